import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Placement } from '../../src/analysis/placement.js';
import { ENOUGH } from '../../src/analysis/signal-test.js';
import { toSignals, toYearsOfSignals, type Signals } from '../../src/analysis/signals.js';
import { SIGNALS, type Signal } from '../../src/analysis/stated-signal.js';
import type { TierKnowledge } from '../../src/facts/edition-coverage.js';
import { fuzzSeed } from '../support/fuzz.js';
import { nonEmpty, noteDrawn } from '../support/non-empty.js';
import { NOISE, PLANTED, toCases, toReadings, type Case } from '../support/signal-cases.js';

const YEAR = 2033;

function ask(cases: readonly Case[], knowledge: readonly TierKnowledge[] = []): Signals {
  const { placements, stated } = toReadings(cases);
  return toSignals(YEAR, placements, stated, knowledge);
}

/** Of a year: how many countries of each group, and how many of them fell. */
function toTable(counts: Signals['counts'], year = YEAR): Readonly<Record<string, readonly [number, number]>> {
  const rows = counts.filter((each) => each.year === year);
  return Object.fromEntries(rows.map(({ group, countries, downgraded }) => [group, [countries, downgraded] as const]));
}

const arbitraryCase: fc.Arbitrary<Case> = fc.record({
  year: fc.integer({ min: YEAR - 2, max: YEAR + 1 }),
  before: fc.constantFrom('TIER_1', 'TIER_2', 'TIER_2_WATCH_LIST'),
  downgraded: fc.boolean(),
  signals: fc.option(fc.subarray<Signal>([...SIGNALS])),
});
const arbitraryCases = fc.array(arbitraryCase, { maxLength: 40 });

