import type { DrawnRelationshipFragment } from '../../generated/operations.js';

/** A node as it is drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** What is written beside it: its name if that is short. */
  readonly label: string;
  /** How many of its relationships are not in the picture; null where that is not known. */
  readonly more: number | null;
  readonly isOpened: boolean;
  readonly isOnPath: boolean;
}

/** Nodes and relationships that are drawn. */
export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly relationships: readonly DrawnRelationshipFragment[];
  /** Types of all nodes that were read, hidden ones too, in order. */
  readonly types: readonly string[];
  /** Years of all reports that were read, in order. */
  readonly years: readonly number[];
}
