import type { Elements, RelationshipElement } from '../../src/graph/elements.js';
import type { Follow } from '../../src/graph/topology.js';

/** Hops from some nodes to each within reach, by going over all relationships again and again. */
export function measureByForce(
  { relationships }: Elements,
  starts: readonly string[],
  maxHops: number,
  follow: Follow,
  closed: readonly string[] = [],
): ReadonlyMap<string, number> {
  const distances = new Map(starts.map((id) => [id, 0]));
  for (let hop = 1; hop <= maxHops; hop++) {
    const before = new Map(distances);
    for (const { type, from, to } of relationships.values()) {
      for (const [near, far] of [
        [from, to],
        [to, from],
      ] as const) {
        const isPassed = before.get(near.id) === 0 || !closed.includes(near.label);
        const fits = follow.types.includes(type) && (follow.labels.includes(far.label) || follow.always.includes(far.id));
        if (before.get(near.id) === hop - 1 && isPassed && fits && !distances.has(far.id)) distances.set(far.id, hop);
      }
    }
  }
  return distances;
}

/** All paths of some hops at most that pass no node twice, by trying every way; the shortest first, then by ids. */
export function findPathsByForce(
  { relationships }: Elements,
  from: string,
  to: string,
  maxHops: number,
  follow: Follow,
): readonly (readonly string[])[] {
  const all = [...relationships.values()].filter(({ type }) => follow.types.includes(type));
  const paths: string[][] = [];
  const extend = (path: readonly string[]): void => {
    const end = path.at(-1);
    if (end === to) paths.push([...path]);
    if (end === to || path.length > maxHops) return;
    const ends = all.flatMap((each) => (each.from.id === end ? [each.to] : each.to.id === end ? [each.from] : []));
    const next = ends.filter(({ id, label }) => !path.includes(id) && (id === to || follow.labels.includes(label)));
    for (const id of new Set(next.map((node) => node.id))) extend([...path, id]);
  };
  extend([from]);
  return paths.sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1));
}

/** The relationships of some types between nodes of a set. */
export function findRelationshipsByForce(
  { relationships }: Elements,
  ids: ReadonlySet<string>,
  types: readonly string[],
): readonly RelationshipElement[] {
  return [...relationships.values()].filter(({ type, from, to }) => types.includes(type) && ids.has(from.id) && ids.has(to.id));
}
