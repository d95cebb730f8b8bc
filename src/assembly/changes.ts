import { assemble } from './assembly.js';
import type { Contribution } from '../graph/contribution.js';
import type { Elements, NodeElement, RelationshipElement } from '../graph/elements.js';
import { isDeepStrictEqual } from 'node:util';

/** What a store is to write, so that it holds the sum of other contributions than before. */
export interface Changes {
  /** To be written whole, in place of what is there. */
  readonly nodes: readonly NodeElement[];
  readonly relationships: readonly RelationshipElement[];
  readonly goneRelationships: readonly RelationshipElement[];
  /** To be taken out if nothing is related to them any more: another partition may state them too. */
  readonly goneNodes: readonly string[];
}

/** The difference between two sets of contributions, each of them whole partitions. */
export function toChanges(before: readonly Contribution[], after: readonly Contribution[]): Changes {
  const old = assemble(before);
  const now = assemble(after);
  return {
    nodes: changed(old.nodes, now.nodes),
    relationships: changed(old.relationships, now.relationships),
    goneRelationships: [...old.relationships].filter(([id]) => !now.relationships.has(id)).map(([, element]) => element),
    goneNodes: toGoneNodes(old, now),
  };
}

function toGoneNodes(old: Elements, now: Elements): readonly string[] {
  if (old.nodes.size === 0) return [];
  const kept = toNodeIds(now);
  return [...toNodeIds(old)].filter((id) => !kept.has(id));
}

/** The described nodes, and those that relationships lead to. */
function toNodeIds({ nodes, relationships }: Elements): ReadonlySet<string> {
  const ids = new Set(nodes.keys());
  for (const { from, to } of relationships.values()) ids.add(from.id).add(to.id);
  return ids;
}

function changed<T>(old: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): readonly T[] {
  if (old.size === 0) return [...now.values()];
  return [...now].filter(([id, element]) => !isDeepStrictEqual(old.get(id), element)).map(([, element]) => element);
}

/** The contributions of some partitions once a change is made: those added replace documents with the same id. */
export function toContributionsAfter(
  before: readonly Contribution[],
  add: readonly Contribution[],
  remove: readonly string[],
): readonly Contribution[] {
  const gone = new Set([...remove, ...add.map(({ document }) => document.id)]);
  const added = new Map(add.map((contribution) => [contribution.document.id, contribution]));
  return [...before.filter(({ document }) => !gone.has(document.id)), ...added.values()];
}
