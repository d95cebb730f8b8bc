import type { NodeReference, Properties } from '../../graph/contribution.js';
import { toFigureString } from '../figures.js';
import { toClaimId } from '../../graph/keys.js';
import type { ClaimFact } from '../report-facts.js';
import { toFirstYear } from '../streak.js';
import { toConcepts, toRelationship, type Part } from './part.js';

/** A claim of a report or profile. `year` is that from which a run of years counts back, null where none is known. */
export function toClaimPart(owner: NodeReference, year: number | null, claim: ClaimFact, ordinal: number): Part {
  const { status, metrics, direction, figures, summary, provenance } = claim;
  const [span] = provenance.evidence;
  const place = span ? `${String(span.start)}-${String(span.end)}` : String(ordinal);
  const node: NodeReference = { label: 'Claim', id: toClaimId(owner.id, status, metrics, place) };
  const properties: Properties = {
    ordinal,
    status,
    metrics,
    ...(direction !== null && { direction }),
    ...toStreak(claim, year),
    ...(figures.length > 0 && { figures: figures.map(toFigureString) }),
    ...(summary !== null && { summary }),
  };
  return {
    nodes: [{ ...node, properties, provenance }],
    relationships: [toRelationship('CLAIMS', owner, node), ...toConcepts('CONCERNS', 'VictimGroup', node, claim.victimGroups)],
  };
}

/** A run by its length, or by its first year, which gives its length where the report's year is known. */
function toStreak({ streakYears, streakSince }: ClaimFact, year: number | null): Properties {
  if (streakYears !== null) return { streakYears, ...(year !== null && { streakFirstYear: toFirstYear(year, streakYears) }) };
  if (streakSince === null || year === null || streakSince >= year) return {};
  return { streakYears: year - streakSince + 1, streakFirstYear: streakSince };
}
