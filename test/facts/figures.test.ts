import { describe, expect, it } from '@jest/globals';
import { parseFigureString, toFigureString } from '../../src/facts/figures.js';

describe('toFigureString', () => {
  it.each([
    { metric: 'CONVICTIONS', value: 0, comparedWith: null, comparedYear: null },
    { metric: 'FUNDING', value: 1.5e21, comparedWith: 0, comparedYear: null },
    { metric: 'TRAINING', value: 12, comparedWith: 20, comparedYear: 2021 },
  ])('writes $metric so that it can be read back', (figure) => {
    expect(parseFigureString(toFigureString(figure))).toEqual(figure);
  });
});

describe('parseFigureString', () => {
  it('refuses what is no figure', () => {
    expect(() => parseFigureString('12')).toThrow('a figure is');
  });
});
