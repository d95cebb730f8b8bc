import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the seed in this checkout. */
export const seedDirectory = fileURLToPath(new URL('../../seed', import.meta.url));

/** Runs with a copy of the seed in which one file is edited; the copy is gone afterwards. */
export function withEditedSeed<T>(file: string, edit: (text: string) => string, run: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'seed-'));
  try {
    cpSync(seedDirectory, directory, { recursive: true });
    writeFileSync(join(directory, file), edit(readFileSync(join(directory, file), 'utf8')));
    return run(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
