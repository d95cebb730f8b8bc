import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KnownReport } from '../../src/analysis/known-report.js';
import { toRecommendationChains } from '../../src/analysis/recommendation-chains.js';
import { fuzzSeed } from '../support/fuzz.js';
import { noteDrawn } from '../support/non-empty.js';

/** Known reports with recommendations by letter; `ab` of a letter leads to those of the next report. */
function toReports(
  reports: Readonly<Record<number, Readonly<Record<string, string>>>>,
  partial: readonly number[] = [],
): KnownReport[] {
  const years = Object.keys(reports).map(Number);
  return years.map((year, index) => ({
    year,
    coverage: partial.includes(year) ? 'PARTIAL' : 'COMPLETE',
    recommendations: Object.entries(reports[year] ?? {}).map(([letter, next]) => ({
      id: `${String(year)}${letter}`,
      repeated: Array.from(next, (other) => ({
        type: 'RECURS_AS',
        from: `${String(year)}${letter}`,
        to: `${String(years[index + 1])}${other}`,
        key: '',
        properties: {},
      })),
    })),
  }));
}

describe('toRecommendationChains', () => {
  const drawnChains = noteDrawn('chains');

  it('tells since when, how long without a gap, and which years are not known', () => {
    const reports = toReports({ 2018: { a: 'b' }, 2019: { b: 'c' }, 2022: { c: 'd', x: '' }, 2023: { d: '' } });
    expect(toRecommendationChains(reports, 2)).toEqual([
      {
        recommendations: ['2018a', '2019b', '2022c', '2023d'],
        links: reports.flatMap(({ recommendations }) => recommendations.flatMap(({ repeated }) => repeated)),
        since: 2018,
        streak: 2,
        gaps: [2020, 2021],
        dropped: null,
      },
    ]);
  });

  it('ends where the next known report does not repeat it, and says how that was read', () => {
    const reports = toReports({ 2019: { a: 'b' }, 2020: { b: '' }, 2021: { c: 'd' }, 2022: { d: '' }, 2023: {} }, [2021]);
    const chains = toRecommendationChains(reports, 2);
    expect(chains.map(({ since, dropped }) => [since, dropped])).toEqual([
      [2021, 'COMPLETE'],
      [2019, 'PARTIAL'],
    ]);
  });

  it('holds all that were merged; what was split is in two chains', () => {
    const merged = toRecommendationChains(toReports({ 2020: { a: 'c', b: 'c' }, 2021: { c: '' } }), 2);
    expect(merged.map(({ recommendations }) => recommendations)).toEqual([['2020a', '2020b', '2021c']]);
    const split = toRecommendationChains(toReports({ 2020: { a: 'bc' }, 2021: { b: '', c: '' } }), 2);
    expect(split.map(({ recommendations }) => recommendations)).toEqual([
      ['2020a', '2021b'],
      ['2020a', '2021c'],
    ]);
  });

  it('keeps those of so many known reports, the longest streak first', () => {
    const reports = toReports({ 2016: { a: 'a', b: '' }, 2017: { a: 'a', b: 'b' }, 2018: { a: 'a', b: '' }, 2020: { a: '' } });
    expect(toRecommendationChains(reports, 2).map(({ since, streak }) => [since, streak])).toEqual([
      [2017, 2],
      [2016, 1],
    ]);
    expect(toRecommendationChains(reports, 3).map(({ since }) => since)).toEqual([2016]);
    expect(toRecommendationChains([], 2)).toEqual([]);
  });

  it('has each recommendation that is linked in some chain, each chain whole, and its years known or gaps', () => {
    const letters = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.subarray(['a', 'b', 'c']), { noNullPrototype: true });
    const property = fc.property(
      fc.uniqueArray(fc.integer({ min: 2010, max: 2018 }), { maxLength: 5 }),
      fc.array(letters),
      (given, lists) => {
        const years = [...given].sort((a, b) => a - b);
        const held = years.map((year, index) => [year, lists[index] ?? {}] as const);
        const reports = toReports(
          Object.fromEntries(
            held.map(([year, list], index) => [
              year,
              Object.fromEntries(
                Object.entries(list).map(([a, next]) => [a, next.filter((b) => b in (held[index + 1]?.[1] ?? {})).join('')]),
              ),
            ]),
          ),
        );
        const links = reports.flatMap(({ recommendations }) => recommendations.flatMap(({ repeated }) => repeated));
        const chains = toRecommendationChains(reports, 2);
        expect(new Set(chains.flatMap((chain) => chain.links))).toEqual(new Set(links));
        for (const { recommendations, since, streak, gaps, dropped, links: own } of drawnChains(chains)) {
          const last = recommendations.at(-1) ?? '';
          const until = Number(last.slice(0, 4));
          const reached = new Set([last]);
          for (const link of [...links].reverse()) if (reached.has(link.to)) reached.add(link.from);
          expect(new Set(recommendations)).toEqual(reached);
          expect(new Set(own)).toEqual(new Set(links.filter(({ to }) => reached.has(to))));
          const have = [...reached].map((id) => Number(id.slice(0, 4)));
          expect(since).toBe(Math.min(...have));
          expect(gaps).toEqual(
            Array.from({ length: until - since }, (_, index) => since + index).filter((year) => !years.includes(year)),
          );
          expect(Array.from({ length: streak }, (_, index) => have.includes(until - index))).not.toContain(false);
          expect(have).not.toContain(until - streak);
          expect(dropped === null).toBe(until === years.at(-1));
        }
      },
    );
    fc.assert(property, { seed: fuzzSeed, numRuns: 200 });
  });
});
