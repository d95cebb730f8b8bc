import { COUNTRY_NAMES_FILE, countryNamesSchema, type Amendment } from './country-names.js';
import { readPackagedCountries, type PackagedCountry } from './country-package.js';
import { parseSeedJson, readSeedFile, refusal, type SeedFile } from './seed-file.js';

/** A country or territory, of the country package or by hand. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-3 code, XKX for Kosovo, ANT and SCG for the two withdrawn. */
  readonly iso3: string;
  readonly name: string;
  readonly officialName: string;
  /** Other names in use. A name that several countries have stands with each of them. */
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly region: string;
  /** Empty where the region has no parts. */
  readonly subregion: string;
  readonly capitals: readonly string[];
  /** A point inside the country, by latitude and longitude in degrees; withdrawn codes have none. */
  readonly location?: readonly [number, number];
  /** Codes of the countries with a common land border, on both sides of it. */
  readonly borders: readonly string[];
  /** Year in which a withdrawn code ended. */
  readonly endedIn?: number;
  /** Sources that the entry was made from. */
  readonly sources: readonly string[];
}

/** The names by which texts call a country. */
export function toCountryNames({ iso3, name, officialName, aliases, demonyms }: CountryEntry): CountryNames {
  return { iso3, names: [name, officialName, ...aliases], demonyms };
}

interface CountryNames {
  readonly iso3: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

/** All countries by code: those of the package with the names in use here, and those withdrawn. */
export function loadCountries(seedDirectory: string): readonly CountryEntry[] {
  return toCountries(readSeedFile(seedDirectory, COUNTRY_NAMES_FILE));
}

/** As {@link loadCountries}, of a file that was read before. */
export function toCountries(file: SeedFile): readonly CountryEntry[] {
  const { packageCodes, amended, withdrawn } = parseSeedJson(file, countryNamesSchema);
  const toCode = (code: string): string => packageCodes[code] ?? code;
  const packaged = readPackagedCountries().map((country) => ({
    ...country,
    iso3: toCode(country.cca3),
    borders: country.borders.map(toCode),
  }));
  const codes = new Set(packaged.map(({ iso3 }) => iso3));
  for (const code of Object.keys(amended)) {
    if (!codes.has(code)) throw refusal(file.name, `amended.${code}: expected a code of the package world-countries`);
  }
  for (const code of Object.keys(withdrawn)) {
    if (codes.has(code)) throw refusal(file.name, `withdrawn.${code}: expected a code that the package world-countries lacks`);
  }
  const borders = toBorders(packaged);
  return [
    ...packaged.map((country) => toEntry(country, amended[country.iso3], borders)),
    ...Object.entries(withdrawn).map(([iso3, entry]) => ({ ...entry, iso3, capitals: [], borders: [], sources: [NAMES_SOURCE] })),
  ].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}

const NAMES_SOURCE = 'country-names';
const PACKAGE_SOURCE = 'world-countries';

interface Coded extends PackagedCountry {
  readonly iso3: string;
}

/** The package states some borders on one side only. */
function toBorders(countries: readonly Coded[]): ReadonlyMap<string, ReadonlySet<string>> {
  const borders = new Map<string, Set<string>>(countries.map(({ iso3 }) => [iso3, new Set()]));
  for (const country of countries) {
    for (const other of country.borders) {
      borders.get(country.iso3)?.add(other);
      borders.get(other)?.add(country.iso3);
    }
  }
  return borders;
}

function toEntry(
  country: Coded,
  amendment: Amendment | undefined,
  borders: ReadonlyMap<string, ReadonlySet<string>>,
): CountryEntry {
  const { iso3, region, subregion } = country;
  const { common, official } = country.name;
  const { name = common, officialName = official } = amendment ?? {};
  const spellings = country.altSpellings.filter((spelling) => spelling !== country.cca2);
  return {
    iso3,
    name,
    officialName,
    aliases: distinct(
      [common, ...spellings, ...(amendment?.addAliases ?? [])],
      [name, officialName, ...(amendment?.dropAliases ?? [])],
    ),
    demonyms: distinct([...toDemonyms(country), ...(amendment?.addDemonyms ?? [])], ['', ...(amendment?.dropDemonyms ?? [])]),
    region,
    subregion,
    capitals: country.capital,
    location: country.latlng,
    borders: [...(borders.get(iso3) ?? [])].sort(),
    sources: amendment ? [NAMES_SOURCE, PACKAGE_SOURCE] : [PACKAGE_SOURCE],
  };
}

/** What the package calls the people of a country, empty where it does not say. */
function toDemonyms({ demonyms }: Coded): readonly string[] {
  const { m: male = '', f: female = '' } = demonyms.eng ?? {};
  return [male, female].flatMap((demonym) => demonym.split(', '));
}

function distinct(names: readonly string[], without: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => !without.includes(name));
}
