import type { TierKnowledge } from '../facts/edition-coverage.js';
import { toYearCases, type DowngradeCase } from './downgrade-cases.js';
import type { Placement } from './placement.js';
import { testSignals, type CasesOfYear, type SignalVerdict } from './signal-test.js';
import { SIGNALS, type StatedSignals } from './stated-signal.js';

/** How many countries of a group could fall in a year, and how many of them fell. */
export interface SignalCount {
  readonly year: number;
  /** PLACED, KNOWN, NOT_KNOWN, a tier of the year before, a signal, or WARNED. */
  readonly group: string;
  readonly countries: number;
  readonly downgraded: number;
}

/** Which signals came before the downgrades of a year, beside base rates, and what a test over all years says of them. */
export interface Signals {
  readonly counts: readonly SignalCount[];
  /** How many countries could fall in the year of which it is not known whether they did. */
  readonly undetermined: number;
  readonly test: readonly SignalCount[];
  readonly verdict: SignalVerdict;
}

/** The years whose placements the answer rests on: the one that is asked and all that come after known claims, each with the one before. */
export function toYearsOfSignals(year: number, stated: readonly StatedSignals[]): readonly number[] {
  return toSorted([year, ...toTestYears(stated)].flatMap((each) => [each - 1, each]));
}

/**
 * Counts, of the countries that could fall in a year, those of which the texts of the edition before state a signal, and how
 * many of them fell; beside that, the same of all such countries, of those with known claims, and of those without, who show
 * neither a signal nor its absence. What the year's own report says is left out: it comes out together with the downgrade.
 * It cannot tell a cause: the same office writes the claims and judges the tier.
 */
export function toSignals(
  year: number,
  placements: readonly Placement[],
  stated: readonly StatedSignals[],
  knowledge: readonly TierKnowledge[],
): Signals {
  const toCases = (each: number): ReturnType<typeof toYearCases> => toYearCases(each, placements, stated, knowledge);
  const asked = toCases(year);
  const years = toTestYears(stated)
    .map((each): CasesOfYear => [each, toCases(each).cases])
    .filter(([, cases]) => cases.some(({ signals }) => signals !== null));
  const { verdict, warned } = testSignals(years);
  return {
    counts: [...toBaseCounts(year, asked.cases), ...toSignalCounts(year, asked.cases)],
    undetermined: asked.undetermined.length,
    test: years.flatMap(([each, cases]) => {
      const warnings = warned.get(each);
      return [...toBaseCounts(each, cases), ...(warnings ? [toCount(each, 'WARNED', warnings)] : [])];
    }),
    verdict,
  };
}

/** The years whose edition before has known claims. */
function toTestYears(stated: readonly StatedSignals[]): readonly number[] {
  return toSorted(stated.map((each) => each.year + 1));
}

function toSorted(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

function toBaseCounts(year: number, cases: readonly DowngradeCase[]): readonly SignalCount[] {
  const known = cases.filter(({ signals }) => signals !== null);
  return [
    toCount(year, 'PLACED', cases),
    toCount(year, 'KNOWN', known),
    toCount(
      year,
      'NOT_KNOWN',
      cases.filter(({ signals }) => signals === null),
    ),
    ...(['TIER_1', 'TIER_2', 'TIER_2_WATCH_LIST'] as const).map((tier) =>
      toCount(
        year,
        tier,
        known.filter(({ before }) => before === tier),
      ),
    ),
  ];
}

function toSignalCounts(year: number, cases: readonly DowngradeCase[]): readonly SignalCount[] {
  return SIGNALS.map((signal) =>
    toCount(
      year,
      signal,
      cases.filter(({ signals }) => signals?.has(signal)),
    ),
  );
}

function toCount(year: number, group: string, cases: readonly DowngradeCase[]): SignalCount {
  return { year, group, countries: cases.length, downgraded: cases.filter(({ downgraded }) => downgraded).length };
}
