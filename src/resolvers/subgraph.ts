import type { RequestContext } from '../context.js';
import type { QueryResolvers } from '../generated/graphql.js';
import { assertBudget } from '../graph/budgets.js';
import { parseCursor, toCursor } from '../graph/paging.js';
import { readSubgraph, type SubgraphPage } from '../graph/subgraph.js';
import { toRequestedField } from '../plan/requested-fields.js';
import { toWalkScope, type WalkFilter } from '../plan/walk-follow.js';
import { toWalkSelections } from '../plan/walk-plan.js';
import { readEnds, readWalkRows } from './walk-rows.js';

/** What lies around some nodes, a page at a time. */
export const resolveSubgraph: NonNullable<QueryResolvers['subgraph']> = async (_root, given, context, info) => {
  const { page, truncated } = await readAskedSubgraph(given, context);
  const { nodes, relationships } = page;
  const selections = toWalkSelections('Subgraph', toRequestedField(info).selections);
  const rows = await readWalkRows(context, selections, nodes, relationships);
  const typeNames = new Map([...context.model.nodes.values()].map(({ label, type }) => [label, type]));
  return {
    nodes: rows.toNodes(nodes),
    places: nodes.map(({ label, ...place }) => ({ ...place, type: typeNames.get(label) ?? label })),
    relationships: relationships.map(rows.toRelationship),
    truncated,
    part: page,
    request: { ...given },
  };
};

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
export async function readAskedSubgraph(given: SubgraphArguments, context: RequestContext): Promise<AskedSubgraph> {
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
