import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { toCountryContribution } from '../../src/seed/country-contribution.js';
import { countryNamesSchema } from '../../src/seed/country-names.js';
import { readPackagedCountries } from '../../src/seed/country-package.js';
import { loadCountries } from '../../src/seed/countries.js';
import { parseSeedJson, readSeedFile } from '../../src/seed/seed-file.js';
import { foldName } from '../../src/shared/fold-name.js';
import { seedDirectory, withEditedSeed } from './seed-copy.js';
import { nonEmpty } from '../support/non-empty.js';

const countries = loadCountries(seedDirectory);

function codesOf(name: string): readonly string[] {
  const key = foldName(name);
  return countries
    .filter((country) => [country.name, country.officialName, ...country.aliases].some((other) => foldName(other) === key))
    .map(({ iso3 }) => iso3);
}

function demonymCodesOf(demonym: string): readonly string[] {
  return countries.filter(({ demonyms }) => demonyms.includes(demonym)).map(({ iso3 }) => iso3);
}

describe('loadCountries', () => {
  it('finds every name of the tier table under its code and no other', () => {
    const rows = readFileSync(join(seedDirectory, 'tiers/placements.csv'), 'utf8').trim().split('\n').slice(1);
    const names = new Map(rows.map((row) => row.split(',')).map(([iso3 = '', name = '']) => [name, iso3]));
    expect(names.size).toBe(191);
    for (const [name, iso3] of nonEmpty(names, 'names')) expect([name, codesOf(name)]).toEqual([name, [iso3]]);
  });

  it.each([
    ['TUR', 'Turkey', 'Türkiye', 'Turkiye', 'Republic of Turkey'],
    ['CPV', 'Cabo Verde', 'Cape Verde'],
    [
      'COD',
      'DRC',
      'Congo-Kinshasa',
      'Congo (Kinshasa)',
      'the Democratic Republic of the Congo',
      'DR Congo',
      'Democratic Republic of Congo',
    ],
    ['COG', 'Congo-Brazzaville', 'Republic of Congo', 'Republic of the Congo'],
    ['PRK', 'DPRK', 'North Korea', 'Democratic People’s Republic of Korea'],
    ['KOR', 'ROK', 'South Korea', 'Republic of Korea'],
    ['VAT', 'Holy See', 'Vatican City'],
    ['HKG', 'Hong Kong', 'Hong Kong SAR'],
    ['MAC', 'Macau', 'Macao'],
    ['SXM', 'St. Maarten', 'Sint Maarten', 'Saint Maarten'],
    ['XKX', 'Kosovo', 'Republic of Kosovo'],
    ['CHN', 'PRC', 'People’s Republic of China', 'China'],
    ['MMR', 'Burma', 'Myanmar'],
    ['SWZ', 'Swaziland', 'Eswatini'],
    ['CIV', 'Côte d’Ivoire', 'Cote d Ivoire', 'Ivory Coast'],
    ['GMB', 'Gambia', 'The Gambia'],
    ['BHS', 'Bahamas', 'The Bahamas'],
    ['CZE', 'Czechia', 'Czech Republic'],
    ['MKD', 'North Macedonia', 'Macedonia'],
    ['TLS', 'Timor-Leste', 'East Timor'],
    ['USA', 'US', 'U.S.', 'USA', 'U.S.A.', 'United States of America'],
    ['GBR', 'UK', 'U.K.', 'Great Britain'],
    ['ARE', 'UAE', 'United Arab Emirates'],
    ['ANT', 'Netherlands Antilles'],
    ['SCG', 'Serbia and Montenegro'],
    ['GIN', 'Guinea'],
    ['VCT', 'Saint Vincent and the Grenadines', 'St. Vincent & the Grenadines'],
    ['TWN', 'Taiwan', 'Republic of China'],
  ])('knows %s by its names', (iso3, ...names) => {
    expect(names.map(codesOf)).toEqual(names.map(() => [iso3]));
  });

  it.each([
    ['Congo', ['COD', 'COG']],
    ['Korea', ['KOR', 'PRK']],
    ['Virgin Islands', ['VGB', 'VIR']],
  ])('lists %s with each country that has the name', (name, codes) => {
    expect(codesOf(name)).toEqual(codes);
  });

  it.each([
    ['Burmese', ['MMR']],
    ['Ivoirian', ['CIV']],
    ['South Korean', ['KOR']],
    ['Chinese', ['CHN']],
    ['Indian', ['IND']],
    ['American', ['USA']],
    ['Nigerien', ['NER']],
    ['Herzegovinian', ['BIH']],
    ['Congolese', ['COD', 'COG']],
    ['Dominican', ['DMA', 'DOM']],
  ])('tells whose people are called %s', (demonym, codes) => {
    expect(demonymCodesOf(demonym)).toEqual(codes);
  });

  it('takes no code and no common word for a name', () => {
    expect(['IN', 'IS', 'IT', 'Island', 'Thai', 'Saudi'].flatMap(codesOf)).toEqual([]);
  });

  it('names several countries alike only where that is meant', () => {
    const names = countries.flatMap(({ name, officialName, aliases }) => [
      ...new Set([name, officialName, ...aliases].map(foldName)),
    ]);
    const common = names.filter((name, index) => names.indexOf(name) !== index);
    expect(common.sort()).toEqual(['congo', 'korea', 'virgin islands']);
  });

  it('sees each border from both sides, that of Sri Lanka and India too', () => {
    const pairs = new Set(countries.flatMap(({ iso3, borders }) => borders.map((other) => `${iso3} ${other}`)));
    expect([...pairs].filter((pair) => !pairs.has(pair.split(' ').reverse().join(' ')))).toEqual([]);
    expect(pairs.has('IND LKA')).toBe(true);
    expect(pairs.has('ALB XKX')).toBe(true);
  });

  it('keeps the withdrawn codes with their end and without borders', () => {
    const withdrawn = countries.filter(({ endedIn }) => endedIn !== undefined);
    expect(withdrawn.map(({ iso3, endedIn, borders }) => [iso3, endedIn, borders])).toEqual([
      ['ANT', 2010, []],
      ['SCG', 2006, []],
    ]);
  });

  it('gives each country once, by code', () => {
    const codes = countries.map(({ iso3 }) => iso3);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(252);
  });

  it('refuses an amendment of a code that the package lacks', () => {
    const load = (): unknown => withEditedSeed('countries/names.json', (text) => text.replace('"AFG"', '"AFX"'), loadCountries);
    expect(load).toThrow('seed/countries/names.json: amended.AFX: expected a code of the package world-countries');
  });
});

