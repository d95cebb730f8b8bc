import type { Deadline } from '../../shared/deadline.js';
import { NO_PROVENANCE, type Selection } from '../../graph/plan.js';
import type { GraphStore } from '../../graph/store.js';

/** How many nodes have each of these labels: a statement for each eight, for an engine takes long to plan more at once. */
export async function countLabels(
  graph: GraphStore,
  labels: readonly string[],
  deadline?: Deadline,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (let start = 0; start < labels.length; start += LABELS_AT_ONCE) {
    const some = labels.slice(start, start + LABELS_AT_ONCE);
    const columns = some.map((label) => [label, toCount(label)] as const);
    const result = await graph.run(Object.fromEntries(columns), deadline);
    for (const label of some) counts.set(label, result[label]?.total ?? 0);
  }
  return counts;
}

const LABELS_AT_ONCE = 8;

/** A column that counts the nodes with a label, and reads none. */
function toCount(label: string): Selection {
  const page = { take: 0, from: 'START', after: null, before: null } as const;
  return { label, fields: [], where: null, order: [], page, count: true, children: {}, provenance: NO_PROVENANCE };
}
