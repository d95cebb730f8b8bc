import { describe, expect, it } from '@jest/globals';
import { findCountries, toCountryFinder } from '../../../src/extraction/trafficking/countries.js';
import { countries, toSample, vocabulary } from '../sample.js';

describe('findCountries', () => {
  it.each([
    ['PRC nationals and the Chinese', ['CHN', 'CHN']],
    ['People’s Republic of China (PRC) nationals', ['CHN', 'CHN']],
    ['the Dominican Republic', ['DOM']],
    ['a Dominican sailor', []],
    ['Dominica', ['DMA']],
    ['give us a us flag, US money and U.S. ships', ['USA', 'USA']],
    ['Ukrainians', ['UKR']],
    ['a sylvania of trees', []],
  ])('in %j', (text, codes) => {
    const sample = { ...toSample(text), finder: toCountryFinder(countries, vocabulary), own: null };
    const found = findCountries(sample, sample);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
