/** The five placements, best first. */
export const TIER_CODES = ['TIER_1', 'TIER_2', 'TIER_2_WATCH_LIST', 'TIER_3', 'SPECIAL_CASE'] as const;

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
