import type { Deadline } from '../../shared/deadline.js';
import type { Keys, Order, Scalar } from '../../graph/plan.js';
import type { SearchPlan, SearchResult, ValueCount } from '../../graph/search.js';
import type { MemoryGraph } from './memory-graph.js';
import { compareKeys } from './order.js';
import { cutPage } from './plan-walker.js';
import { fits } from './predicate.js';
import { createReading } from './reading.js';
import type { ScoredNode, SearchIndex } from './search-index.js';

/**
 * Finds nodes by their words in the graph in memory.
 * @throws DeadlineError if that takes too long
 */
export function searchGraph(graph: MemoryGraph, index: SearchIndex, plan: SearchPlan, deadline: Deadline): SearchResult {
  const reading = createReading(graph, deadline);
  const found = index.find(plan.query, deadline).filter(({ node }) => fits(reading, node, plan.where));
  const placed = found.map(({ node, score }) => ({ node, score, keys: [score, node.id] satisfies Keys }));
  placed.sort((a, b) => compareKeys(a.keys, b.keys, ORDER));
  const { rows, more } = cutPage(placed, plan.page, ORDER);
  return {
    hits: rows.map(({ node: { label, id }, score }) => ({ label, id, score })),
    more,
    total: found.length,
    facets: Object.fromEntries(plan.facets.map((facet) => [facet, countValues(found, facet)])),
  };
}

/** The best come first, and ids break ties. */
const ORDER: readonly Order[] = [{ via: [], by: { kind: 'field', field: 'score' }, direction: 'DESC', nulls: null }];

function countValues(found: readonly ScoredNode[], property: string): readonly ValueCount[] {
  const counts = new Map<string | number, number>();
  for (const { node } of found) {
    for (const value of toValues(node.properties[property])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function toValues(value: Scalar | readonly Scalar[] | undefined): readonly (string | number)[] {
  const values: readonly (Scalar | undefined)[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string' || typeof each === 'number');
}
