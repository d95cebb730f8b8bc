import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ReportOfYearQuery } from '../../generated/operations.js';
import { toGraphAddress, toViewOf } from '../graph/view.js';
import { toPageOf } from '../ui/pages-of-nodes.js';
import { MarkedText, type Mark, type MarkKind } from './marked-text.js';
import { Proof } from './proof.js';

type Recommendation = NonNullable<NonNullable<ReportOfYearQuery['countryReport']>['recommendations']>['nodes'][number];

/** Prioritized recommendations in the report's order, with the groups, laws and actors that their texts name highlighted. */
export function RecommendationList({
  recommendations,
  total,
}: {
  readonly recommendations: readonly Recommendation[];
  readonly total: number;
}): ReactNode {
  return (
    <section>
      <h3>{`Prioritized recommendations (${String(total)})`}</h3>
      {recommendations.some(({ text }) => text !== null) && (
        <p className="quiet">
          Highlighted: <mark className="group">groups</mark> <mark className="law">law</mark>{' '}
          <mark className="actor">who is to act</mark>
        </p>
      )}
      <ol className="recommendations">
        {recommendations.map((recommendation) => (
          <li key={recommendation.id} value={recommendation.ordinal}>
            <Words recommendation={recommendation} />
            <ToldBefore recommendation={recommendation} />
            <Facts recommendation={recommendation} />
            <Proof evidence={recommendation.evidence} sources={recommendation.sources} />
          </li>
        ))}
      </ol>
      {total > recommendations.length && <p>{`The first ${String(recommendations.length)} of ${String(total)} are shown.`}</p>}
    </section>
  );
}

function Words({ recommendation }: { readonly recommendation: Recommendation }): ReactNode {
  const { evidence, summary, text } = recommendation;
  const marks = toMarks(recommendation);
  if (text === null) return <p>{summary ?? 'Neither its text nor a summary is shown here.'}</p>;
  return (
    <p className="report-words">
      {evidence.map((passage) => (
        <MarkedText key={passage.start} passage={passage} marks={marks} />
      ))}
    </p>
  );
}

/** Earlier reports whose recommendations this one repeats, by words and codes: that may be mistaken, so each can be looked up. */
function ToldBefore({ recommendation: { id, recursFrom } }: { readonly recommendation: Recommendation }): ReactNode {
  const told = [recursFrom, recursFrom?.recursFrom, recursFrom?.recursFrom?.recursFrom].filter((each) => each != null);
  if (told.length === 0) return null;
  return (
    <p className="told">
      {'Told so before in '}
      {told.map(({ id: earlier, ordinal, countryReport }, index) => (
        <Fragment key={earlier}>
          {index > 0 && ', '}
          <Link href={toPageOf('Recommendation', earlier) ?? ''}>{`${String(countryReport.year)} (no. ${String(ordinal)})`}</Link>
        </Fragment>
      ))}
      {told.length === 3 && ' and perhaps earlier'}
      {' · '}
      <Link href={toGraphAddress(toViewOf(id, ...told.map((each) => each.id)))}>what agrees</Link>
    </p>
  );
}

function Facts({
  recommendation: { continuing, themes, provisions, victimGroups },
}: {
  readonly recommendation: Recommendation;
}): ReactNode {
  return (
    <ul className="chips">
      {continuing && <li className="chip plain">to be continued</li>}
      {themes.nodes.map(({ code, name }) => (
        <li key={code}>
          <Link className="chip" href={`/concept/theme/${code}`}>
            {name}
          </Link>
        </li>
      ))}
      {victimGroups.edges.map(({ node }) => (
        <li key={node.code}>
          <Link className="chip group" href={`/concept/group/${node.code}`}>
            {node.name}
          </Link>
        </li>
      ))}
      {provisions.edges.map(({ role, node }) => (
        <li key={`${role}-${node.id}`}>
          <Link className="chip law" href={toGraphAddress(toViewOf(node.id))}>
            {`${role === 'CITED' ? '' : `${role.toLowerCase()} `}${node.name}`}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function toMarks({ victimGroups, provisions, actors }: Recommendation): readonly Mark[] {
  const toKind = (
    kind: MarkKind,
    edges: readonly { readonly node: { readonly name: string }; readonly evidence: readonly Mark['place'][] | null }[],
  ): readonly Mark[] =>
    edges.flatMap(({ node, evidence }) => (evidence ?? []).map((place) => ({ kind, name: node.name, place })));
  return [...toKind('group', victimGroups.edges), ...toKind('law', provisions.edges), ...toKind('actor', actors.edges)];
}
