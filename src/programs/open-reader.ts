import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ReaderPool } from '../ingestion/reader-pool.js';
import { packageDirectory } from '../shared/package-directory.js';

/** Opens a pool that reads documents in as many threads; each starts when it is first needed. */
export function openReader(threads: number): ReaderPool {
  return new ReaderPool(program, { threads, milliseconds: 60_000, megabytes: 512 });
}

/** The sources run themselves in tests; the build runs its own. */
const program = pathToFileURL(
  join(packageDirectory, import.meta.url.endsWith('.ts') ? 'src/programs/reader-worker.ts' : 'dist/reader-worker.js'),
);
