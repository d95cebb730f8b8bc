import type { Properties, PropertyValue } from '../../graph/contribution.js';
import { assertTimeLeft } from '../../shared/deadline.js';
import type { Compare, Exists, Matches, Predicate, Scalar } from '../../graph/plan.js';
import { toAnalysedNode } from '../../graph/searchable.js';
import { fitsText, type AnalysedText } from '../../text/analysed-text.js';
import type { MemoryNode } from './memory-graph.js';
import { toBestLink } from './order.js';
import { recall, type Reading } from './reading.js';

/**
 * Whether a node fits a condition; every node fits null.
 * @throws DeadlineError once the reading's time is over
 */
export function fits(reading: Reading, node: MemoryNode, predicate: Predicate | null): boolean {
  assertTimeLeft(reading.deadline);
  return holds(predicate, node.properties, (asked) =>
    asked.kind === 'exists' ? recall(reading.answers, asked, node, () => isThere(reading, node, asked)) : matches(node, asked),
  );
}

/** Whether properties fit a condition that asks nothing of relationships. */
export function fitsProperties(properties: Properties, predicate: Predicate | null): boolean {
  return holds(predicate, properties, () => false);
}

/** Whether properties fit a condition, which may ask more of the node that has them. */
function holds(predicate: Predicate | null, properties: Properties, asks: (asked: Exists | Matches) => boolean): boolean {
  switch (predicate?.kind) {
    case undefined:
      return true;
    case 'and':
      return predicate.all.every((each) => holds(each, properties, asks));
    case 'or':
      return predicate.any.some((each) => holds(each, properties, asks));
    case 'not':
      return !holds(predicate.not, properties, asks);
    case 'compare':
      return compares(properties[predicate.field], predicate);
    case 'exists':
    case 'matches':
      return asks(predicate);
  }
}

function isThere(reading: Reading, node: MemoryNode, exists: Exists): boolean {
  const links = reading.graph.getLinks(node.id, exists.type, exists.direction, exists.label);
  const best = exists.best ? toBestLink(links) : null;
  return (exists.best ? (best ? [best] : []) : links).some(
    ({ end, properties }) => holds(exists.relationship, properties, () => false) && fits(reading, end, exists.where),
  );
}

function matches(node: MemoryNode, { query }: Matches): boolean {
  const known = analysed.get(node);
  const text = known === undefined ? toAnalysedNode(node) : known;
  if (known === undefined) analysed.set(node, text);
  return text !== null && fitsText(text.stems, query);
}

/** What was analysed once: a node that changes is another object. */
const analysed = new WeakMap<MemoryNode, AnalysedText | null>();

function compares(value: PropertyValue | undefined, compare: Compare): boolean {
  if (compare.operator === 'isNull') return (value === undefined) === compare.value;
  if (isOfList(compare)) return isList(value) && value.some((each) => fitsEntry(each, compare));
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

type ListCompare = Extract<Compare, { readonly operator: 'has' | 'hasContaining' | 'hasStarting' }>;

function isOfList(compare: Compare): compare is ListCompare {
  return compare.operator.startsWith('has');
}

function isList(value: PropertyValue | undefined): value is readonly string[] | readonly number[] {
  return Array.isArray(value);
}

function fitsEntry(entry: string | number, { operator, value }: ListCompare): boolean {
  if (operator === 'has') return entry === value;
  return typeof entry === 'string' && (operator === 'hasContaining' ? entry.includes(value) : entry.startsWith(value));
}

function areComparable(a: Scalar, b: Scalar): boolean {
  return typeof a === typeof b;
}
