import type { RequestContext } from './context.js';
import type { NodeRow } from '../graph/result.js';
import { getNodeModel } from '../plan/model.js';
import { toAskedColumn, type AskedNodes } from '../plan/root-plans.js';

/** Finds the row of a node by the name of its column and its id; null where the graph holds none. */
export type FindRow<Column extends string> = (column: Column, id: string) => NodeRow | null;

/**
 * Reads what an operation asks of nodes that an analysis found: in one statement, or none where nothing but ids is asked of
 * those that are known to be there.
 */
export async function readAskedRows<Column extends string>(
  { graph, model, deadline }: RequestContext,
  asked: Readonly<Record<Column, AskedNodes>>,
): Promise<FindRow<Column>> {
  const columns = Object.entries<AskedNodes>(asked);
  const plan = Object.fromEntries(columns.flatMap(([name, nodes]) => toAskedColumn(name, model, nodes)));
  const result = await graph.run(plan, deadline);
  const rows = new Map(
    Object.entries(result).map(([name, page]) => [name, new Map(page.rows.map(({ node }) => [String(node.fields['id']), node]))]),
  );
  return (column, id) => {
    if (column in plan) return rows.get(column)?.get(id) ?? null;
    return { ...NOTHING_READ, label: getNodeModel(model, asked[column].type).label, fields: { id } };
  };
}

const NOTHING_READ = { evidence: null, sources: null, children: {} } as const;
