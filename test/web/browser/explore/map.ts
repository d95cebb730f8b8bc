import { describe, expect, it } from '@jest/globals';
import { downloadGraph } from '../downloaded-graph.js';
import type { Visit } from './visit.js';

/** Walks over the map. */
export function describeMap(visit: Visit): void {
  describe('the map', () => {
    it('has the tiers of the last edition, each country by its tier, and says what is not known', async () => {
      await visit.open('/');
      await visit.heading('The world by tier, 2025').waitFor();
      const belarus = visit.page.locator('.world path', { hasText: 'Belarus: Tier 3' });
      await belarus.waitFor({ state: 'attached' });
      expect(await belarus.getAttribute('fill')).toBe('var(--tier-3)');
      const unknown = visit.page.locator('.world path', { hasText: 'Greenland: not known' });
      expect(await unknown.getAttribute('fill')).toBe('url(#unknown)');
      await visit.page.locator('.world path', { hasText: 'Kosovo: Tier' }).waitFor({ state: 'attached' });
      await visit.page.locator('.world circle', { hasText: 'Barbados: Tier' }).waitFor({ state: 'attached' });
      await visit.page.getByText('The edition placed more countries').waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('goes through the years by the keyboard, also to one of which nothing is known', async () => {
      await visit.open('/map/2019');
      await visit.page.getByText('3 placements of 2019 are known').waitFor();
      await visit.page.getByRole('slider', { name: 'Year' }).press('ArrowLeft');
      await visit.heading('The world by tier, 2018').waitFor();
      await visit.page.getByText('The graph holds no country report of 2018.').waitFor();
      expect(new URL(visit.page.url()).hash).toBe('#/map/2018');
      expect(visit.offences).toEqual([]);
    });

    it('shows stated movements of people as arcs, and the same in a table', async () => {
      await visit.open('/map/2023');
      await visit.page.getByRole('checkbox', { name: 'Stated movements of people' }).check();
      const arc = visit.page.locator('.world path.flow', { hasText: 'from Belarus to Russia' });
      await arc.waitFor({ state: 'attached' });
      await visit.page.getByText(/Movements of people stated in 2023: \d+ pairs/).click();
      await visit.page.getByRole('row', { name: /^Belarus Russia \d+$/ }).waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('has an address that holds the year and the movements, also after going back to it', async () => {
      await visit.open('/');
      await visit.page.getByRole('checkbox', { name: 'Stated movements of people' }).check();
      await visit.page.getByRole('slider', { name: 'Year' }).press('ArrowLeft');
      await visit.page.getByRole('slider', { name: 'Year' }).press('ArrowLeft');
      await visit.heading('The world by tier, 2023').waitFor();
      expect(new URL(visit.page.url()).hash).toBe('#/map/2023/flows');
      await visit.page.locator('.world path', { hasText: 'Brazil: Tier' }).click();
      await visit.heading('Brazil').waitFor();
      await visit.page.goBack();
      await visit.page.getByText(/Movements of people stated in 2023: \d+ pairs/).waitFor();
      await visit.page.reload();
      await visit.page.getByText(/Movements of people stated in 2023: \d+ pairs/).waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('does not say of a year without an edition that it placed countries', async () => {
      await visit.open('/map/1990');
      await visit.page.getByText('No edition of that year is known, only those of 2001 to 2025.').waitFor();
      expect(await visit.page.getByText('The edition placed more countries').count()).toBe(0);
    });

    it('has a table that can be narrowed, and that leads to a country', async () => {
      await visit.open('/map/2023');
      await visit.page.getByRole('searchbox', { name: 'Only names with' }).fill('bela');
      await visit.page.getByRole('row', { name: /^Belarus Tier 3 same tier summary/ }).waitFor();
      expect(await visit.page.locator('tbody tr').count()).toBe(1);
      await visit.page.getByRole('link', { name: 'Belarus' }).click();
      await visit.heading('Belarus').waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('is taken away as files, tiers and movements of the year', async () => {
      await visit.open('/map/2023');
      await visit.page.getByText('Download the tiers of 2023').click();
      const tiers = await downloadGraph(visit.page);
      expect(tiers.nodes.filter(({ type }) => type === 'CountryReport')).toHaveLength(187);
      await visit.page.getByText('Download the tiers of 2023').click();
      await visit.page.getByRole('checkbox', { name: 'Stated movements of people' }).check();
      await visit.page.getByText('Download the movements of people stated in 2023').click();
      const flows = await downloadGraph(visit.page);
      expect(flows.nodes.filter(({ type }) => type === 'Flow')).toHaveLength(226);
      expect(visit.offences).toEqual([]);
    });

    it('opens the country that is clicked', async () => {
      await visit.open('/map/2023');
      await visit.page.locator('.world path', { hasText: 'Brazil: Tier' }).click();
      await visit.heading('Brazil').waitFor();
      expect(new URL(visit.page.url()).hash).toBe('#/country/BRA/2023');
    });
  });
}
