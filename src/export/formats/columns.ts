import type { PropertyValue } from '../../graph/contribution.js';
import { toProvenance, type ExportedElement, type ExportedNode, type ExportedRelationship } from '../exported-graph.js';

/** A column of a table of nodes or relationships. */
export interface Column<Element> {
  readonly name: string;
  readonly type: ColumnType;
  /** Null where the element has no value. Lists and what has members are text of JSON. */
  readonly toValue: (element: Element) => string | number | boolean | null;
}

/** What all values of a column are; text where they differ. */
export type ColumnType = 'boolean' | 'integer' | 'double' | 'string';

/** The columns of nodes, but for their ids: what all have, then own values by name. */
export function toNodeColumns(nodes: readonly ExportedNode[]): readonly Column<ExportedNode>[] {
  const placed = nodes.some(({ position }) => position);
  return withOwn(nodes, [
    text('label', ({ label }) => label),
    text('type', ({ type }) => type),
    ...(placed ? [place('x'), place('y')] : []),
  ]);
}

/** The columns of relationships, but for their ids and ends. */
export function toRelationshipColumns(relationships: readonly ExportedRelationship[]): readonly Column<ExportedRelationship>[] {
  return withOwn(relationships, [text('type', ({ type }) => type)]);
}

/** The name of an own value beside names that mean something else. */
export function toOwnName(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? `property_${name}` : name;
}

function withOwn<Element extends ExportedElement>(
  elements: readonly Element[],
  first: readonly Column<Element>[],
): readonly Column<Element>[] {
  const common: readonly Column<Element>[] = [
    ...first,
    text('method', ({ method }) => method),
    { name: 'precision', type: 'double', toValue: ({ precision }) => precision },
    text('evidence', ({ evidence }) => (evidence.length === 0 ? null : JSON.stringify(evidence))),
    text('sources', (element) => (element.sources.length === 0 ? null : JSON.stringify(toProvenance(element).sources))),
  ];
  const taken = ['id', 'from', 'to', 'x', 'y', ...common.map(({ name }) => name)];
  const types = new Map<string, ColumnType>();
  for (const { properties } of elements) {
    for (const [name, value] of Object.entries(properties)) types.set(name, join(types.get(name), toType(value)));
  }
  const names = [...types].sort(([a], [b]) => (a < b ? -1 : 1));
  const own = names.map(([name, type]): Column<Element> => {
    const toValue = ({ properties }: Element): string | number | boolean | null => {
      const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return value === undefined ? null : toCell(value, type);
    };
    return { name: toOwnName(name, taken), type, toValue };
  });
  return [...common, ...own];
}

function text<Element>(name: string, toValue: (element: Element) => string | null): Column<Element> {
  return { name, type: 'string', toValue };
}

function place(name: 'x' | 'y'): Column<ExportedNode> {
  return { name, type: 'double', toValue: ({ position }) => position?.[name] ?? null };
}

function toType(value: PropertyValue): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'string';
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'integer' : 'double';
}

function join(known: ColumnType | undefined, type: ColumnType): ColumnType {
  if (known === undefined || known === type) return type;
  return known !== 'string' && type !== 'string' && known !== 'boolean' && type !== 'boolean' ? 'double' : 'string';
}

function toCell(value: PropertyValue, type: ColumnType): string | number | boolean {
  if (typeof value === 'object') return JSON.stringify(value);
  return type === 'string' ? String(value) : value;
}
