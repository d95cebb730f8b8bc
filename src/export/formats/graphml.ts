import { toNodeColumns, toRelationshipColumns, type Column } from './columns.js';
import type { ExportedGraph } from '../exported-graph.js';
import { toElement, toEmptyElement, toStart, XML_DECLARATION } from './xml.js';

/** The graph as GraphML: each value a key with its type, evidence and sources as text of JSON. */
export function* toGraphml({ about, nodes, relationships, sources, documents }: ExportedGraph): Generator<string> {
  const nodeColumns = toNodeColumns(nodes);
  const edgeColumns = toRelationshipColumns(relationships);
  const told = Object.entries({ about, sources, documents });
  yield XML_DECLARATION;
  yield `${toStart('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
  for (const [index, [name]] of told.entries()) yield toKey('graph', 'g', index, name, 'string');
  for (const [index, { name, type }] of nodeColumns.entries()) yield toKey('node', 'n', index, name, TYPES[type]);
  for (const [index, { name, type }] of edgeColumns.entries()) yield toKey('edge', 'e', index, name, TYPES[type]);
  yield `${toStart('graph', { id: 'tip', edgedefault: 'directed' })}\n`;
  for (const [index, [, value]] of told.entries())
    yield `${toElement('data', { key: `g${String(index)}` }, JSON.stringify(value))}\n`;
  for (const node of nodes) yield `${toStart('node', { id: node.id })}${toData('n', nodeColumns, node)}</node>\n`;
  for (const each of relationships) {
    const { id, from: source, to: target } = each;
    yield `${toStart('edge', { id, source, target })}${toData('e', edgeColumns, each)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

const TYPES = { boolean: 'boolean', integer: 'int', double: 'double', string: 'string' } as const;

function toKey(of: string, prefix: string, index: number, name: string, type: string): string {
  const attributes = { id: `${prefix}${String(index)}`, for: of, 'attr.name': name, 'attr.type': type };
  return `${toEmptyElement('key', attributes)}\n`;
}

function toData<Element>(prefix: string, columns: readonly Column<Element>[], element: Element): string {
  const values = columns.map(({ toValue }, index) => {
    const value = toValue(element);
    return value === null ? '' : toElement('data', { key: `${prefix}${String(index)}` }, String(value));
  });
  return values.join('');
}
