import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageDirectory } from '../src/shared/package-directory.js';

/** A program that answers GraphQL, in a process of its own. */
export interface ServerProcess {
  /** Address of its GraphQL. */
  readonly endpoint: string;
  readonly pid: number;
  /** Sends SIGTERM, and gives the exit code and the milliseconds until then. */
  readonly end: () => Promise<{ readonly code: number | null; readonly milliseconds: number }>;
}

/** Starts the built server on the embedded store, with no documents but the seed. */
export async function startBuiltServer(): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'tip-graph-bench-'));
  const server = await startProcess(['dist/main.js'], { DATA_DIR: folder });
  return {
    ...server,
    end: async () => {
      const ended = await server.end();
      await rm(folder, { recursive: true });
      return ended;
    },
  };
}

/** Starts a program of Node.js that prints its address. */
export async function startProcess(command: readonly string[], environment: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const child = spawn(process.execPath, command, {
    cwd: packageDirectory,
    env: { ...process.env, ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end: ServerProcess['end'] = async () => {
    const exit = once(child, 'exit');
    const start = performance.now();
    child.kill('SIGTERM');
    await exit;
    return { code: child.exitCode, milliseconds: performance.now() - start };
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const endpoint = /http:\S+/.exec(line)?.[0];
    if (endpoint !== undefined && child.pid !== undefined) return { endpoint, pid: child.pid, end };
  }
  throw new Error('the server ended without printing its address');
}
