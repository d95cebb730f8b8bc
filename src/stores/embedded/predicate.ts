import type { PropertyValue } from '../../graph/contribution.js';
import type { Compare, Predicate, Scalar } from '../../graph/plan.js';
import type { MemoryGraph, MemoryNode } from './memory-graph.js';

/** Whether a node fits a condition; every node fits null. */
export function fits(graph: MemoryGraph, node: MemoryNode, predicate: Predicate | null): boolean {
  switch (predicate?.kind) {
    case undefined:
      return true;
    case 'and':
      return predicate.all.every((each) => fits(graph, node, each));
    case 'or':
      return predicate.any.some((each) => fits(graph, node, each));
    case 'not':
      return !fits(graph, node, predicate.not);
    case 'compare':
      return compares(node.properties[predicate.field], predicate);
    case 'exists': {
      const links = graph.getLinks(node.id, predicate.type, predicate.direction, predicate.label);
      return links.some(({ end }) => fits(graph, end, predicate.where));
    }
  }
}

function compares(value: PropertyValue | undefined, compare: Compare): boolean {
  if (compare.operator === 'isNull') return (value === undefined) === compare.value;
  if (compare.operator === 'has') return Array.isArray(value) && value.some((each) => each === compare.value);
  if (value === undefined || typeof value === 'object') return false;
  switch (compare.operator) {
    case 'eq':
      return value === compare.value;
    case 'in':
      return compare.value.includes(value);
    case 'contains':
      return typeof value === 'string' && value.includes(compare.value);
    case 'startsWith':
      return typeof value === 'string' && value.startsWith(compare.value);
    case 'gt':
      return areComparable(value, compare.value) && value > compare.value;
    case 'gte':
      return areComparable(value, compare.value) && value >= compare.value;
    case 'lt':
      return areComparable(value, compare.value) && value < compare.value;
    case 'lte':
      return areComparable(value, compare.value) && value <= compare.value;
  }
}

function areComparable(a: Scalar, b: Scalar): boolean {
  return typeof a === typeof b;
}
