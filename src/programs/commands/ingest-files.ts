import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Extraction } from '../../extraction/narrative.js';
import { InputError } from '../../shared/errors.js';
import type { DocumentOptions } from '../../ingestion/knowledge.js';
import type { DocumentReader } from '../../ingestion/read-documents.js';
import { toPlace } from '../../ingestion/ingested-line.js';
import { READABLE_NAME } from '../../reading/format.js';
import { assertSize } from '../../reading/read-file.js';

/** One document of a file on its way: what it says, or why it was refused. */
export type Found = { readonly place: string } & (
  { readonly kind: 'READ'; readonly extraction: Extraction } | { readonly kind: 'REFUSED'; readonly reason: string }
);

/** The files that paths name, a folder standing for the files in it that can be read, in order of their names. */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  return (await Promise.all(paths.map(listPath))).flat();
}

/** Reads files, some ahead of the one that is asked for, and gives the documents of each in the order of the files. */
export async function* readFiles(
  files: readonly string[],
  options: DocumentOptions,
  read: DocumentReader,
): AsyncGenerator<readonly Found[]> {
  const ahead: Promise<readonly Found[]>[] = [];
  for (let index = 0; index < files.length; index += 1) {
    for (const file of files.slice(index + ahead.length, index + READ_AHEAD)) {
      const found = readOne(file, options, read);
      // It is looked at in its turn.
      found.catch(() => undefined);
      ahead.push(found);
    }
    yield (await ahead.shift()) ?? [];
  }
}

/** As many as are read at once, and some that wait for their turn to be written. */
const READ_AHEAD = 4;

async function readOne(file: string, options: DocumentOptions, read: DocumentReader): Promise<readonly Found[]> {
  try {
    assertSize((await stat(file)).size);
    const readings = await read(await readFile(file), basename(file), options);
    return readings.map(({ row, ...reading }) => ({ ...reading, place: toPlace(file, row) }));
  } catch (error) {
    if (!(error instanceof InputError) && !isFileError(error)) throw error;
    return [{ kind: 'REFUSED', place: file, reason: error.message }];
  }
}

async function listPath(path: string): Promise<readonly string[]> {
  const isDirectory = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isDirectory) return [path];
  const names = (await readdir(path)).filter((name) => READABLE_NAME.test(name));
  return names.sort().map((name) => join(path, name));
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
