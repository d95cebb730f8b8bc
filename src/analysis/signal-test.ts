import type { DowngradeCase } from './downgrade-cases.js';
import { SIGNALS } from './stated-signal.js';

/** What the test says of a rule that foretells downgrades by signals, beside one that foretells none. */
export type SignalVerdict = 'BETTER_THAN_BASELINE' | 'NOT_BETTER_THAN_BASELINE' | 'INSUFFICIENT_DATA';

/** The cases of a year, of countries with known claims or not. */
export type CasesOfYear = readonly [year: number, cases: readonly DowngradeCase[]];

/** What the test found. */
export interface SignalTest {
  readonly verdict: SignalVerdict;
  /** Of each year that was tested the cases that the rule of the other years warned of. */
  readonly warned: ReadonlyMap<number, readonly DowngradeCase[]>;
}

/** What a test must rest on; else the verdict is INSUFFICIENT_DATA. */
export const ENOUGH = {
  /** Years that can be tested. */
  years: 5,
  /** Cases with known claims, of each year. */
  casesOfYear: 20,
  /** Share of a year's cases whose claims are known: who has a text must not be a choice. */
  knownShare: 0.5,
  /** Most of the share of a year's cases with known claims that stand on one tier. */
  tierShare: 0.9,
  /** Cases that fell, and as many that did not, in all years that can be tested. */
  casesOfOutcome: 20,
} as const;

/** Highest probability of so many hits by luck with which the rule counts as better. */
const LUCK = 0.05;

/**
 * Leaves out one year after the other. The rule warns of a country if it shows at least so many different signals, and how many
 * is what would have made the fewest errors in the other years: where several do, the highest, up to warning of nobody. The
 * baseline says "same tier as last year": it errs on each downgrade, and differs from the rule only where that warns. The rule
 * is better if its warnings hit so often that a coin, or the share of the year's tested cases that fell where that is more
 * than half, would do so with a probability below LUCK (McNemar's exact test, one-sided, and stricter where most fall). Cases
 * are taken as independent, which those of one country in several years are not quite.
 */
export function testSignals(years: readonly CasesOfYear[]): SignalTest {
  const tested = years
    .filter(isTestable)
    .map(([year, cases]) => [year, cases.filter(({ signals }) => signals !== null)] as const);
  const all = tested.flatMap(([, cases]) => cases);
  const fell = countDowngraded(all);
  if (tested.length < ENOUGH.years || Math.min(fell, all.length - fell) < ENOUGH.casesOfOutcome) {
    return { verdict: 'INSUFFICIENT_DATA', warned: new Map() };
  }
  const results = tested.map(([year, cases]) => {
    const threshold = learnThreshold(tested.flatMap(([other, known]) => (other === year ? [] : known)));
    const warned = cases.filter((each) => countSignals(each) >= threshold);
    const chance = Math.max(0.5, countDowngraded(cases) / cases.length);
    return { year, warned, chances: warned.map(() => chance) };
  });
  const hits = countDowngraded(results.flatMap(({ warned }) => warned));
  const luck = toTail(
    hits,
    results.flatMap(({ chances }) => chances),
  );
  return {
    verdict: luck < LUCK ? 'BETTER_THAN_BASELINE' : 'NOT_BETTER_THAN_BASELINE',
    warned: new Map(results.map(({ year, warned }) => [year, warned])),
  };
}

/** Whether a year has enough cases with known claims, of most countries and of more than one tier. */
function isTestable([, cases]: CasesOfYear): boolean {
  const known = cases.filter(({ signals }) => signals !== null);
  const onTiers = new Map<string, number>();
  for (const { before } of known) onTiers.set(before, (onTiers.get(before) ?? 0) + 1);
  return (
    known.length >= ENOUGH.casesOfYear &&
    known.length >= cases.length * ENOUGH.knownShare &&
    Math.max(...onTiers.values()) <= known.length * ENOUGH.tierShare
  );
}

/** How many signals a case must show to be warned of: one more than there are where it is best to warn of nobody. */
function learnThreshold(cases: readonly DowngradeCase[]): number {
  const countErrors = (threshold: number): number =>
    cases.filter((each) => countSignals(each) >= threshold !== each.downgraded).length;
  let best = SIGNALS.length + 1;
  for (let threshold: number = SIGNALS.length; threshold > 0; threshold--) {
    if (countErrors(threshold) < countErrors(best)) best = threshold;
  }
  return best;
}

function countSignals({ signals }: DowngradeCase): number {
  return signals?.size ?? 0;
}

function countDowngraded(cases: readonly DowngradeCase[]): number {
  return cases.filter(({ downgraded }) => downgraded).length;
}

/** The probability of at least so many hits, of trials that each hit by a chance of their own. */
function toTail(hits: number, chances: readonly number[]): number {
  // The probability of each number of hits in the trials so far.
  let odds: readonly number[] = [1];
  for (const chance of chances) {
    odds = [...odds, 0].map((none, count) => none * (1 - chance) + (odds[count - 1] ?? 0) * chance);
  }
  return odds.slice(hits).reduce((sum, each) => sum + each, 0);
}
