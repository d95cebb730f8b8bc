import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../src/graph/store.js';
import { openNeo4jStore } from '../../src/stores/neo4j/store.js';
import { createTestServer, runOperation, type OperationAnswer } from '../support/operations.js';
import { seed } from '../support/seeded.js';
import { stores, toNeo4jTestConfig } from '../support/stores.js';
import { createWire, type Wire } from '../support/wire.js';

const OPERATION = '{ country(iso3: "BLR") { name } }';
const ANSWER = { status: 200, data: { country: { name: 'Belarus' } }, errors: [] };
/** Longest that a client may wait for an answer. */
const LIMIT = 5_100;

const describeWithNeo4j = process.env['NEO4J_TEST_URI'] === undefined ? describe.skip : describe;

describeWithNeo4j('a store that is away', () => {
  let wire: Wire;
  let graph: GraphStore;
  let server: FastifyInstance;
  let logged: unknown[];
  /** Whether the next statement is the last thing that gets through. */
  let silenceNext = false;

  beforeAll(async () => {
    const empty = await stores.find(({ name }) => name === 'neo4j')?.open();
    await empty?.applySeed(seed.hash, seed.contributions);
    await empty?.close();
    const config = toNeo4jTestConfig();
    const { hostname, port } = new URL(config.uri);
    wire = await createWire({ host: hostname, port: Number(port) });
    graph = await openNeo4jStore({
      ...config,
      uri: `bolt://127.0.0.1:${String(wire.port)}`,
      onStatement: () => {
        if (silenceNext) wire.silence();
      },
    });
    server = await createTestServer(graph, (error) => logged.push(error));
  }, 60_000);

  beforeEach(async () => {
    logged = [];
    await wire.mend();
    expect(await runOperation(server, OPERATION)).toEqual(ANSWER);
    logged = [];
  });

  afterAll(async () => {
    await wire.close();
    await server.close();
    await graph.close();
  });

  async function time<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly milliseconds: number }> {
    const start = performance.now();
    const value = await work();
    return { value, milliseconds: performance.now() - start };
  }

  function expectAway(answer: OperationAnswer): void {
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
    expect(JSON.stringify(answer)).not.toMatch(/bolt|127\.0\.0\.1|Neo4j/i);
    expect(logged).not.toEqual([]);
  }

  it('is 503 in time when its connections are cut, and answers again at once when they are back', async () => {
    await wire.cut();
    const { value, milliseconds } = await time(() => runOperation(server, OPERATION));
    expectAway(value);
    expect(milliseconds).toBeLessThan(LIMIT);
    await wire.mend();
    expect(await runOperation(server, OPERATION)).toEqual(ANSWER);
  });

  it('is 503 in time when it falls silent, and answers again at once when it is back', async () => {
    wire.silence();
    const { value, milliseconds } = await time(() => runOperation(server, OPERATION));
    expectAway(value);
    expect(milliseconds).toBeLessThan(LIMIT);
    await wire.mend();
    expect(await runOperation(server, OPERATION)).toEqual(ANSWER);
  });

  it('is 503 in time for many who ask at once, and for many after them', async () => {
    wire.silence();
    for (let round = 0; round < 2; round++) {
      const asked = Array.from({ length: 120 }, () => time(() => runOperation(server, OPERATION)));
      for (const { value, milliseconds } of await Promise.all(asked)) {
        expectAway(value);
        expect(milliseconds).toBeLessThan(LIMIT);
      }
    }
    await wire.mend();
    expect(await runOperation(server, OPERATION)).toEqual(ANSWER);
  });

  it('is 503 in time when it has a statement and falls silent over it', async () => {
    silenceNext = true;
    const { value, milliseconds } = await time(() => runOperation(server, OPERATION));
    silenceNext = false;
    expect(value).toMatchObject({ status: 503, errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
    expect(milliseconds).toBeLessThan(LIMIT);
    await wire.mend();
    expect(await runOperation(server, OPERATION)).toEqual(ANSWER);
  });

  it('makes the server not ready, and alive all the same', async () => {
    await wire.cut();
    const [ready, alive] = await Promise.all(['/readyz', '/healthz'].map((url) => server.inject({ url })));
    expect(ready?.statusCode).toBe(503);
    expect(ready?.json()).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
    expect(alive?.statusCode).toBe(200);
    await wire.mend();
    expect((await server.inject({ url: '/readyz' })).statusCode).toBe(200);
  });
});
