import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Scheme } from './schemes.js';

interface ConceptLinksProps {
  readonly scheme: Scheme;
  readonly title: string;
  /** Null where it is not known which are named. */
  readonly concepts: readonly { readonly code: string; readonly name: string }[] | null;
}

/** Links to the pages of concepts; nothing where none is known to be named. */
export function ConceptLinks({ scheme, title, concepts }: ConceptLinksProps): ReactNode {
  if (concepts === null || concepts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="chips">
        {concepts.map(({ code, name }) => (
          <li key={code}>
            <Link className="chip" href={`/concept/${scheme}/${code}`}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
