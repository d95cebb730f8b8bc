import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../src/assembly/assembly.js';
import type { Contribution } from '../../src/graph/contribution.js';
import type { Elements } from '../../src/graph/elements.js';
import { toReportContribution } from '../../src/facts/report-contribution.js';
import type { ClaimFact, RecommendationFacts } from '../../src/facts/report-facts.js';
import { fromTable, fromText, toAction, toDocument, toFacts, toRecommendation } from '../support/facts.js';

const claim: ClaimFact = {
  status: 'DID',
  metrics: ['TRAINING'],
  direction: null,
  streakYears: null,
  streakSince: null,
  figures: [],
  victimGroups: [],
  summary: null,
  provenance: fromTable,
};

function toText(size: number, id = 'text'): Contribution {
  const recommendations = toOrdinals(size).map((ordinal) =>
    toRecommendation(ordinal, { text: `Text ${String(ordinal)}.`, provenance: fromText(ordinal, 'x') }),
  );
  return toListing(id, 'NARRATIVE', recommendations, [{ ...claim, provenance: fromText(9, 'y') }]);
}

function toSummary(size: number): Contribution {
  const recommendations = toOrdinals(size).map((ordinal) =>
    toRecommendation(ordinal, {
      summary: `Summary ${String(ordinal)}.`,
      actions: [toAction('train', true)],
      themes: [{ code: 'TRAINING', provenance: fromTable }],
    }),
  );
  return toListing('summary', 'SUMMARY', recommendations, [{ ...claim, summary: 'They trained.' }]);
}

function toListing(
  id: string,
  kind: 'NARRATIVE' | 'SUMMARY',
  recommendations: readonly RecommendationFacts[],
  claims: readonly ClaimFact[],
): Contribution {
  const document = toDocument(id, kind, { list: { report: 'UTO-2022', size: recommendations.length } });
  const narrative = kind === 'NARRATIVE' ? 'FULL' : 'SUMMARY';
  return toReportContribution(document, toFacts({ narrative, recommendations, claims }));
}

function toOrdinals(size: number): readonly number[] {
  return Array.from({ length: size }, (_, index) => index + 1);
}

/** The nodes with a label: what they say in a text and in a summary. */
function toWords({ nodes }: Elements, label: string): Readonly<Record<string, readonly unknown[]>> {
  const found = [...nodes.values()].filter((node) => node.label === label);
  return Object.fromEntries(found.map(({ id, properties }) => [id, [properties['text'], properties['summary']]]));
}

function toTypes({ relationships }: Elements, end: string): readonly string[] {
  return [...relationships.values()].filter(({ from, to }) => from.id === end || to.id === end).map(({ type }) => type);
}

describe('align', () => {
  it('lets the claims of a summary that lists nothing give way to those of the text', () => {
    const facts = toFacts({ narrative: 'SUMMARY', claims: [{ ...claim, summary: 'They trained.' }] });
    const unlisted = toReportContribution(toDocument('summary', 'SUMMARY'), facts);
    expect(Object.values(toWords(assemble([unlisted]), 'Claim'))).toEqual([[undefined, 'They trained.']]);
    expect(Object.values(toWords(assemble([unlisted, toText(1)]), 'Claim'))).toEqual([[undefined, undefined]]);
  });

  it('makes item n of a text and of a summary one recommendation where both list the same number', () => {
    const elements = assemble([toSummary(2), toText(2)]);
    expect(toWords(elements, 'Recommendation')).toEqual({
      'UTO-2022-R01': ['Text 1.', 'Summary 1.'],
      'UTO-2022-R02': ['Text 2.', 'Summary 2.'],
    });
    expect(toWords(elements, 'SummaryItem')).toEqual({});
    expect(elements.nodes.get('UTO-2022-R01')?.properties).toMatchObject({ evidence: ['text:1:2:x'], sources: ['table'] });
  });

  it('keeps the items of the summary apart where the text lists another number', () => {
    const elements = assemble([toSummary(2), toText(3)]);
    expect(Object.values(toWords(elements, 'Recommendation'))).toEqual([
      ['Text 1.', undefined],
      ['Text 2.', undefined],
      ['Text 3.', undefined],
    ]);
    expect(toWords(elements, 'SummaryItem')).toEqual({
      'UTO-2022-S01': [undefined, 'Summary 1.'],
      'UTO-2022-S02': [undefined, 'Summary 2.'],
    });
    expect(toTypes(elements, 'UTO-2022-S02').toSorted()).toEqual(['FROM_DOCUMENT', 'FROM_SOURCE', 'SUMMARIZES']);
  });

  it('lets nothing hang on recommendations that the text does not state when items are kept apart', () => {
    const elements = assemble([toSummary(3), toText(2)]);
    expect(elements.nodes.has('UTO-2022-R03')).toBe(false);
    expect(toTypes(elements, 'UTO-2022-R03')).toEqual([]);
    expect(toWords(elements, 'Action')).toEqual({});
    expect(toTypes(elements, 'UTO-2022-R01').toSorted()).toEqual(['FROM_DOCUMENT', 'RECOMMENDS']);
  });

  it('leaves the items of the summary where the text lists none', () => {
    const elements = assemble([toSummary(2), toText(0)]);
    expect(toWords(elements, 'Recommendation')).toEqual({
      'UTO-2022-R01': [undefined, 'Summary 1.'],
      'UTO-2022-R02': [undefined, 'Summary 2.'],
    });
    expect(toWords(elements, 'SummaryItem')).toEqual({});
  });

  it.each([0, 2, 3])('gives up the claims of the summary for those of a text that lists %i items', (size) => {
    const elements = assemble([toSummary(2), toText(size)]);
    const claims = [...elements.nodes.values()].filter(({ label }) => label === 'Claim');
    expect(claims.map(({ properties }) => properties['evidence'])).toEqual([['text:9:10:y']]);
    expect([...elements.relationships.values()].filter(({ type }) => type === 'CLAIMS')).toHaveLength(1);
  });

  it('leaves a summary alone where the text is of another year', () => {
    const other = { ...toText(3), document: toDocument('text', 'NARRATIVE', { list: { report: 'UTO-2021', size: 3 } }) };
    const elements = assemble([toSummary(2), other]);
    expect(toWords(elements, 'SummaryItem')).toEqual({});
    expect([...elements.nodes.values()].filter(({ label }) => label === 'Claim')).toHaveLength(2);
  });

  it('goes by the text with the least id where there are several', () => {
    for (const texts of [
      [toText(2, 'a'), toText(3, 'b')],
      [toText(3, 'b'), toText(2, 'a')],
    ]) {
      expect(toWords(assemble([toSummary(2), ...texts]), 'SummaryItem')).toEqual({});
    }
  });
});
