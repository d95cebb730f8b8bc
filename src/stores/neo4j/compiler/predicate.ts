import type { Compare, Exists, Predicate, Scalar } from '../../../graph/plan.js';
import { toStemText } from '../../../text/analysed-text.js';
import type { TextQuery } from '../../../text/text-query.js';
import { toBestFirst } from './order.js';
import { toNodePattern, toPath } from './pattern.js';
import type { Scope } from './scope.js';
import { toIdentifier, toSubquery, toWhere } from './text.js';

/** The conditions on a node that stand for a predicate; all of them must hold. */
export function compileConditions(scope: Scope, variable: string, predicate: Predicate | null): readonly string[] {
  return toConjuncts(predicate).map((each) => compilePredicate(scope, variable, each));
}

/** What must hold together for a predicate to hold. */
export function toConjuncts(predicate: Predicate | null): readonly Predicate[] {
  if (predicate === null) return [];
  return predicate.kind === 'and' ? predicate.all.flatMap(toConjuncts) : [predicate];
}

/** Whether a condition fits no more than one node, named by its id. */
export function namesOne(predicate: Predicate): boolean {
  return predicate.kind === 'compare' && predicate.field === 'id' && predicate.operator === 'eq';
}

function compilePredicate(scope: Scope, variable: string, predicate: Predicate): string {
  switch (predicate.kind) {
    case 'and':
      return toAlternatives(compileConditions(scope, variable, predicate), ' AND ', 'true');
    case 'or':
      return toAlternatives(
        predicate.any.map((each) => compilePredicate(scope, variable, each)),
        ' OR ',
        'false',
      );
    case 'not':
      return `NOT coalesce(${compilePredicate(scope, variable, predicate.not)}, false)`;
    case 'compare':
      return compileCompare(scope, variable, predicate);
    case 'exists':
      return compileExists(scope, variable, predicate);
    case 'matches':
      return `(${variable}.searchStems IS NOT NULL AND ${compilePredicate(scope, variable, toStemPredicate(predicate.query))})`;
  }
}

/** What the stems that are kept for search hold, where a search finds the node: no index is asked, so this stands anywhere. */
function toStemPredicate(query: TextQuery): Predicate {
  switch (query.kind) {
    case 'and':
      return { kind: 'and', all: query.all.map(toStemPredicate) };
    case 'or':
      return { kind: 'or', any: query.any.map(toStemPredicate) };
    case 'not':
      return { kind: 'not', not: toStemPredicate(query.not) };
    case 'word':
    case 'phrase': {
      const stems = query.kind === 'word' ? [query.stem] : query.stems;
      return { kind: 'compare', field: 'searchStems', operator: 'contains', value: toStemText(stems) };
    }
  }
}

function toAlternatives(conditions: readonly string[], separator: string, empty: string): string {
  return conditions.length === 0 ? empty : `(${conditions.join(separator)})`;
}

function compileCompare(scope: Scope, variable: string, compare: Compare): string {
  const property = `${variable}.${toIdentifier(compare.field)}`;
  if (compare.operator === 'isNull') return `${property} IS ${compare.value ? '' : 'NOT '}NULL`;
  const name = `${variable}${compare.field.charAt(0).toUpperCase()}${compare.field.slice(1)}`;
  if (compare.operator === 'in') return `${property} IN ${scope.toParameter(name, pad(compare.value))}`;
  const parameter = scope.toParameter(name, compare.value);
  switch (compare.operator) {
    case 'has':
      return `${parameter} IN coalesce(${property}, [])`;
    case 'hasContaining':
      return `any(entry IN coalesce(${property}, []) WHERE entry CONTAINS ${parameter})`;
    case 'hasStarting':
      return `any(entry IN coalesce(${property}, []) WHERE entry STARTS WITH ${parameter})`;
    default:
      return `${property} ${OPERATORS[compare.operator]} ${parameter}`;
  }
}

const OPERATORS = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=', contains: 'CONTAINS', startsWith: 'STARTS WITH' } as const;

/** The engine plans anew for each magnitude of a list: repeating the last value leaves few of them. */
function pad(values: readonly Scalar[]): readonly Scalar[] {
  const last = values.at(-1);
  if (last === undefined) return values;
  const length = [1, 10, 100, 1000].find((size) => size >= values.length) ?? values.length;
  return [...values, ...Array.from({ length: length - values.length }, () => last)];
}

function compileExists(scope: Scope, variable: string, exists: Exists): string {
  const end = scope.toVariable(exists.label);
  const { best, relationship: condition, where } = exists;
  const relationship = best || condition !== null ? scope.toVariable(exists.type) : '';
  const path = toPath(`(${variable})`, relationship, exists, toNodePattern(end, exists.label));
  const conditions = [...compileConditions(scope, relationship, condition), ...compileConditions(scope, end, where)];
  if (!best) return toSubquery('EXISTS', [`MATCH ${path}`, ...toWhere(conditions)]);
  const pick = [`WITH ${end}, ${relationship}`, toBestFirst(end, relationship), 'LIMIT 1', ...toWhere(conditions)];
  return toSubquery('EXISTS', [`MATCH ${path}`, ...pick, `RETURN ${end}`]);
}
