import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ReportOfYearDocument, type ReportOfYearQuery } from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { ConceptLinks } from '../concepts/concept-links.js';
import { toGraphAddress, toViewOf } from '../graph/view.js';
import { TierBadge } from '../ui/tier-badge.js';
import { toMovementWords } from '../ui/movement-words.js';
import { ClaimList } from './claim-list.js';
import { FlowList } from './flow-list.js';
import { Proof } from './proof.js';
import { RecommendationList } from './recommendation-list.js';
import { StreakList } from './streak-list.js';

interface ReportOfYearProps {
  readonly iso3: string;
  readonly year: number;
  readonly name: string;
}

type CountryReport = NonNullable<ReportOfYearQuery['countryReport']>;

/** What one edition says of a country, each fact with its source. */
export function ReportOfYear({ iso3, year, name }: ReportOfYearProps): ReactNode {
  const result = useAnswer(ReportOfYearDocument, { iso3, year });
  return (
    <section aria-labelledby="report">
      <h2 id="report">{`Report of ${String(year)}`}</h2>
      <Answer result={result} of={`the report of ${String(year)}`}>
        {({ countryReport }) =>
          countryReport ? <Report report={countryReport} /> : <p>{`The graph holds no report of ${String(year)} on ${name}.`}</p>
        }
      </Answer>
    </section>
  );
}

function Report({ report }: { readonly report: CountryReport }): ReactNode {
  const { placement, recommendations, claims, streaks, laws, victimGroups, forms, sectors, flows } = report;
  return (
    <>
      <p>{HELD[report.narrative]}</p>
      <p className="links">
        <Link href={toGraphAddress(toViewOf(report.id))}>See it as a graph</Link>
      </p>
      {placement && (
        <div className="placement">
          <p>
            <TierBadge code={placement.tier.code} />: {placement.tier.definition}
          </p>
          <p>
            {`Since the year before: ${toMovementWords(placement.movement)} by the two placements`}
            {placement.statedMovement !== null && `; ${toMovementWords(placement.statedMovement)} by the text`}.
          </p>
          <Proof evidence={placement.evidence} sources={placement.sources} />
        </div>
      )}
      {recommendations && <RecommendationList recommendations={recommendations.nodes} total={recommendations.totalCount} />}
      {claims && <ClaimList claims={claims.nodes} total={claims.totalCount} />}
      {streaks && streaks.length > 0 && <StreakList streaks={streaks} />}
      {laws && laws.nodes.length > 0 && (
        <section>
          <h3>Laws named</h3>
          <ul>
            {laws.nodes.map((law) => (
              <li key={law.id}>
                <Link href={toGraphAddress(toViewOf(law.id))}>{law.name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ConceptLinks scheme="group" title="Groups named" concepts={victimGroups?.nodes ?? null} />
      <ConceptLinks scheme="form" title="Forms of trafficking named" concepts={forms?.nodes ?? null} />
      <ConceptLinks scheme="sector" title="Sectors named" concepts={sectors?.nodes ?? null} />
      {flows && <FlowList flows={flows.nodes} />}
    </>
  );
}

const HELD = {
  NONE: 'The graph holds the tier of this report and not its narrative: what it recommends and claims is not known here.',
  PROFILE: 'The graph holds the tier of this report and a profile by another publisher, not its narrative.',
  SUMMARY:
    'The graph holds coded facts and summaries of what could be read of this narrative, in words of its own: there may be more.',
  FULL: 'The graph holds the text of this narrative.',
} as const;
