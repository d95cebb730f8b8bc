import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Extraction } from '../extraction/narrative.js';
import { InputError } from '../graph/errors.js';
import { addSummaries, NO_CHANGE, type ChangeSummary } from '../graph/store.js';
import { contribute, MAXIMUM_DOCUMENT_SIZE, toTooLarge, type DocumentOptions, type Knowledge } from '../ingestion/contribute.js';
import { toCounts } from '../ingestion/ingested-line.js';

/** What came of one file: a line to print, and what it changed; `summary` is null where the file was refused. */
export interface FileOutcome {
  readonly file: string;
  readonly line: string;
  readonly summary: ChangeSummary | null;
}

/** Puts one extraction into a store, or prints it: the end of the way of a file. */
export type Destination = (extraction: Extraction) => Promise<Pick<FileOutcome, 'line' | 'summary'>>;

/** The files that paths name, a folder standing for the text files in it, in order of their names. */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  return (await Promise.all(paths.map(listPath))).flat();
}

/** Reads a file, extracts what it says, and passes it on. A file that cannot be used is refused by name and reason. */
export async function ingestFile(
  file: string,
  options: DocumentOptions,
  knowledge: Knowledge,
  destination: Destination,
): Promise<FileOutcome> {
  try {
    const { size } = await stat(file);
    if (size > MAXIMUM_DOCUMENT_SIZE) throw new InputError(toTooLarge(size));
    const extraction = contribute(await readFile(file), basename(file), options, knowledge);
    return { file, ...(await destination(extraction)) };
  } catch (error) {
    if (!(error instanceof InputError) && !isFileError(error)) throw error;
    return { file, line: `${file}: refused: ${error.message}`, summary: null };
  }
}

/** The closing line for all files. */
export function toTotalLine(outcomes: readonly FileOutcome[]): string {
  const summaries = outcomes.flatMap(({ summary }) => summary ?? []);
  const refused = outcomes.length - summaries.length;
  return `${String(summaries.length)} ingested, ${String(refused)} refused; ${toCounts(summaries.reduce(addSummaries, NO_CHANGE))}`;
}

async function listPath(path: string): Promise<readonly string[]> {
  const isDirectory = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isDirectory) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => join(path, name));
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
