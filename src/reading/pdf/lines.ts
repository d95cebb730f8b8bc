import type { Item } from './pages.js';

/** Text on one base line, without a gap as wide as between columns. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** Joins the pieces of text of a page into lines, from the top down and from left to right. */
export function toLines(items: readonly Item[]): readonly Line[] {
  const sorted = [...items].sort((a, b) => b.y - a.y);
  const rows: Item[][] = [];
  let row: Item[] = [];
  for (const item of sorted) {
    const [first] = row;
    if (first && first.y - item.y > Math.min(first.size, item.size) * SAME_LINE) row = [];
    if (row.length === 0) rows.push(row);
    row.push(item);
  }
  return rows.flatMap((each) => toPieces([...each].sort((a, b) => a.x - b.x)).map(toLine));
}

/** How far apart base lines are, in font sizes, that still are one: superscripts stand higher. */
const SAME_LINE = 0.45;

/** Gaps, in font sizes: within a word there is hardly any, between columns much more than between words. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.2;

function toPieces(row: readonly Item[]): readonly (readonly Item[])[] {
  const pieces: Item[][] = [];
  let end = -Infinity;
  for (const item of row) {
    const piece = pieces.at(-1);
    if (piece && item.x - end < item.size * COLUMN_GAP) piece.push(item);
    else pieces.push([item]);
    end = Math.max(end, item.x + item.width);
  }
  return pieces;
}

function toLine(items: readonly Item[]): Line {
  let text = '';
  let end = 0;
  for (const item of items) {
    const isApart = text !== '' && item.x - end > item.size * WORD_GAP;
    text += isApart && !/\s$/.test(text) && !/^\s/.test(item.text) ? ` ${item.text}` : item.text;
    end = item.x + item.width;
  }
  const { x = 0, y = 0 } = items[0] ?? {};
  const size = items.reduce((most, item) => Math.max(most, item.size), 0);
  return { text: text.trim(), x, end, y, size };
}
