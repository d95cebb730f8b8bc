import type { TierKnowledge } from '../facts/edition-coverage.js';
import type { Placement } from './placement.js';
import type { Signal, StatedSignals } from './stated-signal.js';
import { RANKED_TIERS, type TierCode } from '../facts/tiers.js';

/** A country that could fall in a year: on which tier it was the year before, what was then said of it, and whether it fell. */
export interface DowngradeCase {
  readonly country: string;
  readonly year: number;
  /** Tier of the year before; from Tier 3 nobody falls, and a special case is not ranked. */
  readonly before: TierCode;
  /** What the texts of the year before state; null where their claims are not known, which is not the same as none. */
  readonly signals: ReadonlySet<Signal> | null;
  readonly downgraded: boolean;
}

/** The cases of a year, by country. */
export interface YearCases {
  readonly cases: readonly DowngradeCase[];
  /** Countries that could fall of which it is not known whether they did; they are no cases. */
  readonly undetermined: readonly string[];
}

/**
 * Who could fall in a year and who did, by the placements of two editions. Where some lists of the edition were read and others
 * not, whoever is seen on a list is seen because of where it stands, so a country counts only if every tier that it could have
 * fallen to was read: then to be on none of them is not to have fallen, unless it is known to be missing. It cannot tell a
 * country that such an edition left out, or made a special case, from one that stayed.
 */
export function toYearCases(
  year: number,
  placements: readonly Placement[],
  stated: readonly StatedSignals[],
  knowledge: readonly TierKnowledge[],
): YearCases {
  const edition = knowledge.find((known) => known.year === year);
  const now = new Map(placements.filter((each) => each.year === year).map((each) => [each.country, each]));
  const said = new Map(stated.filter((each) => each.year === year - 1).map(({ country, signals }) => [country, signals]));
  const judged = placements
    .filter((each) => each.year === year - 1 && FALLS.has(each.tier))
    .map(({ country, tier }) => ({
      country,
      year,
      before: tier,
      signals: said.get(country) ?? null,
      downgraded: isDowngraded(country, tier, now.get(country), edition),
    }))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
  return {
    cases: judged.flatMap(({ downgraded, ...rest }) => (downgraded === null ? [] : [{ ...rest, downgraded }])),
    undetermined: judged.filter(({ downgraded }) => downgraded === null).map(({ country }) => country),
  };
}

/** Null where it is not known, or not known alike of those that fell and those that did not. */
function isDowngraded(
  country: string,
  before: TierCode,
  now: Placement | undefined,
  edition: TierKnowledge | undefined,
): boolean | null {
  if (edition && isReadInPart(edition)) {
    if (!FALLS.get(before)?.every((tier) => edition.knownTiers.includes(tier))) return null;
    if (!now) return edition.missing.includes(country) ? null : false;
  }
  const movement = now?.movement ?? null;
  return movement === null ? null : movement === 'DOWNGRADED';
}

/** The special cases alone say nothing of the ranked lists. */
function isReadInPart({ whole, knownTiers }: TierKnowledge): boolean {
  const read = RANKED_TIERS.filter((tier) => knownTiers.includes(tier)).length;
  return !whole && read > 0 && read < RANKED_TIERS.length;
}

/** Where a country can fall to, by the tier that it is on. */
const FALLS: ReadonlyMap<TierCode, readonly TierCode[]> = new Map(
  RANKED_TIERS.slice(0, -1).map((tier, index) => [tier, RANKED_TIERS.slice(index + 1)]),
);
