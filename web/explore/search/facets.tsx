import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { SearchQuery } from '../../generated/operations.js';
import type { Names } from '../ui/names.js';
import { toWords } from '../../shared/code-words.js';
import { toSearchAddress, toSearchOf, type SearchView } from './view.js';

interface FacetsProps {
  readonly view: SearchView;
  readonly facets: SearchQuery['search']['facets'];
  readonly names: Names;
}

type Facet = keyof FacetsProps['facets'];

/** Hits counted by type, country, year and theme: each count is a link that narrows the search to it. */
export function Facets({ view, facets, names }: FacetsProps): ReactNode {
  return FACETS.filter((facet) => view[facet] === null && facets[facet].length > 0).map((facet) => {
    const links = facets[facet].map(({ key, count }) => (
      <li key={key}>
        <Link className="chip" href={toSearchAddress(narrow(view, facet, key))}>
          {`${toFacetName(facet, key, names)} ${String(count)}`}
        </Link>
      </li>
    ));
    return (
      <section key={facet} className="facet" aria-label={`Narrow by ${facet}`}>
        <h2>{`By ${facet}`}</h2>
        <ul className="chips">{links.slice(0, SHOWN)}</ul>
        {links.length > SHOWN && (
          <details>
            <summary>{`${String(links.length - SHOWN)} more`}</summary>
            <ul className="chips">{links.slice(SHOWN)}</ul>
          </details>
        )}
      </section>
    );
  });
}

/** What a search is narrowed to, each with a link that takes it away; nothing where it is not. */
export function Narrowing({ view, names }: { readonly view: SearchView; readonly names: Names }): ReactNode {
  const chosen = FACETS.flatMap((facet) => (view[facet] === null ? [] : [[facet, String(view[facet])] as const]));
  if (chosen.length === 0) return null;
  return (
    <section className="facet" aria-label="Narrowed to">
      <h2>Narrowed to</h2>
      <ul className="chips">
        {chosen.map(([facet, key]) => (
          <li key={facet}>
            <Link
              className="chip chosen"
              href={toSearchAddress({ ...view, [facet]: null })}
              aria-label={`${toFacetName(facet, key, names)}: take away`}
            >
              {`${toFacetName(facet, key, names)} ×`}
            </Link>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <Link className="chip plain" href={toSearchAddress(toSearchOf(view.words))}>
              take all away
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}

const FACETS: readonly Facet[] = ['type', 'country', 'year', 'theme'];
const SHOWN = 8;

function narrow(view: SearchView, facet: Facet, key: string): SearchView {
  return { ...view, [facet]: facet === 'year' ? Number(key) : key };
}

function toFacetName(facet: Facet, key: string, names: Names): string {
  if (facet === 'type') return toWords(key);
  return names.get(key) ?? key;
}
