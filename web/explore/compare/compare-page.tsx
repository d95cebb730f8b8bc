import type { ReactNode } from 'react';
import { Link } from 'wouter';
import {
  CompareReportsDocument,
  type CompareReportsQuery,
  type ListCoverage,
  type ThingFragment,
} from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { Proof } from '../country/proof.js';
import { Heading } from '../ui/heading.js';
import { NamesOnTheirWay } from '../ui/names-on-their-way.js';
import { useNames, type Names } from '../ui/names.js';
import { toNodeName } from '../ui/node-name.js';
import { toPageOf } from '../ui/pages-of-nodes.js';
import { toWords } from '../../shared/code-words.js';
import { toThingName } from './thing-name.js';

type Category = CompareReportsQuery['compare']['categories'][number];

/** What two country reports both say and what one alone says, by category. */
export function ComparePage({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const result = useAnswer(CompareReportsDocument, { a, b });
  const names = useNames();
  if (names === null) return <NamesOnTheirWay />;
  return (
    <article>
      <Heading>{`${toNodeName(a, names)} beside ${toNodeName(b, names)}`}</Heading>
      <p className="links">
        <ReportLink id={a} names={names} />
        <ReportLink id={b} names={names} />
      </p>
      <p className="quiet">
        What the graph holds of the two is compared. Where a report was read in part, what the other alone says may stand in it
        too.
      </p>
      <Answer result={result} of="the comparison">
        {({ compare }) => (
          <>
            {compare.categories.filter(isCompared).map((category) => (
              <ComparedCategory key={category.category} category={category} a={a} b={b} names={names} />
            ))}
            {!compare.categories.every(isCompared) && (
              <p className="quiet">{`Not compared, for one of the two is not known: ${compare.categories
                .filter((category) => !isCompared(category))
                .map(({ category }) => toWords(category))
                .join(', ')}.`}</p>
            )}
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
  readonly names: Names;
}

function ComparedCategory({
  category: { category, coverageA, coverageB, shared, onlyA, onlyB },
  a,
  b,
  names,
}: ComparedCategoryProps): ReactNode {
  const named = { category, names };
  return (
    <section aria-label={toWords(category)}>
      <h2>{toTitle(category)}</h2>
      <div className="compared">
        <Things title={`Only ${toNodeName(a, names)}${toDoubt(coverageB)}`} things={onlyA} {...named} />
        <Things title="Both" things={shared} {...named} />
        <Things title={`Only ${toNodeName(b, names)}${toDoubt(coverageA)}`} things={onlyB} {...named} />
      </div>
    </section>
  );
}

/** What one alone says is certain only where the other was read whole. */
function toDoubt(coverage: ListCoverage | null): string {
  return coverage === 'PARTIAL' ? ', as far as the other was read' : '';
}

interface ThingsProps {
  readonly title: string;
  readonly things: readonly ThingFragment[];
  readonly category: Category['category'];
  readonly names: Names;
}

function Things({ title, things, category, names }: ThingsProps): ReactNode {
  return (
    <div>
      <h3>{title}</h3>
      {things.length === 0 && <p className="quiet">nothing</p>}
      <ul className="claims">
        {things.map(({ key, a, b }) => (
          <li key={key}>
            {toThingName(category, key, names)}
            {[...a, ...b].map(({ node, evidence, sources }, index) => (
              <Proof key={`${node.id}-${String(index)}`} of={toNodeName(node.id, names)} evidence={evidence} sources={sources} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function toTitle(category: string): string {
  const words = toWords(category);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function ReportLink({ id, names }: { readonly id: string; readonly names: Names }): ReactNode {
  const address = toPageOf('CountryReport', id);
  return address === null ? id : <Link href={address}>{`Report ${toNodeName(id, names)}`}</Link>;
}
