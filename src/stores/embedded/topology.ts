import { assertTimeLeft, type Deadline } from '../../shared/deadline.js';
import { joinToId } from '../../graph/elements.js';
import type { Follow, Neighbour, RelationshipRow } from '../../graph/topology.js';
import type { MemoryGraph, MemoryNode, MemoryRelationship } from './memory-graph.js';

/** The nodes that one relationship leads to from the nodes of a frontier. */
export function findNeighbours(
  graph: MemoryGraph,
  frontier: readonly string[],
  follow: Follow,
  deadline: Deadline,
): readonly Neighbour[] {
  const fits = createFilter(follow);
  const found = new Map<string, { readonly label: string; readonly places: Set<number> }>();
  for (const [place, id] of frontier.entries()) {
    assertTimeLeft(deadline);
    graph.forEachRelationship(id, (relationship, end) => {
      if (!fits(relationship, end)) return;
      const known = found.get(end.id);
      if (known) known.places.add(place);
      else found.set(end.id, { label: end.label, places: new Set([place]) });
    });
  }
  return [...found].map(([id, { label, places }]) => ({ id, label, places: [...places] }));
}

/** The relationships of some types between nodes and others. */
export function findRelationships(
  graph: MemoryGraph,
  ends: { readonly nodes: readonly string[]; readonly others: readonly string[] },
  types: readonly string[],
  deadline: Deadline,
): readonly RelationshipRow[] {
  const [followed, others] = [new Set(types), new Set(ends.others)];
  const found = new Map<string, RelationshipRow>();
  for (const id of ends.nodes) {
    assertTimeLeft(deadline);
    graph.forEachRelationship(id, ({ type, key, properties }, end, isOut) => {
      if (!followed.has(type) || !others.has(end.id)) return;
      const row = { type, from: isOut ? id : end.id, to: isOut ? end.id : id, key, properties };
      found.set(joinToId(row), row);
    });
  }
  return [...found.values()];
}

/** How many relationships there are to follow at each node that is there. */
export function countRelationships(
  graph: MemoryGraph,
  nodes: readonly string[],
  follow: Follow,
  deadline: Deadline,
): ReadonlyMap<string, number> {
  const fits = createFilter(follow);
  const degrees = new Map<string, number>();
  for (const id of nodes) {
    assertTimeLeft(deadline);
    graph.forEachRelationship(id, (relationship, end) => {
      if (fits(relationship, end)) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    });
  }
  return degrees;
}

function createFilter({ types, labels, always }: Follow): (relationship: MemoryRelationship, end: MemoryNode) => boolean {
  const [followed, reached, exempt] = [new Set(types), new Set(labels), new Set(always)];
  return ({ type }, end) => followed.has(type) && (reached.has(end.label) || exempt.has(end.id));
}
