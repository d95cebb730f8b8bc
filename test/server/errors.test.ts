import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createDeadline } from '../../src/shared/deadline.js';
import type { GraphStore } from '../../src/graph/store.js';
import { createServer } from '../../src/server/server.js';
import { createTestServer, runOperation, toServerOptions } from '../support/operations.js';
import { openEmbedded } from '../support/embedded.js';
import { toAlteredStore } from '../support/altered-store.js';

const OPERATION = '{ countries { totalCount } }';
const SECRET = 'MATCH (n) RETURN n.secret at /srv/store.js:12, user neo4j';

describe('errors that a client sees', () => {
  let graph: GraphStore;

  beforeAll(async () => {
    graph = await openEmbedded();
  });

  afterAll(() => graph.close());

  /** The same store, read in another way. */
  function withRun(run: GraphStore['run']): GraphStore {
    return toAlteredStore(graph, { run, close: () => Promise.resolve() });
  }

  async function ask(run: GraphStore['run'], logged: unknown[] = []): Promise<unknown> {
    const server = await createTestServer(withRun(run), (error) => logged.push(error));
    const answer = await runOperation(server, OPERATION);
    await server.close();
    return answer;
  }

  it('tell nothing of a fault of the server, which goes to its log', async () => {
    const fault = new TypeError(SECRET);
    const logged: unknown[] = [];
    const answer = await ask(() => Promise.reject(fault), logged);
    expect(answer).toEqual({
      status: 500,
      data: null,
      errors: [
        {
          message: expect.stringMatching(/^(?!.*(secret|srv|neo4j)).+/),
          locations: [{ line: 1, column: 3 }],
          path: ['countries'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(logged).toEqual([fault]);
  });

  it('say that an operation took too long', async () => {
    const answer = await ask((plan) => graph.run(plan, createDeadline(0)));
    expect(answer).toMatchObject({
      status: 503,
      data: null,
      errors: [{ message: 'the operation took longer than 5 s; ask for less', extensions: { code: 'DEADLINE_EXCEEDED' } }],
    });
  });
});

describe('requests of no use', () => {
  let graph: GraphStore;
  let server: FastifyInstance;

  beforeAll(async () => {
    graph = await openEmbedded();
    server = await createServer({ ...toServerOptions(graph, console.error), playgroundDirectory: '/nowhere/playground' });
  });

  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  it('learn that operations are not kept', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const { statusCode, body } = await server.inject({ method: 'POST', url: '/graphql', payload: { extensions } });
    expect(statusCode).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] });
  });

  it('learn how to build a playground that is missing', async () => {
    const { statusCode, body } = await server.inject({ url: '/playground' });
    expect(statusCode).toBe(404);
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ message: expect.stringContaining('npm run prepare'), extensions: { code: 'NOT_FOUND' } }],
    });
  });
});
