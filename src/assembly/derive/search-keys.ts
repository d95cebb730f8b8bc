import type { Properties } from '../../graph/contribution.js';
import type { Elements, ElementsDraft, NodeElement, RelationshipElement } from '../../graph/elements.js';
import { SEARCHED_LABELS } from '../../graph/searchable.js';

/** Adds to the nodes that are searched what hits are narrowed and counted by, and to provisions of law their name. */
export function deriveSearchKeys({ nodes, relationships }: ElementsDraft): void {
  const ways = toWays(relationships.values());
  const searched = [...nodes.values()].filter(({ label }) => SEARCHED_LABELS.includes(label));
  const derived = searched.map((node): NodeElement => {
    const added = { ...toFacets(node, nodes, ways), ...(node.label === 'LegalProvision' && { name: toName(node, nodes, ways) }) };
    return { ...node, properties: { ...added, ...node.properties } };
  });
  for (const node of derived) nodes.set(node.id, node);
}

/** Where relationships lead that say what a node belongs to. */
interface Ways {
  readonly report: ReadonlyMap<string, string>;
  readonly country: ReadonlyMap<string, string>;
  readonly document: ReadonlyMap<string, string>;
  readonly instrument: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, readonly string[]>;
}

function toWays(relationships: Iterable<RelationshipElement>): Ways {
  const [report, country] = [new Map<string, string>(), new Map<string, string>()];
  const [document, instrument] = [new Map<string, string>(), new Map<string, string>()];
  const themes = new Map<string, string[]>();
  for (const { type, from, to } of relationships) {
    if (type === 'RECOMMENDS' || type === 'CLAIMS' || type === 'SUMMARIZES') report.set(to.id, from.id);
    else if (type === 'HAS_REPORT' || type === 'HAS_PROFILE') country.set(to.id, from.id);
    else if (type === 'FROM_DOCUMENT' && from.label === 'Passage') document.set(from.id, to.id);
    else if (type === 'LAW_OF') country.set(from.id, to.id);
    else if (type === 'PART_OF') instrument.set(from.id, to.id);
    else if (type === 'ABOUT') themes.set(from.id, [...(themes.get(from.id) ?? []), to.id]);
  }
  return { report, country, document, instrument, themes };
}

function toFacets({ id, label, properties }: NodeElement, nodes: Elements['nodes'], ways: Ways): Properties {
  const report = ways.report.get(id);
  const held = { ...nodes.get(report ?? ways.document.get(id) ?? '')?.properties, ...properties };
  const country = label === 'Country' ? id : (held['country'] ?? ways.country.get(report ?? id));
  const year = label === 'Country' ? undefined : held['year'];
  const themes = label === 'Theme' ? [id] : [...new Set(ways.themes.get(id))].sort();
  return {
    label,
    ...(country !== undefined && { country }),
    ...(year !== undefined && { year }),
    ...(themes.length > 0 && { themes }),
  };
}

/** Such as `article 181-1` or `section 193(1) of the criminal code`. */
function toName({ id, properties }: NodeElement, nodes: Elements['nodes'], { instrument }: Ways): string {
  const law = nodes.get(instrument.get(id) ?? '')?.properties['name'];
  const name = `${String(properties['kind']).toLowerCase()} ${String(properties['number'])}`;
  return law === undefined ? name : `${name} of the ${String(law)}`;
}
