import type { NodeReference, Properties, RelationshipFact } from '../../graph/contribution.js';
import { toFlowId } from '../../graph/keys.js';
import type { FlowFact, PlaceFact } from '../report-facts.js';
import { toRelationship, type Part } from './part.js';

/** A movement that a report or profile states. An end that is no country is a property of the flow. */
export function toFlowPart(owner: NodeReference, flow: FlowFact, ordinal: number): Part {
  const { from, to, forms, sectors, victimGroups, provenance } = flow;
  const what = [toEndName(from), toEndName(to), ...[forms, sectors, victimGroups].map((codes) => [...codes].sort().join(' '))];
  const node: NodeReference = { label: 'Flow', id: toFlowId(owner.id, what) };
  const properties: Properties = {
    ordinal,
    ...('name' in from && { fromPlace: from.name }),
    ...('name' in to && { toPlace: to.name }),
  };
  const toEnds = (type: string, label: string, ids: readonly string[]): readonly RelationshipFact[] =>
    ids.map((id) => toRelationship(type, node, { label, id }, { provenance }));
  return {
    nodes: [{ ...node, properties, provenance }],
    relationships: [
      toRelationship('STATES_FLOW', owner, node),
      ...toEnds('FROM', 'Country', toCountries(from)),
      ...toEnds('TO', 'Country', toCountries(to)),
      ...toEnds('OF_FORM', 'TraffickingForm', forms),
      ...toEnds('IN_SECTOR', 'Sector', sectors),
      ...toEnds('OF_GROUP', 'VictimGroup', victimGroups),
    ],
  };
}

function toEndName(place: PlaceFact): string {
  return 'iso3' in place ? place.iso3 : place.name;
}

function toCountries(place: PlaceFact): readonly string[] {
  return 'iso3' in place ? [place.iso3] : [];
}
