import type { FieldsRow } from '../graph/result.js';

type Compute = (fields: FieldsRow['fields']) => unknown;

/** The functions behind the schema's @computed fields, by `Type.field`. */
export const computedFields: ReadonlyMap<string, Compute> = new Map<string, Compute>([['Claim.streak', toStreak]]);

function toStreak({ streakYears, streakFirstYear }: FieldsRow['fields']): { years: unknown; impliedFirstYear: unknown } | null {
  return streakYears == null ? null : { years: streakYears, impliedFirstYear: streakFirstYear };
}
