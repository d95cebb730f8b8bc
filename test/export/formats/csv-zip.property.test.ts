import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { arbitraryExportedGraph, toFile } from '../../support/exported-graphs.js';
import { fuzzSeed } from '../../support/fuzz.js';
import { toTableValues } from '../../support/table-values.js';

const rows = z.array(z.record(z.string(), z.string()));

type Tables = Readonly<Record<string, z.infer<typeof rows>>>;

/** UTF-8 has nothing for half of a surrogate pair. */
const toKept = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

/** What a spreadsheet would work out, were it not for the apostrophe. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

function readTables(file: Uint8Array): Tables {
  const entries = Object.entries(unzipSync(file)).filter(([name]) => name.endsWith('.csv'));
  return Object.fromEntries(
    entries.map(([name, bytes]) => [name, rows.parse(parse(strFromU8(bytes), { bom: true, columns: true }))]),
  );
}

type Cell = string | number | boolean | null;

const toRead = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

function mapCells(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toRead(cell)]));
}

/** A row without its empty cells: an empty text and none are the same in CSV. */
function toFilled(row: Readonly<Record<string, Cell>>): unknown {
  const cells = Object.entries(row).map(([name, value]) => [name, value === null ? '' : toKept(String(value))] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== ''));
}

const TAKEN = ['id', 'from', 'to', 'x', 'y', 'type', 'method', 'precision', 'evidence', 'sources'];

describe('toCsvZip', () => {
  it('gives a parser the same nodes, relationships and evidence, and a spreadsheet no formula', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExportedGraph, async (graph) => {
        const tables = readTables(await toFile('CSV', graph));
        const cells = Object.values(tables).flatMap((table) => table.flatMap((row) => Object.values(row)));
        expect(cells.filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))).toEqual([]);
        const read = (name: string): unknown => tables[name]?.map((row) => toFilled(mapCells(row)));
        const { nodes, relationships } = graph;
        const [ofNodes, ofEdges] = [toTableValues(nodes, [...TAKEN, 'label']), toTableValues(relationships, TAKEN)];
        expect(read('nodes.csv')).toEqual(
          nodes.map(({ id, type, label, method, precision }, index) =>
            toFilled({ id, type, label, method, precision, ...ofNodes[index] }),
          ),
        );
        expect(read('relationships.csv')).toEqual(
          relationships.map(({ id, from, to, type, method, precision }, index) =>
            toFilled({ id, from, to, type, method, precision, ...ofEdges[index] }),
          ),
        );
        const elements = [...nodes, ...relationships];
        expect(read('evidence.csv')).toEqual(
          elements.flatMap(({ id, evidence }) => evidence.map((each) => toFilled({ id, ...each }))),
        );
        expect(read('sourced.csv')).toEqual(
          elements.flatMap(({ id, sources }) => sources.map((source) => ({ id, source: source.id }))),
        );
        expect(read('sources.csv')).toEqual(graph.sources.map((source) => toFilled({ ...source })));
        expect(await toFile('CSV', graph)).toEqual(await toFile('CSV', graph));
      }),
      { seed: fuzzSeed },
    );
  });
});
