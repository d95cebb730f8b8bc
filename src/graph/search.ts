import type { TextQuery } from '../text/text-query.js';
import type { Page, Predicate } from './plan.js';

/** Which nodes to find by their words, best first. A page's keys are a score and an id. */
export interface SearchPlan {
  readonly query: TextQuery;
  /** What else must hold, by properties that the searched labels share, and by relationships. */
  readonly where: Predicate | null;
  readonly page: Page;
  /** Properties by whose values all hits are counted. */
  readonly facets: readonly string[];
}

/** The hits are the same on both stores; scores, and with them the order, are the engine's own. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** Whether more lies beyond the page in the direction of reading. */
  readonly more: boolean;
  readonly total: number;
  /** For each property of the plan, how many hits have each value: the most frequent first. */
  readonly facets: Readonly<Record<string, readonly ValueCount[]>>;
}

export interface SearchHit {
  readonly label: string;
  readonly id: string;
  readonly score: number;
}

/** How many nodes have a value. */
export interface ValueCount {
  readonly value: string | number;
  readonly count: number;
}
