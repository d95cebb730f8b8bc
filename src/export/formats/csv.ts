import { stringify } from 'csv-stringify/sync';

/** A value of a table; null where there is none. */
export type CsvCell = string | number | boolean | null;

/**
 * A table in CSV (UTF-8 with a mark, as spreadsheets want it), in pieces. A text that a spreadsheet would take for a formula has an
 * apostrophe before it, and so has one with apostrophes before such a text.
 */
export function* toCsv<T>(
  names: readonly string[],
  entries: readonly T[],
  toRows: (entry: T) => readonly (readonly CsvCell[])[],
): Generator<string> {
  yield `\uFEFF${toLines([names])}`;
  for (let start = 0; start < entries.length; start += ENTRIES_AT_ONCE) {
    yield toLines(entries.slice(start, start + ENTRIES_AT_ONCE).flatMap(toRows));
  }
}

const ENTRIES_AT_ONCE = 100;

function toLines(rows: readonly (readonly CsvCell[])[]): string {
  const inert = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? toInert(cell) : cell)));
  return stringify(inert, { quoted_string: true, record_delimiter: 'windows', cast: { boolean: String } });
}

/** What spreadsheets begin a formula with, in the forms of East Asia too. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

function toInert(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
