import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import type { ExportedGraph } from '../../../src/export/exported-graph.js';
import { toNodeLook } from '../../../src/shared/node-looks.js';
import { arbitraryExportedGraph, toFile } from '../../support/exported-graphs.js';
import { describeInBrowser, openBrowser, openGuardedPage } from './guarded-page.js';

describeInBrowser('an exported page', () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it('opens from disk with a picture and tables of the same, asks nothing of any host, and runs nothing of the data', async () => {
    const graphs = fc.sample(arbitraryExportedGraph, { numRuns: 5, seed: 7 });
    for (const graph of [HOSTILE, ...graphs]) {
      const path = join(folder, 'page.html');
      await writeFile(path, await toFile('HTML', graph));
      const { page, offences } = await openGuardedPage(browser);
      const requests: string[] = [];
      page.on('console', (message) => requests.push(message.text()));
      page.on('request', (request) => requests.push(request.url()));
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => requests.push('a dialog')));
      await page.goto(pathToFileURL(path).href);
      expect(await page.evaluate('[cy.nodes().length, cy.edges().length]')).toEqual([
        graph.nodes.length,
        graph.relationships.length,
      ]);
      expect(await page.locator('#nodes tr').count()).toBe(graph.nodes.length);
      expect(await page.locator('#relationships tr').count()).toBe(graph.relationships.length);
      await page.locator('#nodes button').first().click();
      await page.locator('#shown h2').waitFor();
      expect(requests).toEqual([pathToFileURL(path).href]);
      expect(offences).toEqual([]);
      await page.context().close();
    }
  });

  it('has the names and the colours of types that the pages have', async () => {
    const path = join(folder, 'page.html');
    await writeFile(path, await toFile('HTML', HOSTILE));
    const { page } = await openGuardedPage(browser);
    await page.goto(pathToFileURL(path).href);
    const { name, colour } = toNodeLook('Claim');
    expect(await page.locator('#legend li').allTextContents()).toEqual([`${name} (1)`]);
    expect(await page.locator('#legend circle').getAttribute('fill')).toBe(colour);
    const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
    expect(await page.evaluate("cy.nodes()[0].style('background-color')")).toBe(`rgb(${[red, green, blue].join(',')})`);
    await page.context().close();
  });

  it('shows the words behind a fact as they are, and where they stand', async () => {
    const path = join(folder, 'page.html');
    await writeFile(path, await toFile('HTML', HOSTILE));
    const { page } = await openGuardedPage(browser);
    await page.goto(pathToFileURL(path).href);
    await page.getByRole('button', { name: TEXT }).click();
    expect(await page.locator('#shown blockquote').textContent()).toBe(TEXT);
    await page.getByText('Document dddddddddddd…, 3 to 9').waitFor();
    await page.getByText('a-source, A publisher, CC0').waitFor();
    expect(await page.locator('#shown img, #nodes img').count()).toBe(0);
    await page.context().close();
  });
});

const TEXT = '</script><img src="x" onerror="alert(1)"><!--';

const HOSTILE: ExportedGraph = {
  about: { what: 'subgraph', request: {}, dataVersion: 'v', truncated: { reason: 'NODES', total: 3, nextCursor: null } },
  nodes: [
    {
      id: 'one',
      type: 'Claim',
      label: TEXT,
      properties: { status: TEXT },
      method: 'EXTRACTED',
      precision: null,
      evidence: [{ document: 'd'.repeat(64), start: 3, end: 9, quote: TEXT }],
      sources: [{ id: 'a-source', name: 'A source', publisher: 'A publisher', licence: 'CC0', year: null, address: null }],
    },
  ],
  relationships: [],
  sources: [],
  documents: [],
};
