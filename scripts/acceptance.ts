import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual, promisify } from 'node:util';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { EXPORT_FORMATS } from '../src/export/formats/formats.js';
import { packageDirectory } from '../src/shared/package-directory.js';
import { startNeo4j } from '../test/neo4j/start.js';
import { at } from '../test/support/at.js';
import { BELARUS, toBelarusFindings } from '../test/support/belarus.js';
import { CONTRACT } from '../test/support/operations.js';

// Uses the built product as a user does, on both stores: starts it, ingests the real narrative of Belarus, asks, takes it out.

const NARRATIVE = join(packageDirectory, '../shared/narratives/blr-2023.txt');
const VERSION = '{ meta { dataVersion } }';
const counts = { passed: 0, failed: 0 };
const answers = [];

const dataDirectory = await mkdtemp(join(tmpdir(), 'tip-graph-acceptance-'));
answers.push(await acceptStore('embedded', { DATA_DIR: dataDirectory }));
await rm(dataDirectory, { recursive: true });

const neo4j = await startNeo4j();
try {
  answers.push(await acceptStore('neo4j', { NEO4J_URI: neo4j.uri }));
} finally {
  await neo4j.stop();
}
check('both stores', 'give equal answers', isDeepStrictEqual(answers[0], answers[1]));
console.log(`${String(counts.passed)} passed, ${String(counts.failed)} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

/** Follows the narrative through one store, and gives the answer that it led to. */
async function acceptStore(store: string, settings: Readonly<Record<string, string>>): Promise<unknown> {
  const environment = { ...withoutSettings(process.env), ...settings, PORT: '0' };
  const { server, endpoint } = await startServer(environment);
  const before = await ask(endpoint, CONTRACT);
  const listener = createClient({ url: endpoint.replace('http:', 'ws:'), webSocketImpl: WebSocket, retryAttempts: 0 });
  const change = listener.iterate({ query: 'subscription { graphChanged { dataVersion } }' }).next();
  const ingested = await run(['ingest', '--', NARRATIVE], environment);
  check(store, 'ingests the narrative', ingested.includes('1 ingested, 0 refused'));
  const answer = await ask(endpoint, BELARUS);
  for (const [title, holds] of toBelarusFindings(answer, await readFile(NARRATIVE, 'utf8'))) check(store, title, holds);
  const told: unknown = (await change).value;
  check(
    store,
    'tells who listens',
    at(told, 'data', 'graphChanged', 'dataVersion') === at(await ask(endpoint, VERSION), 'meta', 'dataVersion'),
  );
  for (const { parameter, mediaType } of EXPORT_FORMATS) {
    const file = await fetch(new URL(`/export/country/BLR?year=2023&positions=true&format=${parameter}`, endpoint));
    const { length } = await file.text();
    const isThere = file.status === 200 && length > 10_000 && file.headers.get('content-type')?.startsWith(mediaType) === true;
    check(store, `hands out the country as ${parameter}`, isThere);
  }
  const again = await run(['ingest', '--', NARRATIVE], environment);
  check(store, 'adds nothing when the narrative comes again', again.includes('; 0 nodes and 0 relationships added'));
  const [id = ''] = (await run(['documents'], environment)).split(/\s/);
  check(store, 'lists the document', /^[0-9a-f]{64}$/.test(id));
  await run(['remove', '--', id], environment);
  check(store, 'is as before when the document is taken out', isDeepStrictEqual(await ask(endpoint, CONTRACT), before));
  await listener.dispose();
  check(store, 'ends in order', (await stopServer(server)) === 0);
  return answer;
}

async function startServer(environment: NodeJS.ProcessEnv): Promise<{ server: ChildProcess; endpoint: string }> {
  const server = spawn(process.execPath, ['dist/main.js'], {
    cwd: packageDirectory,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const endpoint = /http:\S+/.exec(line)?.[0];
    if (endpoint !== undefined) return { server, endpoint };
  }
  throw new Error('the server ended without printing its address');
}

async function stopServer(server: ChildProcess): Promise<number | null> {
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
  return server.exitCode;
}

async function ask(endpoint: string, operation: string): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation }),
    signal: AbortSignal.timeout(10_000),
  });
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null || 'errors' in body || !('data' in body)) {
    throw new Error(`expected data, got ${JSON.stringify(body).slice(0, 500)}`);
  }
  return body.data;
}

async function run(script: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', ...script], { cwd: packageDirectory, env: environment });
  return stdout;
}

function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(PORT|HOST|DATA_DIR|NEO4J_.*)$/.test(name)));
}

function check(subject: string, title: string, holds: boolean): void {
  counts[holds ? 'passed' : 'failed'] += 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${subject}: ${title}`);
}
