import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { at } from '../support/at.js';
import { startServer, type RunningServer } from '../support/processes.js';
import { measure } from '../support/stopwatch.js';

const TOKEN = 'open-sesame';
const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { documents { outcome } } }`;
const QUERY = `query=${encodeURIComponent('{ country(iso3: "ISL") { name } }')}`;

/** As large as a document may be, with a place in each paragraph for the extractor to look at. */
const paragraphs = Array.from({ length: 42_000 }, (_, index) => {
  return `In case ${String(index)} the keepers of the lighthouse reported that migrants from Norway had come ashore, and closed it.\n\n`;
});
const text = `${toNarrative(ICELAND)}\n${paragraphs.join('')}`;

let folder: string;
let server: RunningServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
  server = await startServer({ DATA_DIR: folder, INGEST_TOKEN: TOKEN }, 4);
});

afterEach(async () => {
  await server.end('SIGTERM');
  await rm(folder, { recursive: true });
});

describe('a server that reads a document of nearly 5 MB', () => {
  it('is alive and answers operations meanwhile, and holds the document in the end', async () => {
    expect(text.length).toBeGreaterThan(4_500_000);
    const ingested = ingest();
    const isDone = (): Promise<boolean> => Promise.race([ingested.then(() => true), nextTurn(false)]);
    const waits: number[] = [];
    while (!(await isDone())) {
      const { value, milliseconds } = await measure(() =>
        Promise.all([fetch(new URL('/healthz', server.address)), fetch(`${server.address}?${QUERY}`)]),
      );
      const [alive, answer] = value;
      expect([alive.status, await answer.json()]).toEqual([200, { data: { country: { name: 'Iceland' } } }]);
      waits.push(milliseconds);
    }
    expect(at(await ingested, 'data', 'ingestDocument', 'documents')).toEqual([{ outcome: 'ADDED' }]);
    // Read where requests are answered, it would leave hardly one answer in all that time.
    expect(waits.length).toBeGreaterThan(50);
    expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(500);
  }, 120_000);
});

async function ingest(): Promise<unknown> {
  const response = await fetch(server.address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query: INGEST, variables: { input: { fileName: 'iceland.txt', text } } }),
  });
  return response.json();
}
