import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { withPortInUse } from '../support/processes.js';
import { pollUntil } from '../support/stopwatch.js';

/** The first start also bundles the packages of the pages. */
const START_MS = 120_000;

let folder: string;
let dev: ChildProcess;
let address: string;
let processes: readonly number[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
  dev = startDev({ PORT: '0', DATA_DIR: folder });
  address = await readAddress(dev);
  processes = await findDescendants(dev.pid ?? 0);
}, START_MS);

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('npm run dev', () => {
  it('serves the page at / from its sources, with hot reload', async () => {
    const page = await readText('/');
    const script = /<script type="module" src="(\/explore\/main\.tsx)/.exec(page)?.[1] ?? '';
    expect(await readText(script)).toContain('/explore/app.tsx');
    expect(await readText('/explore/app.tsx')).toContain('$RefreshReg$');
    expect(page).toContain('/explore/@vite/client');
    expect(await readText('/explore/@vite/client')).toContain('vite-hmr');
  });

  it('serves the playground from its sources, also with the operation of a short address', async () => {
    expect(await readText('/playground')).toContain('src="/playground/main.tsx"');
    const opened = await readText('/q/citation', 'text/html');
    expect(opened).toContain('src="/playground/main.tsx"');
    expect(opened).toContain('<template id="opened-operation" data-query="');
  });

  it('serves the outlines of the map, which are built otherwise', async () => {
    expect(JSON.parse(await readText('/explore/world.json'))).toMatchObject({ type: 'Topology' });
  });

  it('passes the rest on to the server', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ country(iso3: "BLR") { name } }' });
    const answer = await fetch(`${address}graphql`, { method: 'POST', headers, body });
    expect(await answer.json()).toEqual({ data: { country: { name: 'Belarus' } } });
    expect(await readText('/export/country/BLR?format=graphml')).toContain('<graphml');
    expect(JSON.parse(await readText('/q/citation?country=BLR&year=2023'))).toHaveProperty('data.countryReport.id', 'BLR-2023');
  });

  it('passes subscriptions on to the server', async () => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    const message = once(socket, 'message');
    socket.send('{"type":"connection_init"}');
    expect(String(await message)).toContain('connection_ack');
    socket.terminate();
  });

  it('names a port that is in use', async () => {
    await withPortInUse(async (port) => {
      const other = startDev({ PORT: String(port), DATA_DIR: folder });
      const complaints: string[] = [];
      other.stderr?.on('data', (data: Buffer) => complaints.push(data.toString()));
      await once(other, 'close');
      expect([other.exitCode, complaints.join('')]).toEqual([
        1,
        expect.stringContaining(`Port ${String(port)} of 127.0.0.1 is in use`),
      ]);
    });
  });

  it('ends on SIGTERM with all that it started', async () => {
    expect(processes.length).toBeGreaterThan(2);
    const ended = once(dev, 'exit');
    dev.kill('SIGTERM');
    await ended;
    const left = await pollUntil(
      () => wait(20, processes.filter(isAlive)),
      (alive) => alive.length === 0,
      10_000,
    );
    expect(left.answer).toEqual([]);
  });
});

function startDev(environment: Readonly<Record<string, string>>): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:NEO4J_.*|PORT|HOST|DATA_DIR|NODE_.*)$/.test(name));
  return spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/dev.ts'], {
    cwd: packageDirectory,
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function readAddress({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    stderr?.on('data', (data: Buffer) => lines.push(data.toString()));
    if (!stdout) return;
    createInterface(stdout)
      .on('line', (line) => {
        lines.push(line);
        const found = /^Explore +(http:\S+)/.exec(line)?.[1];
        if (found !== undefined) resolve(found);
      })
      .on('close', () => reject(new Error(`it ended: ${lines.join('\n')}`)));
  });
}

async function readText(path: string, accept = '*/*'): Promise<string> {
  const answer = await fetch(new URL(path, address), { headers: { accept } });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

async function findDescendants(root: number): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-e', '-o', 'pid=,ppid=']);
  const pairs = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const found = new Set([root]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const [pid = 0, parent = 0] of pairs) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
