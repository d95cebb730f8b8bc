import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.js';
import type { QueryResolvers, ResolversTypes } from '../generated/graphql.js';
import { assertBudget } from '../graph/budgets.js';
import type { NodeReference } from '../graph/contribution.js';
import { parseCursor, toCursor } from '../graph/paging.js';
import { readPaths, type Path } from '../graph/paths.js';
import { toFieldsOf, toRequestedField } from '../plan/requested-fields.js';
import { toWalkScope, type WalkFilter } from '../plan/walk-follow.js';
import { toWalkSelections, type WalkSelections } from '../plan/walk-plan.js';
import { readEnds, readWalkRows } from './walk-rows.js';

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
export async function readAskedPaths(
  given: PathsArguments,
  context: RequestContext,
  argument = 'from and to',
): Promise<AskedPaths> {
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
