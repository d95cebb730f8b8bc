import { createRequire } from 'node:module';
import { z } from 'zod';
import { parseSeedValue } from './seed-file.js';

/** What is read of a country of the package. */
export type PackagedCountry = z.infer<typeof packagedCountrySchema>;

/** The countries of the package world-countries, as it gives them. */
export function readPackagedCountries(): readonly PackagedCountry[] {
  const countries: unknown = require('world-countries/dist/countries-unescaped.json');
  return parseSeedValue(countries, z.array(packagedCountrySchema), 'package world-countries');
}

/** The version of the package; with the seed's files it decides what the countries are. */
export function readCountryPackageVersion(): string {
  const description: unknown = require('world-countries/package.json');
  return parseSeedValue(description, z.object({ version: z.string() }), 'package world-countries').version;
}

/** Its types declare a default export that Node does not see, and its main file is twice as long as this one. */
const require = createRequire(import.meta.url);

const packagedCountrySchema = z.object({
  cca2: z.string(),
  cca3: z.string(),
  name: z.object({ common: z.string(), official: z.string() }),
  altSpellings: z.array(z.string()),
  demonyms: z.object({ eng: z.object({ m: z.string(), f: z.string() }).optional() }),
  region: z.string(),
  subregion: z.string(),
  borders: z.array(z.string()),
  capital: z.array(z.string()),
  latlng: z.tuple([z.number(), z.number()]),
});
