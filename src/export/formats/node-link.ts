import { toProvenance, type ExportedGraph, type ExportedNode, type ExportedRelationship } from '../exported-graph.js';
import { toJsonList } from './json-list.js';

/** The graph as d3-force and networkx (`node_link_graph(file, edges="links")`) read it. */
export function* toNodeLink({ about, nodes, relationships, sources, documents }: ExportedGraph): Generator<string> {
  yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify({ ...about, sources, documents })},"nodes":`;
  yield* toJsonList(nodes, toNode);
  yield ',"links":';
  yield* toJsonList(relationships, toLink);
  yield '}\n';
}

function toNode(node: ExportedNode): object {
  const { id, type, label, properties, position } = node;
  return { id, type, label, properties, ...toProvenance(node), ...position };
}

/** `key` tells parallel edges apart in networkx. */
function toLink(relationship: ExportedRelationship): object {
  const { id, type, from, to, properties } = relationship;
  return { source: from, target: to, key: id, type, properties, ...toProvenance(relationship) };
}
