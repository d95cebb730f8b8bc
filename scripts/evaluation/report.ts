import { toPlaceKey } from './gold.js';
import type { Comparison } from './score.js';
import type { TableRow } from './table.js';
import type { ReadText } from './read-text.js';

/** A text together with how its extraction compares with its gold. */
export interface Evaluated {
  readonly read: ReadText;
  readonly comparisons: readonly Comparison[];
}

/** A table as lines of Markdown, which read well as plain text too. */
export function toTableLines(rows: readonly TableRow[]): readonly string[] {
  const cells = rows.map(({ row, precision, recall, f1, interval, agreed, spurious, missed }) => [
    row,
    ...[precision, recall, f1].map(toFigure),
    interval.map(toFigure).join('–'),
    ...[agreed, spurious, missed].map(String),
  ]);
  const table = [HEAD, ...cells];
  const widths = HEAD.map((_, column) => Math.max(...table.map((line) => (line[column] ?? '').length)));
  const toLine = (line: readonly string[]): string =>
    `| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [toLine(HEAD), rule, ...cells.map(toLine)];
}

const HEAD = ['field', 'P', 'R', 'F1', '95 of 100', 'agreed', 'spurious', 'missed'];

function toFigure(value: number): string {
  return value.toFixed(3);
}

/** What does not agree, a text after the other, with the words behind what is spurious and the text where it is short. */
export function toMissLines(evaluated: readonly Evaluated[]): readonly string[] {
  return evaluated.flatMap(({ read, comparisons }) => {
    const lines = comparisons.flatMap((comparison) => toMisses(read, comparison));
    if (lines.length === 0) return [];
    const doubts = read.doubts.map((doubt) => `- in doubt: ${doubt}`);
    return [
      `### ${read.id}`,
      '',
      ...lines,
      ...doubts,
      '',
      ...(read.text.length <= SHORT_TEXT ? [`> ${fold(read.text)}`, ''] : []),
    ];
  });
}

const SHORT_TEXT = 4000;

function toMisses(read: ReadText, { row, spurious, missed, recommendation }: Comparison): readonly string[] {
  const inside = recommendation === null ? '' : ` — in “${recommendation}”`;
  return [
    ...missed.map((item) => `- ${row}: missed ${item}${inside}`),
    ...spurious.map((item) => `- ${row}: spurious ${item}${inside}${toWords(read, row, item)}`),
  ];
}

function toWords({ text, answer }: ReadText, row: string, item: string): string {
  const places = answer?.places.get(toPlaceKey(row.replace(/ \(.*/, ''), item)) ?? [];
  return places.map(({ start, end }) => `\n  - “…${fold(text.slice(Math.max(0, start - CONTEXT), end + CONTEXT))}…”`).join('');
}

const CONTEXT = 60;

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
