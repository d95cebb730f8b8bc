import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  COMPARISON_CATEGORIES,
  compareReports,
  type ComparedThing,
  type KeyedFact,
  type ReportList,
  type ReportLists,
} from '../../src/analysis/comparison.js';
import { fuzzSeed } from '../support/fuzz.js';
import { nonEmpty, noteDrawn } from '../support/non-empty.js';

interface Fact extends KeyedFact {
  readonly said: number;
}

const fact: fc.Arbitrary<Fact> = fc.record({ key: fc.constantFrom('A', 'B', 'C', 'a', 'Å', 'A B'), said: fc.nat(9) });
const list: fc.Arbitrary<ReportList<Fact>> = fc.oneof(
  fc.constant({ coverage: null, facts: [] }),
  fc.record({ coverage: fc.constantFrom('COMPLETE', 'PARTIAL'), facts: fc.array(fact, { maxLength: 8 }) }),
);
const report: fc.Arbitrary<ReportLists<Fact>> = fc
  .tuple(...COMPARISON_CATEGORIES.map(() => list))
  .map((lists) => toLists((index) => lists[index] ?? NOT_KNOWN));

const NOT_KNOWN: ReportList<Fact> = { coverage: null, facts: [] };

function toLists(toList: (index: number) => ReportList<Fact>): ReportLists<Fact> {
  const list = (category: (typeof COMPARISON_CATEGORIES)[number]): ReportList<Fact> =>
    toList(COMPARISON_CATEGORIES.indexOf(category));
  return {
    TIER: list('TIER'),
    THEMES: list('THEMES'),
    ACTORS: list('ACTORS'),
    RECOMMENDED_GROUPS: list('RECOMMENDED_GROUPS'),
    RECOMMENDED_LAW: list('RECOMMENDED_LAW'),
    CLAIMS: list('CLAIMS'),
    TRENDS: list('TRENDS'),
    VICTIM_GROUPS: list('VICTIM_GROUPS'),
    FORMS: list('FORMS'),
    SECTORS: list('SECTORS'),
    ROLES: list('ROLES'),
    MENTIONED_COUNTRIES: list('MENTIONED_COUNTRIES'),
    FLOWS: list('FLOWS'),
    PROVISIONS: list('PROVISIONS'),
    LAWS: list('LAWS'),
  };
}

const options = { seed: fuzzSeed, numRuns: 300, endOnFailure: true };

describe('compareReports', () => {
  const drawnThings = noteDrawn('things');

  it('gives mirrored answers for mirrored reports', () => {
    const mirror = ({ key, a, b }: ComparedThing<Fact>): ComparedThing<Fact> => ({ key, a: b, b: a });
    const property = fc.property(report, report, (a, b) => {
      const mirrored = compareReports(b, a).map(({ category, coverageA, coverageB, shared, onlyA, onlyB }) => ({
        category,
        coverageA: coverageB,
        coverageB: coverageA,
        shared: shared.map(mirror),
        onlyA: onlyB.map(mirror),
        onlyB: onlyA.map(mirror),
      }));
      expect(mirrored).toEqual(compareReports(a, b));
    });
    fc.assert(property, options);
  });

  it('finds no difference between a report and itself, and shares all that is known of it', () => {
    const property = fc.property(report, (a) => {
      for (const { category, shared, onlyA, onlyB } of nonEmpty(compareReports(a, a), 'categories')) {
        expect([onlyA, onlyB]).toEqual([[], []]);
        expect(shared.map(({ key }) => key)).toEqual([...new Set(a[category].facts.map(({ key }) => key))].sort());
      }
    });
    fc.assert(property, options);
  });

  it('lists every fact of two known lists once, in the order of its report, and nothing where one is not known', () => {
    const property = fc.property(report, report, (a, b) => {
      for (const { category, coverageA, coverageB, shared, onlyA, onlyB } of nonEmpty(compareReports(a, b), 'categories')) {
        const things = [...shared, ...onlyA, ...onlyB];
        expect([coverageA, coverageB]).toEqual([a[category].coverage, b[category].coverage]);
        const isKnown = coverageA !== null && coverageB !== null;
        for (const side of ['a', 'b'] as const) {
          const all = (side === 'a' ? a : b)[category].facts;
          const keys = new Set(isKnown ? all.map(({ key }) => key) : []);
          const found = things.filter((thing) => thing[side].length > 0);
          expect(found.map(({ key }) => key).sort()).toEqual([...keys].sort());
          for (const thing of drawnThings(found)) expect(thing[side]).toEqual(all.filter(({ key }) => key === thing.key));
        }
      }
    });
    fc.assert(property, options);
  });

  it('keeps what is not known apart from what is known to be nothing', () => {
    const said: ReportList<Fact> = { coverage: 'COMPLETE', facts: [{ key: 'BOYS', said: 1 }] };
    const nothing: ReportList<Fact> = { coverage: 'COMPLETE', facts: [] };
    const toOnlyA = (b: ReportList<Fact>): readonly string[] =>
      compareReports(
        toLists(() => said),
        toLists(() => b),
      ).flatMap(({ onlyA }) => onlyA.map(({ key }) => key));
    expect(toOnlyA(nothing)).toEqual(COMPARISON_CATEGORIES.map(() => 'BOYS'));
    expect(toOnlyA(NOT_KNOWN)).toEqual([]);
  });
});
