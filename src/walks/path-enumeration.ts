import { assertTimeLeft, type Deadline } from '../shared/deadline.js';
import type { Adjacency } from './path-search.js';
import { compareText } from '../graph/topology.js';

/** A path as the ids of its nodes, from one end to the other. */
export type IdPath = readonly string[];

/** The paths from one node to another of at least and at most so many hops. */
export interface PathLengths {
  readonly from: string;
  readonly to: string;
  readonly shortest: number;
  readonly longest: number;
}

/**
 * The paths that pass no node twice, the shortest first, then by the ids of their nodes; those after a path where one is
 * given. They are made one by one, as they are asked for.
 * @throws DeadlineError once the time is over
 */
export function* enumeratePaths(
  adjacency: Adjacency,
  { from, to, shortest, longest }: PathLengths,
  after: IdPath | null,
  deadline: Deadline,
): Generator<IdPath> {
  const distances = measureDistances(adjacency, to);
  const first = after === null ? shortest : after.length - 1;
  for (let hops = first; hops <= longest; hops++) {
    const search = { adjacency, distances, to, hops, deadline };
    yield* extend(search, [from], hops === first ? after : null);
  }
}

interface Search {
  readonly adjacency: Adjacency;
  readonly distances: ReadonlyMap<string, number>;
  readonly to: string;
  readonly hops: number;
  readonly deadline: Deadline;
}

/** The paths that begin so; `after` is given as long as the beginning is that of the path after which they come. */
function* extend(search: Search, path: IdPath, after: IdPath | null): Generator<IdPath> {
  const { adjacency, distances, to, hops, deadline } = search;
  assertTimeLeft(deadline);
  const end = path.at(-1) ?? '';
  const left = hops - path.length + 1;
  if (left === 0) {
    if (end === to && after === null) yield path;
    return;
  }
  const bound = after?.[path.length];
  const next = [...(adjacency.get(end) ?? [])].filter(
    (id) =>
      (distances.get(id) ?? Infinity) < left &&
      (id !== to || left === 1) &&
      (bound === undefined || id >= bound) &&
      !path.includes(id),
  );
  for (const id of next.sort(compareText)) yield* extend(search, [...path, id], id === bound ? after : null);
}

/** Hops from each node to one. */
function measureDistances(adjacency: Adjacency, to: string): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]]);
  for (const [id, distance] of distances) {
    for (const neighbour of adjacency.get(id) ?? []) if (!distances.has(neighbour)) distances.set(neighbour, distance + 1);
  }
  return distances;
}
