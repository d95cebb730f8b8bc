import { InputError } from '../shared/errors.js';
import { toDocumentId } from './document-id.js';
import type { FileDocument, UnreadableRow } from './file-document.js';
import { toFormat } from './format.js';
import { readPlacementTable } from './placement-table.js';
import { readProfiles } from './profiles.js';
import { readText } from './text.js';

/** Largest file that is read, in bytes. */
const MAXIMUM_FILE_SIZE = 5_000_000;

/**
 * The documents of a file, whatever its format: one of a text, a page or a PDF, one a row of a table or of JSON lines.
 * @throws InputError if the file as a whole cannot be read; it says what was expected and what came
 */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<readonly (FileDocument | UnreadableRow)[]> {
  assertSize(bytes.byteLength);
  switch (toFormat(bytes, fileName)) {
    case 'PROFILES':
      return readProfiles(bytes);
    case 'TABLE':
      return readPlacementTable(bytes);
    case 'HTML': {
      // The parsers of pages and PDFs are large, and most files need neither.
      const { readHtml } = await import('./html/html.js');
      return [toNarrative(bytes, readHtml(bytes), 'text/html')];
    }
    case 'PDF': {
      const { readPdf } = await import('./pdf/pdf.js');
      return [toNarrative(bytes, await readPdf(bytes), 'application/pdf')];
    }
    case 'TEXT':
      return [toNarrative(bytes, readText(bytes), 'text/plain')];
  }
}

/** @throws InputError if a file of this size is not read */
export function assertSize(size: number): void {
  if (size > MAXIMUM_FILE_SIZE) {
    throw new InputError(`a document has at most ${String(MAXIMUM_FILE_SIZE)} bytes, this has ${String(size)}`);
  }
}

function toNarrative(bytes: Uint8Array, text: string, mediaType: string): FileDocument {
  return { kind: 'NARRATIVE', id: toDocumentId(bytes), text, mediaType, row: null };
}
