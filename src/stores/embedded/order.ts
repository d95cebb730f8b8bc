import type { Keys, Order, Scalar } from '../../graph/plan.js';

/** Compares two places of an order: its terms first, then what breaks ties, ascending. */
export function compareKeys(a: Keys, b: Keys, order: readonly Order[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (other === undefined) continue;
    const difference = compareValues(value, other);
    if (difference !== 0) return order[index]?.direction === 'DESC' ? -difference : difference;
  }
  return 0;
}

/** Compares two values of one kind; text by UTF-16 units. */
export function compareValues(a: Scalar, b: Scalar): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
