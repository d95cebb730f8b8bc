import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from './context.js';
import type { QueryResolvers, ResolversTypes } from '../generated/graphql.js';
import { readAskedPaths } from '../walks/asked-paths.js';
import type { Path } from '../walks/paths.js';
import { toFieldsOf, toRequestedField } from '../plan/requested-fields.js';
import { toWalkSelections, type WalkSelections } from '../plan/walk-plan.js';
import { readWalkRows } from './walk-rows.js';

/** The first of the shortest paths between two nodes, or null. */
export const resolvePath: NonNullable<QueryResolvers['path']> = async (_root, given, context, info) => {
  const { selections } = toRequestedField(info);
  const { paths } = await readAskedPaths({ ...given, longerBy: 0, limitPaths: 1 }, context);
  return (await toPaths(paths, toWalkSelections('Path', selections), context))[0] ?? null;
};

/** The paths between two nodes, a page at a time. */
export const resolvePaths: NonNullable<QueryResolvers['paths']> = async (_root, given, context, info) => {
  const { paths, truncated } = await readAskedPaths(given, context);
  return { paths: await toPaths(paths, toSelectionsOfPaths(info), context), truncated };
};

async function toPaths(
  paths: readonly Path[],
  selections: WalkSelections,
  context: RequestContext,
): Promise<readonly ResolversTypes['Path'][]> {
  const nodes = [...new Map(paths.flatMap(({ nodes: found }) => found.map((node) => [node.id, node]))).values()];
  const relationships = paths.flatMap((path) => path.relationships);
  const rows = await readWalkRows(context, selections, nodes, relationships);
  return paths.map((path) => ({
    hops: path.nodes.length - 1,
    nodes: rows.toNodes(path.nodes),
    relationships: path.relationships.map(rows.toRelationship),
  }));
}

function toSelectionsOfPaths(info: GraphQLResolveInfo): WalkSelections {
  const paths = toFieldsOf(['PathPage'], toRequestedField(info).selections).get('paths');
  return toWalkSelections('Path', paths?.selections ?? []);
}
