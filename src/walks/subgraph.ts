import type { NodeReference } from '../graph/contribution.js';
import { assertTimeLeft, type Deadline } from '../shared/deadline.js';
import { joinToId } from '../graph/elements.js';
import type { Keys } from '../graph/plan.js';
import { compareText, type Follow, type RelationshipRow, type Topology } from '../graph/topology.js';

/** Which subgraph to read, and which page of it. */
export interface SubgraphRequest {
  readonly starts: readonly NodeReference[];
  readonly maxHops: number;
  readonly follow: Follow;
  /** Labels of nodes that are reached and not passed through, unless the walk starts there. */
  readonly deadEnds: readonly string[];
  readonly limitNodes: number;
  readonly limitEdges: number;
  /** Where the page before ended. */
  readonly after: Keys | null;
}

/**
 * A page of a subgraph. The whole is an order of nodes and relationships: nodes by distance, then id, and after each node
 * the relationships that join it with itself and those before it, by their ends. A page is a run of this order.
 */
export interface SubgraphPage {
  readonly nodes: readonly SubgraphNode[];
  readonly relationships: readonly RelationshipRow[];
  readonly cut: SubgraphCut | null;
}

export interface SubgraphNode extends NodeReference {
  /** Relationships from the nearest start. */
  readonly distance: number;
  /** Relationships that the walk may follow from it. */
  readonly degree: number;
  /** How many of these are not on this page. */
  readonly hidden: number;
}

/** More follows: which limit ended the page, how many nodes the whole has if that is known, and where to go on. */
export interface SubgraphCut {
  readonly reason: 'NODES' | 'RELATIONSHIPS';
  readonly total: number | null;
  readonly next: Keys;
}

/**
 * Reads a page of what lies around some nodes: breadth first, one statement a level, then one for relationships and one for
 * their numbers.
 * @throws DeadlineError if that takes too long
 */
export async function readSubgraph(topology: Topology, request: SubgraphRequest, deadline: Deadline): Promise<SubgraphPage> {
  const { limitNodes, limitEdges, follow } = request;
  const { reached, isWhole } = await walk(topology, request, deadline);
  const start = findStart(reached, request.after);
  const isResumed = isAt(reached[start], request.after);
  const end = start + limitNodes + (isResumed ? 1 : 0);
  const candidates = reached.slice(start, end);
  const ids = candidates.map(({ id }) => id);
  const others = reached.slice(0, end).map(({ id }) => id);
  const rows = await topology.relationships({ nodes: ids, others }, follow.types, deadline);
  const joining = groupByLaterEnd(rows, others);

  const filled = fillPage(candidates, joining, { after: request.after, isResumed, limitEdges });
  const { nodes, relationships, next } = filled;
  const isLast = isWhole && reached.length <= end;
  const reason: SubgraphCut['reason'] | null = filled.isFull ? 'RELATIONSHIPS' : isLast ? null : 'NODES';
  const cut = reason && { reason, total: isWhole ? reached.length : null, next };
  return { nodes: await countHidden(topology, nodes, relationships, follow, deadline), relationships, cut };
}

/** Where a page starts, and how many relationships it may have. */
interface PageStart {
  readonly after: Keys | null;
  /** Whether the page goes on with relationships of a node that is on the one before. */
  readonly isResumed: boolean;
  readonly limitEdges: number;
}

interface FilledPage {
  readonly nodes: readonly Reached[];
  readonly relationships: readonly RelationshipRow[];
  /** Where the next page starts. */
  readonly next: Keys;
  /** Whether the limit of relationships ended the page. */
  readonly isFull: boolean;
}

/** Takes nodes in order, each with its relationships to those before it, as long as there is room for all of these. */
function fillPage(
  candidates: readonly Reached[],
  joining: ReadonlyMap<string, readonly Joining[]>,
  { after, isResumed, limitEdges }: PageStart,
): FilledPage {
  const nodes: Reached[] = [];
  const relationships: RelationshipRow[] = [];
  let next: Keys = after ?? [];
  for (const [index, node] of candidates.entries()) {
    const isKnown = isResumed && index === 0;
    const done = isKnown ? String(after?.[2] ?? '') : '';
    if (!isKnown) {
      nodes.push(node);
      next = [node.distance, node.id, ''];
    }
    const due = (joining.get(node.id) ?? []).filter(({ key }) => key > done);
    const taken = due.slice(0, limitEdges - relationships.length);
    relationships.push(...taken.map(({ row }) => row));
    const last = taken.at(-1);
    if (last) next = [node.distance, node.id, last.key];
    if (taken.length < due.length) return { nodes, relationships, next, isFull: true };
  }
  return { nodes, relationships, next, isFull: false };
}

