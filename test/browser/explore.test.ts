import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { startServer, type RunningServer } from '../support/processes.js';
import { findBarriers } from './accessibility.js';
import { downloadGraph } from './downloaded-graph.js';
import { hasBrowser, openBrowser, openGuardedPage, type GuardedPage } from './guarded-page.js';
import { ingestFreedonia } from './ingest-freedonia.js';

const BUILD = ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/explore.vite.config.js'];
const PICTURES = join(packageDirectory, 'coverage/pictures');
const TOKEN = 'a-token-of-the-test';
/** Texts of this project's own are on a territory that no report is on. */
const COUNTRY = 'ATA';

const describeInBrowser = hasBrowser ? describe : describe.skip;

describeInBrowser('the page at /', () => {
  let folder: string;
  let server: RunningServer;
  let browser: Browser;
  let guarded: GuardedPage;
  let page: Page;

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, BUILD, { cwd: packageDirectory });
    await mkdir(PICTURES, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
    server = await startServer({ DATA_DIR: folder, INGEST_TOKEN: TOKEN }, 4);
    await ingestFreedonia(server.address, TOKEN, COUNTRY, 2024);
    await ingestFreedonia(server.address, TOKEN, COUNTRY, 2025);
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await server.end('SIGTERM');
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    guarded = await openGuardedPage(browser);
    page = guarded.page;
  });

  afterEach(async () => {
    await page.context().close();
  });

  async function open(part: string): Promise<void> {
    await page.goto(new URL(`/#${part}`, server.address).href);
  }

  const heading = (name: string): Locator => page.getByRole('heading', { name, level: 1 });

  describe('the map', () => {
    it('has the tiers of the last edition, each country by its tier, and says what is not known', async () => {
      await open('/');
      await heading('The world by tier, 2025').waitFor();
      const belarus = page.locator('.world path', { hasText: 'Belarus: Tier 3' });
      await belarus.waitFor({ state: 'attached' });
      expect(await belarus.getAttribute('fill')).toBe('var(--tier-3)');
      const unknown = page.locator('.world path', { hasText: 'Greenland: not known' });
      expect(await unknown.getAttribute('fill')).toBe('url(#unknown)');
      await page.locator('.world path', { hasText: 'Kosovo: Tier' }).waitFor({ state: 'attached' });
      await page.locator('.world circle', { hasText: 'Barbados: Tier' }).waitFor({ state: 'attached' });
      await page.getByText('The edition placed more countries').waitFor();
      expect(guarded.offences).toEqual([]);
    });

    it('goes through the years by the keyboard, also to one of which nothing is known', async () => {
      await open('/map/2019');
      await page.getByText('3 placements of 2019 are known').waitFor();
      await page.getByRole('slider', { name: 'Year' }).press('ArrowLeft');
      await heading('The world by tier, 2018').waitFor();
      await page.getByText('The graph holds no country report of 2018.').waitFor();
      expect(new URL(page.url()).hash).toBe('#/map/2018');
      expect(guarded.offences).toEqual([]);
    });

    it('shows stated movements of people as arcs, and the same in a table', async () => {
      await open('/map/2023');
      await page.getByRole('checkbox', { name: 'Stated movements of people' }).check();
      const arc = page.locator('.world path.flow', { hasText: 'from Belarus to Russia' });
      await arc.waitFor({ state: 'attached' });
      await page.getByText(/Movements of people stated in 2023: \d+ pairs/).click();
      await page.getByRole('row', { name: /^Belarus Russia \d+$/ }).waitFor();
      expect(guarded.offences).toEqual([]);
    });

    it('has a table that can be narrowed, and that leads to a country', async () => {
      await open('/map/2023');
      await page.getByRole('searchbox', { name: 'Only names with' }).fill('bela');
      await page.getByRole('row', { name: /^Belarus Tier 3 same tier summary/ }).waitFor();
      expect(await page.locator('tbody tr').count()).toBe(1);
      await page.getByRole('link', { name: 'Belarus' }).click();
      await heading('Belarus').waitFor();
      expect(guarded.offences).toEqual([]);
    });

    it('is taken away as files, tiers and movements of the year', async () => {
      await open('/map/2023');
      await page.getByText('Download the tiers of 2023').click();
      const tiers = await downloadGraph(page);
      expect(tiers.nodes.filter(({ type }) => type === 'CountryReport')).toHaveLength(187);
      await page.getByText('Download the tiers of 2023').click();
      await page.getByRole('checkbox', { name: 'Stated movements of people' }).check();
      await page.getByText('Download the movements of people stated in 2023').click();
      const flows = await downloadGraph(page);
      expect(flows.nodes.filter(({ type }) => type === 'Flow')).toHaveLength(226);
      expect(guarded.offences).toEqual([]);
    });

    it('opens the country that is clicked', async () => {
      await open('/map/2023');
      await page.locator('.world path', { hasText: 'Brazil: Tier' }).click();
      await heading('Brazil').waitFor();
      expect(new URL(page.url()).hash).toBe('#/country/BRA/2023');
    });
  });

  describe('the page of a country', () => {
    it('has its tiers as steps and in a table, and breaks where a year is not known', async () => {
      await open('/country/BLR/2023');
      await page.locator('.history .step', { hasText: '2018: not known' }).waitFor({ state: 'attached' });
      await page.getByText('Tier history as a table').click();
      await page.getByRole('row', { name: '2021 Tier 2 Watch List upgraded not stated' }).waitFor();
      expect(guarded.offences).toEqual([]);
    });

    it('lists recommendations and claims of a summary, each with its source', async () => {
      await open('/country/BLR/2023');
      const item = page.locator('.recommendations > li').nth(3);
      await item.getByRole('link', { name: 'Migrants' }).waitFor();
      await item.getByText('Source').click();
      await item
        .getByText(/prioritized recommendation 4, United States Department of State, 2023, licence: Work of the United States/)
        .waitFor();
      await page.getByText('6 consecutive years, since 2018').waitFor();
      expect(guarded.offences).toEqual([]);
    });

    it('highlights in the text of a recommendation its groups, law and actors, and shows the text behind a claim', async () => {
      await open('/country/ATA/2024');
      await page.locator('mark.group', { hasText: 'migrants' }).first().waitFor();
      await page.locator('mark.law').first().waitFor();
      await page.locator('mark.actor').first().waitFor();
      const claim = page.locator('.claims > li', { hasText: 'did not report' }).first();
      await claim.getByText('The text behind it').click();
      await claim.locator('blockquote', { hasText: 'investigated, prosecuted, or sentenced' }).waitFor();
      expect(guarded.offences).toEqual([]);
    });

    it('says in which reports before the same was recommended, and compares two years', async () => {
      await open('/country/ATA/2025');
      const item = page.locator('.recommendations > li').first();
      await item.getByText('Told so before in 2024 (no. 1)').waitFor();
      await page.getByRole('link', { name: 'Compare with 2024' }).click();
      await heading('Antarctica 2025 beside Antarctica 2024').waitFor();
      const claims = page.getByRole('region', { name: 'claims' });
      await claims.getByText('did not report prosecutions').waitFor();
      expect(await claims.getByText('nothing', { exact: true }).count()).toBe(2);
      expect(guarded.offences).toEqual([]);
    });

    it('compares with another country of the year, and says what cannot be compared', async () => {
      await open('/country/BLR/2023');
      await page.getByRole('combobox', { name: 'Compare with' }).selectOption({ label: 'Afghanistan' });
      await heading('Belarus 2023 beside Afghanistan 2023').waitFor();
      await page.getByRole('region', { name: 'tier' }).getByText('Tier 3').waitFor();
      await page.getByText(/^Not compared, for one of the two is not known: .*flows/).waitFor();
      const law = page.getByRole('region', { name: 'recommended law' });
      await law.getByText('amend section 339 of the criminal code').waitFor();
      await page.getByText('Source: Belarus 2023, recommendation 10').first().waitFor({ state: 'attached' });
      const words = await page.getByRole('article').innerText();
      expect(words.match(/\b(?:BLR|AFG)\b|[A-Z]{2,}_[A-Z]+/g)).toBeNull();
      expect(guarded.offences).toEqual([]);
    });

    it('is taken away as a file, of one year or of all', async () => {
      await open('/country/BLR/2023');
      await page.getByText('Download what is known of Belarus in 2023').click();
      const { nodes } = await downloadGraph(page);
      expect(nodes.filter(({ type }) => type === 'CountryReport').map(({ id }) => id)).toEqual(['BLR-2023']);
      await page.getByText('Download what is known of Belarus in 2023').click();
      await page.getByText('Download what is known of Belarus in all years').click();
      const all = await downloadGraph(page);
      expect(all.nodes.filter(({ type }) => type === 'CountryReport').length).toBeGreaterThan(20);
      expect(guarded.offences).toEqual([]);
    });

    it('says where it knows a tier and no more', async () => {
      await open('/country/BLR/2004');
      await page.getByText('The graph holds the tier of this report and not its narrative').waitFor();
      expect(await page.getByRole('heading', { name: /recommendations/ }).count()).toBe(0);
    });

    it('says that there is no such country', async () => {
      await open('/country/QQQ');
      await page.getByText(/QQQ/).first().waitFor();
      expect(guarded.offences.filter((offence) => !offence.includes('400'))).toEqual([]);
    });
  });

  describe('search', () => {
    it('suggests words, finds nodes with counts by type, and leads to them', async () => {
      await open('/');
      const box = page.getByRole('combobox', { name: 'Search' });
      await box.pressSequentially('forced lab');
      await page.locator('datalist option[value="forced labor"]').waitFor({ state: 'attached' });
      await box.fill('forced labor inspectors');
      await box.press('Enter');
      await heading('“forced labor inspectors”').waitFor();
      await page.getByText(/^\d+ found\.$/).waitFor();
      await page.getByRole('link', { name: /^recommendation \d+$/ }).click();
      await page.getByRole('link', { name: 'recommendation: take away' }).waitFor();
      await page.getByRole('link', { name: /^Employ more labor inspectors.*recruiting\.$/ }).click();
      await heading('Belarus').waitFor();
      expect(guarded.offences).toEqual([]);
    });

    it('is narrowed by country, year, theme and type by the keyboard, and a link restores it', async () => {
      await open('/search/shelter');
      const all = await page.getByText(/^\d{3} found\.$/).innerText();
      const country = page.getByRole('region', { name: 'Narrow by country' });
      await country.getByRole('link', { name: 'Guatemala 4' }).press('Enter');
      await page.locator('[role="status"]:focus', { hasText: /^4 found\.$/ }).waitFor();
      await page.getByRole('region', { name: 'Narrow by year' }).getByRole('link', { name: '2023 4' }).press('Enter');
      await page.getByRole('region', { name: 'Narrow by type' }).getByRole('link', { name: 'recommendation 1' }).press('Enter');
      await page.getByText('1 found.').waitFor();
      expect(new URL(page.url()).hash).toBe('#/search/shelter/type=RECOMMENDATION&country=GTM&year=2023');
      await page.reload();
      await page.getByText('1 found.').waitFor();
      await page.locator('.hits').getByText('Recommendation · Guatemala 2023').waitFor();
      await page.getByRole('link', { name: '2023: take away' }).press('Enter');
      await page.getByRole('link', { name: 'take all away' }).press('Enter');
      await page.getByText(all).waitFor();
      await page.getByRole('link', { name: /^Funding and staff \d+$/ }).click();
      await page.getByRole('link', { name: 'Funding and staff: take away' }).waitFor();
      expect(guarded.offences).toEqual([]);
    });

    it('gives its hits as files, narrowed as they are shown', async () => {
      await open('/search/shelter/country=GTM');
      await page.getByText('4 found.').waitFor();
      await page.getByText('Download these hits').click();
      const { nodes } = await downloadGraph(page);
      expect(nodes).toHaveLength(4);
      expect(nodes.filter(({ id }) => !id.startsWith('GTM-'))).toEqual([]);
      expect(guarded.offences).toEqual([]);
    });

    it('says that nothing has the words', async () => {
      await open('/search/xyzzyplugh');
      await page.getByText('Nothing has all of these words.').waitFor();
      await open('/search/shelter/country=ATA&year=2001');
      await page.getByText('Nothing that it is narrowed to has all of these words.').waitFor();
      await page.getByRole('link', { name: 'Antarctica: take away' }).waitFor();
      expect(guarded.offences).toEqual([]);
    });
  });

  it('has pages of themes, groups and laws: who is told to amend what', async () => {
    await open('/concepts');
    await page.getByRole('link', { name: 'Shelter', exact: true }).click();
    await heading('Shelter').waitFor();
    await page.getByRole('heading', { name: /^Recommendations \(\d+\)$/ }).waitFor();
    await open('/laws');
    await page.getByRole('row', { name: /Belarus section 193\(1\) of the criminal code 2023/ }).waitFor();
    await page.getByRole('radio', { name: 'enforce' }).check();
    await page.getByRole('row', { name: /Belarus article 181 2023/ }).waitFor();
    expect(guarded.offences).toEqual([]);
  });

  describe('the graph', () => {
    it('starts from a search, grows by what is opened, and its link restores it', async () => {
      await open('/graph');
      await page.getByRole('searchbox', { name: 'Words' }).fill('migrants');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('button', { name: 'Victim group: Migrants', exact: true }).click();
      await page.locator('.canvas canvas').first().waitFor();
      await open('/graph/open=BLR-2023');
      await page.getByText(/^Nodes as a table \(38\)$/).click();
      await page.getByRole('button', { name: 'Open what is around Tier 3' }).click();
      await page.getByText(/^Nodes as a table \(\d{3}\)$/).waitFor();
      const count = await page.locator('.canvas').getAttribute('data-nodes');
      await page.reload();
      await page.locator(`.canvas[data-nodes="${String(count)}"]`).waitFor();
      expect(guarded.offences).toEqual([]);
    });

    it('leaves out types, and years of reports', async () => {
      await open('/graph/open=BLR');
      await page.getByRole('combobox', { name: 'Year' }).selectOption('2023');
      await page.getByText(/^Nodes as a table/).click();
      await page.getByRole('row', { name: /^Country report Belarus 2023/ }).waitFor();
      expect(await page.getByRole('row', { name: /^Country report Belarus 2022/ }).count()).toBe(0);
      await page.getByRole('checkbox', { name: 'Profile' }).uncheck();
      expect(await page.getByRole('row', { name: /^Profile/ }).count()).toBe(0);
      expect(guarded.offences).toEqual([]);
    });

    it('shows what is picked, its text and the shortest path between two picked nodes', async () => {
      await open('/graph/open=BLR&open=RUS&path=BLR&path=RUS');
      await page.getByText('Hops of the shortest path: 1.').waitFor();
      await page.locator('.canvas canvas').first().waitFor();
      expect(guarded.offences).toEqual([]);
    });

    it('leads to the query behind the picture in the playground', async () => {
      await open('/graph/open=BLR-2023');
      await page.getByRole('link', { name: 'The query behind this picture' }).click();
      await page.locator('.graphiql-query-editor .view-lines').filter({ hasText: 'subgraph' }).waitFor();
      await page.getByRole('button', { name: /execute query/i }).click();
      await page.locator('.result-window .view-lines').filter({ hasText: 'CountryReport' }).waitFor();
      expect(guarded.offences).toEqual([]);
    });

    it.each([
      '/graph/open=BLR-2023&hide=Claim',
      '/graph/open=BLR&year=2023&hide=Profile',
      '/graph/open=BLR&open=TIER_3&path=BLR&path=KOR&year=2023',
    ])('gives files that hold what the picture at %s shows', async (part) => {
      await open(part);
      await page.getByText(/^Nodes as a table/).click();
      await page.getByText(/^Relationships as a table/).click();
      await page.getByText('Download this picture').click();
      const { nodes, links } = await downloadGraph(page);
      const shown = await page.getByRole('group', { name: 'Nodes' }).locator('tbody td:nth-child(3)').allInnerTexts();
      expect(nodes.map(({ id }) => id).sort()).toEqual(shown.sort());
      const lines = await page.getByRole('group', { name: 'Relationships' }).locator('tbody tr').count();
      expect([nodes.length > 5, links.length]).toEqual([true, lines]);
      expect(guarded.offences).toEqual([]);
    });

    it('has an overview of thousands of nodes', async () => {
      await open('/overview/open=TIER_3');
      await page.getByText(/^5000 nodes and \d{4,5} relationships/).waitFor();
      await page.locator('.canvas canvas').waitFor();
      expect(guarded.offences).toEqual([]);
    });
  });

  it('says that the server does not answer, and asks again', async () => {
    await page.context().route('**/graphql', (route) => route.abort());
    await open('/map/2023');
    await page.getByRole('alert').filter({ hasText: 'The server does not answer.' }).first().waitFor();
    await page.context().unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await heading('The world by tier, 2023').waitFor();
  });

  it('says that there is no such page', async () => {
    await open('/nowhere');
    await heading('There is no such page').waitFor();
    expect(guarded.offences).toEqual([]);
  });

  const PARTS: readonly (readonly [name: string, part: string, ready: string])[] = [
    ['map', '/map/2023', '.world .country'],
    ['country', '/country/BLR/2023', '.recommendations > li'],
    ['text', '/country/ATA/2024', 'mark.group'],
    ['comparison', '/compare/BLR-2023/AFG-2023', '.compared'],
    ['graph', '/graph/open=BLR-2023', '.canvas canvas'],
    ['search', '/search/shelter', '.hits > li'],
    ['concepts', '/concepts', '.concepts dt'],
    ['concept', '/concept/theme/SHELTER', '.claims > li'],
    ['laws', '/laws', 'tbody tr'],
  ];

  describe.each([
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
    { width: 360, scheme: 'light' },
    { width: 360, scheme: 'dark' },
  ] as const)('at $width px, $scheme', ({ width, scheme }) => {
    it.each(PARTS)('%s fits, has nothing that keeps people out, and is seen', async (name, part, ready) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await open(part);
      await page.locator(ready).first().waitFor({ state: 'attached' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await findBarriers(page)).toEqual([]);
      await page.screenshot({ path: join(PICTURES, `${name}-${String(width)}-${scheme}.png`) });
      expect(guarded.offences).toEqual([]);
    });
  });
});
