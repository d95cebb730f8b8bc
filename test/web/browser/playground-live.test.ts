import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ICELAND, toNarrative } from '../../programs/narratives.js';
import { at } from '../../support/at.js';
import { pollUntil } from '../../support/stopwatch.js';
import { describeInBrowser, openGuardedPage } from './guarded-page.js';
import { setStage, type Stage } from './stage.js';

const TOKEN = 'a-long-and-random-text-for-tests';
const INGEST = `mutation ($text: String!) {
  ingestDocument(input: { fileName: "iceland.txt", text: $text }) { dataVersion documents { id } }
}`;
const REMOVE = 'mutation ($id: ID!) { removeDocument(id: $id) { dataVersion } }';

describeInBrowser('a subscription in the playground', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage('playground', { INGEST_TOKEN: TOKEN });
  }, 120_000);

  afterAll(async () => {
    await stage.end();
  });

  async function send(query: string, variables: object): Promise<unknown> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
    const body = JSON.stringify({ query, variables });
    return (await fetch(new URL('/graphql', stage.server.address), { method: 'POST', headers, body })).json();
  }

  it('shows the version of the data each time that a document comes or goes', async () => {
    const { page, offences } = await openGuardedPage(stage.browser);
    const query = 'subscription { graphChanged { dataVersion } }';
    await page.goto(new URL(`/playground#${new URLSearchParams({ query }).toString()}`, stage.server.address).href);
    await page.locator('.graphiql-query-editor .view-lines').filter({ hasText: 'graphChanged' }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    const answer = page.locator('.result-window .view-lines');
    const versions = new Set<unknown>();
    // The protocol does not say when a subscription has begun, so documents come and go until it tells.
    const { answer: shown } = await pollUntil(
      async () => {
        const added = await send(INGEST, { text: toNarrative(ICELAND) });
        versions.add(at(added, 'data', 'ingestDocument', 'dataVersion'));
        const removed = await send(REMOVE, { id: at(added, 'data', 'ingestDocument', 'documents', 0, 'id') });
        versions.add(at(removed, 'data', 'removeDocument', 'dataVersion'));
        return answer.innerText();
      },
      (text) => text.includes('graphChanged'),
      60_000,
    );
    expect(versions.size).toBe(2);
    expect([...versions]).toContain(/"dataVersion":\s*"([\da-f]{16})"/.exec(shown)?.[1]);
    expect(offences).toEqual([]);
    await page.context().close();
  });
});
