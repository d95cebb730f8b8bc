import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll } from '@jest/globals';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { buildPrograms } from './built-programs.js';

/** What a program that ended has left. */
export interface Ended {
  readonly code: number | null;
  readonly out: readonly string[];
  readonly complaints: readonly string[];
}

type Environment = Readonly<Record<string, string>>;

// Not in the time of the first test that starts a program.
beforeAll(async () => {
  await buildPrograms();
}, 180_000);

/** Runs a program of `src/programs` to its end. */
export async function runProgram(program: 'cli' | 'main', given: readonly string[], environment: Environment): Promise<Ended> {
  const folder = await buildPrograms();
  return new Promise((resolve) => {
    const options = { cwd: packageDirectory, env: toEnvironment(environment), timeout: 25_000, maxBuffer: 2 ** 26 };
    const child = execFile(process.execPath, [join(folder, `${program}.js`), ...given], options, (_error, out, complaints) => {
      resolve({ code: child.exitCode, out: toLines(out), complaints: toLines(complaints) });
    });
  });
}

/** A server in a process of its own that is ready. */
export interface RunningServer {
  /** What it printed by then. */
  readonly out: readonly string[];
  readonly address: string;
  /** Sends a signal, and waits for the end. */
  readonly end: (signal: NodeJS.Signals) => Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/**
 * Starts the server on a free port and waits until it has printed `lines` lines.
 * @throws if it ends before that
 */
export async function startServer(environment: Environment, lines: number): Promise<RunningServer> {
  const child = spawn(process.execPath, [join(await buildPrograms(), 'main.js')], {
    cwd: packageDirectory,
    env: toEnvironment({ PORT: '0', ...environment }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const out = await readFirstLines(child, lines);
  const address = /\bhttp:\S+/.exec(out.join('\n'))?.[0] ?? '';
  return { out, address, end: (signal) => end(child, signal) };
}

/** Holds a port while the work runs. */
export async function withPortInUse<T>(work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await work(toPort(server.address()));
  } finally {
    server.close();
  }
}

/** The environment of this process without what would choose another store or setting. */
function toEnvironment(environment: Environment): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:NEO4J_.*|PORT|HOST|DATA_DIR|NODE_.*)$/.test(name));
  return { ...Object.fromEntries(inherited), ...environment };
}

function toLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

function readFirstLines(child: ChildProcess, count: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)} after "${text}"`)));
    child.stdout?.on('data', (data: Buffer) => {
      text += data.toString();
      if (text.split('\n').length > count) resolve(toLines(text));
    });
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): ReturnType<RunningServer['end']> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
  return { code: child.exitCode, signal: child.signalCode };
}

function toPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('a server on a port has an address');
  return address.port;
}
