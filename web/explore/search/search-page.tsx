import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { SearchQuery, SearchQueryVariables, SearchType } from '../../generated/operations.js';
import { Answer } from '../answer.js';
import { useAnswer } from '../ask.js';
import { toGraphAddress, toViewOf } from '../graph/view.js';
import searchOperation from '../operations/search.graphql?raw';
import { toWords } from '../words.js';
import { toHit } from './hit.js';

/** What has some words, with counts by type, country and year. */
export function SearchPage({ words }: { readonly words: string }): ReactNode {
  const [type, setType] = useState<SearchType | null>(null);
  const [pages, setPages] = useState<readonly string[]>([]);
  const variables: SearchQueryVariables = { query: words, types: type === null ? null : [type], after: pages.at(-1) ?? null };
  const result = useAnswer<SearchQuery>(searchOperation, variables, words !== '');
  if (words === '') return <p>Type some words above.</p>;
  const turn = (next: readonly string[]): void => {
    setPages(next);
    scrollTo(0, 0);
  };
  return (
    <>
      <h1>{`“${words}”`}</h1>
      <Answer result={result} of={`what has “${words}”`}>
        {({ search }) => (
          <>
            <p role="status">
              {search.totalCount === 0 ? 'Nothing has all of these words.' : `${String(search.totalCount)} found.`}
            </p>
            <Facets
              search={search}
              type={type}
              onType={(next) => {
                setType(next);
                setPages([]);
              }}
            />
            <ol className="hits" start={pages.length * 20 + 1}>
              {search.edges.map(({ cursor, node }) => {
                const { type: typeName, name, detail, address } = toHit(node);
                return (
                  <li key={cursor}>
                    <p className="quiet">{[typeName, detail].filter(Boolean).join(' · ')}</p>
                    <p>{address === null ? name : <Link href={address}>{name}</Link>}</p>
                    <p className="links">
                      <Link href={toGraphAddress(toViewOf(node.id))} aria-label={`${name} as a graph`}>
                        As a graph
                      </Link>
                    </p>
                  </li>
                );
              })}
            </ol>
            <p className="links">
              {pages.length > 0 && (
                <button type="button" onClick={() => turn(pages.slice(0, -1))}>
                  Page before
                </button>
              )}
              {search.pageInfo.hasNextPage && search.pageInfo.endCursor !== null && (
                <button type="button" onClick={() => turn([...pages, search.pageInfo.endCursor ?? ''])}>
                  Next page
                </button>
              )}
            </p>
          </>
        )}
      </Answer>
    </>
  );
}

interface FacetsProps {
  readonly search: SearchQuery['search'];
  readonly type: SearchType | null;
  readonly onType: (type: SearchType | null) => void;
}

function Facets({ search: { facets }, type, onType }: FacetsProps): ReactNode {
  return (
    <div className="facets">
      <ul className="chips" aria-label="By type">
        {type !== null && (
          <li>
            <button type="button" className="chip" onClick={() => onType(null)}>
              all types
            </button>
          </li>
        )}
        {facets.type.map(({ key, count }) => (
          <li key={key}>
            <button
              type="button"
              className="chip"
              aria-pressed={type === key}
              onClick={() => onType(isSearchType(key) ? key : null)}
            >
              {`${toWords(key)} ${String(count)}`}
            </button>
          </li>
        ))}
      </ul>
      {facets.country.length > 0 && (
        <p className="quiet">{`Most in: ${facets.country
          .slice(0, 8)
          .map(({ key, count }) => `${key} ${String(count)}`)
          .join(', ')}`}</p>
      )}
      {facets.year.length > 0 && (
        <p className="quiet">{`Years: ${facets.year
          .slice(0, 8)
          .map(({ key, count }) => `${key} ${String(count)}`)
          .join(', ')}`}</p>
      )}
    </div>
  );
}

const TYPES: readonly SearchType[] = [
  'COUNTRY',
  'RECOMMENDATION',
  'SUMMARY_ITEM',
  'CLAIM',
  'LEGAL_PROVISION',
  'LEGAL_INSTRUMENT',
  'VICTIM_GROUP',
  'TRAFFICKING_FORM',
  'SECTOR',
  'ROLE',
  'THEME',
  'ACTOR',
  'DOCUMENT',
  'PASSAGE',
];

function isSearchType(value: string): value is SearchType {
  return TYPES.some((each) => each === value);
}
