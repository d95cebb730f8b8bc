import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { packageDirectory } from '../../src/shared/package-directory.js';
import type { SeededServer } from './seeded-server.js';

/** What a program printed, and its complaints if it failed. */
export interface ProgramEnd {
  readonly out: string;
  readonly failed: boolean;
}

/** Runs a program of the package on a server, as a person does in the package's folder. What it leaves is in the server's folder. */
export function runProgram(server: SeededServer, program: string, given: readonly string[]): Promise<ProgramEnd> {
  const options = {
    cwd: packageDirectory,
    // The environment of a test is another than a person's: in it codegen keeps its errors to itself.
    env: { ...process.env, NODE_ENV: 'development', TIP_SERVER: server.address, TMPDIR: server.folder },
  };
  return new Promise((resolve) => {
    execFile(join(packageDirectory, program), given, options, (error, out, complaints) => {
      resolve({ out: error ? out + complaints : out, failed: error !== null });
    });
  });
}
