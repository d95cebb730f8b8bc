import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packageDirectory } from '../../src/shared/package-directory.js';

const program = process.env['PYTHON'] ?? 'python3';
const IS_USABLE = 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))';
const requirements = join(packageDirectory, 'examples/requirements.txt');

/** Whether there is a Python that can make environments; with CI=true one that is missing fails the tests. */
export const hasPython = process.env['CI'] === 'true' || isUsable();
if (!hasPython)
  process.stderr.write(
    `\nThe test of the notebook does not run: ${program} is not a Python of 3.10 or later with venv, and PYTHON names no other\n`,
  );

/**
 * The Python of an environment with what the examples require, made the first time. It is made under another name first, so
 * that one that broke off is never taken for a whole one; only its `bin/python` is good after that, for scripts know the old name.
 */
export async function preparePython(): Promise<string> {
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
    execFileSync(program, ['-c', IS_USABLE], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
