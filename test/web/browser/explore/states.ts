import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { startServer } from '../../../support/processes.js';
import type { Visit } from './visit.js';

/** Walks where something is missing, slow or away. */
export function describeStates(visit: Visit): void {
  it('says that a server that was stopped does not answer, and goes on once it is back', async () => {
    const { page, offences } = visit;
    const folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
    const first = await startServer({ DATA_DIR: folder }, 4);
    await page.goto(new URL('/#/country/BLR/2023', first.address).href);
    await page.getByRole('heading', { name: 'Prioritized recommendations (10)' }).waitFor();
    await first.end('SIGTERM');
    await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2022' }).click();
    const away = page.getByRole('alert').filter({ hasText: 'Could not read the report of 2022. The server does not answer.' });
    await away.waitFor();
    const again = await startServer({ DATA_DIR: folder, PORT: new URL(first.address).port }, 4);
    await away.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The graph holds the tier of this report').waitFor();
    await again.end('SIGTERM');
    await rm(folder, { recursive: true });
    expect(offences.filter((offence) => !offence.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  });

  it('says that what draws the graph did not come, and loads it once it can', async () => {
    const { page, open } = visit;
    await page.context().route('**/assets/graph-page-*', (route) => route.abort());
    await open('/graph/open=BLR-2023');
    const away = page.getByRole('alert').filter({ hasText: 'Could not read what draws the graph.' });
    await away.waitFor();
    await page.context().unroute('**/assets/graph-page-*');
    await away.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.canvas canvas').first().waitFor();
  });

  it('says that it is offline, and goes on by itself when it no longer is', async () => {
    const { page, open, heading } = visit;
    await open('/concepts');
    await page.getByRole('link', { name: 'Shelter', exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Shelter', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'You are offline.' }).waitFor();
    await page.context().setOffline(false);
    await heading('Shelter').waitFor();
  });

  it('says what the server said, and the status of an answer without words', async () => {
    const { page, open } = visit;
    await open('/compare/BLR-2023/BLR-1850');
    await page.getByRole('alert').filter({ hasText: 'BLR-1850' }).waitFor();
    await page.context().route('**/graphql', (route) => route.fulfill({ status: 502, body: 'away' }));
    await open('/laws');
    await page.getByRole('alert').filter({ hasText: 'The server answered 502 and gave no reason.' }).waitFor();
  });

  it('says that an answer is on its way, and keeps what was there until it comes', async () => {
    const { page, open, heading, offences } = visit;
    const [held, release] = hold();
    await page.context().route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await open('/country/BLR/2023');
    await page.getByRole('status').filter({ hasText: 'Reading the country BLR …' }).waitFor();
    release();
    await heading('Belarus').waitFor();
    await page.context().unroute('**/graphql');
    await open('/map/2023');
    await page.getByText('187 placements of 2023 are known.').waitFor();
    const [heldAgain, releaseAgain] = hold();
    await page.context().route('**/graphql', async (route) => {
      await heldAgain;
      await route.continue();
    });
    await page.getByRole('slider', { name: 'Year' }).press('ArrowRight');
    await page.getByRole('status').filter({ hasText: 'Reading the tiers of 2024 …' }).waitFor();
    expect(await page.locator('[aria-busy="true"] .world').count()).toBe(1);
    releaseAgain();
    await page.getByText(/placements of 2024 are known\./).waitFor();
    expect(offences).toEqual([]);
  });

  it('says that there is no such page, country, concept, report and node', async () => {
    const { page, open, heading, offences } = visit;
    await open('/nowhere');
    await heading('There is no such page').waitFor();
    await open('/country/XXX');
    await heading('There is no country with the code XXX').waitFor();
    await open('/concept/theme/NOTHING');
    await heading('There is no such concept: NOTHING').waitFor();
    await open('/country/BLR/2030');
    await page.getByText('The graph holds no report of 2030 on Belarus.').waitFor();
    await page.getByRole('link', { name: 'Map' }).click();
    await heading('The world by tier, 2025').waitFor();
    expect(offences).toEqual([]);
  });
}

/** A promise, and what fulfils it. */
function hold(): readonly [Promise<void>, () => void] {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return [held, () => release()];
}
