import type { PropertyValue } from '../../../graph/contribution.js';
import type { Keys, Scalar } from '../../../graph/plan.js';
import { invariant } from '../../../shared/invariant.js';
import { toListText } from './text.js';

/** A row that a statement returns: a list by position. */
export type Row = readonly unknown[];

/** Reads one value out of a row. */
export type Read<T> = (row: Row) => T;

/** The positions of a row, given out while a statement is compiled. */
export interface Columns {
  /** The position of an expression, the same for the same expression. */
  readonly add: (expression: string) => Read<unknown>;
  readonly toText: () => string;
}

export function createColumns(): Columns {
  const expressions: string[] = [];
  return {
    add: (expression) => {
      const known = expressions.indexOf(expression);
      const index = known === -1 ? expressions.push(expression) - 1 : known;
      return (row) => row[index];
    },
    toText: () => toListText(expressions),
  };
}

export function toRow(value: unknown): Row {
  invariant(Array.isArray(value), 'a row is a list');
  return value;
}

export function toKeys(values: Row): Keys {
  return values.map((value) => {
    invariant(value === null || isScalar(value), 'a key is text, a number, a boolean or null');
    return value;
  });
}

export function toPropertyValue(value: unknown): PropertyValue | null {
  if (value === null || isScalar(value)) return value;
  if (isStrings(value) || isNumbers(value)) return value;
  throw new TypeError(`a property is a scalar or a list of text or of numbers, got ${typeof value}`);
}

export function toStrings(value: unknown): readonly string[] {
  invariant(isStrings(value), 'a list of text');
  return value;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number');
}
