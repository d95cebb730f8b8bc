/** What one document says, as nodes and relationships. A pure function of the document. */
export interface Contribution {
  readonly document: DocumentRecord;
  readonly nodes: readonly NodeFact[];
  readonly relationships: readonly RelationshipFact[];
}

/** A document as the graph remembers it; `id` is the SHA-256 of its bytes in hexadecimal. */
export interface DocumentRecord {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly origin: 'SEED' | 'INGESTED';
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** The country that the document is about, or `reference` for what belongs to no country. */
  readonly partition: string;
  readonly year?: number;
  /** Years of all editions of a profile that hold this text. */
  readonly editions?: readonly number[];
  /** Line of its file at which it starts, where the file holds several documents. */
  readonly row?: number;
  readonly source?: string;
  readonly address?: string;
  readonly text?: string;
  /** Version of the extractor, where one read it. */
  readonly extractor?: string;
  /** What was read and not understood. */
  readonly doubts?: readonly string[];
  /** The list of recommendations that the document gives: the country report, and how many items. */
  readonly list?: { readonly report: string; readonly size: number };
}

export type DocumentKind = 'NARRATIVE' | 'PROFILE' | 'SUMMARY' | 'ROW' | 'REFERENCE';

/** The partition of documents that are about no single country. */
export const REFERENCE_PARTITION = 'reference';

/** What a node or relationship can hold; what is absent is null. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface NodeReference {
  readonly label: string;
  readonly id: string;
}

export interface NodeFact extends NodeReference {
  readonly properties: Properties;
  readonly provenance?: Provenance;
}

export interface RelationshipFact {
  readonly type: string;
  readonly from: NodeReference;
  readonly to: NodeReference;
  /** Tells apart several relationships of one type between the same two nodes; empty where there is one. */
  readonly key: string;
  readonly properties: Properties;
  readonly provenance?: Provenance;
}

/** Where a fact comes from: places in the document's own text, or sources by id. */
export interface Provenance {
  readonly evidence: readonly Span[];
  readonly sources: readonly string[];
  readonly method: Method;
  /** Share of such facts that were right where readers checked them; absent where nobody did. */
  readonly precision?: number;
}

export type Method = 'STATED' | 'EXTRACTED' | 'REVIEWED' | 'DERIVED';

/** A half-open range of UTF-16 units of a text, with `quote === text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