describe('toSignals', () => {
  const drawnGroups = noteDrawn('groups');
  const drawnEntries = noteDrawn('entries');

  it('counts who shows a signal and who of them fell, beside those of known and unknown claims', () => {
    const { counts, undetermined } = ask([
      { year: YEAR, before: 'TIER_1', downgraded: true, signals: ['DID_NOT', 'STREAK'] },
      { year: YEAR, before: 'TIER_2', downgraded: false, signals: ['DID_NOT'] },
      { year: YEAR, before: 'TIER_2', downgraded: true, signals: [] },
      { year: YEAR, before: 'TIER_2_WATCH_LIST', downgraded: true, signals: null },
    ]);
    expect(toTable(counts)).toEqual({
      PLACED: [4, 3],
      KNOWN: [3, 2],
      NOT_KNOWN: [1, 1],
      TIER_1: [1, 1],
      TIER_2: [2, 1],
      TIER_2_WATCH_LIST: [0, 0],
      DID_NOT: [2, 1],
      DID_NOT_REPORT: [0, 0],
      INADEQUATE: [0, 0],
      HARMED: [0, 0],
      DECREASED: [0, 0],
      STREAK: [1, 1],
    });
    expect(undetermined).toBe(0);
  });

  it('takes for a signal neither what the report of the year itself says nor what an older one does', () => {
    const { placements } = toReadings([{ year: YEAR, before: 'TIER_2', downgraded: true, signals: null }]);
    const stated = [YEAR, YEAR - 2].map((year) => ({ country: 'AAA', year, signals: new Set<Signal>(['HARMED']) }));
    const { counts } = toSignals(YEAR, placements, stated, []);
    expect(toTable(counts)).toMatchObject({ PLACED: [1, 1], KNOWN: [0, 0], HARMED: [0, 0] });
  });

  it('leaves out who could not fall, and says of how many it is not known', () => {
    const before: readonly Placement[] = (['TIER_3', 'SPECIAL_CASE', 'TIER_2', 'TIER_1'] as const).map((tier, index) => ({
      country: `AA${String(index)}`,
      year: YEAR - 1,
      tier,
      movement: null,
      statedMovement: null,
    }));
    const special: Placement = { country: 'AA3', year: YEAR, tier: 'SPECIAL_CASE', movement: null, statedMovement: null };
    const { counts, undetermined } = toSignals(YEAR, [...before, special], [], []);
    expect([toTable(counts)['PLACED'], undetermined]).toEqual([[0, 0], 2]);
  });

  it('counts nobody for being on one of the lists that were read alone', () => {
    const cases: readonly Case[] = (['TIER_1', 'TIER_2'] as const).flatMap((before) =>
      [true, false].map((downgraded) => ({ year: YEAR, before, downgraded, signals: [] })),
    );
    const { placements, stated } = toReadings(cases);
    // The Watch List and Tier 3 were read: nobody else has a tier. One that is on neither is said to be missing.
    const seen = placements.filter(({ year, tier }) => year < YEAR || tier === 'TIER_2_WATCH_LIST');
    const edition = { year: YEAR, knownTiers: ['TIER_2_WATCH_LIST', 'TIER_3'], whole: false, sources: [] };
    const asked = toSignals(YEAR, seen, stated, [{ ...edition, missing: [] }]);
    expect(toTable(asked.counts)).toMatchObject({ PLACED: [2, 1], TIER_1: [0, 0], TIER_2: [2, 1] });
    expect(asked.undetermined).toBe(2);
    const missing = toSignals(YEAR, seen, stated, [{ ...edition, missing: ['AAD'] }]);
    expect(toTable(missing.counts)).toMatchObject({ PLACED: [1, 1], TIER_2: [1, 1] });
    expect(missing.undetermined).toBe(3);
    const whole = toSignals(YEAR, seen, stated, [{ ...edition, missing: [], whole: true }]);
    expect(toTable(whole.counts)).toMatchObject({ PLACED: [1, 1] });
  });

  it('finds a planted signal better than the tier of the year before, and says whom its rule warned of', () => {
    const { verdict, test } = ask(PLANTED);
    expect(verdict).toBe('BETTER_THAN_BASELINE');
    expect(toTable(test)).toMatchObject({ KNOWN: [30, 10], WARNED: [12, 9] });
    expect(test.filter(({ group }) => group === 'WARNED')).toHaveLength(6);
  });

  it('does not find noise better, even where most countries fall and show signals', () => {
    expect(ask(NOISE).verdict).toBe('NOT_BETTER_THAN_BASELINE');
    const falling = toCases(6, () =>
      Array.from({ length: 36 }, (_, index) => ({
        before: index % 2 === 0 ? 'TIER_1' : 'TIER_2',
        downgraded: index % 3 > 0,
        signals: SIGNALS.slice(index % 4),
      })),
    );
    const { verdict, test } = ask(falling);
    expect(verdict).toBe('NOT_BETTER_THAN_BASELINE');
    expect(toTable(test)).toMatchObject({ WARNED: [36, 24] });
  });

  it('takes luck for a signal in less than one of twenty random graphs', () => {
    const arbitraryNoise = fc
      .array(fc.tuple(fc.boolean(), fc.subarray<Signal>([...SIGNALS])), { minLength: 150, maxLength: 150 })
      .map((drawn) =>
        toCases(6, (year) =>
          drawn.slice(year * 25, year * 25 + 25).map(([downgraded, signals], index) => ({
            before: index % 2 === 0 ? 'TIER_1' : 'TIER_2',
            downgraded,
            signals,
          })),
        ),
      );
    const verdicts = fc.sample(arbitraryNoise, { numRuns: 200, seed: fuzzSeed }).map((cases) => ask(cases).verdict);
    expect(verdicts.filter((verdict) => verdict === 'BETTER_THAN_BASELINE').length).toBeLessThan(10);
    expect(verdicts).toContain('NOT_BETTER_THAN_BASELINE');
  });

  it.each<readonly [string, (cases: readonly Case[]) => readonly Case[], readonly [string, number, number]]>([
    ['too few years', (cases) => cases.filter(({ year }) => year <= YEAR + 1), ['KNOWN', 30, 10]],
    ['too few countries', (cases) => cases.filter((_, index) => index % 30 < 19), ['KNOWN', 19, 10]],
    ['too few downgrades', (cases) => cases.filter(({ downgraded, year }) => !downgraded || year === YEAR), ['KNOWN', 30, 10]],
    ['one tier alone', (cases) => cases.map((each) => ({ ...each, before: 'TIER_2_WATCH_LIST' })), ['TIER_2_WATCH_LIST', 30, 10]],
    [
      'claims of a choice of countries',
      (cases) => [
        ...cases,
        ...cases.map((each) => ({ ...each, signals: null })),
        ...cases.map((each) => ({ ...each, signals: null })),
      ],
      ['NOT_KNOWN', 60, 20],
    ],
  ])('says that the data is insufficient for %s, with the counts', (_, toChanged, [group, countries, downgraded]) => {
    const { verdict, test } = ask(toChanged(PLANTED));
    expect(verdict).toBe('INSUFFICIENT_DATA');
    expect(toTable(test)[group]).toEqual([countries, downgraded]);
    expect(test.some((each) => each.group === 'WARNED')).toBe(false);
  });

  it('tests as many years as are enough', () => {
    expect(ask(PLANTED.filter(({ year }) => year < 2031 + ENOUGH.years)).verdict).toBe('BETTER_THAN_BASELINE');
    expect(ask(PLANTED.filter(({ year }) => year < 2030 + ENOUGH.years)).verdict).toBe('INSUFFICIENT_DATA');
  });

  it('has groups that sum up', () => {
    fc.assert(
      fc.property(arbitraryCases, (cases) => {
        const { counts, test } = ask(cases);
        for (const table of [toTable(counts), toTable(test), toTable(test, YEAR + 1)]) {
          const sum = (...groups: readonly string[]): readonly number[] =>
            [0, 1].map((part) => groups.reduce((total, group) => total + (table[group]?.[part] ?? 0), 0));
          expect(sum('KNOWN', 'NOT_KNOWN')).toEqual(sum('PLACED'));
          expect(sum('TIER_1', 'TIER_2', 'TIER_2_WATCH_LIST')).toEqual(sum('KNOWN'));
          for (const [countries, downgraded] of drawnGroups(Object.values(table)))
            expect(downgraded).toBeLessThanOrEqual(countries);
          for (const signal of nonEmpty(SIGNALS, 'SIGNALS'))
            expect(table[signal]?.[0] ?? 0).toBeLessThanOrEqual(table['KNOWN']?.[0] ?? 0);
        }
      }),
      { seed: fuzzSeed },
    );
  });

  it('counts a country whose claims are not known among those alone, and among all', () => {
    fc.assert(
      fc.property(arbitraryCases, arbitraryCase, (cases, other) => {
        const [less, more] = [ask(cases), ask([...cases, { ...other, year: YEAR, signals: null }])].map(({ counts }) =>
          toTable(counts),
        );
        const [one, fell] = [1, other.downgraded ? 1 : 0];
        for (const [group, [countries, downgraded]] of drawnEntries(Object.entries(less ?? {}))) {
          const grown = group === 'NOT_KNOWN' || group === 'PLACED';
          expect(more?.[group]).toEqual(grown ? [countries + one, downgraded + fell] : [countries, downgraded]);
        }
      }),
      { seed: fuzzSeed },
    );
  });

  it('does not depend on the order of what was read', () => {
    fc.assert(
      fc.property(arbitraryCases, (cases) => {
        const { placements, stated } = toReadings([...cases, ...PLANTED]);
        expect(toSignals(YEAR, placements.toReversed(), stated.toReversed(), [])).toEqual(
          toSignals(YEAR, placements, stated, []),
        );
      }),
      { seed: fuzzSeed, numRuns: 20 },
    );
  });
});

describe('toYearsOfSignals', () => {
  it('are the year and the one before, and those after known claims', () => {
    const stated = [2020, 2022, 2022].map((year, index) => ({ country: `AA${String(index)}`, year, signals: new Set<Signal>() }));
    expect(toYearsOfSignals(2010, stated)).toEqual([2009, 2010, 2020, 2021, 2022, 2023]);
  });
});
