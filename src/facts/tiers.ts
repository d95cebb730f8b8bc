/** The four ranked tiers, best first. */
export const RANKED_TIERS = ['TIER_1', 'TIER_2', 'TIER_2_WATCH_LIST', 'TIER_3'] as const;

/** The five placements: the ranked tiers, best first, then the special case. */
export const TIER_CODES = [...RANKED_TIERS, 'SPECIAL_CASE'] as const;

export type TierCode = (typeof TIER_CODES)[number];

const MOVEMENTS = ['REMAINED', 'UPGRADED', 'DOWNGRADED', 'PLACED'] as const;

/** How a placement compares with that of the year before. */
export type Movement = (typeof MOVEMENTS)[number];

export function isTierCode(value: unknown): value is TierCode {
  return TIER_CODES.some((code) => code === value);
}

export function isMovement(value: unknown): value is Movement {
  return MOVEMENTS.some((movement) => movement === value);
}

/** Returns the rank of a tier, 1 for the best, or null for the special case and for what is not a tier. */
export function findTierRank(tier: string): number | null {
  const index = RANKED_TIERS.findIndex((code) => code === tier);
  return index === -1 ? null : index + 1;
}
