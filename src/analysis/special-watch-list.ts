import type { PlacementFact } from '../facts/report-facts.js';

/** A placement as the rule of the Special Watch List reads it. */
export interface ListedPlacement {
  readonly country: string;
  readonly year: number;
  readonly tier: string;
  /** Movement that the country's own narrative states. */
  readonly statedMovement: PlacementFact['statedMovement'];
}

/** Why a country is on the Special Watch List. */
export type WatchReason = 'ROSE_TO_TIER_1' | 'ROSE_FROM_TIER_3' | 'ON_WATCH_LIST';

/** A country of the list. `basis` is STATED where the tier of the year before is not known and the narrative says that it rose. */
export interface WatchedCountry {
  readonly country: string;
  readonly reason: WatchReason;
  readonly basis: 'COMPUTED' | 'STATED';
}

/** The Special Watch List of a year. */
export interface SpecialWatchList {
  readonly countries: readonly WatchedCountry[];
  /** Countries that may belong on it: whether they rose is not known. */
  readonly undetermined: readonly string[];
}

/**
 * The Special Watch List of a year by the statute's rule: countries that rose to Tier 1, those that rose from Tier 3 to Tier 2,
 * and those on the Tier 2 Watch List, by country. Where the tier of the year before is not known, a stated movement stands in.
 * `knownTiersBefore` are the tiers whose lists of the year before are known: a country that is on none was on another tier.
 */
export function toSpecialWatchList(
  year: number,
  placements: readonly ListedPlacement[],
  knownTiersBefore: readonly string[],
): SpecialWatchList {
  const before = new Map(placements.filter((each) => each.year === year - 1).map(({ country, tier }) => [country, tier]));
  const now = placements.filter((each) => each.year === year).sort((a, b) => (a.country < b.country ? -1 : 1));
  const judged = now.map((placement) => ({
    country: placement.country,
    verdict: judge(placement, before.get(placement.country), knownTiersBefore),
  }));
  return {
    countries: judged.flatMap(({ country, verdict }) =>
      verdict === null || verdict === 'UNDETERMINED' ? [] : [{ country, ...verdict }],
    ),
    undetermined: judged.filter(({ verdict }) => verdict === 'UNDETERMINED').map(({ country }) => country),
  };
}

type Verdict = Omit<WatchedCountry, 'country'> | 'UNDETERMINED' | null;

function judge(placement: ListedPlacement, before: string | undefined, knownTiersBefore: readonly string[]): Verdict {
  if (placement.tier === 'TIER_2_WATCH_LIST') return { reason: 'ON_WATCH_LIST', basis: 'COMPUTED' };
  const rise = RISES.get(placement.tier);
  if (!rise) return null;
  const { reason, from, besides } = rise;
  if (before !== undefined) return from.includes(before) ? { reason, basis: 'COMPUTED' } : null;
  if (from.every((tier) => knownTiersBefore.includes(tier))) return null;
  if (placement.statedMovement === null) return 'UNDETERMINED';
  if (placement.statedMovement !== 'UPGRADED') return null;
  return besides.every((tier) => knownTiersBefore.includes(tier)) ? { reason, basis: 'STATED' } : 'UNDETERMINED';
}

interface Rise {
  readonly reason: WatchReason;
  /** Tiers that the statute's rise starts on. */
  readonly from: readonly string[];
  /** Other tiers that a stated rise may have started on. */
  readonly besides: readonly string[];
}

/** By the tier that a country is on now. A stated rise to Tier 1 is taken for one from Tier 2: hardly any was from Tier 3. */
const RISES: ReadonlyMap<string, Rise> = new Map([
  ['TIER_1', { reason: 'ROSE_TO_TIER_1', from: ['TIER_2', 'TIER_2_WATCH_LIST'], besides: [] }],
  ['TIER_2', { reason: 'ROSE_FROM_TIER_3', from: ['TIER_3'], besides: ['TIER_2_WATCH_LIST'] }],
]);
