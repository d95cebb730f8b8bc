import { describe, expect, it } from '@jest/globals';
import type { Visit } from './visit.js';

/** Goes through the page by the keyboard alone. */
export function describeFocus(visit: Visit): void {
  describe('the keyboard', () => {
    it('goes on from the content and its top where a link led to another page', async () => {
      await visit.open('/search/shelter');
      await visit.page
        .getByRole('link', { name: /as a graph$/ })
        .last()
        .press('Enter');
      await visit.heading('Graph').waitFor();
      await visit.page.locator('main:focus').waitFor();
      expect(await visit.page.evaluate('scrollY')).toBe(0);
      await visit.page.goBack();
      await visit.heading('“shelter”').waitFor();
      await visit.page.locator('main:focus').waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('stays on what changes a page', async () => {
      await visit.open('/country/BLR/2023');
      await visit.page.getByRole('link', { name: '2022', exact: true }).press('Enter');
      await visit.page.getByRole('heading', { name: 'Report of 2022' }).waitFor();
      await visit.page.locator('a:focus', { hasText: '2022' }).waitFor();
      await visit.open('/');
      await visit.page.getByRole('slider', { name: 'Year' }).press('ArrowLeft');
      await visit.heading('The world by tier, 2024').waitFor();
      await visit.page.locator('input[type="range"]:focus').waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('is not lost with the button that a picture was started by', async () => {
      await visit.open('/graph');
      await visit.page.getByRole('button', { name: 'Belarus, report of 2023' }).press('Enter');
      await visit.page.locator('.canvas canvas').first().waitFor();
      await visit.page.locator('main:focus').waitFor();
      expect(visit.offences).toEqual([]);
    });
  });
}
