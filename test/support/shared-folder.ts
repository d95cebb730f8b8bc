import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { isCi } from './run.js';

/**
 * A file of the folder `shared` beside the checkout, or null where it is absent: then what it is for does not run, one line
 * says so, and a CI run fails.
 */
export function readShared(path: string, what: string): Buffer | null {
  const file = join(packageDirectory, '..', 'shared', path);
  if (existsSync(file)) return readFileSync(file);
  if (isCi) throw new Error(`${what} needs ../shared/${path} beside the checkout`);
  console.info(`not run, for want of ../shared/${path}: ${what}`);
  return null;
}
