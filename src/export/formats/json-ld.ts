import type { PropertyValue } from '../../graph/contribution.js';
import type { ExportedElement, ExportedGraph, ExportedNode, ExportedRelationship, ExportedSource } from '../exported-graph.js';
import { toJsonList } from './json-list.js';

/**
 * The graph as JSON-LD with a context of its own. A relationship is a triple, and beside it a statement on that triple, which
 * carries evidence and sources. Own values are below `urn:tip-graph:property:`, ids are percent-encoded below `urn:tip-graph:node:`.
 */
export function* toJsonLd(graph: ExportedGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":`;
  yield* toJsonList(toResources(graph), (resource) => resource);
  yield '}\n';
}

const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'urn:tip-graph:term:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  property: 'urn:tip-graph:property:',
  id: '@id',
  type: '@type',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  name: 'http://www.w3.org/2000/01/rdf-schema#label',
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  sources: { '@id': 'http://purl.org/dc/terms/source', '@type': '@id' },
  publisher: 'http://purl.org/dc/terms/publisher',
  licence: 'http://purl.org/dc/terms/license',
  title: 'http://purl.org/dc/terms/title',
  document: { '@id': 'http://www.w3.org/ns/oa#hasSource', '@type': '@id' },
  start: 'http://www.w3.org/ns/oa#start',
  end: 'http://www.w3.org/ns/oa#end',
  quote: 'http://www.w3.org/ns/oa#exact',
  about: { '@type': '@json' },
};

function* toResources({ about, nodes, relationships, sources, documents }: ExportedGraph): Generator<object> {
  yield { id: 'urn:tip-graph:export', type: 'Export', dataVersion: about.dataVersion, about };
  for (const node of nodes) yield toNode(node);
  for (const relationship of relationships) {
    const { from, to, type } = relationship;
    yield { id: toUrn('node', from), [type]: { id: toUrn('node', to) } };
    yield toStatement(relationship);
  }
  for (const source of sources) yield toSource(source);
  for (const { id, ...document } of documents) yield withoutNulls({ id: toUrn('document', id), type: 'Document', ...document });
}

function toNode(node: ExportedNode): object {
  const { id, type, label, position } = node;
  return { id: toUrn('node', id), type, label, ...position, ...toKnown(node) };
}

function toStatement(relationship: ExportedRelationship): object {
  const { id, type, from, to } = relationship;
  const triple = { subject: toUrn('node', from), predicate: type, object: toUrn('node', to) };
  return { id: toUrn('relationship', id), type: 'rdf:Statement', ...triple, ...toKnown(relationship) };
}

function toKnown({ properties, method, precision, evidence, sources }: ExportedElement): object {
  const own = Object.entries(properties).map(([name, value]) => [`property:${name}`, toValue(value)] as const);
  return withoutNulls({
    ...Object.fromEntries(own),
    method,
    precision,
    evidence: evidence.map(({ document, ...place }) => withoutNulls({ document: toUrn('document', document), ...place })),
    sources: sources.map((source) => toUrn('source', source.id)),
  });
}

function toSource({ id, ...source }: ExportedSource): object {
  return withoutNulls({ id: toUrn('source', id), type: 'Source', ...source });
}

/** A plain list would be a set: without order, and each value once. */
function toValue(value: PropertyValue): unknown {
  return typeof value === 'object' ? { '@list': value } : value;
}

/** Half of a surrogate pair has no place in an address. */
function toUrn(kind: string, id: string): string {
  return `urn:tip-graph:${kind}:${encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'))}`;
}

function withoutNulls(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}
