import type { Extraction } from '../extraction/narrative.js';
import { InputError } from '../shared/errors.js';
import type { FileDocument, UnreadableRow } from '../reading/file-document.js';
import { readFile } from '../reading/read-file.js';
import { contribute } from './contribute.js';
import { toCountryTexts } from './country-texts.js';
import type { DocumentOptions, Knowledge } from './knowledge.js';

/** What came of one document of a file: what it says, or why it was refused. */
export type DocumentReading = { readonly row: number | null } & (
  { readonly kind: 'READ'; readonly extraction: Extraction } | { readonly kind: 'REFUSED'; readonly reason: string }
);

/**
 * Takes a file's documents with what they say, in the order of the file. One that cannot be used does not stop the others.
 * @throws InputError if the file as a whole cannot be used
 */
export type DocumentReader = (
  bytes: Uint8Array,
  fileName: string,
  options: DocumentOptions,
) => Promise<readonly DocumentReading[]>;

/** Makes a reader that does its work where it is called; that of a server and of a command does it in a worker. */
export function createDocumentReader(knowledge: Knowledge): DocumentReader {
  return async (bytes, fileName, options) => {
    const documents = (await readFile(bytes, fileName)).flatMap((document): readonly (FileDocument | UnreadableRow)[] =>
      document.kind === 'UNREADABLE' || options.country !== undefined ? [document] : toCountryTexts(document, knowledge),
    );
    // Reports that stand in one file are of one year, which the first may tell for all.
    let { year } = options;
    return documents.map((document): DocumentReading => {
      if (document.kind === 'UNREADABLE') return { kind: 'REFUSED', row: document.row, reason: document.reason };
      try {
        const extraction = contribute(document, fileName, { ...options, ...(year !== undefined && { year }) }, knowledge);
        if (document.kind === 'NARRATIVE') year ??= extraction.contribution.document.year;
        return { kind: 'READ', row: document.row, extraction };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return { kind: 'REFUSED', row: document.row, reason: error.message };
      }
    });
  };
}
