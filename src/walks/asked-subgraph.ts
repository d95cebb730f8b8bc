import { parseCursor, toCursor } from '../plan/paging.js';
import type { ReadContext } from '../plan/read-context.js';
import { toWalkScope, type WalkFilter } from '../plan/walk-follow.js';
import { assertBudget } from './budgets.js';
import { readEnds } from './ends.js';
import { readSubgraph, type SubgraphPage } from './subgraph.js';

/** The arguments of a subgraph. */
export interface SubgraphArguments {
  readonly from: readonly string[];
  readonly maxHops: number;
  readonly limitNodes: number;
  readonly limitEdges: number;
  readonly follow?: WalkFilter | null | undefined;
  readonly avoid?: WalkFilter | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of a subgraph, and why it is not the whole. */
export interface AskedSubgraph {
  readonly page: SubgraphPage;
  readonly truncated: {
    readonly reason: 'NODES' | 'RELATIONSHIPS';
    readonly total: number | null;
    readonly nextCursor: string;
  } | null;
}

/**
 * Reads the nodes and relationships of a subgraph.
 * @throws InputError for arguments that do not fit
 */
export async function readAskedSubgraph(given: SubgraphArguments, context: ReadContext): Promise<AskedSubgraph> {
  const { maxHops, limitNodes, limitEdges } = given;
  const ids = [...new Set(given.from)].sort();
  assertBudget('from', ids.length);
  assertBudget('maxHops', maxHops);
  assertBudget('limitNodes', limitNodes);
  assertBudget('limitEdges', limitEdges);
  const starts = await readEnds('from', ids, context);
  const { types, labels, deadEnds } = toWalkScope(context.model, given.follow ?? null, given.avoid ?? null, starts);
  const list = JSON.stringify(['subgraph', ids, maxHops, types, labels, deadEnds]);
  const after = given.after == null ? null : parseCursor('after', given.after, list);
  const request = { starts, maxHops, limitNodes, limitEdges, deadEnds, follow: { types, labels, always: ids }, after };
  const page = await readSubgraph(context.graph.topology, request, context.deadline);
  const { cut } = page;
  return { page, truncated: cut && { reason: cut.reason, total: cut.total, nextCursor: toCursor(cut.next, list) } };
}
