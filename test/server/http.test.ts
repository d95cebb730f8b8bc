import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../src/graph/store.js';
import { createServer } from '../../src/server/server.js';
import { createTestServer, toServerOptions } from '../support/operations.js';
import { openEmbedded } from '../support/embedded.js';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('the server over HTTP', () => {
  let graph: GraphStore;
  let server: FastifyInstance;
  let port: number;

  beforeAll(async () => {
    graph = await openEmbedded();
    server = await createTestServer(graph, console.error);
    port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port);
  });

  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  it('is alive and ready with its store', async () => {
    expect((await server.inject({ url: '/healthz' })).json()).toEqual({ status: 'alive' });
    expect((await server.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
  });

  it('has a page at its root that may load and ask nothing but this server', async () => {
    const { statusCode, headers, body } = await server.inject({ url: '/' });
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';script-src 'self';.*connect-src 'self';/);
    expect(body).toContain('<script type="module" crossorigin src="/explore/assets/');
  });

  it('answers an operation in the address', async () => {
    const { statusCode, body } = await server.inject({ url: '/graphql', query: { query: '{ __typename }' } });
    expect([statusCode, JSON.parse(body)]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it.each([
    ['an unknown path', { url: '/nothing' }, 404, 'NOT_FOUND', 'there is nothing at GET /nothing'],
    ['an address that is none', { url: '/%' }, 400, 'BAD_REQUEST', "'/%' is not a valid url component"],
    ['a method of no use', { method: 'DELETE', url: '/graphql' }, 405, 'BAD_REQUEST', 'GET/POST'],
    ['no operation', { url: '/graphql' }, 400, 'BAD_REQUEST', 'non-empty `query`'],
    [
      'a body cut short',
      { method: 'POST', url: '/graphql', headers: JSON_TYPE, payload: '{"query":' },
      400,
      'BAD_REQUEST',
      'JSON',
    ],
    ['an empty body', { method: 'POST', url: '/graphql', headers: JSON_TYPE, payload: '' }, 400, 'BAD_REQUEST', 'empty'],
    [
      'a list as body',
      { method: 'POST', url: '/graphql', payload: [{ query: '{ __typename }' }] },
      400,
      'BAD_REQUEST',
      'batching',
    ],
    ['a number as query', { method: 'POST', url: '/graphql', payload: { query: 1 } }, 400, 'BAD_REQUEST', 'must be strings'],
    [
      'plain text',
      { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: '{ __typename }' },
      415,
      'BAD_REQUEST',
      'application/json',
    ],
    [
      'a client that takes no JSON',
      { url: '/graphql?query={__typename}', headers: { accept: 'text/html' } },
      406,
      'BAD_REQUEST',
      'accept',
    ],
    [
      'a byte too many',
      { method: 'POST', url: '/graphql', headers: JSON_TYPE, payload: ' '.repeat(100_001) },
      413,
      'PAYLOAD_TOO_LARGE',
      'at most 100,000 bytes',
    ],
  ] as const)('%s gets a reason in JSON', async (_what, request, status, code, reason) => {
    const response = await server.inject(request);
    expect([response.statusCode, response.headers['content-type']]).toEqual([status, 'application/json; charset=utf-8']);
    expect(response.json()).toEqual({ errors: [{ message: expect.stringContaining(reason), extensions: { code } }] });
  });

  it('takes a body of just the allowed size', async () => {
    const operation = JSON.stringify({ query: '{ __typename }' });
    const payload = operation + ' '.repeat(100_000 - operation.length);
    expect((await server.inject({ method: 'POST', url: '/graphql', headers: JSON_TYPE, payload })).statusCode).toBe(200);
  });

  it.each([
    ['no HTTP', 'NONSENSE\r\n\r\n', '400 Bad Request'],
    ['too long an address', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: here\r\n\r\n`, '431 Request Header Fields Too Large'],
  ])('%s gets a reason in JSON and the end of the connection', async (_what, sent, status) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(sent);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status}`);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('pages of other origins', () => {
  const HERE = { origin: 'https://here.example', url: '/graphql?query={__typename}' };

  async function readAllowedOrigin(allowedOrigins: readonly string[] | null, origin: string): Promise<unknown> {
    const graph = await openEmbedded();
    const server = await createServer({ ...toServerOptions(graph, console.error), allowedOrigins });
    try {
      const { headers } = await server.inject({ url: HERE.url, headers: { origin } });
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
      return headers['access-control-allow-origin'];
    } finally {
      await server.close();
      await graph.close();
    }
  }

  it('may read answers', async () => {
    expect(await readAllowedOrigin(null, HERE.origin)).toBe('*');
  });

  it('may read answers where they are among those that are allowed', async () => {
    expect(await readAllowedOrigin(['https://there.example', HERE.origin], HERE.origin)).toBe(HERE.origin);
  });

  it('may not where they are not', async () => {
    expect(await readAllowedOrigin(['https://there.example'], HERE.origin)).not.toBe(HERE.origin);
    expect(await readAllowedOrigin(['https://there.example'], HERE.origin)).not.toBe('*');
  });

  it('may send JSON', async () => {
    const graph = await openEmbedded();
    const server = await createTestServer(graph, console.error);
    const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const { statusCode, headers } = await server.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: HERE.origin, ...asked },
    });
    expect(statusCode).toBe(204);
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' });
    await server.close();
    await graph.close();
  });
});
