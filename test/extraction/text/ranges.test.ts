import { describe, expect, it } from '@jest/globals';
import { closeParenthesis, findClauseBreak, toCharacters, toTokenRange } from '../../../src/extraction/text/ranges.js';
import { toSample } from '../sample.js';

const text = 'The Harbor Act (1999) bans nets, hooks; it is old.';
const { tokens } = toSample(text);

describe('ranges of tokens and of characters', () => {
  it('become one another', () => {
    const range = toTokenRange(tokens, { start: 4, end: 20 });
    expect(range).toEqual({ from: 1, to: 4 });
    const { start, end } = toCharacters(tokens, range);
    expect(text.slice(start, end)).toBe('Harbor Act (1999');
  });

  it('do not compile in place of each other', () => {
    const characters = { start: 4, end: 20 };
    const indexes = { from: 1, to: 4 };
    // @ts-expect-error characters are no indexes of tokens
    expect(toCharacters(tokens, characters)).toEqual({ start: 0, end: 0 });
    // @ts-expect-error indexes of tokens are no characters
    expect(toTokenRange(tokens, indexes)).toEqual({ from: 0, to: 0 });
    // @ts-expect-error a token is a range of characters, and not one of tokens
    expect(toCharacters(tokens, tokens[1] ?? characters)).toEqual({ start: 0, end: 0 });
  });
});

describe('closeParenthesis', () => {
  it('adds the parenthesis that closes one opened in a range, and no other', () => {
    expect(closeParenthesis(text, { start: 4, end: 20 })).toEqual({ start: 4, end: 21 });
    expect(closeParenthesis(text, { start: 16, end: 20 })).toEqual({ start: 16, end: 20 });
  });
});

describe('findClauseBreak', () => {
  it('crosses commas, but no semicolon, and ends with the range', () => {
    expect(tokens[findClauseBreak(tokens, { from: 4, to: tokens.length })]?.word).toBe('it');
    expect(findClauseBreak(tokens, { from: 4, to: 5 })).toBe(5);
  });
});
