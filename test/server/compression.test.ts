import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../src/graph/store.js';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { createTestServer } from '../support/operations.js';
import { openSeededEmbedded } from '../support/embedded.js';

const BROWSER = 'gzip, deflate, br, zstd';
const OPERATION = `/graphql?query=${encodeURIComponent('{ countries(first: 100) { nodes { iso3 name officialName } } }')}`;
const EXPORT = '/export/country/BLR?format=node-link';
const script = readdirSync(join(packageDirectory, 'dist/explore/assets')).find((name) => name.endsWith('.js')) ?? '';

/** What a client is sent, byte by byte. */
interface Sent {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
  /** How many pieces it came in. */
  readonly pieces: number;
}

describe('compression of answers', () => {
  let graph: GraphStore;
  let server: FastifyInstance;
  let address: string;

  beforeAll(async () => {
    graph = await openSeededEmbedded();
    server = await createTestServer(graph, console.error);
    address = await server.listen({ port: 0, host: '127.0.0.1' });
  });

  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  async function get(path: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<Sent> {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request(`${address}${path}`, { headers, method }, resolve).on('error', reject).end();
    });
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(response, 'end');
    return { status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks), pieces: chunks.length };
  }

  const LARGE = [
    ['an operation', OPERATION, 'application/json; charset=utf-8'],
    ['an export', EXPORT, 'application/x.node-link+json; charset=utf-8'],
    ['an export as a page', '/export/country/BLR?format=html', 'text/html; charset=utf-8'],
    ['an export as XML', '/export/country/BLR?format=graphml', 'application/graphml+xml; charset=utf-8'],
    ['an export as statements', '/export/country/BLR?format=cypher', 'application/x-cypher-query; charset=utf-8'],
    ['the list of questions', '/q', 'application/json; charset=utf-8'],
    ['the answer to a question', '/q/laws-to-change', 'application/json; charset=utf-8'],
    ['the playground with a question in it', '/q/laws-to-change', 'text/html; charset=utf-8'],
    ['a script of the page', `/explore/assets/${script}`, 'application/javascript; charset=utf-8'],
    ['the outlines of countries', '/explore/world.json', 'application/json; charset=utf-8'],
    ['the playground', '/playground', 'text/html; charset=utf-8'],
  ] as const;

  it.each(LARGE)('gives %s in the encoding that the client accepts, the same bytes each time', async (_what, path, type) => {
    const accept = { accept: `${type.replace(/;.*/, '')}, */*;q=0.1` };
    const plain = await get(path, accept);
    expect([plain.status, plain.headers['content-encoding'], plain.headers['content-type']]).toEqual([200, undefined, type]);
    expect(plain.bytes.length).toBeGreaterThan(1024);
    for (const [accepted, encoding, decompress] of [
      ['identity', undefined, (bytes: Buffer) => bytes],
      ['gzip', 'gzip', gunzipSync],
      ['br', 'br', brotliDecompressSync],
      [BROWSER, 'br', brotliDecompressSync],
      ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ] as const) {
      const { status, headers, bytes } = await get(path, { ...accept, 'accept-encoding': accepted });
      expect([status, headers['content-encoding'], headers['content-type']]).toEqual([200, encoding, type]);
      expect(headers.vary).toMatch(/(^|, )accept-encoding($|,)/);
      expect(decompress(bytes).equals(plain.bytes)).toBe(true);
      if (encoding !== undefined) expect(bytes.length).toBeLessThan(plain.bytes.length * 0.75);
    }
  });

  it.each([
    ['a small answer', '/graphql?query={__typename}'],
    ['an error', '/nothing'],
    ['a file that is compressed as it is', '/export/country/BLR?format=csv'],
    ['a small file of the page', '/'],
  ])('leaves %s as it is', async (_what, path) => {
    const { headers, bytes } = await get(path, { 'accept-encoding': BROWSER });
    expect(headers['content-encoding']).toBeUndefined();
    expect(bytes.equals((await get(path, {})).bytes)).toBe(true);
    expect(headers.vary).toContain('accept-encoding');
  });

  it.each(['gzip', 'br', 'identity'])('does not send again what a client has as %s', async (encoding) => {
    for (const path of [EXPORT, '/explore/world.json']) {
      const { headers } = await get(path, { 'accept-encoding': encoding });
      const again = await get(path, { 'accept-encoding': encoding, 'if-none-match': String(headers.etag) });
      expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
      expect(again.headers.vary).toContain('accept-encoding');
    }
  });

  it.each([EXPORT, '/q', '/explore/world.json', '/'])('describes %s to HEAD as to GET', async (path) => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const whole = await get(path, { 'accept-encoding': encoding });
      const head = await get(path, { 'accept-encoding': encoding }, 'HEAD');
      expect([head.status, head.bytes.length]).toEqual([200, 0]);
      for (const name of ['content-encoding', 'content-type', 'etag', 'vary'])
        expect([name, head.headers[name]]).toEqual([name, whole.headers[name]]);
      expect([undefined, String(whole.bytes.length)]).toContain(head.headers['content-length']);
    }
  });

  it('gives a range of the bytes that it would give whole', async () => {
    const file = join(packageDirectory, 'dist/explore/world.json');
    for (const [encoding, of] of [
      ['identity', file],
      ['gzip', `${file}.gz`],
      ['br', `${file}.br`],
    ] as const) {
      const { status, headers, bytes } = await get('/explore/world.json', { 'accept-encoding': encoding, range: 'bytes=10-99' });
      expect([status, headers['content-range']?.split('/')[0]]).toEqual([206, 'bytes 10-99']);
      expect(bytes.equals(readFileSync(of).subarray(10, 100))).toBe(true);
    }
  });

  it('sends a large export while it is being written', async () => {
    const { headers, pieces } = await get('/export/flows?first=2500&format=node-link', { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], headers['content-length']]).toEqual(['br', undefined]);
    expect(pieces).toBeGreaterThan(3);
  });

  it('takes no compressed requests, which may be of any size once they are unpacked', async () => {
    const { statusCode } = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      payload: Buffer.from('1f8b0800', 'hex'),
    });
    expect(statusCode).toBe(400);
  });
});
