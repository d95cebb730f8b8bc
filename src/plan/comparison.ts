import { InputError } from '../shared/errors.js';
import type { Predicate, Scalar } from '../graph/plan.js';
import { foldName } from '../shared/fold-name.js';
import type { PropertyModel } from './model.js';

/** What matters of a property where it is compared. */
export type ComparedModel = Pick<PropertyModel, 'folded' | 'lineage'>;

/** A property that is compared as it is. */
export const PLAIN: ComparedModel = { folded: null, lineage: null };

/**
 * What a filter of a property says, by the operators of its input type. Names are compared folded, codes of concepts by all
 * codes above them.
 * @throws InputError for an operator that is given null, and for too many values: every node is compared with each
 */
export function toComparisons(name: string, property: ComparedModel, filter: Readonly<Record<string, unknown>>): Predicate {
  const { exactly, ...operators } = filter;
  const toOne =
    property.folded !== null
      ? toFoldedComparison
      : property.lineage !== null && exactly !== true
        ? toLineageComparison
        : toPlainComparison;
  return {
    kind: 'and',
    all: Object.entries(operators)
      .filter(([, value]) => value !== undefined)
      .map(([operator, value]) => toOne(name, property, operator, value)),
  };
}

function toPlainComparison(field: string, _property: ComparedModel, operator: string, value: unknown): Predicate {
  const kind = 'compare' as const;
  if (isOneOf(SCALAR_OPERATORS, operator) && isScalar(value)) return { kind, field, operator, value };
  if (isOneOf(TEXT_OPERATORS, operator) && typeof value === 'string') return { kind, field, operator, value };
  if (operator === 'in' && isScalars(value)) return { kind, field, operator, value: assertFew(field, value) };
  if (operator === 'isNull' && typeof value === 'boolean') return { kind, field, operator, value };
  throw toRefusal(field, operator, value);
}

const SCALAR_OPERATORS = ['eq', 'gt', 'gte', 'lt', 'lte', 'has'] as const;
const TEXT_OPERATORS = ['contains', 'startsWith', 'hasContaining', 'hasStarting'] as const;

function isOneOf<Operator extends string>(operators: readonly Operator[], operator: string): operator is Operator {
  return operators.some((each) => each === operator);
}

function assertFew(field: string, values: readonly Scalar[]): readonly Scalar[] {
  if (values.length <= MAXIMUM_VALUES) return values;
  throw new InputError(
    `${field}.in has at most ${MAXIMUM_VALUES.toLocaleString('en')} values, got ${values.length.toLocaleString('en')}`,
  );
}

const MAXIMUM_VALUES = 1_000;

/** A concept fits its own code and those of all broader ones. */
function toLineageComparison(name: string, property: ComparedModel, operator: string, value: unknown): Predicate {
  const codes = operator === 'in' && Array.isArray(value) ? value : [value];
  const field = property.lineage ?? name;
  return {
    kind: 'or',
    any: codes.map((code): Predicate => {
      if (!isScalar(code)) throw toRefusal(name, operator, value);
      return { kind: 'compare', field, operator: 'has', value: code };
    }),
  };
}

function toFoldedComparison(name: string, property: ComparedModel, operator: string, value: unknown): Predicate {
  const { key, keys } = property.folded ?? { key: null, keys: null };
  if (operator === 'isNull') return toPlainComparison(name, property, operator, value);
  if (operator === 'in' && Array.isArray(value)) {
    return { kind: 'or', any: value.map((each) => toFoldedComparison(name, property, 'eq', each)) };
  }
  if (typeof value !== 'string') throw toRefusal(name, operator, value);
  const folded = foldName(value);
  return keys === null
    ? toPlainComparison(key ?? name, property, operator, folded)
    : toPlainComparison(keys, property, LIST_OPERATORS.get(operator) ?? operator, folded);
}

const LIST_OPERATORS: ReadonlyMap<string, string> = new Map([
  ['eq', 'has'],
  ['contains', 'hasContaining'],
  ['startsWith', 'hasStarting'],
]);

function toRefusal(field: string, operator: string, value: unknown): InputError {
  const came = JSON.stringify(value).slice(0, 80);
  return new InputError(`the filter ${field}.${operator} takes a value, got ${came}; ask for absence with isNull`);
}

function isScalars(value: unknown): value is readonly Scalar[] {
  return Array.isArray(value) && value.every(isScalar);
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
