import { InputError } from '../../shared/errors.js';
import { findGutter, toColumns } from './columns.js';
import { toLines } from './lines.js';
import { readPages } from './pages.js';
import { toParagraphs } from './paragraphs.js';
import { dropRunningHeads } from './running-heads.js';

/**
 * The text of a PDF in the order in which people read it: column by column, without running heads and page numbers, words
 * that were cut at line ends whole again, an empty line between paragraphs.
 * @throws InputError if it is no PDF, is encrypted, holds no text, or is longer than any report
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const pages = (await readPages(bytes)).map((page) => ({ ...page, lines: toLines(page.items) }));
  const bodies = dropRunningHeads(pages);
  const usual = bodies.map(({ lines, width }) => findGutter(lines, width)).find((gutter) => gutter !== null) ?? null;
  const columns = bodies.flatMap(({ lines, width }) => toColumns(lines, width, usual));
  const paragraphs = toParagraphs(columns);
  if (paragraphs.length === 0) throw new InputError('expected a text, got a PDF without any, such as a scan');
  return `${paragraphs.join('\n\n')}\n`;
}
