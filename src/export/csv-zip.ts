import { stringify } from 'csv-stringify/sync';
import { Zip, ZipDeflate } from 'fflate';
import { toNodeColumns, toRelationshipColumns } from './columns.js';
import type { ExportedElement, ExportedGraph } from './exported-graph.js';

/**
 * The graph as a zip of tables in CSV (UTF-8 with a mark, as spreadsheets want it), joined by ids, and `about.json`. A text
 * that a spreadsheet would take for a formula has an apostrophe before it, and so has one with apostrophes before such a text.
 */
export function* toCsvZip(graph: ExportedGraph): Generator<Uint8Array> {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    written.push(data);
  });
  for (const [name, pieces] of Object.entries(toFiles(graph))) {
    const file = new ZipDeflate(name, { level: 6 });
    // The same graph is the same file, whenever it is asked for.
    file.mtime = EPOCH;
    zip.add(file);
    for (const piece of pieces) {
      file.push(encoder.encode(piece));
      yield* written.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* written.splice(0);
}

const encoder = new TextEncoder();
const EPOCH = new Date(1980, 0, 1);

function toFiles({ about, nodes, relationships, sources, documents }: ExportedGraph): Readonly<Record<string, Iterable<string>>> {
  const nodeColumns = toNodeColumns(nodes).filter(({ name }) => !JOINED.has(name));
  const edgeColumns = toRelationshipColumns(relationships).filter(({ name }) => !JOINED.has(name));
  const elements = [...nodes, ...relationships];
  return {
    'nodes.csv': toTable(['id', ...nodeColumns.map(({ name }) => name)], nodes, (node) => [
      [node.id, ...nodeColumns.map(({ toValue }) => toValue(node))],
    ]),
    'relationships.csv': toTable(['id', 'from', 'to', ...edgeColumns.map(({ name }) => name)], relationships, (each) => [
      [each.id, each.from, each.to, ...edgeColumns.map(({ toValue }) => toValue(each))],
    ]),
    'evidence.csv': toTable(['id', 'document', 'start', 'end', 'quote'], elements, ({ id, evidence }) =>
      evidence.map(({ document, start, end, quote }) => [id, document, start, end, quote]),
    ),
    'sourced.csv': toTable(['id', 'source'], elements, (element: ExportedElement) =>
      element.sources.map((source) => [element.id, source.id]),
    ),
    'sources.csv': toTable(['id', 'name', 'publisher', 'licence', 'year', 'address'], sources, (each) => [
      [each.id, each.name, each.publisher, each.licence, each.year, each.address],
    ]),
    'documents.csv': toTable(['id', 'title', 'address'], documents, ({ id, title, address }) => [[id, title, address]]),
    'about.json': [JSON.stringify(about, null, 2)],
  };
}

/** Columns that are tables of their own. */
const JOINED: ReadonlySet<string> = new Set(['evidence', 'sources']);

type Cell = string | number | boolean | null;

function* toTable<T>(
  names: readonly string[],
  entries: readonly T[],
  toRows: (entry: T) => readonly (readonly Cell[])[],
): Generator<string> {
  yield `\uFEFF${toLines([names])}`;
  for (let start = 0; start < entries.length; start += ENTRIES_AT_ONCE) {
    yield toLines(entries.slice(start, start + ENTRIES_AT_ONCE).flatMap(toRows));
  }
}

const ENTRIES_AT_ONCE = 100;

function toLines(rows: readonly (readonly Cell[])[]): string {
  const inert = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? toInert(cell) : cell)));
  return stringify(inert, { quoted_string: true, record_delimiter: 'windows', cast: { boolean: String } });
}

/** What spreadsheets begin a formula with, in the forms of East Asia too. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

function toInert(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
