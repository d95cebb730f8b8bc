import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type {
  CompareReportsQuery,
  CompareReportsQueryVariables,
  ListCoverage,
  ThingFragment,
} from '../../generated/operations.js';
import { Answer } from '../answer.js';
import { useAnswer } from '../ask.js';
import { Proof } from '../country/proof.js';
import compareOperation from '../operations/compare.graphql?raw';
import proof from '../operations/proof.graphql?raw';
import { toPageOf } from '../pages-of-nodes.js';
import { toWords } from '../words.js';

type Category = CompareReportsQuery['compare']['categories'][number];

/** What two country reports both say and what one alone says, by category. */
export function ComparePage({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const variables: CompareReportsQueryVariables = { a, b };
  const result = useAnswer<CompareReportsQuery>(`${compareOperation}\n${proof}`, variables);
  return (
    <article>
      <h1>{`${toReportName(a)} beside ${toReportName(b)}`}</h1>
      <p className="links">
        <ReportLink id={a} />
        <ReportLink id={b} />
      </p>
      <p className="quiet">
        What the graph holds of the two is compared. Where a report was read in part, what the other alone says may stand in it
        too.
      </p>
      <Answer result={result} of="the comparison">
        {({ compare }) => (
          <>
            {compare.categories.filter(isCompared).map((category) => (
              <ComparedCategory key={category.category} category={category} a={a} b={b} />
            ))}
            <p className="quiet">{`Not compared, for one of the two is not known: ${compare.categories
              .filter((category) => !isCompared(category))
              .map(({ category }) => toWords(category))
              .join(', ')}.`}</p>
          </>
        )}
      </Answer>
    </article>
  );
}

function isCompared({ coverageA, coverageB }: Category): boolean {
  return coverageA !== null && coverageB !== null;
}

interface ComparedCategoryProps {
  readonly category: Category;
  readonly a: string;
  readonly b: string;
}

function ComparedCategory({
  category: { category, coverageA, coverageB, shared, onlyA, onlyB },
  a,
  b,
}: ComparedCategoryProps): ReactNode {
  return (
    <section aria-label={toWords(category)}>
      <h2>{toTitle(category)}</h2>
      <div className="compared">
        <Things title={`Only ${toReportName(a)}${toDoubt(coverageB)}`} things={onlyA} />
        <Things title="Both" things={shared} />
        <Things title={`Only ${toReportName(b)}${toDoubt(coverageA)}`} things={onlyB} />
      </div>
    </section>
  );
}

/** What one alone says is certain only where the other was read whole. */
function toDoubt(coverage: ListCoverage | null): string {
  return coverage === 'PARTIAL' ? ', as far as the other was read' : '';
}

function Things({ title, things }: { readonly title: string; readonly things: readonly ThingFragment[] }): ReactNode {
  return (
    <div>
      <h3>{title}</h3>
      {things.length === 0 && <p className="quiet">nothing</p>}
      <ul className="claims">
        {things.map(({ key, a, b }) => (
          <li key={key}>
            {toThingName(key)}
            {[...a, ...b].map(({ node, evidence, sources }, index) => (
              <Proof key={`${node.id}-${String(index)}`} of={node.id} evidence={evidence} sources={sources} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Codes in words; what names a law or a country stays as it is. */
function toThingName(key: string): string {
  return /^[A-Z\d_ ]+$/.test(key) ? toWords(key) : key;
}

function toTitle(category: string): string {
  const words = toWords(category);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function ReportLink({ id }: { readonly id: string }): ReactNode {
  const address = toPageOf('CountryReport', id);
  return address === null ? id : <Link href={address}>{`Report ${toReportName(id)}`}</Link>;
}

function toReportName(id: string): string {
  return id.replace('-', ' ');
}
