import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Gives the tests two Neo4j servers: one that suites wipe, at NEO4J_TEST_URI, and one that contains the seed once a suite has
 * asked for it, at NEO4J_TEST_SEEDED_URI. Where NEO4J_TEST_URI is given, nothing is started. Where Neo4j does not start, the
 * tests that need it do not run, which with CI=true is a failure. All in one file: jest loads this one without the mapping of
 * names that tests have, so it can import no other.
 */
// eslint-disable-next-line no-restricted-syntax -- jest takes the default export
export default async function setUp(): Promise<void> {
  if (process.env['NEO4J_TEST_URI']) return;
  try {
    await fetchJars();
    const servers = await startAll(2);
    const [scratch, seeded] = servers;
    process.env['NEO4J_TEST_URI'] = scratch?.uri;
    process.env['NEO4J_TEST_SEEDED_URI'] = seeded?.uri;
    const stop = (): Promise<unknown> => Promise.all(servers.map((server) => server.stop()));
    Object.defineProperty(globalThis, Symbol.for('stop-neo4j-for-tests'), { value: stop });
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    process.stderr.write(`\nThe Neo4j half of the tests does not run: ${reason}\n`);
  }
}

/** Starts several servers at once; if one does not start, none is left. */
async function startAll(count: number): Promise<readonly RunningNeo4j[]> {
  const starts = await Promise.allSettled(Array.from({ length: count }, startNeo4j));
  const servers = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const failure = starts.find((start) => start.status === 'rejected');
  if (failure === undefined) return servers;
  await Promise.all(servers.map((server) => server.stop()));
  throw failure.reason;
}

interface RunningNeo4j {
  readonly uri: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts an empty Neo4j without authentication on a free port. Needs Java 17, and Maven the first time.
 * @throws if it cannot be fetched or does not start
 */
export async function startNeo4j(): Promise<RunningNeo4j> {
  await fetchJars();
  const home = await mkdtemp(join(tmpdir(), 'neo4j-'));
  const server = spawn('java', ['-Xmx1g', '-cp', join(jars, '*'), join(directory, 'Neo4jServer.java'), home, '0'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      const exit = once(server, 'exit');
      server.stdin.end();
      await exit;
    }
    await rm(home, { recursive: true, force: true });
  };
  try {
    return { uri: `bolt://127.0.0.1:${await readPort(server)}`, stop };
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

const directory = fileURLToPath(new URL('.', import.meta.url));
const jars = fileURLToPath(new URL('../../node_modules/.cache/neo4j-5.26.30', import.meta.url));

/** Fetches into a folder of its own first, so that a fetch that broke off is never taken for a whole one. */
async function fetchJars(): Promise<void> {
  if (await isThere(jars)) return;
  const fetched = `${jars}.${String(process.pid)}`;
  await mkdir(fetched, { recursive: true });
  try {
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${fetched}`];
    await promisify(execFile)('mvn', ['-q', '-B', '-f', join(directory, 'pom.xml'), ...goal], { timeout: 600_000 });
    await rename(fetched, jars);
  } catch (error) {
    await rm(fetched, { recursive: true, force: true });
    if (!(await isThere(jars))) throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** The port that the server names once it is ready. */
function readPort(server: ChildProcess): Promise<string> {
  const complaints: string[] = [];
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`Neo4j did not start: ${complaints.join('').slice(-500)}`)));
    server.stderr?.on('data', (data: Buffer) => complaints.push(data.toString()));
    if (!server.stdout) return;
    createInterface(server.stdout).on('line', (line) => {
      const port = /^READY (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolve(port);
    });
  });
}
