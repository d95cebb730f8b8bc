import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { packageDirectory } from '../../../src/shared/package-directory.js';
import { toQuestionTitle } from '../../../src/shared/question-title.js';
import { at } from '../../support/at.js';
import { describeInBrowser, openGuardedPage, type GuardedPage } from './guarded-page.js';
import { setStage, type Stage } from './stage.js';

const DIRECTORY = join(packageDirectory, 'docs/questions');

const QUESTIONS = readdirSync(DIRECTORY)
  .flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? [])
  .sort()
  .map((name) => {
    const query = readFileSync(join(DIRECTORY, `${name}.graphql`), 'utf8');
    const variables = readFileSync(join(DIRECTORY, `${name}.variables.json`), 'utf8');
    return { name, title: toQuestionTitle(query), query, variables };
  });

describeInBrowser('the playground', () => {
  let stage: Stage;
  let guarded: GuardedPage;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    stage = await setStage('playground');
    address = new URL('/playground', stage.server.address).href;
  }, 120_000);

  afterAll(async () => {
    await stage.end();
  });

  beforeEach(async () => {
    guarded = await openGuardedPage(stage.browser);
    page = guarded.page;
  });

  afterEach(async () => {
    await page.context().close();
  });

  async function open(url = address): Promise<void> {
    await page.goto(url);
    await editor().filter({ hasText: /\w/ }).waitFor();
  }

  const editor = () => page.locator('.graphiql-query-editor .view-lines');
  const answer = () => page.locator('.result-window .view-lines');
  const run = () => page.getByRole('button', { name: /execute query/i }).click();

  function toLink(query: string, variables: string): string {
    return `${address}#${new URLSearchParams({ query, variables }).toString()}`;
  }

  function readLink(): { readonly query: string | null; readonly variables: string | null } {
    const parameters = new URLSearchParams(new URL(page.url()).hash.slice(1));
    return { query: parameters.get('query'), variables: parameters.get('variables') };
  }

  it('has its own address', async () => {
    await open();
    expect(new URL(page.url()).pathname).toBe('/playground');
    expect(await page.title()).toContain('Trafficking in Persons');
    expect(guarded.offences).toEqual([]);
  });

  it('has the operation on Belarus ready, and shows its answer', async () => {
    await open();
    await run();
    await answer().getByText('"BLR-2023"').waitFor();
    await answer().getByText('"Tier 3"').waitFor();
    expect(guarded.offences).toEqual([]);
  });

  it('tells in its documentation pane what can be asked', async () => {
    await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const pane = page.locator('.graphiql-doc-explorer');
    await pane.getByRole('link', { name: 'Query' }).click();
    await pane.getByRole('link', { name: 'countryReport', exact: true }).waitFor();
    await pane.getByText('Countries and territories, by name.').waitFor();
    expect(guarded.offences).toEqual([]);
  });

  it('builds an operation in its explorer', async () => {
    await open(toLink('{ country(iso3: "BLR") { iso3 } }', ''));
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.locator('[data-field-name=officialName]').first().click();
    await editor().filter({ hasText: 'officialName' }).waitFor();
    await run();
    await answer().getByText('"Republic of Belarus"').waitFor();
    expect(guarded.offences).toEqual([]);
  });

  it('restores operation and variables from a link', async () => {
    const query = 'query Named($name: String) { country(name: $name) { iso3 } }';
    const variables = '{ "name": "ivory coast" }';
    await open(toLink(query, variables));
    await run();
    await answer().getByText('"CIV"').waitFor();
    expect(readLink()).toEqual({ query, variables });
    expect(guarded.offences).toEqual([]);
  });

  it('opens the operation on Belarus where a link makes no sense', async () => {
    await open(`${address}#query=&variables=%%%`);
    await editor().filter({ hasText: 'Belarus' }).waitFor();
    expect(guarded.offences).toEqual([]);
  });

  it('keeps the link up to date, and copies it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(toLink('{ __typename }', ''));
    await editor().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText(' # and more');
    await page.waitForURL(/and\+more/);
    await page.getByRole('button', { name: 'Copy link to this operation' }).click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
    expect(readLink().query).toBe('{ __typename } # and more');
    expect(guarded.offences).toEqual([]);
  });

  it('has the questions that people ask on a shelf, and opens one by the keyboard in a tab of its own, ready to run', async () => {
    await open();
    const shelf = page.getByRole('region', { name: 'Questions' });
    expect(await shelf.getByRole('button').allTextContents()).toEqual(QUESTIONS.map(({ title }) => title));
    await shelf.getByRole('button', { name: 'What did a government not report?' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'NotReported' }).waitFor();
    await page.waitForURL(/NotReported/);
    await page.keyboard.press('ControlOrMeta+Enter');
    await answer().getByText('"BLR-2023"').waitFor();
    const question = QUESTIONS.find(({ name }) => name === 'not-reported');
    expect(readLink()).toEqual({ query: question?.query, variables: question?.variables });
    await page.getByRole('tab', { name: 'Belarus' }).click();
    await page.waitForURL(/Belarus/);
    expect(guarded.offences).toEqual([]);
  });

  it('keeps the shelf closed beside an operation that a link asks for, and opens it on request', async () => {
    await open(toLink('{ __typename }', ''));
    const shelf = page.getByRole('region', { name: 'Questions' });
    expect(await shelf.count()).toBe(0);
    await page.getByRole('button', { name: 'Show Questions' }).click();
    await shelf.getByRole('button').first().waitFor();
  });

  it('opens at the address of a question with its variables, and keeps the address until something is changed', async () => {
    const url = new URL('/q/not-reported?country=FRA', stage.server.address).href;
    await open(url);
    await run();
    await answer().getByText('"FRA-2023"').waitFor();
    expect(page.url()).toBe(url);
    await editor().click();
    await page.keyboard.insertText('# mine');
    await page.waitForURL(/\/playground#query=/);
    expect(guarded.offences).toEqual([]);
  });

  it('opens at a permalink, and tells whether the data has changed since', async () => {
    const query = `{ __typename } # "quoted" & </template><script>document.title = 'broken'</script>`;
    const headers = { 'content-type': 'application/json', 'graphql-citation': '1' };
    const response = await fetch(stage.server.address, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const permalink = String(at(await response.json(), 'extensions', 'citation', 'permalink'));
    await open(new URL(permalink, stage.server.address).href);
    const notice = page.getByRole('status').filter({ hasText: 'cited' });
    await notice.getByText('The data has not changed since.').waitFor();
    await editor().getByText('</template>').waitFor();
    expect(await page.title()).toContain('Trafficking in Persons');
    expect(page.url()).toContain(permalink);
    await open(new URL(permalink.replace(/v=.*/, 'v=0123456789abcdef'), stage.server.address).href);
    await notice.getByText('The data has changed since').waitFor();
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    expect(await notice.count()).toBe(0);
    await run();
    await answer().getByText('"Query"').waitFor();
    expect(guarded.offences).toEqual([]);
  });

  it('is watched by a guard that sees a request to another host, and one that the rules of the page refuse', async () => {
    await open();
    await page.evaluate(() => fetch('http://127.0.0.2:1/').catch(() => null));
    expect(guarded.offences.join('\n')).toContain(
      `http://127.0.0.2:1/' violates the following Content Security Policy directive`,
    );
    await page.goto('about:blank');
    await page.evaluate(() => fetch('http://127.0.0.2:1/').catch(() => null));
    expect(guarded.offences).toContain('request to http://127.0.0.2:1/');
  });
});
