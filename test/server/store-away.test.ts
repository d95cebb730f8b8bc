import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../src/graph/store.js';
import { openNeo4jStore } from '../../src/stores/neo4j/store.js';
import { createTestServer, runOperation, type OperationAnswer } from '../support/operations.js';
import { describeOnNeo4j, openSeededNeo4j, toSeededNeo4jConfig } from '../support/neo4j.js';
import { nonEmpty } from '../support/non-empty.js';
import { measure } from '../support/stopwatch.js';
import { createWire, type Wire } from '../support/wire.js';

const OPERATION = '{ country(iso3: "BLR") { name } }';
const ANSWER = { status: 200, data: { country: { name: 'Belarus' } }, errors: [] };
/** Longest that a client may wait for an answer. */
const LIMIT = 5_100;

describeOnNeo4j('a store that is away', () => {
  let wire: Wire;
  let graph: GraphStore;
  let server: FastifyInstance;
  let logged: unknown[];
  /** Whether the next statement is the last thing that gets through. */
  let silenceNext = false;

  beforeAll(async () => {
    await (await openSeededNeo4j()).close();
    const config = toSeededNeo4jConfig();
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

  function expectAway(answer: OperationAnswer): void {
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
    expect(JSON.stringify(answer)).not.toMatch(/bolt|127\.0\.0\.1|Neo4j/i);
    expect(logged).not.toEqual([]);
  }

  it('is 503 in time when its connections are cut, and answers again at once when they are back', async () => {
    await wire.cut();
    const { value, milliseconds } = await measure(() => runOperation(server, OPERATION));
    expectAway(value);
    expect(milliseconds).toBeLessThan(LIMIT);
    await wire.mend();
    expect(await runOperation(server, OPERATION)).toEqual(ANSWER);
  });

  it('is 503 in time when it falls silent, and answers again at once when it is back', async () => {
    wire.silence();
    const { value, milliseconds } = await measure(() => runOperation(server, OPERATION));
    expectAway(value);
    expect(milliseconds).toBeLessThan(LIMIT);
    await wire.mend();
    expect(await runOperation(server, OPERATION)).toEqual(ANSWER);
  });

  it('is 503 in time for many who ask at once, and for many after them', async () => {
    wire.silence();
    for (let round = 0; round < 2; round++) {
      const asked = Array.from({ length: 120 }, () => measure(() => runOperation(server, OPERATION)));
      for (const { value, milliseconds } of nonEmpty(await Promise.all(asked), 'answers')) {
        expectAway(value);
        expect(milliseconds).toBeLessThan(LIMIT);
      }
    }
    await wire.mend();
    expect(await runOperation(server, OPERATION)).toEqual(ANSWER);
  });

  it('is 503 in time when it has a statement and falls silent over it', async () => {
    silenceNext = true;
    const { value, milliseconds } = await measure(() => runOperation(server, OPERATION));
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
