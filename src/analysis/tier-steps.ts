import type { Placement } from './placement.js';
import type { Movement, TierCode } from '../facts/tiers.js';

/** A country's tier in an edition, beside that of the year before; null where not known. */
export interface TierStep {
  readonly country: string;
  readonly year: number;
  readonly tier: TierCode | null;
  readonly before: TierCode | null;
  readonly movement: Movement | null;
  readonly statedMovement: Movement | null;
}

/** The tiers of one country, of each year from its first placement to its last. It cannot know what the graph has no placement of. */
export function toTierHistory(country: string, placements: readonly Placement[]): readonly TierStep[] {
  const byYear = new Map(placements.map((placement) => [placement.year, placement]));
  const years = [...byYear.keys()];
  const first = Math.min(...years);
  const length = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  return Array.from({ length }, (_, index) => {
    const year = first + index;
    return toStep(country, year, byYear.get(year), byYear.get(year - 1));
  });
}

/** Who moved in a year. */
export interface Movements {
  readonly steps: readonly TierStep[];
  /** Placed countries of which neither the placement of the year before nor a text tells whether they moved. */
  readonly undetermined: readonly string[];
}

/** Of the countries placed in a year those that moved so, by two placements or by their texts, in the order of their codes. */
export function toMovements(year: number, placements: readonly Placement[], sought: readonly Movement[]): Movements {
  const before = new Map(placements.filter((each) => each.year === year - 1).map((each) => [each.country, each]));
  const now = placements.filter((each) => each.year === year).sort((a, b) => (a.country < b.country ? -1 : 1));
  const steps = now.map((placement) => toStep(placement.country, year, placement, before.get(placement.country)));
  const fits = (movement: Movement | null): boolean => movement !== null && sought.includes(movement);
  return {
    steps: steps.filter(({ movement, statedMovement }) => fits(movement) || fits(statedMovement)),
    undetermined: steps.filter((step) => step.before === null && step.statedMovement === null).map(({ country }) => country),
  };
}

function toStep(country: string, year: number, placement: Placement | undefined, before: Placement | undefined): TierStep {
  const { tier = null, movement = null, statedMovement = null } = placement ?? {};
  return { country, year, tier, before: before?.tier ?? null, movement, statedMovement };
}
