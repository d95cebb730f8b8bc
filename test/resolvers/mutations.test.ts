import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { InputError } from '../../src/shared/errors.js';
import type { GraphStore } from '../../src/graph/store.js';
import { createDocumentGate } from '../../src/ingestion/document-gate.js';
import { INGESTED, readDocuments } from '../../src/ingestion/documents.js';
import { ingest } from '../../src/ingestion/ingest.js';
import { toIngestedLine } from '../../src/ingestion/ingested-line.js';
import { createDocumentReader } from '../../src/ingestion/read-documents.js';
import { createServer } from '../../src/server/server.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { at } from '../support/at.js';
import { toServerOptions } from '../support/operations.js';
import { extractFile, knowledge, seed } from '../support/seeded.js';
import { stores } from '../support/stores.js';
import { openChangeableEmbedded, openEmbedded } from '../support/embedded.js';
import { useServer } from '../support/use-server.js';

const TOKEN = 'open-sesame';
const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  documents { id title outcome doubts message } refused dataVersion } }`;
const REMOVE = 'mutation ($id: ID!) { removeDocument(id: $id) { id nodesRemoved relationshipsRemoved dataVersion } }';
const REPORT = `{ meta { dataVersion } countryReport(country: "ISL", year: 2016) { narrative recommendations { totalCount } } }`;

const text = toNarrative(ICELAND);
const input = { fileName: 'iceland.txt', text };

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

function createTools(server: FastifyInstance) {
  const send = async (query: string, variables: object = {}, token: string | null = TOKEN): Promise<Answer> => {
    const headers = token === null ? {} : { authorization: `Bearer ${token}` };
    const response = await server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
    return { status: response.statusCode, body: response.json() };
  };
  return { send };
}

describe.each(stores)('mutations on the $name store', ({ openChangeable }) => {
  const served = useServer(openChangeable, {
    options: (graph) => ({
      door: { token: TOKEN, documents: createDocumentGate(graph, createDocumentReader(knowledge)) },
    }),
    prepare: ({ server }) => {
      ({ send } = createTools(server));
      return Promise.resolve();
    },
  });
  let send: ReturnType<typeof createTools>['send'];

  afterEach(async () => {
    const ingested = await readDocuments(served.graph, INGESTED);
    await served.graph.apply({ add: [], remove: ingested.map(({ id }) => id) });
  });

  it('put a document in, hold it when it comes again, and take it out, each with the version of the data', async () => {
    const before = await send(REPORT);
    const added = await send(INGEST, { input });
    const within = await send(REPORT);
    const again = await send(INGEST, { input });
    const id = at(added.body, 'data', 'ingestDocument', 'documents', 0, 'id');
    const removed = await send(REMOVE, { id });
    expect(at(added.body, 'data', 'ingestDocument', 'documents', 0, 'outcome')).toBe('ADDED');
    expect(at(within.body, 'data', 'countryReport')).toEqual({ narrative: 'FULL', recommendations: { totalCount: 3 } });
    expect(at(within.body, 'data', 'meta', 'dataVersion')).toBe(at(added.body, 'data', 'ingestDocument', 'dataVersion'));
    expect(at(again.body, 'data', 'ingestDocument', 'documents', 0, 'outcome')).toBe('HELD');
    expect(at(again.body, 'data', 'ingestDocument', 'dataVersion')).toBe(at(within.body, 'data', 'meta', 'dataVersion'));
    expect(at(removed.body, 'data', 'removeDocument')).toMatchObject({
      id,
      dataVersion: at(before.body, 'data', 'meta', 'dataVersion'),
    });
    expect(await send(REPORT)).toEqual(before);
  });

  it('say what the command line says', async () => {
    const other = await openChangeableEmbedded();
    const extraction = await extractFile(Buffer.from(text), input.fileName);
    const { outcomes } = await ingest(other, [extraction], false);
    expect(outcomes).toMatchObject([{ kind: 'ADDED' }]);
    const line = toIngestedLine(input.fileName, extraction, 'ADDED');
    await other.close();
    const { body } = await send(INGEST, { input });
    expect(at(body, 'data', 'ingestDocument', 'documents', 0, 'message')).toBe(line);
  });

  it('take bytes in base64 for the same document as its text', async () => {
    const asText = await send(INGEST, { input });
    const asBytes = await send(INGEST, { input: { fileName: 'iceland.txt', base64: Buffer.from(text).toString('base64') } });
    const toId = ({ body }: Answer): unknown => at(body, 'data', 'ingestDocument', 'documents', 0, 'id');
    expect(toId(asBytes)).toBe(toId(asText));
  });

  it('replace another narrative of the country and year only where that is asked', async () => {
    const changed = { ...input, text: text.replace('harbor', 'port') };
    await send(INGEST, { input });
    const refused = await send(INGEST, { input: changed });
    const replaced = await send(INGEST, { input: { ...changed, replace: true } });
    expect(refused.status).toBe(400);
    expect(at(refused.body, 'errors', 0)).toMatchObject({
      message: expect.stringContaining('another narrative of ISL 2016'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(at(replaced.body, 'data', 'ingestDocument', 'documents', 0, 'outcome')).toBe('REPLACED');
  });

  it.each([
    ['no narrative', { ...input, text: 'A walk in the hills is good for the soul.' }, 'no narrative'],
    ['an empty file', { ...input, text: '' }, 'empty'],
    ['neither text nor base64', { fileName: 'a.txt' }, 'give text or base64'],
    ['both text and base64', { ...input, base64: 'YQ==' }, 'give text or base64'],
    ['what is no base64', { fileName: 'a.txt', base64: '%%%' }, 'base64 must be'],
    ['what is no country', { ...input, country: 'Iceland' }, 'ISO 3166-1 alpha-3'],
  ])('refuse %s, and change nothing', async (_what, given, message) => {
    const before = await served.graph.version();
    const { status, body } = await send(INGEST, { input: given });
    expect([status, at(body, 'errors', 0, 'extensions', 'code')]).toEqual([400, 'BAD_USER_INPUT']);
    expect(at(body, 'errors', 0, 'message')).toContain(message);
    expect(await served.graph.version()).toBe(before);
  });

  it.each([
    ['an unknown document', 'f'.repeat(64), 'there is no document'],
    ['a document of the seed', seed.contributions()[0]?.document.id ?? '', 'part of the seed'],
  ])('refuse to take out %s', async (_what, id, message) => {
    const { status, body } = await send(REMOVE, { id });
    expect([status, at(body, 'errors', 0, 'extensions', 'code')]).toEqual([400, 'BAD_USER_INPUT']);
    expect(at(body, 'errors', 0, 'message')).toContain(message);
  });
});

describe('the way in for documents', () => {
  const touched: string[] = [];
  const documents = {
    ingest: () => {
      touched.push('ingest');
      return Promise.reject(new InputError('never mind'));
    },
    remove: () => {
      touched.push('remove');
      return Promise.reject(new InputError('never mind'));
    },
  };
  let graph: GraphStore;
  let guarded: FastifyInstance;

  beforeEach(async () => {
    touched.length = 0;
    graph = await openEmbedded();
    guarded = await createServer({ ...toServerOptions(graph, console.error), door: { token: TOKEN, documents } });
  });

  afterEach(async () => {
    await guarded.close();
    await graph.close();
  });

  it('is shut and says so where the operator has set no token', async () => {
    const server = await createServer(toServerOptions(graph, console.error));
    for (const [operation, variables] of [
      [INGEST, { input }],
      [REMOVE, { id: 'x' }],
    ] as const) {
      const { status, body } = await createTools(server).send(operation, variables);
      expect([status, at(body, 'errors', 0, 'extensions', 'code')]).toEqual([403, 'MUTATIONS_OFF']);
      expect(at(body, 'errors', 0, 'message')).toContain('INGEST_TOKEN');
    }
    await server.close();
  });

  it.each([
    ['none', null],
    ['another', 'open-barley'],
    ['one that starts the same', 'open-sesam'],
    ['one that goes on', 'open-sesame!'],
    ['an empty one', ''],
  ])('is shut for a token that is %s', async (_what, token) => {
    for (const [operation, variables] of [
      [INGEST, { input }],
      [REMOVE, { id: 'x' }],
    ] as const) {
      const { status, body } = await createTools(guarded).send(operation, variables, token);
      expect([status, at(body, 'errors', 0, 'extensions', 'code')]).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(touched).toEqual([]);
  });

  it('lets reading stand open to all, with or without a token', async () => {
    const { send } = createTools(guarded);
    const answers = await Promise.all([null, TOKEN, 'open-barley'].map((token) => send('{ __typename }', {}, token)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('is not to be had by GET', async () => {
    const headers = { authorization: `Bearer ${TOKEN}` };
    const query = { query: 'mutation { removeDocument(id: "x") { id } }' };
    expect((await guarded.inject({ url: '/graphql', query, headers })).statusCode).toBe(405);
    expect(touched).toEqual([]);
  });

  it('takes a large body from the operator alone, whether or not its length is told', async () => {
    const payload = JSON.stringify({ query: INGEST, variables: { input: { fileName: 'a.txt', text: 'a'.repeat(200_000) } } });
    const post = async (token: string, body: string | Readable): Promise<number> => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      return (await guarded.inject({ method: 'POST', url: '/graphql', headers, payload: body })).statusCode;
    };
    expect(await post('open-barley', payload)).toBe(413);
    expect(await post('open-barley', Readable.from([Buffer.from(payload)]))).toBe(413);
    expect(touched).toEqual([]);
    expect(await post(TOKEN, payload)).toBe(400);
    expect(touched).toEqual(['ingest']);
    expect(await post(TOKEN, ' '.repeat(10_000_001))).toBe(413);
  });
});
