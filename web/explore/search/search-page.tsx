import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Link } from 'wouter';
import { SearchDocument } from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { Downloads } from '../ui/downloads.js';
import { toGraphAddress, toViewOf } from '../graph/view.js';
import { Heading } from '../ui/heading.js';
import { NO_NAMES, useNames } from '../ui/names.js';
import { Facets, Narrowing } from './facets.js';
import { toHit } from './hit.js';
import { toExportParameters, toSearchAddress, toSearchOf, toSearchVariables, type SearchView } from './view.js';

/** What has some words, with counts that narrow it by type, country, year and theme. */
export function SearchPage({ view }: { readonly view: SearchView }): ReactNode {
  const address = toSearchAddress(view);
  const [turned, setTurned] = useState<Turned>({ address, cursors: [] });
  const names = useNames() ?? NO_NAMES;
  const pages = turned.address === address ? turned.cursors : [];
  const variables = { ...toSearchVariables(view), after: pages.at(-1) ?? null };
  const result = useAnswer(SearchDocument, variables, view.words !== '');
  const found = useFocusOnChange(address);
  if (view.words === '')
    return (
      <>
        <Heading>Search</Heading>
        <p>Type some words above.</p>
      </>
    );
  const turn = (cursors: readonly string[]): void => {
    setTurned({ address, cursors });
    scrollTo(0, 0);
  };
  return (
    <>
      <Heading>{`“${view.words}”`}</Heading>
      <Answer result={result} of={`what has “${view.words}”`}>
        {({ search }) => (
          <>
            <p role="status" tabIndex={-1} ref={found}>
              {search.totalCount === 0 ? toNothing(view) : `${String(search.totalCount)} found.`}
            </p>
            <Narrowing view={view} names={names} />
            <Facets view={view} facets={search.facets} names={names} />
            <ol className="hits" start={pages.length * 20 + 1}>
              {search.edges.map(({ cursor, node }) => {
                const { type, name, detail, address: page } = toHit(node, names);
                return (
                  <li key={cursor}>
                    <p className="quiet">{[type, detail].filter(Boolean).join(' · ')}</p>
                    <p>{page === null ? name : <Link href={page}>{name}</Link>}</p>
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
            {search.totalCount > 0 && (
              <Downloads
                of={search.totalCount > MOST_EXPORTED ? `the first ${String(MOST_EXPORTED)} hits` : 'these hits'}
                what="search"
                parameters={[...toExportParameters(view), ['first', String(MOST_EXPORTED)]]}
              />
            )}
          </>
        )}
      </Answer>
    </>
  );
}

/** No file of hits has more. */
const MOST_EXPORTED = 250;

/** Cursors of the pages that were turned to, and the search that they are of. */
interface Turned {
  readonly address: string;
  readonly cursors: readonly string[];
}

/** The link that narrows a search goes with it: who followed it by the keyboard goes on from what was found. */
function useFocusOnChange(address: string): RefObject<HTMLParagraphElement | null> {
  const found = useRef<HTMLParagraphElement>(null);
  const before = useRef(address);
  useEffect(() => {
    if (before.current !== address) found.current?.focus();
    before.current = address;
  }, [address]);
  return found;
}

function toNothing(view: SearchView): string {
  const isNarrowed = toSearchAddress(view) !== toSearchAddress(toSearchOf(view.words));
  return isNarrowed ? 'Nothing that it is narrowed to has all of these words.' : 'Nothing has all of these words.';
}
