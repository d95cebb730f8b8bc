import { readFileSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { packageDirectory } from '../../../src/shared/package-directory.js';
import { at, listAt } from '../../support/at.js';
import { findBarriers } from './accessibility.js';
import { describeInBrowser, openGuardedPage, type GuardedPage } from './guarded-page.js';
import { setStage, type Stage } from './stage.js';

const BELARUS = readFileSync(join(packageDirectory, 'web/playground/examples/belarus.graphql'), 'utf8');
describeInBrowser('the answer in the playground', () => {
  let stage: Stage;
  let guarded: GuardedPage;
  let page: Page;
  let belarus: unknown;
  let ids: ReadonlySet<string>;

  beforeAll(async () => {
    stage = await setStage('playground');
    belarus = await ask(BELARUS);
    ids = new Set(toIds(at(belarus, 'data')));
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

  async function ask(query: string): Promise<unknown> {
    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
    const response = await fetch(new URL('/graphql', stage.server.address), options);
    return response.json();
  }

  async function open(query: string): Promise<void> {
    const fragment = new URLSearchParams({ query }).toString();
    await page.goto(new URL(`/playground#${fragment}`, stage.server.address).href);
    await page.locator('.graphiql-query-editor .view-lines').filter({ hasText: /\w/ }).waitFor();
  }

  async function run(query: string): Promise<void> {
    await open(query);
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.getByRole('button', { name: 'Download' }).and(page.locator(':enabled')).waitFor();
  }

  /** The radio buttons lie, unseen, on what looks like buttons. */
  const choose = (name: 'JSON' | 'Table' | 'Graph') => page.getByRole('radio', { name }).check({ force: true });
  const table = (path: string) => page.getByRole('group', { name: path, exact: true }).getByRole('table');
  const canvas = () => page.getByRole('img', { name: 'The graph; the tables below hold the same' });

  /** Cells of a table as they are read, by the names of their columns. */
  async function readTable(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
    const names = await table(path).locator('thead th').allTextContents();
    const rows = await table(path).locator('tbody tr').all();
    const cells = await Promise.all(rows.map((row) => row.locator('td').allTextContents()));
    return cells.map((row) => Object.fromEntries(row.map((cell, index) => [names[index] ?? '', cell])));
  }

  async function download(name: string): Promise<{ readonly path: string; readonly name: string }> {
    await page.getByRole('button', { name: 'Download' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    return { path: await file.path(), name: file.suggestedFilename() };
  }

  async function readText(name: string): Promise<string> {
    return readFile((await download(name)).path, 'utf8');
  }

  it('says that nothing was asked yet, in each form that there is', async () => {
    await open('{ __typename }');
    expect(await page.getByRole('radio', { name: 'Graph' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Download' }).isDisabled()).toBe(true);
    await choose('Table');
    await page.getByRole('status').getByText('Nothing was asked yet: run an operation.').waitFor();
    expect(guarded.offences).toEqual([]);
  });

  it('is JSON by itself, and tables by the keyboard, with the same values', async () => {
    await run(BELARUS);
    await page.locator('.result-window .view-lines').getByText('"BLR-2023"').waitFor();
    await page.getByRole('radio', { name: 'JSON' }).focus();
    await page.keyboard.press('ArrowRight');
    const rows = await readTable('countryReport.recommendations.nodes');
    const expected = listAt(belarus, 'data', 'countryReport', 'recommendations', 'nodes');
    expect(rows.map((row) => [row['id'], row['ordinal'], row['summary'], row['count(actions.nodes)']])).toEqual(
      expected.map((each) => [
        at(each, 'id'),
        String(at(each, 'ordinal')),
        at(each, 'summary'),
        String(listAt(each, 'actions', 'nodes').length),
      ]),
    );
    expect(rows[0]?.['text']).toBe('—unknown');
    const themes = await readTable('countryReport.recommendations.nodes.themes.nodes');
    expect(themes.map((row) => [row['id in countryReport.recommendations.nodes'], row['code']])).toEqual(
      expected.flatMap((each) => listAt(each, 'themes', 'nodes').map((theme) => [at(each, 'id'), at(theme, 'code')])),
    );
    expect(await page.locator('.result-window').isVisible()).toBe(false);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.result-window').isVisible()).toBe(true);
    expect(guarded.offences).toEqual([]);
  });

  it('is a graph of what has an id, drawn and in tables, and says what it says of each', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await run(BELARUS);
    expect(loaded.filter((url) => /graph-form|files-|page-writer/.test(url))).toEqual([]);
    await choose('Graph');
    await canvas().waitFor();
    expect(await canvas().getAttribute('data-nodes')).toBe(String(ids.size));
    await page.getByText(`Nodes as a table (${String(ids.size)})`).click();
    const listed = await page.getByRole('group', { name: 'Nodes' }).locator('tbody tr td:nth-child(3)').allTextContents();
    expect(new Set(listed)).toEqual(ids);
    await page
      .getByRole('row', { name: /BLR-2023-R02/ })
      .getByRole('button')
      .press('Enter');
    await page.getByRole('complementary', { name: 'Picked' }).getByText('Recommendation', { exact: true }).waitFor();
    await page.getByRole('complementary', { name: 'Picked' }).getByText('tip-2023-blr-r02').waitFor();
    expect(loaded.some((url) => url.includes('graph-form'))).toBe(true);
    expect(guarded.offences).toEqual([]);
  });

  it('is taken away as JSON, and as a zip of its tables', async () => {
    await run(BELARUS);
    expect(JSON.parse(await readText('Answer as JSON'))).toEqual(belarus);
    const file = await download('Tables as CSV');
    expect(file.name).toBe('Belarus.csv.zip');
    const files = unzipSync(await readFile(file.path));
    const rows: unknown = parse(strFromU8(files['countryReport.recommendations.nodes.csv'] ?? new Uint8Array()), {
      bom: true,
      columns: true,
    });
    expect(listAt(rows).map((row) => [at(row, 'id'), at(row, 'summary')])).toEqual(
      listAt(belarus, 'data', 'countryReport', 'recommendations', 'nodes').map((each) => [at(each, 'id'), at(each, 'summary')]),
    );
    expect(guarded.offences).toEqual([]);
  });

  it('is taken away as a graph in each format, with the operation and the version of the data', async () => {
    await run(BELARUS);
    const known = (list: readonly unknown[], ...path: readonly string[]): unknown =>
      new Set(list.map((each) => at(each, ...path)));
    const cytoscape: unknown = JSON.parse(await readText('Graph: Cytoscape'));
    expect(known(listAt(cytoscape, 'elements', 'nodes'), 'data', 'id')).toEqual(ids);
    const version = at(await ask('{ meta { dataVersion } }'), 'data', 'meta', 'dataVersion');
    expect(at(cytoscape, 'data')).toMatchObject({
      what: 'answer',
      dataVersion: version,
      request: { query: BELARUS, variables: {}, operationName: 'Belarus' },
    });
    const linked: unknown = JSON.parse(await readText('Graph: D3, networkx'));
    expect(known(listAt(linked, 'nodes'), 'id')).toEqual(ids);
    for (const graph of [
      parseGraphml(MultiGraph, await readText('Graph: GraphML')),
      parseGexf(MultiGraph, await readText('Graph: Gephi (GEXF)')),
    ]) {
      expect(new Set(graph.nodes())).toEqual(ids);
      expect(graph.size).toBe(listAt(linked, 'links').length);
    }
    const jsonLd: unknown = JSON.parse(await readText('Graph: JSON-LD'));
    expect(
      known(
        listAt(jsonLd, '@graph').filter((each) => at(each, 'label')),
        'id',
      ),
    ).toEqual(new Set([...ids].map((id) => `urn:tip-graph:node:${encodeURIComponent(id)}`)));
    const files = unzipSync(await readFile((await download('Graph: CSV tables')).path));
    const rows: unknown = parse(strFromU8(files['nodes.csv'] ?? new Uint8Array()), { bom: true, columns: true });
    expect(known(listAt(rows), 'id')).toEqual(ids);
    const cypher = await readText('Graph: Cypher');
    expect([...ids].filter((id) => !cypher.includes(JSON.stringify(id)))).toEqual([]);
    const html = await download('Graph: HTML page');
    const opened = await openGuardedPage(stage.browser);
    // What the browser keeps has no ending, by which it would know a page.
    await copyFile(html.path, `${html.path}.html`);
    await opened.page.goto(pathToFileURL(`${html.path}.html`).href);
    expect(html.name).toBe('Belarus.html');
    expect(await opened.page.evaluate('cy.nodes().length')).toBe(ids.size);
    expect([...guarded.offences, ...opened.offences]).toEqual([]);
    await opened.page.context().close();
  });

  it('has the relationships that a question of the shelf lists', async () => {
    await page.goto(new URL('/q/connection', stage.server.address).href);
    await page.locator('.graphiql-query-editor .view-lines').filter({ hasText: 'Connection' }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window .view-lines').getByText('"relationships"').first().waitFor();
    await choose('Graph');
    const answer: unknown = JSON.parse(await readText('Answer as JSON'));
    const paths = listAt(answer, 'data', 'paths', 'paths');
    const nodes = new Set(paths.flatMap((path) => listAt(path, 'nodes').map((node) => at(node, 'id'))));
    const joined = new Set(
      paths.flatMap((path) =>
        listAt(path, 'relationships').map((each) => [at(each, 'from'), at(each, 'type'), at(each, 'to')].join(' ')),
      ),
    );
    expect(await canvas().getAttribute('data-nodes')).toBe(String(nodes.size));
    const linked: unknown = JSON.parse(await readText('Graph: D3, networkx'));
    const links = listAt(linked, 'links').map((each) => [at(each, 'source'), at(each, 'type'), at(each, 'target')].join(' '));
    expect(new Set(links)).toEqual(joined);
    expect(guarded.offences).toEqual([]);
  });

  it('has no graph where nothing has an id, and says why; a single table is one file', async () => {
    await run('{ meta { dataVersion } }');
    expect(await page.getByRole('radio', { name: 'Graph' }).isDisabled()).toBe(true);
    await page.getByText('No graph: nothing in this answer has an id.').waitFor();
    const file = await download('Tables as CSV');
    expect(file.name).toBe('answer.csv');
    const version = at(await ask('{ meta { dataVersion } }'), 'data', 'meta', 'dataVersion');
    expect(parse(await readFile(file.path), { bom: true })).toEqual([['dataVersion'], [version]]);
    expect(guarded.offences).toEqual([]);
  });

  it('says in words what was not answered, and that an answer is empty', async () => {
    await run('{ country(iso3: "BLR") { iso3 } __typename @skip(if: "no") }');
    await choose('Table');
    await page.getByRole('alert').getByText('The operation was not answered:').waitFor();
    await page.getByRole('alert').getByText(/"no"/).waitFor();
    await page.getByRole('status').getByText('There is no answer.').waitFor();
    await page.goto('about:blank');
    await run('{ __typename @skip(if: true) }');
    await choose('Table');
    await page.getByText('The answer is empty.').waitFor();
  });

  it('shows text of the data as text, in each form, and takes it away as no formula', async () => {
    const text = '<img src="x" onerror="alert(1)">';
    const nodes = [{ __typename: text, id: text, name: '=cmd()', nodes: [{ id: '=1+1' }] }];
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('IntrospectionQuery')
        ? route.continue()
        : route.fulfill({ json: { data: { nodes } } }),
    );
    await run('{ __typename }');
    await choose('Table');
    expect((await readTable('nodes'))[0]).toMatchObject({ id: text, name: '=cmd()' });
    await choose('Graph');
    expect(await canvas().getAttribute('data-nodes')).toBe('2');
    await page.getByText('Nodes as a table (2)').click();
    await page.getByRole('button', { name: 'Show what states =cmd()' }).click();
    await page.getByRole('complementary', { name: 'Picked' }).getByText(text).first().waitFor();
    expect(await page.locator('.answer-panel img').count()).toBe(0);
    const files = unzipSync(await readFile((await download('Tables as CSV')).path));
    expect(strFromU8(files['nodes.csv'] ?? new Uint8Array())).toContain(`"'=cmd()"`);
    expect(guarded.offences).toEqual([]);
  });

  describe.each([
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
    { width: 360, scheme: 'light' },
    { width: 360, scheme: 'dark' },
  ] as const)('at $width px, $scheme', ({ width, scheme }) => {
    it.each(['JSON', 'Table', 'Graph'] as const)('as %s fits, has nothing that keeps people out, and is seen', async (form) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await run(BELARUS);
      await choose(form);
      await page
        .locator({ JSON: '.result-window .view-line', Table: '.answer-panel table', Graph: '.canvas canvas' }[form])
        .first()
        .waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await findBarriers(page, '.graphiql-footer')).toEqual([]);
      await page.locator('.answer-bar').scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(stage.pictures, `answer-${form}-${String(width)}-${scheme}.png`) });
      expect(guarded.offences).toEqual([]);
    });
  });
});

/** Ids of what is no source and no document of some evidence. */
function toIds(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, member]) => (key === 'sources' || key === 'evidence' ? [] : toIds(member)));
  const id = at(value, 'id');
  return typeof id === 'string' ? [id, ...inner] : inner;
}
