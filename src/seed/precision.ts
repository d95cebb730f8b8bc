import { z } from 'zod';
import { parseSeedJson, type SeedFile } from './seed-file.js';

/** File of the seed that says how much of what the extractor takes from profiles was right, where readers checked it. */
export const PRECISION_FILE = 'profiles-precision.json';

/** What was checked of each field: how many facts the extractor gave, and how many of these were right. */
export interface Precision {
  /** Version of the extractor that was checked, the first that met these texts. */
  readonly extractor: string;
  /** How many profiles were checked. */
  readonly texts: number;
  /** By whom, when and against what. */
  readonly how: string;
  readonly fields: Readonly<Record<CheckedField, Checked>>;
}

/** Fields that readers checked. */
export const CHECKED_FIELDS = [
  'tier',
  'roles',
  'forms',
  'victimGroups',
  'sectors',
  'sourceCountries',
  'destinationCountries',
] as const;

export type CheckedField = (typeof CHECKED_FIELDS)[number];

interface Checked {
  readonly right: number;
  readonly of: number;
}

/** The share of right facts of each field, in thousandths. */
export function toPrecision(file: SeedFile): Readonly<Record<CheckedField, number>> {
  const { fields } = parseSeedJson(file, precisionSchema);
  const toShare = (field: CheckedField): number => Math.round((1000 * fields[field].right) / fields[field].of) / 1000;
  return {
    tier: toShare('tier'),
    roles: toShare('roles'),
    forms: toShare('forms'),
    victimGroups: toShare('victimGroups'),
    sectors: toShare('sectors'),
    sourceCountries: toShare('sourceCountries'),
    destinationCountries: toShare('destinationCountries'),
  };
}

const checked = z.strictObject({ right: z.int().min(0), of: z.int().min(1) });

/** The form of that file. */
export const precisionSchema: z.ZodType<Precision> = z.strictObject({
  extractor: z.string().min(1),
  texts: z.int().min(1),
  how: z.string().min(1),
  fields: z.record(z.enum(CHECKED_FIELDS), checked),
});
