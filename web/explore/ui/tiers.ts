import { TIER_CODES } from '../../../src/facts/tiers.js';
import type { TierCode } from '../../generated/operations.js';

interface TierLook {
  readonly name: string;
  readonly short: string;
  readonly paint: string;
}

const LOOKS: Readonly<Record<TierCode, TierLook>> = {
  TIER_1: { name: 'Tier 1', short: '1', paint: 'var(--tier-1)' },
  TIER_2: { name: 'Tier 2', short: '2', paint: 'var(--tier-2)' },
  TIER_2_WATCH_LIST: { name: 'Tier 2 Watch List', short: '2WL', paint: 'var(--tier-2-watch-list)' },
  TIER_3: { name: 'Tier 3', short: '3', paint: 'var(--tier-3)' },
  SPECIAL_CASE: { name: 'Special case', short: 'SC', paint: 'var(--special-case)' },
};

/** The placements, best first, as the page names and colors them. */
export const TIERS: readonly (TierLook & { readonly code: TierCode })[] = TIER_CODES.map((code) => ({ code, ...LOOKS[code] }));

/** The name of a tier, "not known" without one. */
export function toTierName(code: TierCode | null | undefined): string {
  return TIERS.find((tier) => tier.code === code)?.name ?? 'not known';
}

/** The colour of a tier, the hatching of what is not known without one. */
export function toTierPaint(code: TierCode | null | undefined): string {
  return TIERS.find((tier) => tier.code === code)?.paint ?? 'url(#unknown)';
}
