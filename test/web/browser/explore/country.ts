import { describe, expect, it } from '@jest/globals';
import { downloadGraph } from '../downloaded-graph.js';
import type { Visit } from './visit.js';

/** Walks over the pages of countries and of two reports side by side. */
export function describeCountry(visit: Visit): void {
  describe('the page of a country', () => {
    it('has its tiers as steps and in a table, and breaks where a year is not known', async () => {
      await visit.open('/country/BLR/2023');
      await visit.page.locator('.history .step', { hasText: '2018: not known' }).waitFor({ state: 'attached' });
      await visit.page.getByText('Tier history as a table').click();
      await visit.page.getByRole('row', { name: '2021 Tier 2 Watch List upgraded not stated' }).waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('lists recommendations and claims of a summary, each with its source', async () => {
      await visit.open('/country/BLR/2023');
      const item = visit.page.locator('.recommendations > li').nth(3);
      await item.getByRole('link', { name: 'Migrants' }).waitFor();
      await item.getByText('Source').click();
      await item
        .getByText(/prioritized recommendation 4, United States Department of State, 2023, licence: Work of the United States/)
        .waitFor();
      await visit.page.getByText('6 consecutive years, since 2018').waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('highlights in the text of a recommendation its groups, law and actors, and shows the text behind a claim', async () => {
      await visit.open('/country/ATA/2024');
      await visit.page.locator('mark.group', { hasText: 'migrants' }).first().waitFor();
      await visit.page.locator('mark.law').first().waitFor();
      await visit.page.locator('mark.actor').first().waitFor();
      const claim = visit.page.locator('.claims > li', { hasText: 'did not report' }).first();
      await claim.getByText('The text behind it').click();
      await claim.locator('blockquote', { hasText: 'investigated, prosecuted, or sentenced' }).waitFor();
      expect(visit.offences).toEqual([]);
    });

    it('says in which reports before the same was recommended, and compares two years', async () => {
      await visit.open('/country/ATA/2025');
      const item = visit.page.locator('.recommendations > li').first();
      await item.getByText('Told so before in 2024 (no. 1)').waitFor();
      await visit.page.getByRole('link', { name: 'Compare with 2024' }).click();
      await visit.heading('Antarctica 2025 beside Antarctica 2024').waitFor();
      const claims = visit.page.getByRole('region', { name: 'claims' });
      await claims.getByText('did not report prosecutions').waitFor();
      expect(await claims.getByText('nothing', { exact: true }).count()).toBe(2);
      expect(visit.offences).toEqual([]);
    });

    it('compares with another country of the year, and says what cannot be compared', async () => {
      await visit.open('/country/BLR/2023');
      const countries = visit.page.getByRole('combobox', { name: 'Compare with' });
      // By the keyboard each country on the way to the one that is sought is chosen in passing.
      await countries.press('ArrowDown');
      const names = await countries.locator('option:not([value=""])').allInnerTexts();
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
      await countries.selectOption({ label: 'Afghanistan' });
      await visit.page.getByRole('button', { name: 'Compare' }).click();
      await visit.heading('Belarus 2023 beside Afghanistan 2023').waitFor();
      await visit.page.getByRole('region', { name: 'tier' }).getByText('Tier 3').waitFor();
      await visit.page.getByText(/^Not compared, for one of the two is not known: .*flows/).waitFor();
      const law = visit.page.getByRole('region', { name: 'recommended law' });
      await law.getByText('amend section 339 of the criminal code').waitFor();
      await visit.page.getByText('Source: Belarus 2023, recommendation 10').first().waitFor({ state: 'attached' });
      const words = await visit.page.getByRole('article').innerText();
      expect(words.match(/\b(?:BLR|AFG)\b|[A-Z]{2,}_[A-Z]+/g)).toBeNull();
      expect(visit.offences).toEqual([]);
    });

    it('is taken away as a file, of one year or of all', async () => {
      await visit.open('/country/BLR/2023');
      await visit.page.getByText('Download what is known of Belarus in 2023').click();
      const { nodes } = await downloadGraph(visit.page);
      expect(nodes.filter(({ type }) => type === 'CountryReport').map(({ id }) => id)).toEqual(['BLR-2023']);
      await visit.page.getByText('Download what is known of Belarus in 2023').click();
      await visit.page.getByText('Download what is known of Belarus in all years').click();
      const all = await downloadGraph(visit.page);
      expect(all.nodes.filter(({ type }) => type === 'CountryReport').length).toBeGreaterThan(20);
      expect(visit.offences).toEqual([]);
    });

    it('says where it knows a tier and no more', async () => {
      await visit.open('/country/BLR/2004');
      await visit.page.getByText('The graph holds the tier of this report and not its narrative').waitFor();
      expect(await visit.page.getByRole('heading', { name: /recommendations/ }).count()).toBe(0);
    });
  });
}
