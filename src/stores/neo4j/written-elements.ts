import type { Properties } from '../../graph/contribution.js';
import type { NodeElement, RelationshipElement } from '../../graph/elements.js';
import { toAnalysedNode } from '../../graph/searchable.js';

/** A relationship as a statement writes it. */
export interface WrittenRelationship {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Properties;
}

/** Adds to a node its words, as the indexes take them. */
export function toWrittenNode(node: NodeElement): NodeElement {
  const text = toAnalysedNode(node);
  return text ? { ...node, properties: { ...node.properties, searchStems: text.stems, searchWords: text.words } } : node;
}

/** Adds to the properties of a relationship its key, by which it is found again. */
export function toWrittenRelationship({ from, type, to, key, properties }: RelationshipElement): WrittenRelationship {
  return { from: from.id, type, to: to.id, key, properties: { ...properties, key } };
}
