import type { NodeReference } from '../graph/contribution.js';
import type { ReadContext } from '../plan/read-context.js';
import { InputError } from '../shared/errors.js';

/**
 * The nodes with these ids, each once, with their labels.
 * @throws InputError that names the ids that the graph does not hold
 */
export async function readEnds(
  argument: string,
  ids: readonly string[],
  { graph, model, deadline }: ReadContext,
): Promise<readonly NodeReference[]> {
  const labels = new Set([...model.nodes.values()].map(({ label }) => label));
  const found = (await graph.topology.nodes(ids, deadline)).filter(({ label }) => labels.has(label));
  const missing = ids.filter((id) => !found.some((node) => node.id === id));
  if (missing.length === 0) return found;
  const names = missing.slice(0, 5).map((id) => `"${id.slice(0, 80)}"`);
  throw new InputError(`${argument} must be ids of nodes of the graph; it holds none with ${names.join(', ')}`);
}
