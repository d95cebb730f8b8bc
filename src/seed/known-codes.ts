import { z } from 'zod';
import type { ConceptLabel } from './vocabulary.js';

/** What other files of the seed may refer to. */
export interface KnownCodes {
  /** Countries by code. */
  readonly countries: ReadonlyMap<string, { readonly name: string }>;
  readonly concepts: ReadonlyMap<ConceptLabel, ReadonlySet<string>>;
  /** Publishers of sources by their id. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A text that is one of the codes; `what` says to a person what was expected. */
export function codeOf(codes: { keys(): Iterable<string> }, what: string): z.ZodType<string, string> {
  return z.enum([...codes.keys()], `expected ${what}`);
}

/** The code of a country. Its schema has no list of them: that is the country package's to give. */
export function countryOf({ countries }: KnownCodes): z.ZodType<string, string> {
  const message = 'expected the code of a country';
  return z
    .string()
    .regex(/^[A-Z]{3}$/, { error: message, abort: true })
    .refine((code) => countries.has(code), message);
}

/** The code of a concept with this label. */
export function conceptOf({ concepts }: KnownCodes, label: ConceptLabel): z.ZodType<string, string> {
  return codeOf(concepts.get(label) ?? new Set<string>(), `the code of a concept ${label}`);
}
