import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { assertMayStart, canRun, describeIf } from './run.js';

const IS_USABLE = 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))';
const requirements = join(packageDirectory, 'examples/requirements.txt');

/** Describes tests that need Python, which are skipped in a fast run and where there is none that can make environments. */
export const describeInPython = describeIf(canRun('Python 3.10 or later with venv (python3, or what PYTHON names)', isUsable));

/** Returns the name of the Python of this machine. */
export function getPython(): string {
  assertMayStart('Python');
  return process.env['PYTHON'] ?? 'python3';
}

/**
 * The Python of an environment with what the examples require, made the first time. It is made under another name first, so
 * that one that broke off is never taken for a whole one; only its `bin/python` is good after that, for scripts know the old name.
 */
export async function preparePython(): Promise<string> {
  const program = getPython();
  const hash = createHash('sha256').update(await readFile(requirements));
  const folder = join(packageDirectory, `node_modules/.cache/examples-python/${hash.digest('hex').slice(0, 16)}`);
  const python = join(folder, 'bin/python');
  if (existsSync(python)) return python;
  const made = `${folder}.${String(process.pid)}`;
  await mkdir(dirname(folder), { recursive: true });
  try {
    await run(program, ['-m', 'venv', made]);
    await run(join(made, 'bin/python'), [...PIP_INSTALL, requirements]);
    await rename(made, folder);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    if (!existsSync(python)) throw error;
  }
  return python;
}

const run = promisify(execFile);
const PIP_INSTALL = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement'];

function isUsable(): boolean {
  try {
    execFileSync(getPython(), ['-c', IS_USABLE], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
