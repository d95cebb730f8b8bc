import type { Contribution } from '../../graph/contribution.js';

/** A contribution without the nodes to which nothing leads from its country any more, and without what led from them. */
export function toReachable(contribution: Contribution): Contribution {
  const ways = new Map<string, string[]>();
  for (const { from, to } of contribution.relationships) {
    const ends = ways.get(from.id) ?? [];
    ends.push(to.id);
    ways.set(from.id, ends);
  }
  const reached = new Set([contribution.document.partition]);
  for (const id of reached) for (const end of ways.get(id) ?? []) reached.add(end);
  return {
    ...contribution,
    nodes: contribution.nodes.filter(({ id }) => reached.has(id)),
    relationships: contribution.relationships.filter(({ from }) => reached.has(from.id)),
  };
}
