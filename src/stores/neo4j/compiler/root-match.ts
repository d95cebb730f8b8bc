import type { Exists, Predicate, Selection } from '../../../graph/plan.js';
import type { Term } from './order.js';
import { toNodePattern, toOwnCondition, toPath } from './pattern.js';
import { compileConditions, namesOne, toConjuncts } from './predicate.js';
import type { Scope } from './scope.js';
import { toWhere } from './text.js';

/**
 * Finds the nodes of a root selection, in the order of an index where one fits. Where the condition asks for a relationship
 * with one node that is named by id, it starts there: the engine would not by itself.
 */
export function compileStart(
  scope: Scope,
  node: string,
  selection: Selection,
  terms: readonly Term[],
  cursors: readonly string[],
): readonly string[] {
  const pattern = toNodePattern(node, selection.label);
  const conjuncts = toConjuncts(selection.where);
  const isOne = conjuncts.some(namesOne);
  const anchor = isOne ? undefined : conjuncts.find(isAnchor);
  const rest: Predicate = { kind: 'and', all: conjuncts.filter((each) => each !== anchor) };
  const begin = anchor ? [...compileAnchor(scope, pattern, node, anchor), `WITH DISTINCT ${node}`] : [`MATCH ${pattern}`];
  // A condition on every property of the index's order makes the engine read in that order.
  const placed = terms.slice(cursors.length === 0 ? 0 : 1, isOne ? -1 : undefined);
  const present = placed.filter(({ nulls }) => nulls === null).map(({ expression }) => `${expression} IS NOT NULL`);
  return [...begin, ...toWhere([toOwnCondition(node), ...compileConditions(scope, node, rest), ...cursors, ...present])];
}

/** Walks from the node that is named by id back to those that it is asked of. */
function compileAnchor(scope: Scope, pattern: string, node: string, exists: Exists): readonly string[] {
  const end = scope.toVariable(exists.label);
  const endPattern = toNodePattern(end, exists.label);
  const conjuncts = toConjuncts(exists.where);
  const further = conjuncts.some(namesOne) ? undefined : conjuncts.find(isAnchor);
  const rest: Predicate = { kind: 'and', all: conjuncts.filter((each) => each !== further) };
  const begin = further ? compileAnchor(scope, endPattern, end, further) : [`MATCH ${endPattern}`];
  return [
    ...begin,
    ...toWhere([toOwnCondition(end), ...compileConditions(scope, end, rest)]),
    `MATCH ${toPath(pattern, '', exists, `(${end})`)}`,
  ];
}

function isAnchor(predicate: Predicate): predicate is Exists {
  if (predicate.kind !== 'exists' || predicate.best || predicate.relationship !== null) return false;
  return toConjuncts(predicate.where).some((each) => namesOne(each) || isAnchor(each));
}
