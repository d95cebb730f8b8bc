import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createVersionWatch } from '../../src/server/version-watch.js';
import { INGESTED, readDocuments } from '../../src/ingestion/documents.js';
import { createServer } from '../../src/server/server.js';
import { ingest } from '../../src/ingestion/ingest.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { at } from '../support/at.js';
import { toServerOptions } from '../support/operations.js';
import { pollUntil } from '../support/stopwatch.js';
import { extractFile } from '../support/seeded.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const CHANGES = 'subscription { graphChanged { dataVersion } }';
const SUBSCRIBE = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: CHANGES } });

describe.each(stores)('Subscription.graphChanged on the $name store', ({ openChangeable }) => {
  let address: string;
  let clients: Client[] = [];
  const served = useServer(openChangeable, {
    options: () => ({ allowedOrigins: ['https://charts.example.org'] }),
    prepare: async ({ server }) => {
      address = await listen(server);
    },
  });

  afterEach(async () => {
    for (const client of clients) await client.dispose();
    clients = [];
    await removeAll();
  });

  function subscribe(query: string): AsyncIterableIterator<unknown> {
    const client = createClient({ url: address, webSocketImpl: WebSocket, retryAttempts: 0 });
    clients.push(client);
    return client.iterate({ query });
  }

  const add = async (): Promise<void> => {
    await ingest(served.graph, [await extractFile(Buffer.from(toNarrative(ICELAND)), 'iceland.txt')], false);
  };
  const removeAll = async (): Promise<void> => {
    const ingested = await readDocuments(served.graph, INGESTED);
    await served.graph.apply({ add: [], remove: ingested.map(({ id }) => id) });
  };
  /** The protocol does not say when a subscription has begun, so documents come and go until it tells. */
  async function tellAll<Change>(change: Promise<Change>): Promise<Change> {
    let isTold = false;
    void change.then(() => (isTold = true));
    await pollUntil(
      async () => {
        await add();
        await removeAll();
        return isTold;
      },
      Boolean,
      60_000,
    );
    return change;
  }

  it('tells a client of the new version of the data when a document comes or goes', async () => {
    const versions = new Set([await served.graph.version()]);
    await add();
    versions.add(await served.graph.version());
    await removeAll();

    const change = subscribe(CHANGES).next();
    const told = at(await tellAll(change), 'value', 'data', 'graphChanged', 'dataVersion');
    expect(versions.size).toBe(2);
    expect([...versions]).toContain(told);
  });

  it('tells each change once, whoever made it, and nothing that was before', async () => {
    const watch = createVersionWatch(served.graph, console.error);
    await add();
    const changes = (await watch.changes())[Symbol.asyncIterator]();
    const first = changes.next();
    await removeAll();
    expect((await first).value).toEqual([await served.graph.version()]);
    const second = changes.next();
    await add();
    expect((await second).value).toEqual([await served.graph.version()]);
    watch.close();
    await expect(changes.next()).rejects.toThrow('aborted');
  });

  it('takes subscriptions alone, and says what is wrong with an operation', async () => {
    await expect(subscribe('{ meta { dataVersion } }').next()).rejects.toMatchObject([
      { message: expect.stringContaining('subscriptions alone') },
    ]);
    await expect(subscribe('subscription { graphChanged { nothing } }').next()).rejects.toMatchObject([
      { message: expect.stringContaining('Cannot query field "nothing"') },
    ]);
    await expect(subscribe('subscription {').next()).rejects.toMatchObject([
      { message: expect.stringContaining('Syntax Error') },
    ]);
  });

  it('lets a client listen ten times at once, and no more', async () => {
    const client = createClient({ url: address, webSocketImpl: WebSocket, retryAttempts: 0 });
    clients.push(client);
    const listening = Array.from({ length: 10 }, () => client.iterate({ query: CHANGES }).next());
    const refused = client.iterate({ query: CHANGES }).next();
    await expect(refused).rejects.toMatchObject([{ message: 'at most 10 subscriptions of a client at once' }]);
    await tellAll(Promise.all(listening));
  });

  it('is refused to pages of other origins, and at other addresses', async () => {
    expect(await readRefusal(address, 'https://elsewhere.example.org')).toBe(403);
    for (const other of ['/other', '/q', '/'])
      expect(await readRefusal(address.replace('/graphql', other), 'https://charts.example.org')).toBe(404);
    const welcome = new WebSocket(address, 'graphql-transport-ws', { origin: 'https://charts.example.org' });
    await once(welcome, 'open');
    welcome.terminate();
  });

  it.each([
    ['too large a message', 'graphql-transport-ws', 'x'.repeat(65_537), 1009, ''],
    ['a message that is no JSON', 'graphql-transport-ws', 'x', 4400, 'Invalid message received'],
    ['a subscription before the greeting', 'graphql-transport-ws', SUBSCRIBE, 4401, 'Unauthorized'],
    ['no protocol', undefined, '', 4406, 'Subprotocol not acceptable'],
  ])('closes the connection after %s, and says why', async (_what, protocol, message, code, reason) => {
    const socket = new WebSocket(address, protocol);
    socket.on('open', () => {
      socket.send(message);
    });
    const [closedWith, why] = await new Promise<[number, string]>((resolve) => {
      socket.on('close', (...closed) => {
        resolve([closed[0], String(closed[1])]);
      });
    });
    expect([closedWith, why]).toEqual([code, reason]);
  });

  it('speaks the protocol of today to clients that know the older one too', async () => {
    const socket = new WebSocket(address, ['graphql-ws', 'graphql-transport-ws']);
    await once(socket, 'open');
    expect(socket.protocol).toBe('graphql-transport-ws');
    socket.terminate();
  });

  it('tells its clients that the server ends', async () => {
    const ending = await createServer(toServerOptions(served.graph, console.error));
    const socket = new WebSocket(await listen(ending), 'graphql-transport-ws');
    await once(socket, 'open');
    const closed = once(socket, 'close');
    const refused = closed.then(() => readRefusal(socket.url, 'https://charts.example.org'));
    await ending.close();
    expect((await closed)[0]).toBe(1001);
    expect(await refused).toBe(503);
  });
});

/** The status of the answer instead of a socket. */
function readRefusal(url: string, origin: string): Promise<number | undefined> {
  const socket = new WebSocket(url, 'graphql-transport-ws', { origin });
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode);
      response.resume();
    });
  });
}

async function listen(server: FastifyInstance): Promise<string> {
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  return `${address.replace('http:', 'ws:')}/graphql`;
}
