import { describe, expect, it } from '@jest/globals';
import { findStreaks } from '../../../src/extraction/claims/streaks.js';
import { toSample } from '../sample.js';

describe('findStreaks', () => {
  it.each([
    ['for the sixth consecutive year', 6],
    ['in its twenty-fifth consecutive year', 25],
    ['for 3 consecutive years', 3],
    ['the 21st straight year', 21],
    ['for a second year running', 2],
    ['for four years in a row', 4],
    ['the third consecutive reporting period', 3],
    ['its fifth year in a row', 5],
    ['in the reporting period', null],
    ['over the past five years', null],
    ['each consecutive year', null],
  ])('reads %j', (text, years) => {
    const [streak] = findStreaks(toSample(text));
    expect(streak?.years ?? null).toBe(years);
  });
});
