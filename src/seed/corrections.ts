import { z } from 'zod';
import {
  CORRECTED_FIELDS,
  type Correction,
  type CorrectedField,
  type CorrectionChange,
  type Corrections,
} from '../facts/corrections/correction.js';
import { conceptOf, countryOf, type KnownCodes } from './known-codes.js';
import { parseSeedJson, type SeedFile } from './seed-file.js';
import type { ConceptLabel } from './vocabulary.js';

/** Checks the files of `corrections/`: each changes what was extracted from one document, with a reason and a date. */
export function toCorrections(files: readonly SeedFile[], known: KnownCodes): Corrections {
  const schema = toCorrectionSchema(known);
  const corrections = new Map<string, Correction[]>();
  for (const file of files) {
    const { document, changes } = parseSeedJson(file, schema);
    const others = corrections.get(document) ?? [];
    others.push({ place: `seed/${file.name}`, changes });
    corrections.set(document, others);
  }
  return corrections;
}

interface CorrectionFile {
  readonly document: string;
  readonly reason: string;
  readonly date: string;
  readonly changes: readonly CorrectionChange[];
}

/** The schema of those files. */
export function toCorrectionSchema(known: KnownCodes): z.ZodType<CorrectionFile> {
  return z.strictObject({
    document: z.string().regex(/^[0-9a-f]{64}$/, 'expected the id of a document'),
    reason: z.string().min(1),
    date: z.iso.date(),
    changes: z.array(toChangeSchema(known)).min(1),
  });
}

function toChangeSchema(known: KnownCodes): z.ZodType<CorrectionChange> {
  const text = z.string().min(1);
  const offset = z.int().min(0);
  const change = z.discriminatedUnion('change', [
    z.strictObject({ change: z.literal('ADD'), of: text, field, code: text, start: offset, end: offset }),
    z.strictObject({ change: z.literal('REMOVE'), of: text, field: z.union([field, z.literal('provisions')]), code: text }),
    z.strictObject({ change: z.literal('REPLACE'), of: text, field, code: text, by: text }),
    z.strictObject({ change: z.literal('SET'), of: text, property: text, was: value, value }),
    z.strictObject({ change: z.literal('DROP'), of: text }),
  ]);
  return change.superRefine((given, context) => {
    const added = given.change === 'ADD' ? given.code : given.change === 'REPLACE' ? given.by : null;
    if (added === null || !('field' in given) || given.field === 'provisions') return;
    const { success, error } = toCodeSchema(given.field, known).safeParse(added);
    if (!success) context.addIssue({ code: 'custom', message: error.issues[0]?.message ?? 'expected a code', input: added });
  });
}

function isField(name: string): name is CorrectedField {
  return Object.hasOwn(CORRECTED_FIELDS, name);
}

const field = z.string().refine(isField, `expected one of ${Object.keys(CORRECTED_FIELDS).join(', ')}`);

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

function toCodeSchema(name: CorrectedField, known: KnownCodes): z.ZodType<string, string> {
  const { label } = CORRECTED_FIELDS[name];
  if (label === 'Country') return countryOf(known);
  return conceptOf(known, label satisfies ConceptLabel);
}
