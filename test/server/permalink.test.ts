import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../src/graph/store.js';
import { createServer } from '../../src/server/server.js';
import { parsePermalink, toPermalink } from '../../src/server/permalink.js';
import { fuzzSeed } from '../support/fuzz.js';
import { createTestServer, toServerOptions } from '../support/operations.js';
import { openEmbedded } from '../support/embedded.js';

const VERSION = '0123456789abcdef';

function deflate(content: string | Buffer): string {
  return deflateRawSync(content).toString('base64url');
}

function toLink(operation: object, parameters = `?v=${VERSION}`): string {
  return `/p/${deflate(JSON.stringify(operation))}${parameters}`;
}

function toNested(depth: number): object {
  return depth === 0 ? {} : { a: toNested(depth - 1) };
}

const typename = { query: '{ __typename }' };

describe('a permalink', () => {
  let graph: GraphStore;
  let server: FastifyInstance;

  beforeAll(async () => {
    graph = await openEmbedded();
    server = await createTestServer(graph, console.error);
  });

  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  it('carries any operation there and back, or is none', () => {
    const operations = fc.record({
      query: fc.string({ unit: 'grapheme' }),
      variables: fc
        .dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }))
        .filter((each) => !JSON.stringify(each).includes('__proto__')),
      operationName: fc.option(fc.string()),
    });
    const property = fc.property(operations, (operation) => {
      const permalink = toPermalink(operation, VERSION, null);
      expect(parsePermalink(/^\/p\/([\w-]+)\?/.exec(permalink ?? '')?.[1] ?? '')).toEqual(JSON.parse(JSON.stringify(operation)));
    });
    fc.assert(property, { seed: fuzzSeed });
  });

  it('is none for what would not be inflated again, however small it is packed', () => {
    expect(
      toPermalink({ query: `{ __typename } #${'a'.repeat(99_900)}`, variables: {}, operationName: null }, VERSION, null),
    ).toMatch(/^\/p/);
    expect(
      toPermalink({ query: `{ __typename } #${'a'.repeat(100_000)}`, variables: {}, operationName: null }, VERSION, null),
    ).toBeNull();
  });

  it('can be as long as permalinks get, over HTTP too', async () => {
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    const noise = Array.from({ length: 700 }, (_, index) => Math.sin(index).toString(36)).join('');
    const permalink = toPermalink({ ...typename, variables: { noise }, operationName: null }, VERSION, null) ?? '';
    expect(permalink.length).toBeGreaterThan(7_500);
    const response = await fetch(new URL(permalink, address));
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ data: { __typename: 'Query' } })]);
  });

  it('is answered as /graphql answers: for pages of other origins, with the cost on request, and not to be kept', async () => {
    const headers = { origin: 'https://here.example', 'graphql-cost': '1' };
    const response = await server.inject({ url: toLink(typename), headers });
    expect(response.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(response.json()).toMatchObject({ data: { __typename: 'Query' }, extensions: { cost: expect.anything() } });
  });

  it.each([
    ['nothing', `/p/?v=${VERSION}`, 'expected an operation in base64url after /p/'],
    ['no base64url', `/p/a+b%20c=?v=${VERSION}`, 'expected an operation in base64url after /p/'],
    ['nothing deflated', `/p/${Buffer.from('{}').toString('base64url')}?v=${VERSION}`, 'cannot be inflated'],
    ['a link cut off', `${toLink(typename, '').slice(0, -9)}?v=${VERSION}`, 'cannot be inflated'],
    ['a bomb', `/p/${deflate(Buffer.alloc(9_000_000))}?v=${VERSION}`, 'at most 100,000 bytes'],
    ['no UTF-8', `/p/${deflate(Buffer.from([0x22, 0xff, 0x22]))}?v=${VERSION}`, 'is UTF-8, and this is not'],
    ['no JSON', `/p/${deflate('{"query":')}?v=${VERSION}`, 'is JSON, and this is not'],
    ['JSON that nests without end', `/p/${deflate('['.repeat(99_000))}?v=${VERSION}`, 'is JSON, and this is not'],
    ['a list', toLink([typename]), 'carries { query, variables, operationName }'],
    ['no operation', toLink({}), 'carries { query, variables, operationName }'],
    ['a number as query', toLink({ query: 1 }), 'carries { query, variables, operationName }'],
    ['a list of variables', toLink({ ...typename, variables: [] }), 'carries { query, variables, operationName }'],
    ['a key too many', toLink({ ...typename, extensions: {} }), 'carries { query, variables, operationName }'],
    ['a prototype', `/p/${deflate('{"query":"{__typename}","__proto__":{}}')}?v=${VERSION}`, 'a key that may not be'],
    [
      'a prototype within',
      `/p/${deflate('{"query":"{__typename}","variables":{"a":{"__proto__":{}}}}')}?v=${VERSION}`,
      'a key that',
    ],
    ['a mutation', toLink({ query: 'mutation { removeDocument(id: "x") { id } }' }), 'asks queries alone, got a mutation'],
    [
      'a mutation that is chosen',
      toLink({ query: 'query A { __typename } mutation B { removeDocument(id: "x") { id } }', operationName: 'B' }),
      'got a mutation',
    ],
    ['a subscription', toLink({ query: 'subscription { a }' }), 'got a subscription'],
    ['no version', toLink(typename, ''), 'v must be the version'],
    ['a version that is none', toLink(typename, '?v=1'), 'v must be the version'],
    ['two versions', toLink(typename, `?v=${VERSION}&v=${VERSION}`), 'v must be the version'],
  ])('with %s is refused in words, to programs and to browsers', async (_what, url, reason) => {
    for (const accept of ['*/*', 'text/html']) {
      const response = await server.inject({ url, headers: { accept } });
      expect(response.statusCode).toBe(400);
      expect(response.json()).toEqual({
        errors: [{ message: expect.stringContaining(reason), extensions: { code: 'BAD_REQUEST' } }],
      });
    }
  });

  it.each([
    ['a syntax error', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['too many tokens', { query: `{ ${'a '.repeat(3_000)} }` }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['no choice among operations', { query: 'query A { __typename } query B { __typename }' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['too large a page', { query: '{ countries(first: 251) { totalCount } }' }, 'BAD_USER_INPUT'],
    ['too much', { query: '{ countries(first: 250) { nodes { reports(first: 250) { nodes { id } } } } }' }, 'LIMIT_EXCEEDED'],
    ['variables that nest too deep', { ...typename, variables: toNested(60) }, 'BAD_USER_INPUT'],
  ])('with %s is refused as /graphql refuses it', async (_what, operation, code) => {
    const response = await server.inject({ url: toLink(operation) });
    const asked = await server.inject({ method: 'POST', url: '/graphql', payload: operation });
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    expect([response.statusCode, response.json()]).toEqual([asked.statusCode, asked.json()]);
  });

  it('opens nothing to the operator that strangers do not see', async () => {
    const documents = { ingest: () => Promise.reject(new Error()), remove: () => Promise.reject(new Error()) };
    const door = { token: 'open-sesame', documents };
    const guarded = await createServer({ ...toServerOptions(graph, console.error), door });
    const url = toLink({ query: 'mutation { removeDocument(id: "x") { id } }' });
    const response = await guarded.inject({ url, headers: { authorization: 'Bearer open-sesame' } });
    expect(response.statusCode).toBe(400);
    await guarded.close();
  });
});
