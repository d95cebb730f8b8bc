import type { Method, PropertyValue } from '../graph/contribution.js';

/** A part of the graph as it leaves the server, whatever the format: read from the store once. */
export interface ExportedGraph {
  readonly about: ExportAbout;
  readonly nodes: readonly ExportedNode[];
  /** Their ends are among the nodes. */
  readonly relationships: readonly ExportedRelationship[];
  /** All sources that nodes and relationships name, by id. */
  readonly sources: readonly ExportedSource[];
  /** All documents that evidence lies in, by id. */
  readonly documents: readonly ExportedDocument[];
}

/** What was asked for, of which data, and whether it is all of it: enough to cite the file and to make it again. */
export interface ExportAbout {
  /** What the file holds, such as `subgraph` or `country/BLR`. */
  readonly what: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly dataVersion: string;
  /** Why it is not the whole of what was asked for; null where it is. */
  readonly truncated: ExportTruncation | null;
}

export interface ExportTruncation {
  readonly reason: 'NODES' | 'RELATIONSHIPS' | 'PATHS' | 'HOPS';
  /** How many there are in all, null where that is not known. */
  readonly total: number | null;
  /** Where to go on, null where one cannot. */
  readonly nextCursor: string | null;
}

/** What nodes and relationships have in common. */
export interface ExportedElement {
  readonly id: string;
  /** Type of the schema, or type of the relationship. */
  readonly type: string;
  /** Own values by name, without those that are absent. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** How it became known, null where nothing says so. */
  readonly method: Method | null;
  /** Share of such facts that were right where readers checked them, null where nobody did. */
  readonly precision: number | null;
  readonly evidence: readonly ExportedEvidence[];
  readonly sources: readonly ExportedSource[];
}

export interface ExportedNode extends ExportedElement {
  /** What people call it. */
  readonly label: string;
  /** Its place in a picture, where one was asked for. */
  readonly position?: ExportedPosition;
}

export interface ExportedPosition {
  readonly x: number;
  readonly y: number;
}

export interface ExportedRelationship extends ExportedElement {
  /** Ids of the nodes at its ends. */
  readonly from: string;
  readonly to: string;
}

/** A place in a text; the quote is null where texts are not served. */
export interface ExportedEvidence {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
}

export interface ExportedSource {
  readonly id: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly year: number | null;
  readonly address: string | null;
}

export interface ExportedDocument {
  readonly id: string;
  readonly title: string;
  readonly address: string | null;
}

/** How an element is known, as formats without fields of their own for it write it down. */
export function toProvenance({ method, precision, evidence, sources }: ExportedElement): {
  readonly method: Method | null;
  readonly precision: number | null;
  readonly evidence: readonly ExportedEvidence[];
  readonly sources: readonly Pick<ExportedSource, 'id' | 'publisher' | 'licence'>[];
} {
  return { method, precision, evidence, sources: sources.map(({ id, publisher, licence }) => ({ id, publisher, licence })) };
}

/** Writes a graph in pieces, so that others are answered between two of them. */
export type ExportWriter = (graph: ExportedGraph) => Iterable<string | Uint8Array<ArrayBuffer>>;
