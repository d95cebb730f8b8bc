import type { PropertyValue } from './contribution.js';
import type { GroupRow } from './grouping.js';
import type { Keys } from './plan.js';
import type { EvidenceSpan } from './evidence.js';

/** One page for each column of a plan. Both stores give equal results, value for value. */
export type PlanResult = Readonly<Record<string, PageRow>>;

/** The rows of a selection's page, in the selection's order. */
export interface PageRow {
  readonly rows: readonly LinkRow[];
  /** Whether more lies beyond the page in the direction of reading. */
  readonly more: boolean;
  /** How many fit in all, null where the plan does not count. */
  readonly total: number | null;
  /** Counts by key, where the plan asks for any. */
  readonly groups?: Readonly<Record<string, GroupRow>>;
}

/** A node with the relationship that led to it; `relationship` is null at the root. */
export interface LinkRow {
  readonly keys: Keys;
  readonly node: NodeRow;
  readonly relationship: FieldsRow | null;
}

export interface NodeRow extends FieldsRow {
  readonly label: string;
  readonly children: Readonly<Record<string, PageRow>>;
}

/** The fields that the plan names, null where absent; evidence and sources are null where the plan does not ask for them. */
export interface FieldsRow {
  readonly fields: Readonly<Record<string, PropertyValue | null>>;
  readonly evidence: readonly EvidenceRow[] | null;
  readonly sources: readonly NodeRow[] | null;
}

/** A place in a text; `document` is null only if the graph holds no such document. */
export interface EvidenceRow {
  readonly span: EvidenceSpan;
  readonly document: NodeRow | null;
}
