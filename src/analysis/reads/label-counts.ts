import type { Deadline } from '../../shared/deadline.js';
import { select } from '../../graph/select.js';
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
    const columns = some.map((label) => [label, select(label).first(0).count().selection] as const);
    const result = await graph.run(Object.fromEntries(columns), deadline);
    for (const label of some) counts.set(label, result[label]?.total ?? 0);
  }
  return counts;
}

const LABELS_AT_ONCE = 8;
