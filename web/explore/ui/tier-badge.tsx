import type { ReactNode } from 'react';
import type { TierCode } from '../../generated/operations.js';
import { TIERS, toTierName } from './tiers.js';

/** The name of a tier beside its colour. */
export function TierBadge({ code }: { readonly code: TierCode | null | undefined }): ReactNode {
  const paint = TIERS.find((tier) => tier.code === code)?.paint;
  return (
    <span className="badge">
      <span className={paint ? 'swatch' : 'swatch hatched'} style={paint ? { background: paint } : {}} />
      {toTierName(code)}
    </span>
  );
}
