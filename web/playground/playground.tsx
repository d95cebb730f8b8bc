import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { ComponentProps, ReactNode } from 'react';
import belarus from './examples/belarus.graphql?raw';
import { AnswerPane } from './answer/answer-pane.js';
import { fetcher } from './answer/fetcher.js';
import { CopyLinkButton } from './copy-link-button.js';
import { DataNotice } from './data-notice.js';
import { readOpenedOperation } from './opened-operation.js';
import { QUESTIONS_PLUGIN } from './questions-plugin.js';
import { parseFragment, toFragment } from './shared-link.js';

const plugins = [QUESTIONS_PLUGIN, HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];
const opened = readOpenedOperation();
const openedAddress = `${location.pathname}${location.search}`;
const shared = parseFragment(location.hash) ?? opened;

/** GraphiQL with an operation that is ready to run: the one that the address asks for, or the one on Belarus beside the questions. */
export function Playground(): ReactNode {
  return (
    <>
      {opened?.cited !== undefined && <DataNotice cited={opened.cited} present={opened.present} />}
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        defaultQuery={belarus}
        defaultEditorToolsVisibility="variables"
        {...(shared ? { initialQuery: shared.query, initialVariables: shared.variables } : { visiblePlugin: QUESTIONS_PLUGIN })}
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
        <GraphiQL.Footer>
          <AnswerPane />
        </GraphiQL.Footer>
      </GraphiQL>
    </>
  );
}

type TabChange = NonNullable<ComponentProps<typeof GraphiQL>['onTabChange']>;

/** The address by which the page was opened stays until something else is in the editors. */
const keepInAddress: TabChange = ({ tabs, activeTabIndex }) => {
  const { query, variables } = tabs[activeTabIndex] ?? {};
  const shown = { query: query ?? '', variables: variables ?? '' };
  const isOpened = shown.query === opened?.query && shown.variables === opened.variables;
  history.replaceState(null, '', isOpened ? openedAddress : `/playground${toFragment(shown)}`);
};