describe('seed/countries/names.json', () => {
  it('drops nothing that the package does not have', () => {
    const { amended, packageCodes } = parseSeedJson(readSeedFile(seedDirectory, 'countries/names.json'), countryNamesSchema);
    const packaged = new Map(readPackagedCountries().map((country) => [packageCodes[country.cca3] ?? country.cca3, country]));
    const idle = Object.entries(amended).flatMap(([iso3, { dropAliases, dropDemonyms }]) => {
      const { altSpellings = [], demonyms } = packaged.get(iso3) ?? {};
      return [
        ...dropAliases.filter((name) => !altSpellings.includes(name)),
        ...dropDemonyms.filter((name) => demonyms?.eng?.m !== name),
      ];
    });
    expect(idle).toEqual([]);
  });
});

describe('toCountryContribution', () => {
  const { nodes, relationships } = toCountryContribution(countries);

  it('relates two neighbours once, from the lesser code', () => {
    const pairs = relationships.map(({ from, to }) => [from.id, to.id]);
    expect(pairs.every(([from = '', to = '']) => from < to)).toBe(true);
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
    expect(pairs.length * 2).toBe(countries.flatMap(({ borders }) => borders).length);
  });

  it('keeps keys for sorting and for finding by any name, and none by a demonym', () => {
    const properties = nodes.find(({ id }) => id === 'CIV')?.properties;
    expect(properties).toMatchObject({ name: "Côte d'Ivoire", nameKey: 'cote d ivoire' });
    expect(properties?.['foldedNames']).toEqual(expect.arrayContaining(['cote d ivoire', 'ivory coast']));
    expect(properties?.['foldedNames']).not.toContain('ivoirian');
  });

  it('says of each country where its names are from', () => {
    const sourcesOf = (iso3: string): unknown => nodes.find(({ id }) => id === iso3)?.provenance?.sources;
    expect(sourcesOf('BLR')).toEqual(['world-countries']);
    expect(sourcesOf('CIV')).toEqual(['country-names', 'world-countries']);
    expect(sourcesOf('SCG')).toEqual(['country-names']);
  });
});
