import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { ComponentProps, ReactNode } from 'react';
import belarus from '../operations/belarus.graphql?raw';
import { CopyLinkButton } from './copy-link-button.js';
import { parseFragment, toFragment } from './shared-link.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];
const shared = parseFragment(location.hash);

/** GraphiQL with an operation that is ready to run: the one that the address asks for, or the one on Belarus. */
export function Playground(): ReactNode {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultQuery={belarus}
      {...(shared && { initialQuery: shared.query, initialVariables: shared.variables })}
      onTabChange={keepInAddress}
    >
      <GraphiQL.Logo>Trafficking in Persons graph</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLinkButton />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

type TabChange = NonNullable<ComponentProps<typeof GraphiQL>['onTabChange']>;

const keepInAddress: TabChange = ({ tabs, activeTabIndex }) => {
  const { query, variables } = tabs[activeTabIndex] ?? {};
  const fragment = toFragment({ query: query ?? '', variables: variables ?? '' });
  history.replaceState(null, '', `${location.pathname}${fragment}`);
};
