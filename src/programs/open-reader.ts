import { ReaderPool } from '../ingestion/reader-pool.js';

/** Opens a pool that reads documents in as many threads; each starts when it is first needed. */
export function openReader(threads: number): ReaderPool {
  return new ReaderPool(program, { threads, milliseconds: 60_000, megabytes: 512 });
}

/** The sources run themselves; a build runs what lies beside it, wherever it is. */
const program = new URL(import.meta.url.endsWith('.ts') ? './reader-worker.ts' : './reader-worker.js', import.meta.url);
