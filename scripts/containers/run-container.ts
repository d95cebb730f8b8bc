import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { ISOLATION, type Buildah, type Container } from './buildah.js';
import { withLimits } from './programs.js';

/** What a program has come to. */
export interface Outcome {
  /** Null if a signal ended it. */
  readonly code: number | null;
  readonly output: string;
}

/** A program in a container that has been started. */
export interface Running {
  /** Sends a signal to the program, and returns its outcome and how long its end took. */
  readonly end: (signal: NodeJS.Signals) => Promise<Outcome & { readonly milliseconds: number }>;
  readonly ended: Promise<Outcome>;
}

/** Starts a program in a container as the image says: with its user, working directory and environment. */
export function startInContainer(
  buildah: Buildah,
  { name }: Container,
  options: readonly string[],
  command: readonly string[],
): Running {
  const given = buildah.toArguments(['run', ...ISOLATION, ...options, name, '--', ...command]);
  const child = spawn('buildah', given, withLimits({ stdio: ['ignore', 'pipe', 'pipe'] }));
  const ended = readOutcome(child);
  return {
    ended,
    end: async (signal) => {
      const start = performance.now();
      const isRunning = child.exitCode === null && child.signalCode === null;
      if (isRunning && child.pid !== undefined) process.kill(await findProgram(child.pid), signal);
      return { ...(await ended), milliseconds: performance.now() - start };
    },
  };
}

/** Finds a port that nothing listens on at the moment; containers share the network of this machine. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a server on a port has an address');
  return address.port;
}

async function readOutcome(child: ChildProcess): Promise<Outcome> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()));
  await once(child, 'close');
  return { code: child.exitCode, output };
}

/** Finds the program below the processes of buildah, which would kill it on a signal instead of passing the signal on. */
async function findProgram(pid: number): Promise<number> {
  const commandLine = await readFile(`/proc/${String(pid)}/cmdline`, 'utf8');
  const [child] = await listChildren(pid);
  return child !== undefined && commandLine.startsWith('buildah') ? findProgram(child) : pid;
}

async function listChildren(pid: number): Promise<readonly number[]> {
  const folder = `/proc/${String(pid)}/task`;
  const threads = await readdir(folder);
  const lists = await Promise.all(threads.map((thread) => readFile(`${folder}/${thread}/children`, 'utf8')));
  return lists.flatMap((list) => list.split(' ').filter((word) => word !== '')).map(Number);
}
