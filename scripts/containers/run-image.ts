import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Image } from './image.js';
import type { RunAs } from './machine.js';

export interface RunOptions {
  /** The folder that stands in for the image's root. */
  readonly folder: string;
  readonly image: Image;
  readonly user: RunAs;
  /** Where programs are found; of this machine's environment, nothing else is passed on. */
  readonly path: string;
  /** Ahead of the image's own environment. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What a program has come to. */
export interface Outcome {
  /** Null where a signal ended it. */
  readonly code: number | null;
  /** What it printed, and what it complained of. */
  readonly output: string;
}

/** A program in the image that has been started. */
export interface Running {
  /** Asks it to end, and gives what it came to and how long that took. */
  readonly end: (signal: NodeJS.Signals) => Promise<Outcome & { readonly milliseconds: number }>;
  readonly ended: Promise<Outcome>;
}

/** Starts a program in the image's working directory, with the image's environment, as the unprivileged user. */
export function startInImage([program = '', ...given]: readonly string[], options: RunOptions): Running {
  const { folder, image, user, path, settings } = options;
  const child = spawn(program, given, {
    cwd: join(folder, image.workingDirectory),
    env: { PATH: path, ...toEnvironment(image.environment, folder), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  const ended = toOutcome(child);
  return {
    ended,
    end: async (signal) => {
      const start = performance.now();
      child.kill(signal);
      return { ...(await ended), milliseconds: performance.now() - start };
    },
  };
}

/** Where a setting is a path in the image, the program has to find it in the folder. */
function toEnvironment(environment: Readonly<Record<string, string>>, folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.startsWith('/') ? join(folder, value) : value]),
  );
}

async function toOutcome(child: ChildProcess): Promise<Outcome> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()));
  await once(child, 'close');
  return { code: child.exitCode, output };
}
