import type { NodeReference } from '../graph/contribution.js';
import type { Deadline } from '../shared/deadline.js';
import type { Follow, Neighbour, Topology } from '../graph/topology.js';

/** What is known of the paths between two nodes once all levels are read that they can pass. */
export interface PathSearch {
  /** Hops of the shortest path, null if there is none within the limit. */
  readonly shortest: number | null;
  /** Neighbours of each node, with at least every hop of every path that was searched for. */
  readonly adjacency: Adjacency;
  readonly labels: ReadonlyMap<string, string>;
  /** Whether all was read that can be reached from one of the ends. */
  readonly isExhausted: boolean;
}

export type Adjacency = ReadonlyMap<string, ReadonlySet<string>>;

/** Between which nodes to search, how far, and how many hops beyond the shortest path's. */
export interface PathRange {
  readonly from: NodeReference;
  readonly to: NodeReference;
  readonly maxHops: number;
  readonly longerBy: number;
  readonly follow: Follow;
}

/**
 * Searches breadth first from both ends, always the smaller level next, one statement a level. Of a path of n hops, each hop
 * starts within `a` hops of one end or within n − a of the other: so both sides together find all of them.
 * @throws DeadlineError if that takes too long
 */
export async function searchBothWays(topology: Topology, range: PathRange, deadline: Deadline): Promise<PathSearch> {
  const { from, to } = range;
  const adjacency = new Map<string, Set<string>>();
  const labels = new Map([from, to].map(({ id, label }) => [id, label]));
  const [forward, backward] = [createSide(from), createSide(to)];
  let shortest = from.id === to.id ? 0 : null;
  let hops = 0;
  while (hops < (shortest === null ? range.maxHops : Math.min(range.maxHops, shortest + range.longerBy))) {
    const [side, other] = forward.level.length <= backward.level.length ? [forward, backward] : [backward, forward];
    if (side.level.length === 0) return { shortest, adjacency, labels, isExhausted: true };
    const neighbours = await topology.neighbours(side.level, range.follow, deadline);
    for (const { id, label } of neighbours) labels.set(id, label);
    addAll(adjacency, side.level, neighbours);
    side.level = neighbours.map(({ id }) => id).filter((id) => !side.known.has(id));
    for (const id of side.level) side.known.add(id);
    hops += 1;
    if (shortest === null && side.level.some((id) => other.known.has(id))) shortest = hops;
  }
  return { shortest, adjacency, labels, isExhausted: false };
}

/** What was reached from one end; `level` is what is farthest. */
interface Side {
  readonly known: Set<string>;
  level: readonly string[];
}

function createSide({ id }: NodeReference): Side {
  return { known: new Set([id]), level: [id] };
}

function addAll(adjacency: Map<string, Set<string>>, frontier: readonly string[], neighbours: readonly Neighbour[]): void {
  for (const { id, places } of neighbours) {
    for (const place of places) {
      const end = frontier[place] ?? id;
      addTo(adjacency, end, id);
      addTo(adjacency, id, end);
    }
  }
}

function addTo(adjacency: Map<string, Set<string>>, id: string, neighbour: string): void {
  const known = adjacency.get(id);
  if (known) known.add(neighbour);
  else adjacency.set(id, new Set([neighbour]));
}
