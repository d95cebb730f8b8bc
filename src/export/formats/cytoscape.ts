import { toProvenance, type ExportedGraph, type ExportedNode, type ExportedRelationship } from '../exported-graph.js';
import { toJsonList } from './json-list.js';

/**
 * The graph as Cytoscape.js and Cytoscape read it: `cytoscape({ container, ...file })`. Own values stand below
 * `data.properties`: beside the id, names such as `source` and `parent` mean something else.
 */
export function* toCytoscape({ about, nodes, relationships, sources, documents }: ExportedGraph): Generator<string> {
  yield '{"elements":{"nodes":';
  yield* toJsonList(nodes, toNode);
  yield ',"edges":';
  yield* toJsonList(relationships, toEdge);
  yield `},"data":${JSON.stringify({ ...about, sources, documents })}`;
  yield nodes.some(({ position }) => position) ? ',"layout":{"name":"preset"}}\n' : '}\n';
}

function toNode(node: ExportedNode): object {
  const { id, type, label, properties, position } = node;
  return { data: { id, type, label, properties, ...toProvenance(node) }, ...(position && { position }) };
}

function toEdge(relationship: ExportedRelationship): object {
  const { id, type, from, to, properties } = relationship;
  return { data: { id, source: from, target: to, type, properties, ...toProvenance(relationship) } };
}
