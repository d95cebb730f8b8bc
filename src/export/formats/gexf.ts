import { toNodeColumns, toOwnName, toRelationshipColumns, type Column } from './columns.js';
import type { ExportedGraph, ExportedPosition } from '../exported-graph.js';
import { toElement, toEmptyElement, toStart, XML_DECLARATION } from './xml.js';

/** The graph as GEXF 1.3, as Gephi reads it: the type of a relationship is its kind, evidence and sources are text of JSON. */
export function* toGexf({ about, nodes, relationships, sources, documents }: ExportedGraph): Generator<string> {
  const nodeColumns = toNodeColumns(nodes).filter(({ name }) => !APART.has(name));
  const edgeColumns = toRelationshipColumns(relationships)
    .filter(({ name }) => name !== 'type')
    .map((column) => ({ ...column, name: toOwnName(column.name, ['kind', 'label']) }));
  yield XML_DECLARATION;
  yield `${toStart('gexf', { xmlns: NAMESPACE, 'xmlns:viz': `${NAMESPACE}/viz`, version: '1.3' })}\n<meta>`;
  yield toElement('creator', {}, 'Trafficking in Persons graph');
  yield toElement('description', {}, JSON.stringify({ about, sources, documents }));
  yield `</meta>\n${toStart('graph', { defaultedgetype: 'directed', mode: 'static' })}\n`;
  yield toAttributes('node', nodeColumns);
  yield toAttributes('edge', edgeColumns);
  yield '<nodes>\n';
  for (const node of nodes) {
    const { id, label, position } = node;
    yield `${toStart('node', { id, label })}${toValues(nodeColumns, node)}${toPosition(position)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const each of relationships) {
    const { id, from: source, to: target, type } = each;
    yield `${toStart('edge', { id, source, target, kind: type, label: type })}${toValues(edgeColumns, each)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

const NAMESPACE = 'http://gexf.net/1.3';
/** What GEXF has a place of its own for. */
const APART: ReadonlySet<string> = new Set(['label', 'x', 'y']);

function toAttributes<Element>(of: 'node' | 'edge', columns: readonly Column<Element>[]): string {
  const attributes = columns.map(({ name, type }, index) => toEmptyElement('attribute', { id: toId(index), title: name, type }));
  return `${toStart('attributes', { class: of, mode: 'static' })}\n${attributes.join('\n')}\n</attributes>\n`;
}

function toValues<Element>(columns: readonly Column<Element>[], element: Element): string {
  const values = columns.flatMap(({ toValue }, index) => {
    const value = toValue(element);
    return value === null ? [] : [toEmptyElement('attvalue', { for: toId(index), value })];
  });
  return values.length === 0 ? '' : `<attvalues>${values.join('')}</attvalues>`;
}

function toPosition(position: ExportedPosition | undefined): string {
  return position ? toEmptyElement('viz:position', { x: position.x, y: position.y, z: 0 }) : '';
}

/** A number, for some readers take another id for the title. */
function toId(index: number): string {
  return String(index);
}
