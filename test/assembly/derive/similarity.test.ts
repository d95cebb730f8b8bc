import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSimilarity, toAgreement, toWords, type Comparable } from '../../../src/assembly/derive/similarity.js';
import { fuzzSeed } from '../../support/fuzz.js';
import { nonEmpty } from '../../support/non-empty.js';

const arbitraryText = fc
  .array(fc.constantFrom('train', 'trains', 'the', 'judges', 'shelter', 'victims', 'fund', 'law', 'Law'), { maxLength: 8 })
  .map((words) => words.join(' '));
const arbitraryCodes = fc.subarray(['TRAINING', 'SHELTER', 'LEGISLATION', 'JUDICIARY']).map((codes) => new Set(codes));

const arbitraryComparable: fc.Arbitrary<Comparable> = fc.record({
  text: fc.option(arbitraryText.map(toWords)),
  summary: fc.option(arbitraryText.map(toWords)),
  codes: arbitraryCodes,
  verbs: fc.subarray(['train', 'fund']).map((verbs) => new Set(verbs)),
});

/** A recommendation of nothing but a text and codes, unless told otherwise. */
function toComparable(text: string, codes: readonly string[], rest: Partial<Comparable> = {}): Comparable {
  return { text: toWords(text), summary: null, codes: new Set(codes), verbs: new Set(), ...rest };
}

describe('createSimilarity', () => {
  it('is symmetric, from 0 to 1, whatever the order of all, and 1 for the same unless there is nothing to compare', () => {
    const property = fc.property(fc.array(arbitraryComparable, { minLength: 2, maxLength: 6 }), (all) => {
      const [toSimilarity, inOtherOrder] = [createSimilarity(all), createSimilarity(all.toReversed())];
      for (const a of nonEmpty(all, 'comparables')) {
        const isSilent = a.codes.size + a.verbs.size + (a.text?.size ?? a.summary?.size ?? 0) === 0;
        expect(toSimilarity(a, a)).toBe(isSilent ? 0 : 1);
        for (const b of nonEmpty(all, 'comparables')) {
          const similarity = toSimilarity(a, b);
          expect(similarity).toBeGreaterThanOrEqual(0);
          expect(similarity).toBeLessThanOrEqual(1);
          expect(toSimilarity(b, a)).toBe(similarity);
          expect(inOtherOrder(a, b)).toBe(similarity);
        }
      }
    });
    fc.assert(property, { seed: fuzzSeed, numRuns: 200 });
  });

  it('is more where what agrees is rare, and where a code agrees rather than a word', () => {
    const [common, rare] = [toComparable('train judges', []), toComparable('fund judges', [])];
    const all = [common, rare, toComparable('train police', []), toComparable('train teachers', [])];
    const toSimilarity = createSimilarity(all);
    expect(toSimilarity(common, rare)).toBeGreaterThan(toSimilarity(common, toComparable('train nurses', [])));
    const [byCode, byWord] = [toComparable('open houses', ['SHELTER']), toComparable('shelter women', ['TRAINING'])];
    const asked = toComparable('shelter men', ['SHELTER']);
    const ofThree = createSimilarity([byCode, byWord, asked]);
    expect(ofThree(asked, byCode)).toBeGreaterThan(ofThree(asked, byWord));
  });

  it('compares texts with texts, else summaries with summaries, else a text with a summary', () => {
    const words = { text: toWords('train judges'), summary: toWords('teach the courts') };
    const both = toComparable('', [], words);
    const inText = toComparable('', [], { text: words.text });
    const inSummary = toComparable('', [], { text: null, summary: words.summary });
    const toSimilarity = createSimilarity([both, inText, inSummary]);
    expect(toSimilarity(both, inText)).toBe(1);
    expect(toSimilarity(both, inSummary)).toBe(1);
    expect(toSimilarity(inText, inSummary)).toBe(0);
  });

  it('goes by codes alone where one has no words, and by words alone where one has no codes', () => {
    const whole = toComparable('train judges', ['TRAINING']);
    const [silent, plain] = [toComparable('', ['TRAINING'], { text: null }), toComparable('train judges', [])];
    const toSimilarity = createSimilarity([whole, silent, plain]);
    expect([toSimilarity(whole, silent), toSimilarity(whole, plain), toSimilarity(silent, plain)]).toEqual([1, 1, 0]);
  });
});

describe('toAgreement', () => {
  it('names the words of the second that have a stem in common, the codes and the verbs, in order', () => {
    const a = toComparable('Shelters for the victims', ['WOMEN', 'SHELTER'], { verbs: new Set(['open']) });
    const b = toComparable('Fund a shelter for each victim', ['SHELTER', 'WOMEN'], { verbs: new Set(['fund', 'open']) });
    expect(toAgreement(a, b)).toEqual({ words: ['shelter', 'victim'], codes: ['SHELTER', 'WOMEN'], verbs: ['open'] });
  });
});
