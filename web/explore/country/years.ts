import type { CountryOverviewQuery } from '../../generated/operations.js';

/** A year of a country, with the most that the graph holds of it. */
export interface CountryYear {
  readonly year: number;
  readonly holds: 'TIER' | 'PROFILE' | 'SUMMARY' | 'TEXT';
}

type Overview = NonNullable<CountryOverviewQuery['country']>;

/** The years of which there is a report, or a profile of that edition, in order. */
export function toYears(reports: Overview['reports']['nodes'], profiles: Overview['profiles']['nodes']): readonly CountryYear[] {
  const years = new Map<number, CountryYear['holds']>(profiles.map(({ edition }) => [edition, 'PROFILE']));
  for (const { year, narrative } of reports) {
    if (narrative === 'FULL') years.set(year, 'TEXT');
    else if (narrative === 'SUMMARY') years.set(year, 'SUMMARY');
    else if (!years.has(year)) years.set(year, narrative === 'PROFILE' ? 'PROFILE' : 'TIER');
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, holds]) => ({ year, holds }));
}
