import { beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { pollUntil } from '../../../support/stopwatch.js';
import { downloadGraph } from '../downloaded-graph.js';
import type { Visit } from './visit.js';

/** Walks over pictures of the graph. */
export function describeGraph(visit: Visit): void {
  describe('the graph', () => {
    // A picture that moves, or scrolls into sight, is clicked beside.
    beforeEach(async () => {
      await visit.page.setViewportSize({ width: 1400, height: 1200 });
      await visit.page.emulateMedia({ reducedMotion: 'reduce' });
    });

    it('starts from a search, grows by what is opened, and its link restores it', async () => {
      await visit.open('/graph');
      await visit.page.getByRole('searchbox', { name: 'Words' }).fill('migrants');
      await visit.page.getByRole('button', { name: 'Find' }).click();
      await visit.page.getByRole('button', { name: 'Victim group: Migrants', exact: true }).click();
      await visit.page.locator('.canvas canvas').first().waitFor();
      await visit.open('/graph/open=BLR-2023');
      await visit.page.getByText(/^Nodes as a table \(38\)$/).click();
      await visit.page.getByRole('button', { name: 'Open what is around Tier 3' }).click();
      await visit.page.getByText(/^Nodes as a table \(\d{3}\)$/).waitFor();
      const count = await visit.page.locator('.canvas').getAttribute('data-nodes');
      await visit.page.reload();
      await visit.page.locator(`.canvas[data-nodes="${String(count)}"]`).waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('leaves out types, and years of reports', async () => {
      await visit.open('/graph/open=BLR');
      await visit.page.getByRole('combobox', { name: 'Year' }).selectOption('2023');
      await visit.page.getByText(/^Nodes as a table/).click();
      await visit.page.getByRole('row', { name: /^Country report Belarus 2023/ }).waitFor();
      expect(await visit.page.getByRole('row', { name: /^Country report Belarus 2022/ }).count()).toBe(0);
      await visit.page.getByRole('checkbox', { name: 'Profile' }).uncheck();
      expect(await visit.page.getByRole('row', { name: /^Profile/ }).count()).toBe(0);
      expect(visit.offences).toEqual([]);
    });

    it('shows what the mouse is over: what states it, and nothing of it once another is picked', async () => {
      await visit.open('/graph/open=ATA-2024');
      await pointAt(visit, 'ATA-2024-R01');
      const panel = visit.page.getByRole('complementary', { name: 'What is picked' });
      await panel.getByText('ATA-2024-R01').waitFor();
      await panel.locator('blockquote').waitFor();
      expect((await panel.locator('blockquote').first().innerText()).length).toBeLessThanOrEqual(322);
      await pointAt(visit, 'MIGRANTS');
      await panel.getByText('What its lines rest on:').waitFor();
      await panel
        .locator('blockquote', { hasText: /migrant/i })
        .first()
        .waitFor();
      expect(await panel.getByText('ATA-2024-R01', { exact: true }).count()).toBe(0);
      expect(visit.offences).toEqual([]);
    });

    it('keeps what is tapped, a line with its text and a node with a way to open what is around it', async () => {
      const { page, open } = visit;
      await open('/graph/open=ATA-2024');
      const line = await readFreePlace(visit);
      await page.mouse.click(line.x, line.y);
      const panel = page.getByRole('complementary', { name: 'What is picked' });
      await panel.getByText(/^Antarctica 2024 → names → /).waitFor();
      await panel.locator('blockquote').first().waitFor();
      const group = await readPlace(visit, 'MIGRANTS');
      await page.mouse.click(group.x, group.y);
      await panel.getByText('Migrants', { exact: true }).waitFor();
      await panel.getByRole('button', { name: /^Open what is around it/ }).click();
      await page.waitForURL(/open=ATA-2024&open=MIGRANTS$/);
    });

    it('opens a node that is tapped twice', async () => {
      const { page, open } = visit;
      await open('/graph/open=BLR-2023');
      const { x, y } = await readPlace(visit, 'UKR');
      await page.mouse.dblclick(x, y);
      await page.waitForURL(/open=BLR-2023&open=UKR$/);
    });

    it('finds the shortest path between two nodes that are picked in the picture', async () => {
      const { page, open } = visit;
      await open('/graph/open=BLR-2023');
      const from = await readPlace(visit, 'UKR');
      await page.mouse.click(from.x, from.y);
      await page.getByRole('button', { name: 'Path from here' }).click();
      const to = await readPlace(visit, 'CHN');
      await page.mouse.click(to.x, to.y);
      await page.getByRole('button', { name: 'Path from Ukraine to here' }).click();
      await page.getByText(/^Hops of the shortest path: \d\.$/).waitFor();
      await open('/graph/open=BLR&path=BLR&path=RUS');
      await page.getByText('Hops of the shortest path: 1.').waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('shows by the keyboard what states a node or a relationship', async () => {
      const { page, open } = visit;
      await open('/graph/open=ATA-2024');
      await page.getByText(/^Nodes as a table/).press('Enter');
      await page
        .getByRole('button', { name: /^Show what states Cooperate|^Show what states / })
        .first()
        .press('Enter');
      const panel = page.locator('aside:focus');
      await panel.getByText('Antarctica 2024', { exact: true }).waitFor();
      await page.getByText(/^Relationships as a table/).press('Enter');
      await page
        .getByRole('button', { name: /^Show what states: Antarctica 2024 names / })
        .first()
        .press('Enter');
      await panel.getByText(/^Antarctica 2024 → names → /).waitFor();
      await panel.locator('blockquote').first().waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('writes no label on another, at any width, and more of them when it is zoomed in', async () => {
      const { page, open } = visit;
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await open(`/graph/open=BLR-2023&hide=Of${String(width)}`);
        await page.locator('.printed-picture circle').first().waitFor({ state: 'attached' });
        const [labels, covered] = COUNTS.parse(await page.evaluate(LABELS));
        expect([labels > 5, covered]).toEqual([true, 0]);
      }
      const [few] = COUNTS.parse(await page.evaluate(LABELS));
      await page.evaluate(`void ${DRAWING}.zoom(3)`);
      const ask = async (): Promise<number> => COUNTS.parse(await page.evaluate(LABELS))[0];
      const { answer: more } = await pollUntil(ask, (count) => count > few, 10_000);
      expect(more).toBeGreaterThan(few);
    });

    it('leads to the query behind the picture in the playground', async () => {
      await visit.open('/graph/open=BLR-2023');
      await visit.page.getByRole('link', { name: 'The query behind this picture' }).click();
      await visit.page.locator('.graphiql-query-editor .view-lines').filter({ hasText: 'subgraph' }).waitFor();
      await visit.page.getByRole('button', { name: /execute query/i }).click();
      await visit.page.locator('.result-window .view-lines').filter({ hasText: 'CountryReport' }).waitFor();
      expect(visit.offences).toEqual([]);
    });

    it.each([
      '/graph/open=BLR-2023&hide=Claim',
      '/graph/open=BLR&year=2023&hide=Profile',
      '/graph/open=BLR&open=TIER_3&path=BLR&path=KOR&year=2023',
    ])('gives files that hold what the picture at %s shows', async (part) => {
      await visit.open(part);
      await visit.page.getByText(/^Nodes as a table/).click();
      await visit.page.getByText(/^Relationships as a table/).click();
      await visit.page.getByText('Download this picture').click();
      const { nodes, links } = await downloadGraph(visit.page);
      const shown = await visit.page.getByRole('group', { name: 'Nodes' }).locator('tbody td:nth-child(3)').allInnerTexts();
      expect(nodes.map(({ id }) => id).sort()).toEqual(shown.sort());
      const lines = await visit.page.getByRole('group', { name: 'Relationships' }).locator('tbody tr').count();
      expect([nodes.length > 5, links.length]).toEqual([true, lines]);
      expect(visit.offences).toEqual([]);
    });

    it('has an overview of thousands of nodes', async () => {
      await visit.open('/overview/open=TIER_3');
      await visit.page.getByText(/^5000 nodes and \d{4,5} relationships/).waitFor();
      await visit.page.locator('.canvas canvas').waitFor();
      expect(visit.offences).toEqual([]);
    });
  });
}

/** The picture as cytoscape keeps it beside its element. */
const DRAWING = 'document.querySelector(".canvas")._cyreg.cy';

/** How many labels are written, and how many pairs of them lie on each other. */
const LABELS = `(() => {
  const boxes = ${DRAWING}.nodes().filter((node) => !node.hasClass('unlabelled') && node.data('label') !== '')
    .map((node) => node.renderedBoundingBox({ includeNodes: false, includeLabels: true }));
  const over = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
  return [boxes.length, boxes.filter((a, index) => boxes.slice(index + 1).some((b) => over(a, b))).length];
})()`;

const COUNTS = z.tuple([z.number(), z.number()]);
const PLACE = z.object({ x: z.number(), y: z.number() });

/** Waits until the picture is drawn, and gives the place of a node in the window. */
async function readPlace({ page }: Visit, id: string): Promise<z.infer<typeof PLACE>> {
  await page.locator('.printed-picture circle').first().waitFor({ state: 'attached' });
  return PLACE.parse(
    await page.evaluate(`(() => {
      const box = document.querySelector('.canvas').getBoundingClientRect();
      const element = ${DRAWING}.getElementById(${JSON.stringify(id)});
      const { x, y } = element.renderedPosition();
      return { x: box.x + x, y: box.y + y };
    })()`),
  );
}

/** Where on a line that names something all else, nodes and lines, is farthest away. */
const FREE_PLACE = `(() => {
  const { x: left, y: top } = document.querySelector('.canvas').getBoundingClientRect();
  const lines = ${DRAWING}.edges().map((edge) => [edge.id(), edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()]);
  const nodes = ${DRAWING}.nodes().map((node) => [node.renderedPosition(), node.renderedOuterWidth() / 2]);
  const between = (a, b, share) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
  const toDistance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
  const toLine = (place, a, b) => {
    const share = ((place.x - a.x) * (b.x - a.x) + (place.y - a.y) * (b.y - a.y)) / (toDistance(a, b) ** 2 || 1);
    return toDistance(place, between(a, b, Math.min(1, Math.max(0, share))));
  };
  const places = lines.filter(([id]) => id.includes('NAMES')).flatMap(([id, from, to]) =>
    [0.3, 0.4, 0.5, 0.6, 0.7].map((share) => {
      const place = between(from, to, share);
      const others = lines.filter(([other]) => other !== id).map(([, a, b]) => toLine(place, a, b));
      return { ...place, free: Math.min(...others, ...nodes.map(([at, radius]) => toDistance(place, at) - radius)) };
    }),
  );
  const [{ x, y }] = places.sort((a, b) => b.free - a.free);
  return { x: left + x, y: top + y };
})()`;

async function readFreePlace({ page }: Visit): Promise<z.infer<typeof PLACE>> {
  await page.locator('.printed-picture circle').first().waitFor({ state: 'attached' });
  return PLACE.parse(await page.evaluate(FREE_PLACE));
}

async function pointAt(visit: Visit, id: string): Promise<void> {
  const { x, y } = await readPlace(visit, id);
  await visit.page.mouse.move(x, y, { steps: 4 });
}
