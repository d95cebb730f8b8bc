import { toFirstYear } from '../facts/streak.js';
import { parseFigureString } from '../facts/figures.js';
import type { FigureFact } from '../facts/report-facts.js';
import type { FieldsRow } from '../graph/result.js';

type Compute = (fields: FieldsRow['fields']) => unknown;

/** The functions behind the schema's @computed fields, by `Type.field`. */
export const computedFields: ReadonlyMap<string, Compute> = new Map<string, Compute>([
  ['Claim.streak', toStreak],
  ['Country.location', toLocation],
  ['CountryReport.streaks', toStatedStreaks],
  ['Profile.streaks', toProfileStreaks],
  ['Claim.figures', toFigures],
]);

function toStreak({ streakYears, streakFirstYear }: FieldsRow['fields']): { years: unknown; impliedFirstYear: unknown } | null {
  return streakYears == null ? null : { years: streakYears, impliedFirstYear: streakFirstYear ?? null };
}

function toFigures({ figures }: FieldsRow['fields']): readonly FigureFact[] {
  return Array.isArray(figures) ? figures.map((figure) => parseFigureString(String(figure))) : [];
}

function toLocation({ latitude, longitude }: FieldsRow['fields']): { latitude: unknown; longitude: unknown } | null {
  return latitude == null || longitude == null ? null : { latitude, longitude };
}

/** Years and subjects lie side by side: entry n of the one belongs to entry n of the other. */
function toStatedStreaks({ year, streakYears, streakSubjects }: FieldsRow['fields']): readonly object[] | null {
  const subjects = Array.isArray(streakSubjects) ? streakSubjects.map(String) : [];
  return toStreaks(streakYears, year)?.map((streak, index) => ({ ...streak, about: subjects[index] ?? null })) ?? null;
}

function toProfileStreaks({ tierYear, streakYears }: FieldsRow['fields']): readonly object[] | null {
  return toStreaks(streakYears, tierYear);
}

/** Runs that go on until a year, which may not be known. */
function toStreaks(lengths: unknown, until: unknown): readonly object[] | null {
  if (!Array.isArray(lengths)) return null;
  return lengths.map(Number).map((years) => ({
    years,
    impliedFirstYear: typeof until === 'number' ? toFirstYear(until, years) : null,
  }));
}
