import type { DocumentRecord, NodeFact } from '../graph/contribution.js';
import { toPassageId } from '../graph/keys.js';

/** The paragraphs and headings of a narrative's or a profile's text, in its order, as nodes; none of another document. */
export function toPassageNodes({ id, kind, text }: DocumentRecord): readonly NodeFact[] {
  if (text === undefined || (kind !== 'NARRATIVE' && kind !== 'PROFILE')) return [];
  return toPassages(text).map((passage, index) => {
    const ordinal = index + 1;
    return { label: 'Passage', id: toPassageId(id, ordinal), properties: { ordinal, ...passage } };
  });
}

/** A part of a text: a half-open range of its UTF-16 units, with `text` equal to the slice. */
export interface Passage {
  readonly kind: 'HEADING' | 'PARAGRAPH';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The parts of a text between blank lines. Where its lines are not wrapped each is a part; else only one that ends early ends its part. */
export function toPassages(text: string): readonly Passage[] {
  const lines = toLines(text);
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const passages: Passage[] = [];
  let start: number | null = null;
  lines.forEach((line, index) => {
    if (line.start === line.end) return;
    start ??= line.start;
    const next = lines[index + 1];
    if (width <= WIDEST_WRAPPED_LINE && next && next.start < next.end && !hasRoom(text, line, next, width)) return;
    passages.push(toPassage(text, start, line.end));
    start = null;
  });
  return passages;
}

/** Texts with longer lines do not wrap them. */
const WIDEST_WRAPPED_LINE = 120;
const LONGEST_HEADING = 80;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines without the white space around them. */
function toLines(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start + line.length - line.trimStart().length;
    start += line.length + 1;
    const trimmed = line.trim();
    return { start: from, end: from + trimmed.length };
  });
}

/** Whether the next line's first word would have fitted into the line, so that the line was ended on purpose. */
function hasRoom(text: string, line: Line, next: Line, width: number): boolean {
  const room = width - (line.end - line.start) - 1;
  const head = text.slice(next.start, Math.min(next.end, next.start + Math.max(room, 0) + 1));
  return head.length <= room || /\s/.test(head);
}

function toPassage(text: string, start: number, end: number): Passage {
  const slice = text.slice(start, end);
  const isHeading = slice.length <= LONGEST_HEADING && !slice.includes('\n') && /[\p{L}\p{N})]$/u.test(slice);
  return { kind: isHeading ? 'HEADING' : 'PARAGRAPH', start, end, text: slice };
}
