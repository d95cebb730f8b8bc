import type { TierCode } from '../../generated/operations.js';

/** The placements, best first, as the page names and colours them. */
export const TIERS: readonly {
  readonly code: TierCode;
  readonly name: string;
  readonly short: string;
  readonly paint: string;
}[] = [
  { code: 'TIER_1', name: 'Tier 1', short: '1', paint: 'var(--tier-1)' },
  { code: 'TIER_2', name: 'Tier 2', short: '2', paint: 'var(--tier-2)' },
  { code: 'TIER_2_WATCH_LIST', name: 'Tier 2 Watch List', short: '2WL', paint: 'var(--tier-2-watch-list)' },
  { code: 'TIER_3', name: 'Tier 3', short: '3', paint: 'var(--tier-3)' },
  { code: 'SPECIAL_CASE', name: 'Special case', short: 'SC', paint: 'var(--special-case)' },
];

/** The name of a tier, "not known" without one. */
export function toTierName(code: TierCode | null | undefined): string {
  return TIERS.find((tier) => tier.code === code)?.name ?? 'not known';
}

/** The colour of a tier, the hatching of what is not known without one. */
export function toTierPaint(code: TierCode | null | undefined): string {
  return TIERS.find((tier) => tier.code === code)?.paint ?? 'url(#unknown)';
}
