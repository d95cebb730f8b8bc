import { toNodeColumns, toRelationshipColumns } from './columns.js';
import { toCsv } from './csv.js';
import type { ExportedElement, ExportedGraph } from '../exported-graph.js';
import { toZip } from './zip.js';

/** The graph as a zip of tables in CSV, joined by ids, and `about.json`. */
export function toCsvZip(graph: ExportedGraph): Iterable<Uint8Array<ArrayBuffer>> {
  return toZip(toFiles(graph));
}

function toFiles({ about, nodes, relationships, sources, documents }: ExportedGraph): Readonly<Record<string, Iterable<string>>> {
  const nodeColumns = toNodeColumns(nodes).filter(({ name }) => !JOINED.has(name));
  const edgeColumns = toRelationshipColumns(relationships).filter(({ name }) => !JOINED.has(name));
  const elements = [...nodes, ...relationships];
  return {
    'nodes.csv': toCsv(['id', ...nodeColumns.map(({ name }) => name)], nodes, (node) => [
      [node.id, ...nodeColumns.map(({ toValue }) => toValue(node))],
    ]),
    'relationships.csv': toCsv(['id', 'from', 'to', ...edgeColumns.map(({ name }) => name)], relationships, (each) => [
      [each.id, each.from, each.to, ...edgeColumns.map(({ toValue }) => toValue(each))],
    ]),
    'evidence.csv': toCsv(['id', 'document', 'start', 'end', 'quote'], elements, ({ id, evidence }) =>
      evidence.map(({ document, start, end, quote }) => [id, document, start, end, quote]),
    ),
    'sourced.csv': toCsv(['id', 'source'], elements, (element: ExportedElement) =>
      element.sources.map((source) => [element.id, source.id]),
    ),
    'sources.csv': toCsv(['id', 'name', 'publisher', 'licence', 'year', 'address'], sources, (each) => [
      [each.id, each.name, each.publisher, each.licence, each.year, each.address],
    ]),
    'documents.csv': toCsv(['id', 'title', 'address'], documents, ({ id, title, address }) => [[id, title, address]]),
    'about.json': [JSON.stringify(about, null, 2)],
  };
}

/** Columns that are tables of their own. */
const JOINED: ReadonlySet<string> = new Set(['evidence', 'sources']);
