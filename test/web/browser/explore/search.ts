import { describe, expect, it } from '@jest/globals';
import { downloadGraph } from '../downloaded-graph.js';
import type { Visit } from './visit.js';

/** Walks through what search finds. */
export function describeSearch(visit: Visit): void {
  describe('search', () => {
    it('suggests words, finds nodes with counts by type, and leads to them', async () => {
      await visit.open('/');
      const box = visit.page.getByRole('combobox', { name: 'Search' });
      await box.pressSequentially('forced lab');
      await visit.page.locator('datalist option[value="forced labor"]').waitFor({ state: 'attached' });
      await box.fill('forced labor inspectors');
      await box.press('Enter');
      await visit.heading('“forced labor inspectors”').waitFor();
      await visit.page.getByText(/^\d+ found\.$/).waitFor();
      await visit.page.getByRole('link', { name: /^recommendation \d+$/ }).click();
      await visit.page.getByRole('link', { name: 'recommendation: take away' }).waitFor();
      await visit.page.getByRole('link', { name: /^Employ more labor inspectors.*recruiting\.$/ }).click();
      await visit.heading('Belarus').waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('is narrowed by country, year, theme and type by the keyboard, and a link restores it', async () => {
      await visit.open('/search/shelter');
      const all = await visit.page.getByText(/^\d{3} found\.$/).innerText();
      const country = visit.page.getByRole('region', { name: 'Narrow by country' });
      await country.getByRole('link', { name: 'Guatemala 4' }).press('Enter');
      await visit.page.locator('[role="status"]:focus', { hasText: /^4 found\.$/ }).waitFor();
      await visit.page.getByRole('region', { name: 'Narrow by year' }).getByRole('link', { name: '2023 4' }).press('Enter');
      await visit.page
        .getByRole('region', { name: 'Narrow by type' })
        .getByRole('link', { name: 'recommendation 1' })
        .press('Enter');
      await visit.page.getByText('1 found.').waitFor();
      expect(new URL(visit.page.url()).hash).toBe('#/search/shelter/type=RECOMMENDATION&country=GTM&year=2023');
      await visit.page.reload();
      await visit.page.getByText('1 found.').waitFor();
      await visit.page.locator('.hits').getByText('Recommendation · Guatemala 2023').waitFor();
      await visit.page.getByRole('link', { name: '2023: take away' }).press('Enter');
      await visit.page.getByRole('link', { name: 'take all away' }).press('Enter');
      await visit.page.getByText(all).waitFor();
      await visit.page.getByRole('link', { name: /^Funding and staff \d+$/ }).click();
      await visit.page.getByRole('link', { name: 'Funding and staff: take away' }).waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('gives its hits as files, narrowed as they are shown', async () => {
      await visit.open('/search/shelter/country=GTM');
      await visit.page.getByText('4 found.').waitFor();
      await visit.page.getByText('Download these hits').click();
      const { nodes } = await downloadGraph(visit.page);
      expect(nodes).toHaveLength(4);
      expect(nodes.filter(({ id }) => !id.startsWith('GTM-'))).toEqual([]);
      expect(visit.offences).toEqual([]);
    });

    it('says that nothing has the words', async () => {
      await visit.open('/search/xyzzyplugh');
      await visit.page.getByText('Nothing has all of these words.').waitFor();
      await visit.open('/search/shelter/country=ATA&year=2001');
      await visit.page.getByText('Nothing that it is narrowed to has all of these words.').waitFor();
      await visit.page.getByRole('link', { name: 'Antarctica: take away' }).waitFor();
      expect(visit.offences).toEqual([]);
    });
  });
}
