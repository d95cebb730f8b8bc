import type { Contribution, DocumentRecord, NodeReference, Properties, Provenance } from '../graph/contribution.js';
import { toProfileId } from '../graph/keys.js';
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
  const stated: Provenance = tierProvenance ?? { evidence: [], sources: [], method: 'EXTRACTED' };
  const runs = (consecutiveYears ?? []).flatMap(({ provenance }) => provenance.evidence);
  const provenance = { ...stated, evidence: [...stated.evidence, ...runs] };
  return toContribution(document, [
    {
      nodes: [{ ...profile, properties, provenance }],
      relationships: [toRelationship('HAS_PROFILE', { label: 'Country', id: country }, profile)],
    },
    toCountryPart(profile, tierYear, facts),
  ]);
}
