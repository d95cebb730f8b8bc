import type {
  Contribution,
  DocumentRecord,
  NodeFact,
  NodeReference,
  Properties,
  Provenance,
  RelationshipFact,
} from '../../graph/contribution.js';
import type { ConceptFact } from '../report-facts.js';

/** Nodes and relationships that a contribution is put together from. */
export interface Part {
  readonly nodes: readonly NodeFact[];
  readonly relationships: readonly RelationshipFact[];
}

/** The parts as one. */
export function joinParts(parts: readonly Part[]): Part {
  return { nodes: parts.flatMap(({ nodes }) => nodes), relationships: parts.flatMap(({ relationships }) => relationships) };
}

/** What a document adds to the graph, put together from its parts. */
export function toContribution(document: DocumentRecord, parts: readonly Part[]): Contribution {
  return { document, ...joinParts(parts) };
}

interface RelationshipParts {
  readonly key?: string;
  readonly properties?: Properties;
  readonly provenance?: Provenance;
}

/** A relationship, without a key and properties of its own unless they are given. */
export function toRelationship(
  type: string,
  from: NodeReference,
  to: NodeReference,
  parts: RelationshipParts = {},
): RelationshipFact {
  return { type, from: toReference(from), to: toReference(to), key: '', properties: {}, ...parts };
}

/** Relationships of one type to concepts of one scheme. */
export function toConcepts(
  type: string,
  label: string,
  from: NodeReference,
  concepts: readonly ConceptFact[],
): readonly RelationshipFact[] {
  return concepts.map(({ code, provenance }) => toRelationship(type, from, { label, id: code }, { provenance }));
}

function toReference({ label, id }: NodeReference): NodeReference {
  return { label, id };
}
