/** What to read for one root field: one selection a column, all in one statement. Plain data. */
export type ReadPlan = Readonly<Record<string, Selection>>;

/** A page of the nodes with a label, or of those at the end of a hop. */
export interface Selection {
  readonly label: string;
  /** Properties of the node to read. */
  readonly fields: readonly string[];
  readonly where: Predicate | null;
  /** Ahead of the node's id and the relationship's key, which always break ties. */
  readonly order: readonly Order[];
  readonly page: Page;
  /** Whether to count all that fit, regardless of the page. */
  readonly count: boolean;
  readonly children: Readonly<Record<string, Child>>;
  readonly provenance: ProvenanceSelection;
}

/** What to read at the end of a relationship of a node. */
export interface Child {
  readonly hop: Hop;
  readonly selection: Selection;
}

/** One step along a relationship, seen from a node. */
export interface Hop {
  readonly type: string;
  readonly direction: Direction;
  /** Properties of the relationship to read. */
  readonly fields: readonly string[];
  /** Whether the best supported relationship comes first, ahead of the selection's order. */
  readonly byAuthority: boolean;
  readonly provenance: ProvenanceSelection;
}

export type Direction = 'OUT' | 'IN' | 'BOTH';

/** What to read of the documents and sources behind a node or relationship; null where they are not asked for. */
export interface ProvenanceSelection {
  readonly evidence: Selection | null;
  readonly sources: Selection | null;
}

/** A property that every node of the selection has. Text is compared by UTF-16 units. */
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** At most `take` rows, from the start or the end, strictly between two places of the order. */
export interface Page {
  readonly take: number;
  readonly from: 'START' | 'END';
  readonly after: Keys | null;
  readonly before: Keys | null;
}

/** A row's place: the values of its order, then its id, then the key of its relationship (behind a hop only). */
export type Keys = readonly Scalar[];
export type Scalar = string | number | boolean;

/** A condition on a node. An absent property fits no comparison but `isNull: true`, so `not` of one always fits. */
export type Predicate =
  | { readonly kind: 'and'; readonly all: readonly Predicate[] }
  | { readonly kind: 'or'; readonly any: readonly Predicate[] }
  | { readonly kind: 'not'; readonly not: Predicate }
  | Compare
  | Exists;

export type Compare = { readonly kind: 'compare'; readonly field: string } & (
  | { readonly operator: 'eq' | 'gt' | 'gte' | 'lt' | 'lte'; readonly value: Scalar }
  | { readonly operator: 'contains' | 'startsWith'; readonly value: string }
  | { readonly operator: 'in'; readonly value: readonly Scalar[] }
  /** The property is a list that holds the value. */
  | { readonly operator: 'has'; readonly value: Scalar }
  | { readonly operator: 'isNull'; readonly value: boolean }
);

/** Some node with the label at the end of the hop fits; every node fits where `where` is null. */
export interface Exists {
  readonly kind: 'exists';
  readonly type: string;
  readonly direction: Direction;
  readonly label: string;
  readonly where: Predicate | null;
}

/** Nothing of the provenance is read. */
export const NO_PROVENANCE: ProvenanceSelection = { evidence: null, sources: null };
