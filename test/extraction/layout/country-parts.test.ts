import { describe, expect, it } from '@jest/globals';
import { splitCountries } from '../../../src/extraction/layout/country-parts.js';
import { toCountryFinder } from '../../../src/extraction/trafficking/countries.js';
import { countries, readFixture, vocabulary } from '../sample.js';

const finder = toCountryFinder(countries, vocabulary);
const [freedonia, sylvania] = [readFixture('freedonia'), readFixture('sylvania')];

describe('splitCountries', () => {
  it('cuts a text at the header of each country, and loses nothing', () => {
    const special = 'OSTERLICH (Special Case)\n\nOsterlich is a Special Case. War went on.\n';
    const text = `${freedonia}\n\n${sylvania}\n\n${special}`;
    const parts = splitCountries(text, vocabulary, finder);
    expect(parts.map(({ country }) => country)).toEqual(['FRE', 'SYL', 'OST']);
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(parts.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      freedonia.trim(),
      sylvania.trim(),
      special.trim(),
    ]);
  });

  it.each([
    ['one country', freedonia],
    ['other countries in its prose', `${freedonia}\n\nSylvania (a neighbor) and Osterlich sent envoys.`],
    ['none', 'Bread and water.'],
    ['nothing', ''],
  ])('finds no parts in a text of %s', (_, text) => {
    expect(splitCountries(text, vocabulary, finder)).toEqual([]);
  });
});
