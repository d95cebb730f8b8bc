import type { Movement, TierCode } from '../facts/tiers.js';

/** Where a country stands in an edition, by the best supported of its placements. */
export interface Placement {
  readonly country: string;
  readonly year: number;
  readonly tier: TierCode;
  /** Since the placement of the year before. */
  readonly movement: Movement | null;
  /** As the country's own narrative states it. */
  readonly statedMovement: Movement | null;
}
