import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/shared/errors.js';
import { measure } from '../support/stopwatch.js';
import { extract, readFixture, toSpans } from './sample.js';

const fixtures = [readFixture('freedonia'), readFixture('sylvania')] as const;
const source = { options: { country: 'FRE', year: 2024 } };

/** Pieces that narratives hold in odd places, spliced into a fixture. */
const splice = fc.record({
  text: fc.constantFrom(...fixtures),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 30 }),
  piece: fc.oneof(
    fc.constantFrom(
      '\u00a0',
      '\n\n',
      '; and ',
      ' • ',
      '“',
      ')',
      ' (',
      'Articles 1, 2(3) and 4-1 ',
      'Sylvanian ',
      'İstanbul 😀 ',
      'did not ',
      'U.S. ',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
});

describe('every span of a contribution', () => {
  it('quotes the text, whatever the text has become', () => {
    let extracted = 0;
    fc.assert(
      fc.property(splice, ({ text, at, length, piece }) => {
        const place = Math.floor(at * text.length);
        const mutation = text.slice(0, place) + piece + text.slice(place + length);
        const contribution = tryExtract(mutation);
        if (!contribution) return true;
        extracted += 1;
        return toSpans(contribution).every(({ start, end, quote }) => start < end && mutation.slice(start, end) === quote);
      }),
      { numRuns: 400 },
    );
    expect(extracted).toBeGreaterThan(200);
  });
});

describe('the time of an extraction', () => {
  it.each([
    'a',
    ' ',
    '1',
    ',',
    '\n',
    'a-\n',
    '• Train judges.\n',
    'PROTECTION\n\n',
    'Tier 2 ',
    'article 1 ',
    'Law 5 ',
    '2015 Law ',
    'investigated 12, ',
    '; and train ',
    'did not ',
    'so that under Article 5 ',
  ])('grows with a text of %j no faster than its length', async (piece) => {
    const [opening = ''] = fixtures[0].split('Prioritized');
    const measureExtraction = async (size: number): Promise<number> => {
      const text = `${opening}${piece.repeat(size)}\n\nPrioritized Recommendations\n\nTrain judges.\n\nTrain ${piece.repeat(size)}`;
      return (await measure(() => extract(text, source))).milliseconds;
    };
    await measureExtraction(1000);
    // Sixteen times the text in less than sixty-four times the time: a square would need 256.
    expect(await measureExtraction(32_000)).toBeLessThan(64 * Math.max(await measureExtraction(2000), 4));
  });
});

function tryExtract(text: string): ReturnType<typeof extract>['contribution'] | null {
  try {
    return extract(text, source).contribution;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
