import type { ReadContext } from '../../plan/read-context.js';
import type { NodeReference } from '../../graph/contribution.js';
import { joinToId } from '../../graph/elements.js';
import type { SearchHit } from '../../graph/search.js';
import { compareText, type RelationshipRow } from '../../graph/topology.js';
import type { GraphPart } from './graph-part.js';

/** Some nodes, those with some labels that relationships of some types lead to from them, and these relationships. */
export async function readJoinedPart(
  { graph, deadline }: ReadContext,
  core: readonly NodeReference[],
  types: readonly string[],
  labels: readonly string[],
): Promise<GraphPart> {
  const ids = core.map(({ id }) => id);
  if (ids.length === 0) return { nodes: [], relationships: [] };
  const known = new Set(ids);
  const neighbours = await graph.topology.neighbours(ids, { types, labels, always: [] }, deadline);
  const others = neighbours.filter(({ id }) => !known.has(id)).map(({ id, label }) => ({ id, label }));
  const nodes = [...core, ...others.sort((a, b) => compareText(a.id, b.id))];
  const ends = { nodes: ids, others: nodes.map(({ id }) => id) };
  return { nodes, relationships: toSorted(await graph.topology.relationships(ends, types, deadline)) };
}

/** Nodes that were found, and all relationships of some types among them. */
export async function readPartAmong(
  { graph, deadline }: ReadContext,
  found: readonly (NodeReference | SearchHit)[],
  types: readonly string[],
): Promise<GraphPart> {
  const nodes = found.map(({ id, label }) => ({ id, label }));
  const ids = nodes.map(({ id }) => id);
  const relationships = ids.length === 0 ? [] : await graph.topology.relationships({ nodes: ids, others: ids }, types, deadline);
  return { nodes, relationships: toSorted(relationships) };
}

function toSorted(rows: readonly RelationshipRow[]): readonly RelationshipRow[] {
  return [...rows].sort((a, b) => compareText(joinToId(a), joinToId(b)));
}
