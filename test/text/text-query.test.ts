import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseTexts, fitsText } from '../../src/text/analysed-text.js';
import { findMatches } from '../../src/text/find-matches.js';
import { toTerms } from '../../src/text/terms.js';
import { parseTextQuery, type TextQuery } from '../../src/text/text-query.js';
import { fuzzSeed } from '../support/fuzz.js';
import { nonEmpty, noteDrawn } from '../support/non-empty.js';

/** Whether a text fits what was typed. */
function finds(text: string, typed: string): boolean {
  const query = parseTextQuery(typed);
  return query !== null && fitsText(analyseTexts([text])?.stems ?? '', query);
}

function toDepth(query: TextQuery): number {
  const below = 'all' in query ? query.all : 'any' in query ? query.any : 'not' in query ? [query.not] : [];
  return 1 + Math.max(0, ...below.map(toDepth));
}

describe('the words of a text', () => {
  const drawnTerms = noteDrawn('terms');

  it('are without case, accents and the s of a possessive, and have a stem', () => {
    expect(toTerms('The victims’ rights; a Victim’s ﬁne').map(({ word }) => word)).toEqual([
      ...['the', 'victims', 'rights', 'a', 'victim', 'fine'],
    ]);
    expect(new Set(toTerms("victim victims VICTIMS’ victim's").map(({ stem }) => stem))).toEqual(new Set(['victim']));
    expect(toTerms('Côte d’Ivoire ½').map(({ word }) => word)).toEqual(['cote', 'd', 'ivoire', '1', '2']);
  });

  it('stand where their place says, whatever the text is', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const { word, stem, start, end } of drawnTerms(toTerms(text))) {
        expect(start).toBeLessThan(end);
        expect(toTerms(text.slice(start, end)).map((term) => term.word)).toContain(word);
        expect(`${word}${stem}`).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        expect(word.length).toBeLessThanOrEqual(64);
      }
    });
    fc.assert(property, { seed: fuzzSeed, numRuns: 1_000 });
  });
});

describe('a text query', () => {
  it.each([
    ['victim', true],
    ['victims shelter', true],
    ['victims AND police', false],
    ['victims OR police', true],
    ['victims -police', true],
    ['victims NOT shelter', false],
    ['"shelters for"', true],
    ['"for shelters"', false],
    ['shelter (police OR victims)', true],
    ['NOT (police OR judges)', true],
    ['NOT NOT victims', true],
    ['of the victims', true],
    ['"victims and"', false],
    ['and', false],
    ['shelter/victim', false],
    ['shelters-for', true],
  ])('%s: %s', (typed, expected) => {
    expect(finds('Open shelters for the victims of trafficking.', typed)).toBe(expected);
  });

  it('takes words that all texts have where there are no others', () => {
    expect(parseTextQuery('the')).toEqual({ kind: 'word', stem: 'the' });
    expect(parseTextQuery('the of')).toEqual({
      kind: 'and',
      all: [
        { kind: 'word', stem: 'the' },
        { kind: 'word', stem: 'of' },
      ],
    });
  });

  it('comes of any text, without a fault and not too deep', () => {
    const hostile = [
      '('.repeat(100_000),
      '-'.repeat(100_000),
      'NOT '.repeat(30_000),
      '((a OR '.repeat(10_000),
      '"'.repeat(99_999),
    ];
    for (const text of nonEmpty(hostile, 'hostile texts'))
      expect(toDepth(parseTextQuery(text) ?? { kind: 'word', stem: '' })).toBeLessThan(200);
    const part = fc.constantFrom('a', 'b', '(', ')', '"', '“', '-', 'AND', 'OR', 'NOT', ' ', '*', ':', '\\', '👩‍👧', '\u0000');
    const property = fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(part).map((parts) => parts.join(' ')),
      ),
      (text) => {
        expect(toDepth(parseTextQuery(text) ?? { kind: 'word', stem: '' })).toBeLessThan(200);
      },
    );
    fc.assert(property, { seed: fuzzSeed, numRuns: 2_000 });
  });
});

describe('the places of a query in a text', () => {
  it('are those of its words and phrases but for the excluded, the longer one where they overlap', () => {
    const text = 'Forced labor: labor inspectors find forced labor.';
    const find = (typed: string): readonly string[] => {
      const query = parseTextQuery(typed);
      return query ? findMatches(text, query).map(({ start, end }) => text.slice(start, end)) : [];
    };
    expect(find('"forced labor" OR labor')).toEqual(['Forced labor', 'labor', 'forced labor']);
    expect(find('inspector NOT labor')).toEqual(['inspectors']);
  });
});
