import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ConceptDocument, type ConceptQuery } from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { Proof } from '../country/proof.js';
import { toGraphAddress, toViewOf } from '../graph/view.js';
import { Heading } from '../ui/heading.js';
import { Missing } from '../ui/missing-page.js';
import { SCHEME_NAMES, toConceptVariables, type Scheme } from './schemes.js';

/** A concept: what it covers, who is told something about it, and where it is named. */
export function ConceptPage({ scheme, code }: { readonly scheme: Scheme; readonly code: string }): ReactNode {
  const result = useAnswer(ConceptDocument, toConceptVariables(scheme, code));
  return (
    <Answer result={result} of={`the concept ${code}`}>
      {({ node, recommendations, countryReports, profiles }) =>
        node && 'definition' in node ? (
          <article>
            <p className="quiet">{SCHEME_NAMES[scheme]}</p>
            <Heading>{node.name}</Heading>
            <p>{node.definition}</p>
            <p className="links">
              <Link href={toGraphAddress(toViewOf(node.id))}>See it as a graph</Link>
            </p>
            <p className="quiet">
              Counts are of what the graph holds, narrower concepts included; of most years it holds no narratives.
            </p>
            {recommendations && <Recommendations recommendations={recommendations} />}
            {countryReports && (
              <Named title="Country reports that name it" total={countryReports.totalCount} entries={countryReports.nodes} />
            )}
            {profiles && (
              <Named
                title="Profiles by other publishers that name it"
                total={profiles.totalCount}
                entries={profiles.nodes.map(({ id, edition, country }) => ({ id, year: edition, country }))}
              />
            )}
          </article>
        ) : (
          <Missing title={`There is no such concept: ${code}`} />
        )
      }
    </Answer>
  );
}

function Recommendations({
  recommendations: { nodes, totalCount },
}: {
  readonly recommendations: NonNullable<ConceptQuery['recommendations']>;
}): ReactNode {
  return (
    <section>
      <h2>{`Recommendations (${String(totalCount)})`}</h2>
      <ul className="claims">
        {nodes.map(({ id, ordinal, text, summary, countryReport, evidence, sources }) => (
          <li key={id}>
            <p>
              <Link
                href={`/country/${countryReport.country.iso3}/${String(countryReport.year)}`}
              >{`${countryReport.country.name} ${String(countryReport.year)}`}</Link>
              {`, no. ${String(ordinal)}: ${text ?? summary ?? 'no words are shown here'}`}
            </p>
            <Proof evidence={evidence} sources={sources} />
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <p>{`The first ${String(nodes.length)} of ${String(totalCount)} are shown.`}</p>}
    </section>
  );
}

interface NamedProps {
  readonly title: string;
  readonly total: number;
  readonly entries: readonly {
    readonly id: string;
    readonly year: number;
    readonly country: { readonly iso3: string; readonly name: string };
  }[];
}

function Named({ title, total, entries }: NamedProps): ReactNode {
  return (
    <section>
      <h2>{`${title} (${String(total)})`}</h2>
      <ul className="columns">
        {entries.map(({ id, year, country }) => (
          <li key={id}>
            <Link href={`/country/${country.iso3}/${String(year)}`}>{`${country.name} ${String(year)}`}</Link>
          </li>
        ))}
      </ul>
      {total > entries.length && <p>{`The first ${String(entries.length)} of ${String(total)} are shown.`}</p>}
    </section>
  );
}
