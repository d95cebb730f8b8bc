import { toCsv, type CsvCell } from '../../../src/export/formats/csv.js';
import type { ExportWriter } from '../../../src/export/exported-graph.js';
import type { FORMAT_LIST } from '../../../src/export/formats/format-list.js';
import { PORTABLE_WRITERS } from '../../../src/export/formats/portable-writers.js';
import { toZip } from '../../../src/export/formats/zip.js';
import type { AnswerGraph } from './graph-draft.js';
import type { Asked } from './memory.js';
import type { Answer } from './parse-answer.js';
import { toFileTables } from './all-tables.js';
import type { AnswerTable, Cell } from './tables.js';
import { isList } from './values.js';

/** A format that an answer's graph is saved in. */
export type GraphFormat = (typeof FORMAT_LIST)[number];

/** Hands the browser a file of text. */
export function saveText(name: string, text: string): void {
  save(name, [text], 'application/json');
}

/** Hands the browser the tables of an answer: one as CSV, more as a zip of CSV. */
export function saveTables(name: string, answer: Answer): void {
  const tables = toFileTables(answer);
  const [first] = tables;
  if (first && tables.length === 1) {
    save(`${name}.csv`, [...toCsvTable(first)], 'text/csv');
    return;
  }
  const files = Object.fromEntries(tables.map((table) => [`${table.path}.csv`, toCsvTable(table)]));
  save(`${name}.csv.zip`, [...toZip(files)], 'application/zip');
}

/** Hands the browser the graph of an answer in a format. */
export async function saveGraph(
  name: string,
  format: GraphFormat,
  { nodes, relationships, sources, documents }: AnswerGraph,
  answer: Answer,
  asked: Asked | undefined,
): Promise<void> {
  const { query, variables, operationName, dataVersion } = asked ?? {
    query: null,
    variables: {},
    operationName: null,
    dataVersion: null,
  };
  const about = {
    what: toWhat(answer),
    request: { query, variables, operationName },
    dataVersion: dataVersion ?? 'unknown',
    truncated: null,
  };
  const write = await loadWriter(format);
  save(`${name}.${format.extension}`, [...write({ about, nodes, relationships, sources, documents })], format.mediaType);
}

/** A part of an answer never looks like the whole. */
function toWhat(answer: Answer): string {
  const reasons = answer.kind === 'answer' ? answer.errors.map(({ path, message }) => `${path}: ${message}`) : [];
  return reasons.length === 0 ? 'answer' : `answer of which parts are missing (${reasons.join('; ')})`;
}

async function loadWriter({ name }: GraphFormat): Promise<ExportWriter> {
  if (name !== 'HTML') return PORTABLE_WRITERS[name]();
  const { loadPageWriter } = await import('./page-writer.js');
  return loadPageWriter();
}

function toCsvTable({ columns, rows }: AnswerTable): Iterable<string> {
  return toCsv(columns, rows, (row) => [row.map(toCsvCell)]);
}

/** Lists are text of JSON, as in all tables of the server. */
function toCsvCell(cell: Cell): CsvCell {
  return isList(cell) ? JSON.stringify(cell) : (cell ?? null);
}

function save(name: string, pieces: readonly (string | Uint8Array<ArrayBuffer>)[], type: string): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to keep it by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