/** How many nodes a walk finds to know how many there are, once the page is full. */
const MAXIMUM_COUNTED = 20_000;

interface Reached extends NodeReference {
  readonly distance: number;
}

/** Levels of the walk until there is nothing more, or the page is full and there is too much to count. */
async function walk(
  topology: Topology,
  { starts, maxHops, follow, deadEnds, limitNodes, after }: SubgraphRequest,
  deadline: Deadline,
): Promise<{ readonly reached: readonly Reached[]; readonly isWhole: boolean }> {
  const closed = new Set(deadEnds);
  const known = new Set(starts.map(({ id }) => id));
  let level = toLevel(starts, 0);
  const reached = [...level];
  for (let distance = 1; distance <= maxHops && level.length > 0; distance++) {
    assertTimeLeft(deadline);
    const isFull = findStart(reached, after) + limitNodes + 1 < reached.length;
    if (isFull && reached.length >= MAXIMUM_COUNTED) return { reached, isWhole: false };
    const frontier = level.filter((node) => node.distance === 0 || !closed.has(node.label)).map(({ id }) => id);
    const neighbours = frontier.length === 0 ? [] : await topology.neighbours(frontier, follow, deadline);
    level = toLevel(
      neighbours.filter(({ id }) => !known.has(id)),
      distance,
    );
    for (const node of level) {
      known.add(node.id);
      reached.push(node);
    }
  }
  return { reached, isWhole: true };
}

function toLevel(nodes: readonly NodeReference[], distance: number): readonly Reached[] {
  return nodes.map(({ id, label }) => ({ id, label, distance })).sort((a, b) => compareText(a.id, b.id));
}

/** Where in the order the node of a cursor stands, or what comes next if it is gone; the end if that is not reached yet. */
function findStart(reached: readonly Reached[], after: Keys | null): number {
  if (after === null) return 0;
  const [distance, id] = [Number(after[0]), String(after[1])];
  const index = reached.findIndex((node) => node.distance > distance || (node.distance === distance && node.id >= id));
  return index === -1 ? reached.length : index;
}

function isAt(node: Reached | undefined, after: Keys | null): boolean {
  return node !== undefined && after !== null && node.distance === after[0] && node.id === after[1];
}

interface Joining {
  readonly key: string;
  readonly row: RelationshipRow;
}

/** Relationships under the one of their ends that comes later in an order, in the order of their keys. */
function groupByLaterEnd(rows: readonly RelationshipRow[], order: readonly string[]): ReadonlyMap<string, readonly Joining[]> {
  const places = new Map(order.map((id, place) => [id, place]));
  const groups = new Map<string, Joining[]>();
  for (const row of rows) {
    const later = (places.get(row.from) ?? 0) > (places.get(row.to) ?? 0) ? row.from : row.to;
    const group = groups.get(later) ?? [];
    group.push({ key: joinToId(row), row });
    groups.set(later, group);
  }
  for (const group of groups.values()) group.sort((a, b) => compareText(a.key, b.key));
  return groups;
}

async function countHidden(
  topology: Topology,
  nodes: readonly Reached[],
  relationships: readonly RelationshipRow[],
  follow: Follow,
  deadline: Deadline,
): Promise<readonly SubgraphNode[]> {
  const ids = nodes.map(({ id }) => id);
  const degrees = ids.length === 0 ? new Map<string, number>() : await topology.degrees(ids, follow, deadline);
  const shown = new Map<string, number>();
  for (const { from, to } of relationships) for (const id of new Set([from, to])) shown.set(id, (shown.get(id) ?? 0) + 1);
  return nodes.map((node) => {
    const degree = degrees.get(node.id) ?? 0;
    // What was written between two statements must not make a number negative.
    return { ...node, degree, hidden: Math.max(0, degree - (shown.get(node.id) ?? 0)) };
  });
}
