import { z } from 'zod';
import { toReportId } from '../graph/keys.js';
import type { CodedReport } from './coded-report.js';
import { parseSeedJson, refusal, type SeedFile } from './seed-file.js';

/** File of the seed that ties the runs of years of coded reports to the claims that tell of them, as a person read both. */
export const STREAK_TIES_FILE = 'streaks/claims.json';

/** By country report: for each of its runs of years the ordinals of the claims that tell of it, which may be none. */
export type StreakTies = ReadonlyMap<string, readonly (readonly number[])[]>;

/** Reads the ties. That they fit the reports is checked report by report, by {@link toStreakYears}. */
export function toStreakTies(file: SeedFile): StreakTies {
  return new Map(Object.entries(parseSeedJson(file, streakTiesSchema)));
}

/**
 * Length of the run of years of each claim that tells of one, by the claim's ordinal.
 * @throws InputError unless each run of the report has its entry, and each claim that is named exists and has one run
 */
export function toStreakYears(
  { country, reportYear, streaks, claims }: CodedReport,
  ties: StreakTies,
): ReadonlyMap<number, number> {
  const report = toReportId(country, reportYear);
  const entries = ties.get(report) ?? [];
  if (entries.length !== streaks.length) {
    throw refusal(STREAK_TIES_FILE, `${report}: expected ${String(streaks.length)} entries, got ${String(entries.length)}`);
  }
  const years = new Map(
    claims.flatMap((claim, index) => (claim.streakYears === undefined ? [] : [[index + 1, claim.streakYears]])),
  );
  entries.forEach((ordinals, index) => {
    for (const ordinal of ordinals) {
      if (!claims[ordinal - 1]) throw refusal(STREAK_TIES_FILE, `${report}: there is no claim ${String(ordinal)}`);
      if (years.has(ordinal)) throw refusal(STREAK_TIES_FILE, `${report}: claim ${String(ordinal)} has a run of years already`);
      years.set(ordinal, streaks[index]?.years ?? 0);
    }
  });
  return years;
}

/** The form of that file. */
export const streakTiesSchema = z.record(
  z.string().regex(/^[A-Z]{3}-\d{4}$/, 'expected a report such as BLR-2023'),
  z.array(z.array(z.int().min(1))),
);
