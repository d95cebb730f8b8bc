import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { ComparableReportsDocument } from '../../generated/operations.js';
import { useAnswer } from '../ui/ask-server.js';
import type { CountryYear } from '../country/years.js';

interface CompareChoiceProps {
  readonly iso3: string;
  readonly year: number;
  readonly years: readonly CountryYear[];
}

/** Ways to compare a report: with another year of the country, or with another country of the year, of those whose narratives are known. */
export function CompareChoice({ iso3, year, years }: CompareChoiceProps): ReactNode {
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState('');
  const { data } = useAnswer(ComparableReportsDocument, { year });
  const id = `${iso3}-${String(year)}`;
  const reports = data?.countryReports.nodes ?? [];
  if (!reports.some((report) => report.id === id)) return null;
  const countries = reports
    .filter((report) => report.id !== id)
    .toSorted((a, b) => a.country.name.localeCompare(b.country.name, 'en'));
  // The list is of the reports of a year: what was chosen of another year is not in it.
  const other = countries.find((report) => report.id === chosen)?.id ?? '';
  const otherYears = years.filter((each) => each.year !== year && (each.holds === 'SUMMARY' || each.holds === 'TEXT'));
  return (
    <form
      className="links"
      onSubmit={(event) => {
        event.preventDefault();
        navigate(`/compare/${id}/${other}`);
      }}
    >
      {otherYears.map(({ year: each }) => (
        <Link key={each} href={`/compare/${id}/${iso3}-${String(each)}`}>{`Compare with ${String(each)}`}</Link>
      ))}
      <label>
        Compare with{' '}
        <select required value={other} onChange={({ target }) => setChosen(target.value)}>
          <option value="">another country …</option>
          {countries.map((report) => (
            <option key={report.id} value={report.id}>
              {report.country.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Compare</button>
    </form>
  );
}
