import type { ListCoverage } from '../facts/report-facts.js';
import type { RelationshipRow } from '../graph/topology.js';

/** A report of which the graph knows recommendations. */
export interface KnownReport {
  readonly year: number;
  readonly coverage: ListCoverage;
  readonly recommendations: readonly KnownRecommendation[];
}

/** A recommendation with what joins it to those of the next known report that repeat it. */
export interface KnownRecommendation {
  readonly id: string;
  readonly repeated: readonly RelationshipRow[];
}
