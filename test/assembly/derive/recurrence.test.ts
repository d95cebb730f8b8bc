import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble } from '../../../src/assembly/assembly.js';
import type { Contribution } from '../../../src/graph/contribution.js';
import { toReportContribution } from '../../../src/facts/report-contribution.js';
import type { ListCoverage } from '../../../src/facts/report-facts.js';
import { arbitraryContributions, COUNTRIES, YEARS } from '../../support/contributions.js';
import { fuzzSeed } from '../../support/fuzz.js';
import { toDocument, toFacts, toRecommendation } from '../../support/facts.js';
import { nonEmpty } from '../../support/non-empty.js';

/** A narrative of Utopia with these recommendations; null where it tells none. */
function toReport(year: number, texts: readonly string[] | null, coverage: ListCoverage = 'COMPLETE'): Contribution {
  const recommendations = texts?.map((text, index) => toRecommendation(index + 1, { text })) ?? null;
  const facts = toFacts({
    year,
    narrative: 'FULL',
    recommendations,
    coverage: { recommendations: coverage, claims: 'COMPLETE' },
  });
  return toReportContribution(toDocument(`text-${String(year)}`, 'NARRATIVE', { year }), facts);
}

function toLinks(contributions: readonly Contribution[]): readonly string[] {
  const links = [...assemble(contributions).relationships.values()].filter(({ type }) => type === 'RECURS_AS');
  return links.map(({ from, to }) => `${from.id.slice(4)} ${to.id.slice(4)}`).sort();
}

const [JUDGES, SHELTER, LAW] = ['Train judges in trials.', 'Open a shelter for men.', 'Amend the penal code.'];

describe('RECURS_AS', () => {
  it('leads from a recommendation to that of the next known report, with what agrees and how alike they are', () => {
    const elements = assemble([toReport(2020, [JUDGES, SHELTER]), toReport(2021, [SHELTER, 'Train more judges.'])]);
    const links = [...elements.relationships.values()].filter(({ type }) => type === 'RECURS_AS');
    expect(links.map(({ from, to, properties }) => [from.id, to.id, properties])).toEqual([
      ['UTO-2020-R01', 'UTO-2021-R02', expect.objectContaining({ words: ['judges', 'train'], codes: [], method: 'DERIVED' })],
      ['UTO-2020-R02', 'UTO-2021-R01', expect.objectContaining({ similarity: 1, authority: 1 })],
    ]);
  });

  it('leads over years of which no recommendations are known, but over no report that lists others', () => {
    const [first, last] = [toReport(2020, [JUDGES]), toReport(2023, [JUDGES])];
    expect(toLinks([first, toReport(2021, null), last])).toEqual(['2020-R01 2023-R01']);
    expect(toLinks([first, toReport(2022, [LAW]), last])).toEqual([]);
    expect(toLinks([first, toReport(2022, []), last])).toEqual([]);
    expect(toLinks([first, toReport(2022, [LAW], 'PARTIAL'), last])).toEqual([]);
  });

  it('leads from both of two that were merged, and to both of one that was split', () => {
    const [merged, parts] = ['Train judges in trials, and open a shelter for men.', [JUDGES, SHELTER]];
    expect(toLinks([toReport(2020, parts), toReport(2021, [merged])])).toEqual(['2020-R01 2021-R01', '2020-R02 2021-R01']);
    expect(toLinks([toReport(2020, [merged]), toReport(2021, parts)])).toEqual(['2020-R01 2021-R01', '2020-R01 2021-R02']);
  });

  it('stays within a country', () => {
    const abroad = toFacts({ country: 'ERE', year: 2021, recommendations: [toRecommendation(1, { text: JUDGES })] });
    const document = toDocument('abroad', 'NARRATIVE', { partition: 'ERE', year: 2021 });
    expect(toLinks([toReport(2020, [JUDGES]), toReportContribution(document, abroad)])).toEqual([]);
  });

  it('is the same for documents in any order, and no more of it joins two reports than they have recommendations', () => {
    const property = fc.property(arbitraryContributions(6), (contributions) => {
      const links = toLinks(contributions);
      expect(toLinks(contributions.toReversed())).toEqual(links);
      for (const year of nonEmpty(YEARS, 'YEARS')) {
        const own = links.filter((link) => link.startsWith(String(year)));
        expect(own.length).toBeLessThanOrEqual(COUNTRIES.length * new Set(own.flatMap((link) => link.split(' '))).size);
      }
    });
    fc.assert(property, { seed: fuzzSeed, numRuns: 100 });
  });

  it('takes the first of a list that is no list of recommendations', () => {
    const texts = Array.from({ length: 3_000 }, (_, index) => `Visit harbor ${String(index)}.`);
    const links = toLinks([toReport(2020, texts), toReport(2021, texts)]);
    expect(links).toHaveLength(60);
    expect(links.every((link) => link.slice(4, 8) === link.slice(-4))).toBe(true);
  });
});
