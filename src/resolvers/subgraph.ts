import type { QueryResolvers } from '../generated/graphql.js';
import { assertBudget } from '../graph/budgets.js';
import { parseCursor, toCursor } from '../graph/paging.js';
import { readSubgraph } from '../graph/subgraph.js';
import { toRequestedField } from '../plan/requested-fields.js';
import { toWalkScope } from '../plan/walk-follow.js';
import { toWalkSelections } from '../plan/walk-plan.js';
import { readEnds, readWalkRows } from './walk-rows.js';

/** What lies around some nodes, a page at a time. */
export const resolveSubgraph: NonNullable<QueryResolvers['subgraph']> = async (_root, given, context, info) => {
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
  const { nodes, relationships, cut } = await readSubgraph(context.graph.topology, request, context.deadline);
  const selections = toWalkSelections('Subgraph', toRequestedField(info).selections);
  const rows = await readWalkRows(context, selections, nodes, relationships);
  const typeNames = new Map([...context.model.nodes.values()].map(({ label, type }) => [label, type]));
  return {
    nodes: rows.toNodes(nodes),
    places: nodes.map(({ label, ...place }) => ({ ...place, type: typeNames.get(label) ?? label })),
    relationships: relationships.map(rows.toRelationship),
    truncated: cut && { reason: cut.reason, total: cut.total, nextCursor: toCursor(cut.next, list) },
  };
};
