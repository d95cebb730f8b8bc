import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runBusyClients } from '../support/busy-clients.js';
import { startServer, type RunningServer } from '../support/processes.js';
import { pollUntil } from '../support/stopwatch.js';

const QUERY = `query=${encodeURIComponent('{ countries(first: 50) { nodes { iso3 name } } }')}`;

let folder: string;
let server: RunningServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
  server = await startServer({ DATA_DIR: folder }, 4);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a server that is told to end', () => {
  it('cuts no request of ten busy clients, and ends with code 0', async () => {
    const ended: ReturnType<RunningServer['end']>[] = [];
    const counts = await runBusyClients(
      10,
      () => fetch(`${server.address}?${QUERY}`),
      () => {
        ended.push(server.end('SIGTERM'));
      },
    );
    expect(counts.cut).toEqual([]);
    expect(counts.answered).toBeGreaterThan(10);
    expect(await Promise.all(ended)).toEqual([{ code: 0, signal: null }]);
  });

  it('says first that it is not ready, and answers operations still', async () => {
    const readiness = new URL('/readyz', server.address);
    expect((await fetch(readiness)).status).toBe(200);
    const ended = server.end('SIGTERM');
    const { answer } = await pollUntil(
      () => fetch(readiness),
      ({ status }) => status !== 200,
      2000,
    );
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'SHUTTING_DOWN' } }] });
    const operation = await fetch(`${server.address}?${QUERY}`);
    expect([operation.status, operation.headers.get('connection')]).toEqual([200, 'close']);
    expect(await ended).toEqual({ code: 0, signal: null });
  });
});
