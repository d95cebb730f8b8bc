import type { NodeReference, Properties } from '../../graph/contribution.js';
import type { CountryFacts } from '../report-facts.js';
import { toClaimPart } from './claim-part.js';
import { toFlowPart } from './flow-part.js';
import { joinParts, toConcepts, toRelationship, type Part } from './part.js';

/** What a report or profile says of its country. `year` is that from which runs of years count back, null where none is known. */
export function toCountryPart(owner: NodeReference, year: number | null, facts: CountryFacts): Part {
  const names: Part = {
    nodes: [],
    relationships: [
      ...toConcepts('NAMES', 'VictimGroup', owner, facts.victimGroups ?? []),
      ...toConcepts('NAMES', 'TraffickingForm', owner, facts.forms ?? []),
      ...toConcepts('NAMES', 'Sector', owner, facts.sectors ?? []),
      ...toConcepts('NAMES', 'Role', owner, facts.roles ?? []),
      ...(facts.mentionedCountries ?? []).map(({ iso3, as, provenance }) =>
        toRelationship('MENTIONS', owner, { label: 'Country', id: iso3 }, { properties: { as }, provenance }),
      ),
    ],
  };
  return joinParts([
    names,
    ...(facts.claims ?? []).map((claim, index) => toClaimPart(owner, year, claim, index + 1)),
    ...(facts.flows ?? []).map((flow, index) => toFlowPart(owner, flow, index + 1)),
  ]);
}

/** Which lists the document knows, empty ones too. */
export function toKnownLists(facts: CountryFacts): Properties {
  return {
    ...(facts.claims && { claimsKnown: true }),
    ...(facts.victimGroups && { groupsKnown: true }),
    ...(facts.forms && { formsKnown: true }),
    ...(facts.sectors && { sectorsKnown: true }),
    ...(facts.roles && { rolesKnown: true }),
    ...(facts.mentionedCountries && { mentionsKnown: true }),
    ...(facts.flows && { flowsKnown: true }),
  };
}
