import { z } from 'zod';
import { codeOf, conceptOf, countryOf, type KnownCodes } from './known-codes.js';
import type { ConceptLabel } from './vocabulary.js';

/** What was taken from the profiles of a country, as codes and numbers: the form of the files in `profiles/`. */
export interface CodedProfiles {
  readonly country: string;
  /** Id of the source that the profiles stand in. */
  readonly source: string;
  /** Version of the extractor that took it. */
  readonly extractor: string;
  /** By edition. */
  readonly profiles: readonly CodedProfile[];
}

/** What one text says. */
export interface CodedProfile {
  /** Years of the editions that hold the text, the first one first. */
  readonly editions: readonly number[];
  readonly tier: string | null;
  readonly tierYear: number | null;
  readonly roles: readonly string[];
  readonly forms: readonly string[];
  readonly victimGroups: readonly string[];
  readonly sectors: readonly string[];
  readonly mentionedCountries: readonly string[];
  readonly flows: readonly CodedFlow[];
  readonly consecutiveYears: readonly number[];
}

/** A stated movement. Its ends are codes of countries, or names of other places, which are never three capital letters. */
export interface CodedFlow {
  readonly from: string;
  readonly to: string;
  readonly forms: readonly string[];
  readonly sectors: readonly string[];
  readonly victimGroups: readonly string[];
}

/** The schema of those files, which refer to countries, concepts and sources by their codes. */
export function toCodedProfilesSchema(known: KnownCodes): z.ZodType<CodedProfiles> {
  const country = countryOf(known);
  const listOf = (label: ConceptLabel): z.ZodType<string[]> => z.array(conceptOf(known, label));
  const place = z
    .string()
    .refine((name) => name !== '' && (!isCode(name) || known.countries.has(name)), 'expected a country or place');
  const forms = listOf('TraffickingForm');
  const sectors = listOf('Sector');
  const victimGroups = listOf('VictimGroup');
  const profile = z.strictObject({
    editions: z.array(YEAR).min(1),
    tier: conceptOf(known, 'Tier').nullable(),
    tierYear: YEAR.nullable(),
    roles: listOf('Role'),
    forms,
    victimGroups,
    sectors,
    mentionedCountries: z.array(country),
    flows: z.array(z.strictObject({ from: place, to: place, forms, sectors, victimGroups })),
    consecutiveYears: z.array(z.int().min(2)),
  });
  const source = codeOf(known.sources, 'the id of a source of sources.json');
  return z.strictObject({ country, source, extractor: z.string().min(1), profiles: z.array(profile).min(1) });
}

const YEAR = z.int().min(2000).max(2099);

/** Whether the end of a movement is the code of a country. */
export function isCode(place: string): boolean {
  return /^[A-Z]{3}$/.test(place);
}
