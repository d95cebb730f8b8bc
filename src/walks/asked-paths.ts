import type { NodeReference } from '../graph/contribution.js';
import { parseCursor, toCursor } from '../plan/paging.js';
import type { ReadContext } from '../plan/read-context.js';
import { toWalkScope, type WalkFilter } from '../plan/walk-follow.js';
import { assertBudget } from './budgets.js';
import { readEnds } from './ends.js';
import { readPaths, type Path } from './paths.js';

/** The arguments of paths. */
export interface PathsArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly longerBy: number;
  readonly limitPaths: number;
  readonly after?: string | null | undefined;
  readonly follow?: WalkFilter | null | undefined;
  readonly avoid?: WalkFilter | null | undefined;
}

/** A page of paths, and why they are not all. */
export interface AskedPaths {
  readonly paths: readonly Path[];
  readonly truncated: {
    readonly reason: 'PATHS' | 'HOPS';
    readonly total: number | null;
    readonly nextCursor: string | null;
  } | null;
}

/**
 * Reads the paths between two nodes.
 * @param argument what names the ends
 * @throws InputError for arguments that do not fit
 */
export async function readAskedPaths(given: PathsArguments, context: ReadContext, argument = 'from and to'): Promise<AskedPaths> {
  const { from, to, maxHops, longerBy, limitPaths } = given;
  assertBudget('maxHops', maxHops);
  assertBudget('longerBy', longerBy);
  assertBudget('limitPaths', limitPaths);
  const ends = await readEnds(argument, [...new Set([from, to])], context);
  const toEnd = (id: string): NodeReference => ends.find((end) => end.id === id) ?? { id, label: '' };
  const { types, labels, deadEnds } = toWalkScope(context.model, given.follow ?? null, given.avoid ?? null, ends);
  const passed = labels.filter((label) => !deadEnds.includes(label));
  const list = JSON.stringify(['paths', from, to, maxHops, longerBy, types, passed]);
  const after = given.after == null ? null : parseCursor('after', given.after, list).map(String);
  const follow = { types, labels: passed, always: [from, to] };
  const request = { from: toEnd(from), to: toEnd(to), maxHops, longerBy, follow, take: limitPaths, after };
  const { paths, cut } = await readPaths(context.graph.topology, request, context.deadline);
  const nextCursor = cut?.next ? toCursor(cut.next, list) : null;
  return { paths, truncated: cut && { reason: cut.reason, total: cut.total, nextCursor } };
}
