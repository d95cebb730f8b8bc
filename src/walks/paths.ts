import type { NodeReference } from '../graph/contribution.js';
import type { Deadline } from '../shared/deadline.js';
import { joinToId } from '../graph/elements.js';
import { enumeratePaths, type IdPath } from './path-enumeration.js';
import { searchBothWays, type PathRange } from './path-search.js';
import { compareText, type Ends, type RelationshipRow, type Topology } from '../graph/topology.js';

/** Which paths to read, and which page of them. */
export interface PathsRequest extends PathRange {
  readonly take: number;
  /** The path after which the page begins. */
  readonly after: IdPath | null;
}

/** A page of the paths between two nodes that pass no node twice: the shortest first, then by the ids of their nodes. */
export interface PathsPage {
  readonly paths: readonly Path[];
  readonly cut: PathsCut | null;
}

export interface Path {
  readonly nodes: readonly NodeReference[];
  /** Every relationship that joins a node with the next, hop by hop. */
  readonly relationships: readonly RelationshipRow[];
}

/** More follow after `next`, or none was found and there may be some with more hops than allowed. */
export type PathsCut =
  | { readonly reason: 'PATHS'; readonly total: number | null; readonly next: IdPath }
  | { readonly reason: 'HOPS'; readonly total: null; readonly next: null };

/**
 * Reads a page of paths: breadth first from both ends, one statement a level, then one for all relationships.
 * @throws DeadlineError if that takes too long
 */
export async function readPaths(topology: Topology, request: PathsRequest, deadline: Deadline): Promise<PathsPage> {
  const { from, to, maxHops, longerBy, follow, take, after } = request;
  const { shortest, adjacency, labels, isExhausted } = await searchBothWays(topology, request, deadline);
  if (shortest === null) return { paths: [], cut: isExhausted ? null : { reason: 'HOPS', total: null, next: null } };
  const lengths = { from: from.id, to: to.id, shortest, longest: Math.min(maxHops, shortest + longerBy) };
  const enumerate = (start: IdPath | null): Generator<IdPath> => enumeratePaths(adjacency, lengths, start, deadline);
  const found = collect(enumerate(after), take + 1);
  const paths = found.slice(0, take);
  const next = found.length > take ? paths.at(-1) : undefined;
  const rows = paths.some(({ length }) => length > 1) ? await topology.relationships(toEnds(paths), follow.types, deadline) : [];
  const toReference = (id: string): NodeReference => ({ id, label: labels.get(id) ?? '' });
  return {
    paths: joinHops(paths, rows).map(({ ids, relationships }) => ({ nodes: ids.map(toReference), relationships })),
    cut: next ? { reason: 'PATHS', total: count(enumerate(null)), next } : null,
  };
}

/** How many paths are counted at most. */
const MAXIMUM_COUNTED = 10_000;

function collect(paths: Generator<IdPath>, take: number): readonly IdPath[] {
  const found: IdPath[] = [];
  for (const path of paths) {
    found.push(path);
    if (found.length === take) break;
  }
  return found;
}

function count(paths: Generator<IdPath>): number | null {
  const { length } = collect(paths, MAXIMUM_COUNTED + 1);
  return length > MAXIMUM_COUNTED ? null : length;
}

function toEnds(paths: readonly IdPath[]): Ends {
  const ids = [...new Set(paths.flat())];
  return { nodes: ids, others: ids };
}

interface JoinedPath {
  readonly ids: IdPath;
  readonly relationships: readonly RelationshipRow[];
}

/** Paths with the relationships of their hops, those of a hop in the order of their ends and types. */
function joinHops(paths: readonly IdPath[], rows: readonly RelationshipRow[]): readonly JoinedPath[] {
  const hops = new Map<string, RelationshipRow[]>();
  for (const row of [...rows].sort((a, b) => compareText(joinToId(a), joinToId(b)))) {
    const hop = toHopKey(row.from, row.to);
    hops.set(hop, [...(hops.get(hop) ?? []), row]);
  }
  return paths.map((ids) => {
    return { ids, relationships: ids.slice(1).flatMap((id, index) => hops.get(toHopKey(ids[index] ?? '', id)) ?? []) };
  });
}

/** The same for two nodes in whichever order. */
function toHopKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
