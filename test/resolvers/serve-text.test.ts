import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../src/graph/store.js';
import { ingest } from '../../src/ingestion/ingest.js';
import { createServer } from '../../src/server/server.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { createTestServer, runOperation, toServerOptions } from '../support/operations.js';
import { extractFile } from '../support/seeded.js';
import { stores } from '../support/stores.js';

const FACTS = `{
  recommendations { nodes { id ordinal text evidence { document { id text } start end quote } actions { nodes { verb object } } } }
  claims { nodes { status evidence { start end quote } } }
  passages { nodes { id kind start end text } }
  compare(a: "ISL-2016", b: "ISL-2016") { categories { shared { key a { node { ... on Recommendation { text } } evidence { start end quote } } } } }
  search(query: "lighthouse") { totalCount edges { node { id } highlights { field start end text } } }
}`;

/** Fields that hold words of texts, wherever they stand. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'quote', 'object']);

describe.each(stores)('a server in front of the $name store that serves no texts', ({ open }) => {
  let graph: GraphStore;
  let serving: FastifyInstance;
  let silent: FastifyInstance;

  beforeAll(async () => {
    graph = await open();
    const bytes = new TextEncoder().encode(toNarrative(ICELAND));
    await ingest(graph, [await extractFile(bytes, 'isl-2022.txt')], false);
    serving = await createTestServer(graph, console.error);
    silent = await createServer({ ...toServerOptions(graph, console.error), servesText: false });
  });

  afterAll(async () => {
    await serving.close();
    await silent.close();
    await graph.close();
  });

  it('gives the same facts with the same places, and null for all words of texts', async () => {
    const whole = await runOperation(serving, FACTS);
    const withheld = await runOperation(silent, FACTS);
    expect(withheld.errors).toEqual([]);
    expect(withheld.data).toEqual(
      JSON.parse(JSON.stringify(whole.data, (key, value: unknown) => (TEXTS.has(key) ? null : value))),
    );
    expect(JSON.stringify(whole.data)).toContain('lighthouse');
    expect(JSON.stringify(withheld.data)).not.toContain('lighthouse');
  });

  it.each([
    'recommendations(filter: { text: { startsWith: "Train" } }) { totalCount }',
    'passages(filter: { text: { contains: "Train" } }) { totalCount }',
    'recommendations(filter: { actions: { some: { object: { isNull: false } } } }) { totalCount }',
    'recommendations(orderBy: [{ text: ASC }]) { edges { cursor } }',
    'actions(orderBy: [{ recommendation: { text: ASC } }]) { edges { cursor } }',
  ])('refuses %s, which would tell words', async (field) => {
    const { errors } = await runOperation(silent, `{ ${field} }`);
    expect(errors[0]?.message).toContain('is not served here');
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await runOperation(serving, `{ ${field} }`)).errors).toEqual([]);
  });
});
