import type { Contribution, DocumentRecord, NodeReference, Properties } from './contribution.js';
import { toProfileId } from './keys.js';
import { toCountryPart, toKnownLists } from './parts/country-part.js';
import { toContribution, toRelationship } from './parts/part.js';
import type { ProfileFacts } from './report-facts.js';

/**
 * What a profile of another publisher adds to the graph. The tier that it names is a property of it and no placement, and it
 * makes no country report.
 */
export function toProfileContribution(document: DocumentRecord, facts: ProfileFacts): Contribution {
  const { country, edition, tier, tierYear, tierProvenance, consecutiveYears } = facts;
  const profile: NodeReference = { label: 'Profile', id: toProfileId(country, edition) };
  const properties: Properties = {
    edition,
    ...(tier !== null && { tier }),
    ...(tierYear !== null && { tierYear }),
    ...(consecutiveYears && consecutiveYears.length > 0 && { streakYears: consecutiveYears.map(({ years }) => years) }),
    ...toKnownLists(facts),
  };
  const provenance = tierProvenance ?? ({ evidence: [], sources: [], method: 'EXTRACTED' } as const);
  return toContribution(document, [
    {
      nodes: [{ ...profile, properties, provenance }],
      relationships: [toRelationship('HAS_PROFILE', { label: 'Country', id: country }, profile)],
    },
    toCountryPart(profile, tierYear, facts),
  ]);
}
