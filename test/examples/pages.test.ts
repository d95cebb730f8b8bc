import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { findBarriers } from '../web/browser/accessibility.js';
import { describeInBrowser, openBrowser, openGuardedPage, type GuardedPage } from '../web/browser/guarded-page.js';
import { at, listAt } from '../support/at.js';
import { nonEmpty } from '../support/non-empty.js';
import { withPortInUse } from '../support/processes.js';
import { startSeededServer, type SeededServer } from './seeded-server.js';

const PICTURES = join(packageDirectory, 'coverage/pictures');
const PAGES = ['cytoscape.html', 'd3-force.html', 'plot-tier-history.html'];
const VIEWS = [
  [1280, 'light'],
  [1280, 'dark'],
  [360, 'light'],
  [360, 'dark'],
] as const;
const HOSTILE = '<img src=x onerror=alert(1)>';

const texts = z.array(z.string());

describeInBrowser('the pages', () => {
  let server: SeededServer;
  let browser: Browser;
  let guarded: GuardedPage;
  let page: Page;

  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true });
    server = await startSeededServer();
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await server.end();
  });

  beforeEach(async () => {
    guarded = await openGuardedPage(browser);
    page = guarded.page;
  });

  afterEach(async () => {
    await page.context().close();
  });

  /** Opens a page from disk, and gives what it says once it has an answer. */
  async function open(name: string, asked: Readonly<Record<string, string>> = {}): Promise<string> {
    const address = pathToFileURL(join(packageDirectory, 'examples', name));
    address.search = new URLSearchParams({ server: server.address, ...asked }).toString();
    await page.goto(address.href);
    const status = page.getByRole('status').filter({ hasNotText: 'Asking' });
    await status.waitFor();
    return (await status.textContent()) ?? '';
  }

  /** The texts that stand behind a name in the list of facts. */
  async function factsOf(name: string): Promise<readonly string[]> {
    return page.locator(`#shown dt:text-is("${name}") + dd`).allTextContents();
  }

  async function readVersion(): Promise<string> {
    return String(at(await server.ask('{ meta { dataVersion } }'), 'data', 'meta', 'dataVersion'));
  }

  describe('cytoscape.html', () => {
    const CY = `document.querySelector('#picture')._cyreg.cy`;

    it('draws what was said of a country in a year, as many things of a type as GraphQL counts', async () => {
      const said = await open('cytoscape.html');
      const query = `{ countryReport(country: "BLR", year: 2023) {
        recommendations { totalCount } claims { totalCount } victimGroups { nodes { id } }
      } }`;
      const report = at(await server.ask(query), 'data', 'countryReport');
      const drawn = texts.parse(await page.evaluate(`${CY}.nodes().map((node) => node.data('type'))`));
      const countOf = (type: string): number => drawn.filter((each) => each === type).length;
      expect([countOf('Recommendation'), countOf('Claim')]).toEqual([
        at(report, 'recommendations', 'totalCount'),
        at(report, 'claims', 'totalCount'),
      ]);
      const links = z.number().parse(await page.evaluate(`${CY}.edges().length`));
      expect(said).toBe(`${String(drawn.length)} nodes, ${String(links)} links. Version ${await readVersion()} of the data.`);
      expect(await page.locator('#legend li').allTextContents()).toEqual([...new Set(drawn)].sort());
      expect(await page.locator('#choice option').count()).toBe(drawn.length + links);
      expect(guarded.offences).toEqual([]);
    });

    it('shows the source of what is clicked, of what is chosen from the list, and that a thing has none', async () => {
      await open('cytoscape.html');
      const place = z
        .object({ x: z.number(), y: z.number() })
        .parse(await page.evaluate(`${CY}.$id('BLR-2023-R03').renderedPosition()`));
      await page.locator('#picture').click({ position: place });
      const query = `{ node(id: "BLR-2023-R03") { ... on Recommendation { summary sources { id publisher licence } } } }`;
      const node = at(await server.ask(query), 'data', 'node');
      const source = listAt(node, 'sources')[0];
      expect(await factsOf('summary')).toEqual([at(node, 'summary')]);
      expect(await factsOf('source')).toEqual([
        `${String(at(source, 'publisher'))}, ${String(at(source, 'id'))} (${String(at(source, 'licence'))})`,
      ]);
      await page.getByLabel('Facts of').selectOption('Belarus BORDERS Poland');
      expect(await factsOf('source')).toEqual(['Mohammed Le Doze and contributors, world-countries (ODbL-1.0)']);
      expect(await factsOf('known by')).toEqual(['STATED']);
      await page.getByLabel('Facts of').selectOption('Awareness');
      expect(await factsOf('source')).toEqual(['none of its own']);
      expect(guarded.offences).toEqual([]);
    });

    it('shows the words of a text as text, whatever they are', async () => {
      const known = { properties: { summary: HOSTILE }, method: 'EXTRACTED', precision: null };
      const sources = [{ id: HOSTILE, publisher: HOSTILE, licence: HOSTILE }];
      const evidence = [{ document: 'd', start: 0, end: 9, quote: HOSTILE }];
      const data = { id: 'one', type: HOSTILE, label: HOSTILE, ...known, sources, evidence };
      const file = { elements: { nodes: [{ data }], edges: [] }, data: { dataVersion: HOSTILE, truncated: { reason: 'NODES' } } };
      await page.route('**/export/**', (route) => route.fulfill({ json: file, headers: { 'access-control-allow-origin': '*' } }));
      expect(await open('cytoscape.html')).toBe(`1 nodes, 0 links of more that are not here. Version ${HOSTILE} of the data.`);
      await page.evaluate(`void ${CY}.$id('one').select()`);
      expect(await factsOf('words of the text')).toEqual([HOSTILE]);
      expect(await factsOf('source')).toEqual([`${HOSTILE}, ${HOSTILE} (${HOSTILE})`]);
      expect(await page.locator('#legend li').allTextContents()).toEqual([HOSTILE]);
      expect(await page.locator('img').count()).toBe(0);
      expect(guarded.offences).toEqual([]);
    });
  });

  describe('d3-force.html', () => {
    it('draws the nodes and relationships of the paths that GraphQL finds', async () => {
      await open('d3-force.html');
      const query = `{ paths(from: "BLR", to: "KOR", limitPaths: 40) {
        truncated { reason } paths { nodes { id } relationships { id } }
      } }`;
      const found = at(await server.ask(query), 'data', 'paths');
      expect(at(found, 'truncated')).toBeNull();
      const idsOf = (part: string): readonly unknown[] => [
        ...new Set(listAt(found, 'paths').flatMap((path) => listAt(path, part).map((each) => at(each, 'id')))),
      ];
      const nodes = texts.parse(await page.evaluate(`d3.selectAll('#picture g').data().map(({ id }) => id)`));
      const links = texts.parse(await page.evaluate(`d3.selectAll('#picture .link').data().map(({ key }) => key)`));
      expect([...nodes].sort()).toEqual([...idsOf('nodes')].sort());
      expect([...links].sort()).toEqual([...idsOf('relationships')].sort());
      expect(nodes.length).toBeGreaterThan(10);
      expect(guarded.offences).toEqual([]);
    });

    it('moves the nodes to places in the picture, and shows the source of what is clicked or chosen', async () => {
      await open('d3-force.html', { from: 'BLR', to: 'UKR' });
      const circle = page.locator('#picture g', { hasText: 'Ukraine' }).locator('circle');
      await circle.click();
      expect(await factsOf('id')).toEqual(['UKR']);
      expect(await factsOf('source')).toEqual(['Mohammed Le Doze and contributors, world-countries (ODbL-1.0)']);
      const link = page.getByRole('option', { name: 'Belarus BORDERS Ukraine' });
      await page.getByLabel('Facts of').selectOption((await link.textContent()) ?? '');
      expect([await factsOf('id'), await factsOf('type')]).toEqual([['BLR BORDERS UKR'], ['BORDERS']]);
      expect(await page.locator('#picture .link title').allTextContents()).toEqual(['Belarus BORDERS Ukraine']);
      expect(guarded.offences).toEqual([]);
    });
  });

  describe('plot-tier-history.html', () => {
    it('has for each country and year the tier that GraphQL has, with its publishers, and hatches what is not known', async () => {
      const said = await open('plot-tier-history.html');
      const rows: (readonly string[])[] = [];
      const publishers = new Set<string>();
      for (const country of ['BLR', 'KOR', 'SSD', 'THA', 'UKR']) {
        const query = `query ($country: String!) {
          country(iso3: $country) { name }
          tierHistory(country: $country) { year countryReport { placement { tier { name } publishers } } }
        }`;
        const answer = await server.ask(query, { country });
        for (let year = 2001; year <= 2025; year += 1) {
          const step = listAt(answer, 'data', 'tierHistory').find((each) => at(each, 'year') === year);
          const placement = at(step, 'countryReport', 'placement') ?? { tier: { name: 'not known' }, publishers: [] };
          const by = listAt(placement, 'publishers').map(String);
          for (const each of by) publishers.add(each);
          const tier = String(at(placement, 'tier', 'name'));
          rows.push([String(at(answer, 'data', 'country', 'name')), String(year), tier, by.join('; ')]);
        }
      }
      const lines = z
        .array(texts)
        .parse(
          await page.evaluate(
            `[...document.querySelectorAll('#table tr')].map((line) => [...line.cells].map((cell) => cell.textContent))`,
          ),
        );
      expect(lines).toEqual([['Country', 'Year', 'Tier', 'Publishers'], ...rows]);
      expect(said).toBe(`Tiers as published by ${[...publishers].sort().join('; ')}.`);

      const legend = z
        .array(z.tuple([z.string(), z.string()]))
        .parse(
          await page.evaluate(
            `[...document.querySelectorAll('#chart span:has(> svg)')].map((each) => [each.textContent, each.querySelector('svg').getAttribute('fill')])`,
          ),
        );
      const paints = new Map(legend);
      const cells = texts.parse(
        await page.evaluate(
          `[...document.querySelectorAll('#chart [aria-label=cell] rect')].map((cell) => cell.getAttribute('fill'))`,
        ),
      );
      expect(cells).toEqual(rows.map(([, , tier = '']) => paints.get(tier)));
      expect([paints.get('not known'), paints.size]).toEqual(['url(#hatch)', 6]);
      expect(rows.filter(([country, , tier]) => country === 'South Sudan' && tier === 'not known')).toHaveLength(13);
      expect(guarded.offences).toEqual([]);
    });

    it('tells the publishers of the tier that the pointer is on', async () => {
      await open('plot-tier-history.html', { countries: 'BLR' });
      await page.locator('#chart [aria-label=cell] rect').nth(22).hover({ force: true });
      const tip = page.locator('#chart [aria-label=tip]');
      await tip.getByText('Belarus, 2023: Tier 3').waitFor();
      expect(await tip.textContent()).toContain('United States Department of State');
      expect(guarded.offences).toEqual([]);
    });
  });

  it('say that there is no such country, and that no server answers', async () => {
    const nothing = { country: 'XXX', from: 'XXX', countries: 'BLR, XXX' };
    const gone = await withPortInUse((port) => Promise.resolve(`http://127.0.0.1:${String(port)}`));
    const said: string[] = [];
    for (const name of nonEmpty(PAGES, 'PAGES')) {
      said.push(await open(name, nothing), await open(name, { server: gone }));
      expect(await page.locator('#picture canvas, circle, #chart *').count()).toBe(0);
    }
    const away = `Nothing to draw: no server of the graph answers at ${gone}.`;
    expect(said).toEqual([
      'Nothing to draw: the graph holds nothing such as XXX 2023.',
      away,
      'Nothing to draw: from and to must be ids of nodes of the graph; it holds none with "XXX".',
      away,
      'Nothing to draw: of one of these countries no tier is known.',
      away,
    ]);
  });

  describe.each(PAGES)('%s', (name) => {
    it.each(VIEWS)('keeps nobody out and runs without an error, %s pixels wide and %s', async (width, colorScheme) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await open(name);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.screenshot({ path: join(PICTURES, `${name}-${String(width)}-${colorScheme}.png`), fullPage: true });
      expect(guarded.offences).toEqual([]);
      expect(await findBarriers(page)).toEqual([]);
    });
  });
});
