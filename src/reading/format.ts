import { InputError } from '../shared/errors.js';
import { PLACEMENT_HEADER } from './placement-lines.js';

/** A format that files are read in. */
export type Format = 'TEXT' | 'HTML' | 'PDF' | 'PROFILES' | 'TABLE';

/**
 * The format of a file, by what it holds first and by its name where that leaves it open.
 * @throws InputError that names what was expected and what came, where it is none of them
 */
export function toFormat(bytes: Uint8Array, fileName: string): Format {
  const head = Buffer.from(bytes.subarray(0, HEAD_SIZE)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return 'PDF';
  const other = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (other) throw new InputError(`expected ${EXPECTED}, got ${other[1]}`);
  const named = FORMATS_BY_NAME.find(([pattern]) => pattern.test(fileName))?.[1] ?? null;
  // Without what marks a charset, and without every other byte of UTF-16.
  const start = head
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  const held = toHeldFormat(start);
  if (named === null || named === held || (named === 'HTML' && held === 'TEXT')) return named ?? held;
  if (named === 'TEXT') return held;
  throw new InputError(`expected ${NAMES[named]}, as the file's name says, got ${start === '' ? 'an empty file' : NAMES[held]}`);
}

/** The names of files that a folder stands for. */
export const READABLE_NAME = /\.(?:txt|html?|xhtml|pdf|jsonl|ndjson|csv)$/i;

const HEAD_SIZE = 4096;

const NAMES: Readonly<Record<Format, string>> = {
  TEXT: 'plain text',
  HTML: 'HTML',
  PDF: 'a PDF',
  PROFILES: 'JSON lines',
  TABLE: 'a table of tier placements',
};

const EXPECTED = 'text, HTML, PDF, JSON lines or CSV';

const FORMATS_BY_NAME: readonly (readonly [RegExp, Format])[] = [
  [/\.pdf$/i, 'PDF'],
  [/\.x?html?$/i, 'HTML'],
  [/\.(?:jsonl|ndjson)$/i, 'PROFILES'],
  [/\.csv$/i, 'TABLE'],
  [/\.txt$/i, 'TEXT'],
];

/** How files begin that people may take for a document. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a ZIP archive, such as a Word document; save it as PDF or text'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document; save it as PDF or text'],
  ['{\\rtf', 'rich text; save it as PDF or text'],
  ['\u0089PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['\u001f\u008b', 'a gzip archive'],
];

function toHeldFormat(start: string): Format {
  if (start.startsWith(PLACEMENT_HEADER)) return 'TABLE';
  if (/^\{\s*"/.test(start)) return 'PROFILES';
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1)\b/i.test(
    start,
  )
    ? 'HTML'
    : 'TEXT';
}
