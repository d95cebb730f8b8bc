import { z } from 'zod';

/** What is changed of a country of the package. */
export type Amendment = z.infer<typeof amendmentSchema>;

/** File of the seed with the names that the country package lacks or has otherwise. */
export const COUNTRY_NAMES_FILE = 'countries/names.json';

const code = z.string().regex(/^[A-Z]{3}$/, 'expected a code of three capital letters');
const name = z.string().min(1);
const names = z.array(name);

const amendmentSchema = z.strictObject({
  name: name.optional(),
  officialName: name.optional(),
  addAliases: names.default([]),
  dropAliases: names.default([]),
  addDemonyms: names.default([]),
  dropDemonyms: names.default([]),
});

const withdrawnSchema = z.strictObject({
  name,
  officialName: name,
  aliases: names,
  demonyms: names,
  region: name,
  subregion: name,
  endedIn: z.int(),
});

/** The form of that file: codes that the package has otherwise, changes by our code, and codes that it lacks. */
export const countryNamesSchema = z.strictObject({
  packageCodes: z.record(code, code),
  amended: z.record(code, amendmentSchema),
  withdrawn: z.record(code, withdrawnSchema),
});
