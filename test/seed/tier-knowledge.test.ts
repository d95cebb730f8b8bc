import { describe, expect, it } from '@jest/globals';
import { toYearCoverage } from '../../src/facts/edition-coverage.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { seed } from '../support/seeded.js';
import { withEditedSeed } from './seed-copy.js';
import { nonEmpty } from '../support/non-empty.js';

interface TableRow {
  readonly country: string;
  readonly year: number;
  readonly tier: string;
  readonly sources: readonly string[];
}

const rows = seed.contributions().flatMap(({ document, relationships }): readonly TableRow[] => {
  const placement = relationships.find(({ type }) => type === 'PLACED_ON');
  if (document.kind !== 'ROW' || !placement) return [];
  const { partition: country, year = 0 } = document;
  return [{ country, year, tier: placement.to.id, sources: placement.provenance?.sources ?? [] }];
});

/** A country whose own narrative was read says nothing of the list of its tier. */
const listed = rows.filter(({ sources }) => !(sources.length === 1 && sources[0] === 'narrative-opening'));

const cover = (year: number, more: readonly string[] = []): ReturnType<typeof toYearCoverage> => {
  const placed = rows.filter((row) => row.year === year).map(({ country }) => country);
  return toYearCoverage(year, new Set([...placed, ...more]), seed.tierKnowledge);
};

describe('toYearCoverage', () => {
  it('says how far each edition goes', () => {
    const years = Array.from({ length: 25 }, (_, index) => cover(2001 + index));
    const complete = years.filter((each) => each.complete).map(({ year }) => year);
    expect(complete).toEqual([2001, 2002, 2003, 2009, 2011, 2012, 2013, 2014, 2015, 2021]);
    const watchListAlone = years.filter(({ knownTiers }) => knownTiers.join() === 'TIER_2_WATCH_LIST,TIER_3');
    expect(watchListAlone.map(({ year }) => year)).toEqual([2022, 2024]);
    expect(cover(2018)).toMatchObject({ placed: 0, knownTiers: [], complete: false });
    expect(cover(2019)).toMatchObject({ placed: 3, knownTiers: ['SPECIAL_CASE'], complete: false });
    expect(cover(2015)).toMatchObject({ placed: 188, complete: true, missing: [], note: null });
  });

  it('counts what the graph holds, and takes back that a country is missing once it is placed', () => {
    expect(cover(2017).missing).toEqual(['CMR', 'LCA', 'MHL', 'NZL', 'SLB', 'SVK', 'VCT']);
    expect(cover(2017, ['NZL']).missing).toEqual(['CMR', 'LCA', 'MHL', 'SLB', 'SVK', 'VCT']);
    const filled = cover(2017, cover(2017).missing);
    expect(filled).toMatchObject({ placed: 188, complete: true, missing: [] });
  });

  it('knows nothing of an edition that the seed says nothing of', () => {
    expect(toYearCoverage(2031, new Set(['BLR']), seed.tierKnowledge)).toMatchObject({
      placed: 1,
      knownTiers: [],
      complete: false,
    });
  });
});

describe('what the seed says of its placements', () => {
  it('knows the lists that the table has, and no others', () => {
    for (const { year, knownTiers, sources } of nonEmpty(seed.tierKnowledge, 'tier knowledge')) {
      const inTable = listed.filter((row) => row.year === year);
      expect([year, [...knownTiers].sort()]).toEqual([year, [...new Set(inTable.map(({ tier }) => tier))].sort()]);
      const leading = new Set(inTable.map((row) => row.sources[0]));
      expect([year, [...leading].filter((source) => source !== undefined && !sources.includes(source))]).toEqual([year, []]);
    }
  });

  it('calls missing what the table lacks', () => {
    const named = seed.tierKnowledge.flatMap(({ year, missing }) => missing.map((country) => `${country}-${String(year)}`));
    expect(named.filter((report) => rows.some(({ country, year }) => `${country}-${String(year)}` === report))).toEqual([]);
  });

  it('is refused where a year stands twice', () => {
    const read = (directory: string): unknown => loadSeed(directory).tierKnowledge;
    const edit = (text: string): string => text.replace('"year": 2002', '"year": 2001');
    expect(() => withEditedSeed('tiers/coverage.json', edit, read)).toThrow(/2001: expected years in ascending order/);
  });
});
