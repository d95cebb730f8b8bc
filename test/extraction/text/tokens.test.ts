import { describe, expect, it } from '@jest/globals';
import { splitTokens, toCharacters } from '../../../src/extraction/text/ranges.js';
import { GAP } from '../../../src/extraction/text/tokens.js';
import { toSample } from '../sample.js';

function toSentences(text: string): readonly string[] {
  const sample = toSample(text);
  return splitTokens(sample.tokens, sample, GAP.SENTENCE).map((range) => {
    const place = toCharacters(sample.tokens, range);
    return text.slice(place.start, place.end);
  });
}

describe('the sentences of a text', () => {
  it.each([
    ['It rained. We left.', ['It rained', 'We left']],
    ['See Art. 5 and No. 7 of it. “Yes.” He ran', ['See Art. 5 and No. 7 of it', 'Yes', 'He ran']],
    ['The U.S. Embassy paid 1.5 tons. It was cold', ['The U.S. Embassy paid 1.5 tons', 'It was cold']],
    ['He came from the U.S. The boat sank', ['He came from the U.S', 'The boat sank']],
    ['one\nline\n \nanother • third', ['one\nline', 'another', 'third']],
  ])('of %j', (text, sentences) => {
    expect(toSentences(text)).toEqual(sentences);
  });
});

describe('the words of a text', () => {
  it('are read though one is as long as a file may be', () => {
    const { tokens } = toSample(`one ${'x'.repeat(4_900_000)} two ${`x’`.repeat(1_000_000)}x three`);
    expect(tokens.filter(({ word }) => !word.startsWith('x')).map(({ word }) => word)).toEqual(['one', 'two', 'three']);
    expect(tokens.reduce((sum, { start, end }) => sum + end - start, 0)).toBeGreaterThan(6_890_000);
  });
});
