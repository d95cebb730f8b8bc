import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Aborts when this process is told to end, and every program that it started ends with it. */
const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    interruption.abort();
  });
}

/** The options of a program that ends when this process is told to, or after the time limit. */
export function withLimits(options: SpawnOptions): SpawnOptions {
  return { ...options, signal: interruption.signal, timeout: LIMIT_MILLISECONDS };
}

const LIMIT_MILLISECONDS = 15 * 60_000;

/**
 * Runs a program to its end; what it prints goes to the error output, so that the log has it.
 * @throws Error if it fails
 */
export async function runLogged(program: string, given: readonly string[], options: SpawnOptions = {}): Promise<void> {
  const child = spawn(program, given, withLimits({ ...options, stdio: ['ignore', 2, 2] }));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`${program} failed: ${given.join(' ')}`);
}

/**
 * Runs a program to its end and returns what it printed.
 * @throws Error if it fails
 */
export async function readOutput(program: string, given: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const child = spawn(program, given, withLimits({ ...options, stdio: ['ignore', 'pipe', 2] }));
  const [output] = await Promise.all([child.stdout === null ? '' : text(child.stdout), once(child, 'close')]);
  if (child.exitCode !== 0) throw new Error(`${program} failed: ${given.join(' ')}`);
  return output.trim();
}
