import type { TextQuery } from '../text/text-query.js';

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
  /** What all that fit are counted by, regardless of the page. */
  readonly groups?: Readonly<Record<string, Grouping>>;
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

/** One term of an order: what is compared of a node, or of one that it is related to. Text is compared by UTF-16 units. */
export interface Order {
  /** The way to a related node, the best supported one at each step; empty for the node itself. */
  readonly via: readonly Step[];
  readonly by: OrderKey;
  readonly direction: 'ASC' | 'DESC';
  /** Where the nodes without a value stand, whatever the direction; null where every node has one. */
  readonly nulls: 'FIRST' | 'LAST' | null;
}

/** A property, or how many nodes lie behind a step; a count has no value where `knownBy` names a property that is not true. */
export type OrderKey =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'count'; readonly step: Step; readonly knownBy: string | null };

/** The order by a property that every node of the selection has. */
export function toPropertyOrder(field: string, direction: Order['direction'] = 'ASC'): Order {
  return { via: [], by: { kind: 'field', field }, direction, nulls: null };
}

/** One step along a relationship, to the nodes with a label. */
export interface Step {
  readonly type: string;
  readonly direction: Direction;
  readonly label: string;
}

/** At most `take` rows, from the start or the end, strictly between two places of the order. */
export interface Page {
  readonly take: number;
  readonly from: 'START' | 'END';
  readonly after: Keys | null;
  readonly before: Keys | null;
}

/** A row's place: the values of its order, then its id, then the key of its relationship (behind a hop only). */
export type Keys = readonly (Scalar | null)[];
export type Scalar = string | number | boolean;

/** A condition on a node. An absent property fits no comparison but `isNull: true`, so `not` of one always fits. */
export type Predicate =
  | { readonly kind: 'and'; readonly all: readonly Predicate[] }
  | { readonly kind: 'or'; readonly any: readonly Predicate[] }
  | { readonly kind: 'not'; readonly not: Predicate }
  | Compare
  | Exists
  | Matches;

export type Compare = { readonly kind: 'compare'; readonly field: string } & (
  | { readonly operator: 'eq' | 'gt' | 'gte' | 'lt' | 'lte'; readonly value: Scalar }
  | { readonly operator: 'contains' | 'startsWith'; readonly value: string }
  | { readonly operator: 'in'; readonly value: readonly Scalar[] }
  /** The property is a list that holds the value. */
  | { readonly operator: 'has'; readonly value: Scalar }
  /** The property is a list with an entry that contains the value, or starts with it. */
  | { readonly operator: 'hasContaining' | 'hasStarting'; readonly value: string }
  | { readonly operator: 'isNull'; readonly value: boolean }
);

/** Some node at the end of the step fits together with the relationship to it; everything fits null. */
export interface Exists extends Step {
  readonly kind: 'exists';
  /** Whether only the best supported relationship counts. */
  readonly best: boolean;
  /** What the relationship's properties must fit: comparisons, and what joins them. */
  readonly relationship: Predicate | null;
  readonly where: Predicate | null;
}

/** The node is one that a search for the query finds. */
export interface Matches {
  readonly kind: 'matches';
  readonly query: TextQuery;
}

/** Counts the nodes of a list by one key, or by two: groups in groups. */
export interface Grouping {
  /** The outer one first. */
  readonly keys: readonly GroupKey[];
  /** What a group's `count` must fit. */
  readonly having: Predicate | null;
  readonly order: GroupOrder;
  /** Most groups at each level. */
  readonly take: number;
  /** The country reports that the counts rest on, null where nodes do not hang on reports. */
  readonly scope: GroupScope | null;
}

/** By how many there are, or by key; keys break ties, ascending. */
export interface GroupOrder {
  readonly by: 'COUNT' | 'KEY';
  readonly direction: 'ASC' | 'DESC';
}

/** What a node is counted by: a property at the end of a way, whose values it has one, several or none of. */
export interface GroupKey {
  readonly via: readonly GroupStep[];
  /** Whether the property is that of the last relationship, not of the node that it leads to. */
  readonly ofRelationship: boolean;
  readonly field: string;
  /** Whether the property is a list, whose entries are values. */
  readonly list: boolean;
  /** The property that names the key for people, null where the key says it itself. */
  readonly label: string | null;
}

/** A step of a way; `best` follows only the best supported relationship. */
export interface GroupStep extends Step {
  readonly best: boolean;
}

/** Which country reports are in scope, and of which of them the graph knows what is counted. */
export interface GroupScope {
  readonly label: string;
  /** They are the nodes of the list, those that the list's parent leads to, or all with the label. */
  readonly from: 'NODES' | 'PARENT' | 'LABEL';
  /** The way from the parent. */
  readonly via: readonly Step[];
  readonly where: Predicate | null;
  readonly known: Predicate;
  /** Holds where only a part of what is counted was read; null where nothing says so. */
  readonly partial: Predicate | null;
  /** The same keys seen from a report, null where a report does not have one value of it. */
  readonly keys: readonly (GroupKey | null)[];
}

/** Nothing of the provenance is read. */
export const NO_PROVENANCE: ProvenanceSelection = { evidence: null, sources: null };
