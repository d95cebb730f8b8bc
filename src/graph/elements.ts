import type { NodeReference, Properties } from './contribution.js';

/** Nodes and relationships as a store keeps them: merged from all documents that state them. */
export interface Elements {
  readonly nodes: ReadonlyMap<string, NodeElement>;
  readonly relationships: ReadonlyMap<string, RelationshipElement>;
}

/** Elements while they are made: what is derived is put in place, for copies of all would take as long as making them. */
export interface ElementsDraft {
  readonly nodes: Map<string, NodeElement>;
  readonly relationships: Map<string, RelationshipElement>;
}

/** A node that some document describes. `properties` holds evidence, sources and method too. */
export interface NodeElement extends NodeReference {
  readonly properties: Properties;
}

/** A relationship; its ends need not be described by the same documents, then they are bare nodes. */
export interface RelationshipElement {
  readonly type: string;
  readonly from: NodeReference;
  readonly to: NodeReference;
  readonly key: string;
  readonly properties: Properties;
}

/** What tells a relationship from all others. */
export function toRelationshipId({ type, from, to, key }: Pick<RelationshipElement, 'type' | 'from' | 'to' | 'key'>): string {
  return joinToId({ type, from: from.id, to: to.id, key });
}

/** The same from the ids of a relationship's ends. */
export function joinToId({ type, from, to, key }: Readonly<Record<'type' | 'from' | 'to' | 'key', string>>): string {
  return `${from} ${type} ${to} ${key}`;
}

/** The names of the properties that every element of a kind has: by label of nodes, by type of relationships. */
export interface RequiredProperties {
  readonly nodes: ReadonlyMap<string, readonly string[]>;
  readonly relationships: ReadonlyMap<string, readonly string[]>;
}
