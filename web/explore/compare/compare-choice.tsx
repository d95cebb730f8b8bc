import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { ComparableReportsQuery, ComparableReportsQueryVariables } from '../../generated/operations.js';
import { useAnswer } from '../ask.js';
import comparable from '../operations/comparable.graphql?raw';
import type { CountryYear } from '../country/years.js';

interface CompareChoiceProps {
  readonly iso3: string;
  readonly year: number;
  readonly years: readonly CountryYear[];
}

/** Ways to compare a report: with another year of the country, or with another country of the year, of those whose narratives are known. */
export function CompareChoice({ iso3, year, years }: CompareChoiceProps): ReactNode {
  const [, navigate] = useLocation();
  const variables: ComparableReportsQueryVariables = { year };
  const { data } = useAnswer<ComparableReportsQuery>(comparable, variables);
  const id = `${iso3}-${String(year)}`;
  const reports = data?.countryReports.nodes ?? [];
  if (!reports.some((report) => report.id === id)) return null;
  const others = years.filter((each) => each.year !== year && (each.holds === 'SUMMARY' || each.holds === 'TEXT'));
  return (
    <p className="links">
      {others.map((other) => (
        <Link key={other.year} href={`/compare/${id}/${iso3}-${String(other.year)}`}>{`Compare with ${String(other.year)}`}</Link>
      ))}
      <label>
        Compare with{' '}
        <select value="" onChange={({ target }) => navigate(`/compare/${id}/${target.value}`)}>
          <option value="">another country …</option>
          {reports
            .filter((report) => report.id !== id)
            .map((report) => (
              <option key={report.id} value={report.id}>
                {report.country.name}
              </option>
            ))}
        </select>
      </label>
    </p>
  );
}
