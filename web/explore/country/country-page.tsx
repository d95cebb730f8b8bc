import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CountryOverviewDocument } from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { CompareChoice } from '../compare/compare-choice.js';
import { Downloads } from '../ui/downloads.js';
import { Heading } from '../ui/heading.js';
import { Missing } from '../ui/missing-page.js';
import { ProfilesOfYear } from './profiles-of-year.js';
import { ReportOfYear } from './report-of-year.js';
import { TierChart } from './tier-chart.js';
import { toYears, type CountryYear } from './years.js';

interface CountryPageProps {
  readonly iso3: string;
  /** Null for the last year of which more than a tier is known. */
  readonly year: number | null;
}

/** A country: its tiers through the years, and what is known of one year. */
export function CountryPage({ iso3, year: asked }: CountryPageProps): ReactNode {
  const result = useAnswer(CountryOverviewDocument, { iso3 });
  return (
    <Answer result={result} of={`the country ${iso3}`}>
      {({ country, tierHistory }) => {
        if (!country) return <Missing title={`There is no country with the code ${iso3}`} />;
        const years = toYears(country.reports.nodes, country.profiles.nodes);
        const year = asked ?? years.findLast(({ holds }) => holds !== 'TIER')?.year ?? years.at(-1)?.year ?? null;
        return (
          <article>
            <Heading title={year === null ? country.name : `${country.name} ${String(year)}`}>{country.name}</Heading>
            <p className="quiet">{[country.officialName, country.region].filter(Boolean).join(' · ')}</p>
            <TierChart iso3={iso3} steps={tierHistory} chosen={year} />
            {year === null ? (
              <p>The graph holds no report and no profile of this country.</p>
            ) : (
              <>
                <YearChoice iso3={iso3} years={years} chosen={year} />
                <CompareChoice iso3={iso3} year={year} years={years} />
                <ReportOfYear iso3={iso3} year={year} name={country.name} />
                <ProfilesOfYear iso3={iso3} year={year} />
                {years.some((each) => each.year === year) && (
                  <Downloads
                    of={`what is known of ${country.name} in ${String(year)}`}
                    what={`country/${iso3}`}
                    parameters={[['year', String(year)]]}
                  />
                )}
                <Downloads of={`what is known of ${country.name} in all years`} what={`country/${iso3}`} parameters={[]} />
              </>
            )}
          </article>
        );
      }}
    </Answer>
  );
}

interface YearChoiceProps {
  readonly iso3: string;
  readonly years: readonly CountryYear[];
  readonly chosen: number;
}

function YearChoice({ iso3, years, chosen }: YearChoiceProps): ReactNode {
  return (
    <nav aria-label="Years" className="years">
      <p className="quiet">Years in bold hold more than a tier.</p>
      <ul>
        {years.map(({ year, holds }) => (
          <li key={year}>
            <Link
              href={`/country/${iso3}/${String(year)}`}
              className={holds === 'TIER' ? '' : 'rich'}
              aria-current={year === chosen ? 'page' : undefined}
              title={HOLDINGS[holds]}
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const HOLDINGS = {
  TIER: 'The tier alone',
  PROFILE: 'A profile by another publisher',
  SUMMARY: 'A summary',
  TEXT: 'The text',
} as const;
