import { afterEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { DeadlineError } from '../../src/shared/errors.js';
import type { GraphStore } from '../../src/graph/store.js';
import { ingest } from '../../src/ingestion/ingest.js';
import { createServer } from '../../src/server/server.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { toAlteredStore } from '../support/altered-store.js';
import { at } from '../support/at.js';
import { CONTRACT, createTestServer, toServerOptions } from '../support/operations.js';
import { extractFile } from '../support/seeded.js';
import { stores } from '../support/stores.js';
import { openSeededEmbedded } from '../support/embedded.js';
import { useServer } from '../support/use-server.js';

const REPORT = `query Iceland($year: Int!) { countryReport(country: "ISL", year: $year) { narrative recommendations { totalCount } } }`;
const asked = { query: REPORT, variables: { year: 2016 } };

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function ask(server: FastifyInstance, payload: object, headers: object = { 'graphql-citation': '1' }): Promise<Answer> {
  const response = await server.inject({ method: 'POST', url: '/graphql', headers: { ...headers }, payload });
  return { status: response.statusCode, body: response.json() };
}

async function follow(server: FastifyInstance, permalink: unknown): Promise<Answer> {
  const response = await server.inject({ url: String(permalink) });
  return { status: response.statusCode, body: response.json() };
}

const citationOf = ({ body }: Answer): unknown => at(body, 'extensions', 'citation');
const permalinkOf = (answer: Answer): string => String(at(citationOf(answer), 'permalink'));

describe.each(stores)('a citation on the $name store', ({ openChangeable }) => {
  let written: string | null = null;
  const served = useServer(openChangeable);

  afterEach(async () => {
    if (written !== null) await served.graph.apply({ add: [], remove: [written] });
    written = null;
  });

  async function write(): Promise<void> {
    const extraction = await extractFile(Buffer.from(toNarrative(ICELAND)), 'isl-2016.txt');
    await ingest(served.graph, [extraction], false);
    written = extraction.contribution.document.id;
  }

  it('is given on request alone', async () => {
    expect(await ask(served.server, asked, {})).toEqual({ status: 200, body: { data: expect.anything() } });
  });

  it('names the version of the data, the operation, and where it is asked again', async () => {
    expect(citationOf(await ask(served.server, asked))).toEqual({
      dataVersion: await served.graph.version(),
      operationHash: expect.stringMatching(/^[\da-f]{64}$/),
      permalink: expect.stringMatching(/^\/p\/[\w-]+\?v=[\da-f]{16}$/),
    });
  });

  it('leads to the same answer, with a citation of its own that tells that the data is the same', async () => {
    const first = await ask(served.server, asked);
    const again = await follow(served.server, permalinkOf(first));
    expect(at(again.body, 'data')).toEqual(at(first.body, 'data'));
    expect(citationOf(again)).toEqual({
      dataVersion: at(citationOf(first), 'dataVersion'),
      operationHash: at(citationOf(first), 'operationHash'),
      permalink: permalinkOf(first),
      citedVersion: at(citationOf(first), 'dataVersion'),
      changed: false,
    });
  });

  it('tells that the data has changed once a document has come, and no more once it has gone', async () => {
    const first = await ask(served.server, asked);
    await write();
    const changed = await follow(served.server, permalinkOf(first));
    expect(at(changed.body, 'data', 'countryReport')).toEqual({ narrative: 'FULL', recommendations: { totalCount: 3 } });
    expect(citationOf(changed)).toMatchObject({
      dataVersion: await served.graph.version(),
      citedVersion: at(citationOf(first), 'dataVersion'),
      changed: true,
    });
    const present = await follow(served.server, permalinkOf(changed));
    expect(citationOf(present)).toMatchObject({ changed: false });
    await served.graph.apply({ add: [], remove: [String(written)] });
    expect(citationOf(await follow(served.server, permalinkOf(first)))).toMatchObject({ changed: false });
  });

  it('names no version when a write came while the answer was read', async () => {
    const run: GraphStore['run'] = async (plan, deadline) => {
      const result = await served.graph.run(plan, deadline);
      await write();
      return result;
    };
    const busy = await createTestServer(toAlteredStore(served.graph, { run }), console.error);
    const before = await ask(served.server, asked);
    const answer = await ask(busy, asked);
    expect(at(answer.body, 'data')).toEqual(at(before.body, 'data'));
    expect(citationOf(answer)).toEqual({
      dataVersion: null,
      operationHash: at(citationOf(before), 'operationHash'),
      permalink: null,
      reason: 'the data changed while the answer was read: ask again',
    });
    await served.graph.apply({ add: [], remove: [String(written)] });
    expect(citationOf(await follow(busy, permalinkOf(before)))).toMatchObject({ dataVersion: null, changed: true });
    await busy.close();
  });
});

describe('a citation', () => {
  const served = useServer(openSeededEmbedded);

  it('is the same for the same operation, however it is written and sent', async () => {
    const hashOf = (answer: Answer): unknown => at(citationOf(answer), 'operationHash');
    const hash = hashOf(await ask(served.server, asked));
    const written = { query: `# again\n${REPORT.replaceAll(' ', '\n')}`, variables: asked.variables, operationName: 'Iceland' };
    expect(hashOf(await ask(served.server, written))).toBe(hash);
    const search = new URLSearchParams({ query: REPORT, variables: JSON.stringify(asked.variables) });
    const response = await served.server.inject({ url: `/graphql?${search.toString()}`, headers: { 'graphql-citation': '1' } });
    expect(hashOf({ status: 200, body: response.json() })).toBe(hash);
    expect(hashOf(await ask(served.server, { ...asked, variables: { year: 2017 } }))).not.toBe(hash);
  });

  it('stands beside the cost', async () => {
    const { body } = await ask(served.server, asked, { 'graphql-citation': '1', 'graphql-cost': '1' });
    expect(at(body, 'extensions')).toEqual({ cost: expect.anything(), citation: expect.anything() });
  });

  it.each([
    ['that fails', { query: '{ country { id } }' }],
    ['that fails in part', { query: '{ __typename country { id } }' }],
    ['that makes no sense', { query: '{ nothing }' }],
    ['that is a mutation', { query: 'mutation { removeDocument(id: "x") { id } }' }],
    ['that is none', {}],
  ])('is not given for an operation %s', async (_what, payload) => {
    const { body } = await ask(served.server, payload);
    expect(at(body, 'errors')).toHaveLength(1);
    expect(body).not.toHaveProperty('extensions');
  });

  it('names no version where the store cannot tell it, and the answer is given all the same', async () => {
    const errors: unknown[] = [];
    const version = (): Promise<string> => Promise.reject(new DeadlineError('too slow'));
    const slow = await createTestServer(toAlteredStore(served.graph, { version }), (error) => errors.push(error));
    const answer = await ask(slow, asked);
    expect(at(answer.body, 'data', 'countryReport', 'narrative')).toBe('NONE');
    expect(citationOf(answer)).toMatchObject({
      dataVersion: null,
      permalink: null,
      reason: expect.stringContaining('ask again'),
    });
    expect(citationOf(await follow(slow, permalinkOf(await ask(served.server, asked))))).toMatchObject({ changed: null });
    expect(errors.length).toBeGreaterThan(0);
    await slow.close();
  });

  it('has a whole address where the server knows its own', async () => {
    const seen = await createServer({ ...toServerOptions(served.graph, console.error), publicUrl: 'https://tip.example' });
    const permalink = permalinkOf(await ask(seen, asked));
    expect(permalink).toMatch(/^https:\/\/tip\.example\/p\//);
    expect(citationOf(await follow(seen, permalink))).toMatchObject({ changed: false });
    await seen.close();
  });

  it('has an address for the contract operation, and none for what does not fit into one', async () => {
    expect(permalinkOf(await ask(served.server, { query: CONTRACT })).length).toBeLessThan(1_000);
    const noise = Array.from({ length: 2_000 }, (_, index) => Math.sin(index).toString(36)).join('');
    expect(citationOf(await ask(served.server, { ...asked, variables: { year: 2016, noise } }))).toMatchObject({
      dataVersion: await served.graph.version(),
      permalink: null,
      reason: 'the operation is too long for an address of 8,000 characters',
    });
  });

  it('chooses the operation that was chosen among several', async () => {
    const query = `query A { country(iso3: "ISL") { iso3 } } query B { country(iso3: "BLR") { iso3 } }`;
    const { body } = await follow(served.server, permalinkOf(await ask(served.server, { query, operationName: 'B' })));
    expect(at(body, 'data')).toEqual({ country: { iso3: 'BLR' } });
  });
});
