import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ConceptsDocument, type ConceptsQuery } from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { Heading } from '../ui/heading.js';
import type { Scheme } from './schemes.js';

/** All themes, groups, forms and sectors. */
export function ConceptsPage(): ReactNode {
  const result = useAnswer(ConceptsDocument, {});
  return (
    <>
      <Heading>Themes and groups</Heading>
      <Answer result={result} of="the concepts">
        {({ themes, victimGroups, traffickingForms, sectors }) => (
          <>
            <List scheme="theme" title="Themes of recommendations" concepts={themes.nodes} />
            <List scheme="group" title="Victim groups" concepts={victimGroups.nodes} />
            <List scheme="form" title="Forms of trafficking" concepts={traffickingForms.nodes} />
            <List scheme="sector" title="Sectors" concepts={sectors.nodes} />
          </>
        )}
      </Answer>
    </>
  );
}

interface ListProps {
  readonly scheme: Scheme;
  readonly title: string;
  readonly concepts: ConceptsQuery['themes']['nodes'];
}

function List({ scheme, title, concepts }: ListProps): ReactNode {
  return (
    <section>
      <h2>{title}</h2>
      <dl className="concepts">
        {concepts.map(({ code, name, definition }) => (
          <div key={code}>
            <dt>
              <Link href={`/concept/${scheme}/${code}`}>{name}</Link>
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
