import type { QueryResolvers } from '../generated/graphql.js';
import { readAskedSubgraph } from '../walks/asked-subgraph.js';
import { toRequestedField } from '../plan/requested-fields.js';
import { toWalkSelections } from '../plan/walk-plan.js';
import { readWalkRows } from './walk-rows.js';

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
