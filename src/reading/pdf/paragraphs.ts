import type { Column } from './columns.js';
import { joinLines } from './hyphens.js';
import type { Line } from './lines.js';

/** The paragraphs of columns; one that runs on in the next column, or on the next page, is one. */
export function toParagraphs(columns: readonly Column[]): readonly string[] {
  const paragraphs: string[][] = [];
  let last: Placed | null = null;
  for (const column of columns) {
    const left = column.reduce((edge, { x }) => Math.min(edge, x), Infinity);
    const right = column.reduce((edge, { end }) => Math.max(edge, end), 0);
    const pitch = toPitch(column);
    column.forEach((line, index) => {
      const placed: Placed = { ...line, pitch, left, right, isFirst: index === 0 };
      if (last && !isNewParagraph(last, placed)) paragraphs.at(-1)?.push(line.text);
      else paragraphs.push([line.text]);
      last = placed;
    });
  }
  return joinLines(paragraphs);
}

/** A line with what is usual in its column. */
interface Placed extends Line {
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
  /** Whether it is the first of its column. */
  readonly isFirst: boolean;
}

function isNewParagraph(last: Placed, line: Placed): boolean {
  if (BULLET.test(line.text)) return true;
  if (Math.abs(last.size - line.size) > last.size * 0.1) return true;
  const isShort = last.right - last.end > (last.right - last.left) * SHORT;
  if (line.isFirst) return isShort && /[.!?:”"]$/.test(last.text);
  const isApart = last.y - line.y > line.pitch * 1.35;
  const isIndented = line.x - line.left > line.size * 0.8 && last.x - last.left < line.size * 0.8 && /[.!?:;”"]$/.test(last.text);
  return isApart || isIndented || (isShort && /[.!?:]$/.test(last.text)) || isHeading(last.text) !== isHeading(line.text);
}

const BULLET = /^[•‣▪■●◦*–—]\s?\S/;

/** Share of the column's width that the last line of a paragraph leaves free. */
const SHORT = 0.2;

/** A short line in capitals alone. */
function isHeading(text: string): boolean {
  return text.length < 60 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}

/** The usual distance of two lines of a paragraph: a small one, as those between paragraphs are larger. */
function toPitch(column: Column): number {
  const steps = column.slice(1).map((line, index) => (column[index]?.y ?? line.y) - line.y);
  const sorted = steps.filter((step) => step > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? Infinity;
}
