import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { Answer } from './ui/answer.js';
import { ComparePage } from './compare/compare-page.js';
import { ConceptPage } from './concepts/concept-page.js';
import { ConceptsPage } from './concepts/concepts-page.js';
import { LawsPage, toCitationRole } from './concepts/laws-page.js';
import { isScheme } from './concepts/schemes.js';
import { CountryPage } from './country/country-page.js';
import { MapPage } from './map/map-page.js';
import { Missing } from './ui/missing-page.js';
import { usePageChange } from './ui/page-change.js';
import { SearchBox } from './search/search-box.js';
import { SearchPage } from './search/search-page.js';
import { parseSearchAddress } from './search/view.js';

/** The page: its head, and the part that the address asks for. */
export function App(): ReactNode {
  const [address] = useLocation();
  usePageChange(address);
  return (
    <>
      <a className="skip" href="#main" onClick={skip}>
        To the content
      </a>
      <header>
        <p className="title">
          <Link href="/">Trafficking in Persons graph</Link>
        </p>
        <nav aria-label="Parts of this page">
          <Link href="/">Map</Link>
          <Link href="/concepts">Themes and groups</Link>
          <Link href="/laws">Laws</Link>
          <Link href="/graph">Graph</Link>
          <a href="/playground">Playground</a>
        </nav>
        <SearchBox />
      </header>
      <main id="main" tabIndex={-1}>
        <Switch>
          <Route path="/">
            <MapPage year={null} showsFlows={false} />
          </Route>
          <Route path="/map/:year/:shown?">
            {({ year, shown }) => <MapPage year={toYear(year)} showsFlows={shown === 'flows'} />}
          </Route>
          <Route path="/country/:iso3/:year?">{({ iso3, year }) => <CountryPage iso3={iso3} year={toYear(year)} />}</Route>
          <Route path="/compare/:a/:b">{({ a, b }) => <ComparePage a={a} b={b} />}</Route>
          <Route path="/search/:words?/:narrowing?">
            {({ words = '', narrowing = '' }) => <SearchPage key={words} view={parseSearchAddress(words, narrowing)} />}
          </Route>
          <Route path="/concepts">
            <ConceptsPage />
          </Route>
          <Route path="/concept/:scheme/:code">
            {({ scheme, code }) =>
              isScheme(scheme) ? <ConceptPage scheme={scheme} code={code} /> : <Missing title="There is no such page" />
            }
          </Route>
          <Route path="/laws/:role?">{({ role }) => <LawsPage role={toCitationRole(role)} />}</Route>
          <Route path="/graph/*?">
            <Loaded name="graph" load={loadGraphPage} />
          </Route>
          <Route path="/overview/*?">
            <Loaded name="overview" load={loadOverviewPage} />
          </Route>
          <Route>
            <Missing title="There is no such page" />
          </Route>
        </Switch>
      </main>
      <footer>
        <p>
          Facts are from the sources named beside them, not from this project; what is not known is said to be not known. A tier
          is the judgement of the U.S. Department of State.
        </p>
      </footer>
    </>
  );
}

// The drawing of graphs weighs more than all else together, and most visits need none.
const loadGraphPage = async (): Promise<LoadedPage> => ({ Page: (await import('./graph/graph-page.js')).GraphPage });
const loadOverviewPage = async (): Promise<LoadedPage> => ({ Page: (await import('./graph/overview-page.js')).OverviewPage });

interface LoadedPage {
  readonly Page: () => ReactNode;
}

/** A page that comes when it is first asked for; where it does not come it can be asked for again. */
function Loaded({ name, load }: { readonly name: string; readonly load: () => Promise<LoadedPage> }): ReactNode {
  const result = useQuery({ queryKey: ['page', name], queryFn: load });
  return (
    <Answer result={result} of="what draws the graph">
      {({ Page }) => <Page />}
    </Answer>
  );
}

/** The address of this page is its part; a plain link within it would change the part. */
function skip(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function toYear(text: string | undefined): number | null {
  return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : null;
}
