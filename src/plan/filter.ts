import type { Predicate, Scalar } from '../graph/plan.js';
import { InputError } from '../graph/errors.js';
import { getNodeModel, type Model } from './model.js';

/**
 * The condition that a filter input of the schema stands for; everything that it gives must hold. Null if it gives nothing.
 * @throws InputError for a filter with too many conditions: an engine takes longer to plan them than to read
 */
export function toPredicate(model: Model, type: string, filter: unknown): Predicate | null {
  const predicate = toWhole(model, type, filter);
  const size = predicate ? toSize(predicate) : 0;
  if (size > MAXIMUM_CONDITIONS) {
    throw new InputError(`a filter has at most ${String(MAXIMUM_CONDITIONS)} conditions, got ${String(size)}`);
  }
  return predicate;
}

const MAXIMUM_CONDITIONS = 100;

function toSize(predicate: Predicate): number {
  switch (predicate.kind) {
    case 'and':
      return toTotal(predicate.all);
    case 'or':
      return 1 + toTotal(predicate.any);
    case 'not':
      return 1 + toSize(predicate.not);
    case 'exists':
      return 1 + (predicate.where ? toSize(predicate.where) : 0);
    case 'compare':
      return 1;
  }
}

function toTotal(predicates: readonly Predicate[]): number {
  return predicates.reduce((sum, predicate) => sum + toSize(predicate), 0);
}

function toWhole(model: Model, type: string, filter: unknown): Predicate | null {
  if (!isRecord(filter)) return null;
  const parts = Object.entries(filter).flatMap(([name, value]) => toPart(model, type, name, value) ?? []);
  if (parts.length === 0) return null;
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'and', all: parts };
}

const EVERYTHING: Predicate = { kind: 'and', all: [] };

function toPart(model: Model, type: string, name: string, value: unknown): Predicate | null {
  if (value === null || value === undefined) return null;
  const toEach = (each: unknown): Predicate => toWhole(model, type, each) ?? EVERYTHING;
  if (name === 'and' && Array.isArray(value)) return { kind: 'and', all: value.map(toEach) };
  if (name === 'or' && Array.isArray(value)) return { kind: 'or', any: value.map(toEach) };
  if (name === 'not') return { kind: 'not', not: toEach(value) };
  const field = getNodeModel(model, type).fields.get(name);
  if (field?.kind !== 'property' || !isRecord(value)) throw new InputError(`${type} cannot be filtered by ${name}`);
  const comparisons = Object.entries(value).map(([operator, operand]) => toComparison(name, operator, operand));
  return { kind: 'and', all: comparisons };
}

function toComparison(field: string, operator: string, value: unknown): Predicate {
  const kind = 'compare' as const;
  switch (operator) {
    case 'eq':
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
    case 'has':
      if (isScalar(value)) return { kind, field, operator, value };
      break;
    case 'contains':
    case 'startsWith':
      if (typeof value === 'string') return { kind, field, operator, value };
      break;
    case 'in':
      if (Array.isArray(value) && value.every(isScalar)) return { kind, field, operator, value };
      break;
    case 'isNull':
      if (typeof value === 'boolean') return { kind, field, operator, value };
      break;
  }
  throw new InputError(
    `the filter ${field}.${operator} takes a value, got ${JSON.stringify(value)}; ask for absence with isNull`,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
