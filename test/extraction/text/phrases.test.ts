import { describe, expect, it } from '@jest/globals';
import { compilePhrases, findPhrases } from '../../../src/extraction/text/phrases.js';
import { toSample } from '../sample.js';

function find(
  phrases: Readonly<Record<string, readonly string[]>>,
  text: string,
  options: { narrowest?: boolean; ignore?: readonly string[] } = {},
): unknown {
  const set = compilePhrases({ narrowest: options.narrowest ?? false, ignore: options.ignore ?? [], phrases });
  const sample = toSample(text);
  const { tokens } = sample;
  return findPhrases(set, tokens, sample).map(({ code, from, to }) => [
    code,
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  ]);
}

describe('findPhrases', () => {
  it('finds either word, the start of a word, a word that may be missing, and gaps', () => {
    expect(find({ A: ['red|blue house'] }, 'A blue house, a green house.')).toEqual([['A', 'blue house']]);
    expect(find({ A: ['paint*'] }, 'Painters paint.')).toEqual([
      ['A', 'Painters'],
      ['A', 'paint'],
    ]);
    expect(find({ A: ['the old? house'] }, 'The house and the old house')).toEqual([
      ['A', 'The house'],
      ['A', 'the old house'],
    ]);
    expect(find({ A: ['paint ..2 house'] }, 'paint a very big house, paint my house')).toEqual([['A', 'paint my house']]);
    expect(find({ A: ['data on ...'] }, 'keep data on births, deaths; then rest')).toEqual([['A', 'data on births, deaths']]);
  });

  it('crosses no comma without a gap, and no sentence at all', () => {
    expect(find({ A: ['red house', 'old ..3 barn'] }, 'red, house. Old, big barn. Old. A barn')).toEqual([
      ['A', 'Old, big barn'],
    ]);
  });

  it('folds case, accents, possessives and hyphens', () => {
    expect(find({ A: ['cote man'] }, 'A Côte’s-man')).toEqual([['A', 'Côte’s-man']]);
  });

  it('gives way to a longer phrase where the set says so, and to words to be ignored', () => {
    const phrases = { CHILD: ['child'], SOLDIER: ['child soldier'] };
    expect(find(phrases, 'a child soldier', { narrowest: true })).toEqual([['SOLDIER', 'child soldier']]);
    expect(find(phrases, 'a child soldier')).toEqual([
      ['SOLDIER', 'child soldier'],
      ['CHILD', 'child'],
    ]);
    expect(find({ CHILD: ['child'] }, 'child labor, a child', { ignore: ['child labor'] })).toEqual([['CHILD', 'child']]);
  });

  it.each(['..2 house', 'old? house?', 'ab* house', 'o?ld house'])('refuses %j', (phrase) => {
    expect(() => compilePhrases({ narrowest: false, ignore: [], phrases: { A: [phrase] } })).toThrow(phrase.split(' ')[0]);
  });
});
