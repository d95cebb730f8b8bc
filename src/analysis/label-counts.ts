import type { Deadline } from '../graph/deadline.js';
import { NO_PROVENANCE, type Predicate, type Selection } from '../graph/plan.js';
import type { GraphStore } from '../graph/store.js';

/** How many nodes have each of these labels, in one statement. */
export async function countLabels(
  graph: GraphStore,
  labels: readonly string[],
  deadline?: Deadline,
): Promise<ReadonlyMap<string, number>> {
  const columns = labels.map((label) => [label, toCount(label, null)] as const);
  const result = await graph.run(Object.fromEntries(columns), deadline);
  return new Map(labels.map((label) => [label, result[label]?.total ?? 0]));
}

/** A column that counts the nodes with a label that fit, and reads none. */
function toCount(label: string, where: Predicate | null): Selection {
  const page = { take: 0, from: 'START', after: null, before: null } as const;
  return { label, fields: [], where, order: [], page, count: true, children: {}, provenance: NO_PROVENANCE };
}
