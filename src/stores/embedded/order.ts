import type { PropertyValue } from '../../graph/contribution.js';
import type { Keys, Order, Scalar, Step } from '../../graph/plan.js';
import type { MemoryLink, MemoryNode } from './memory-graph.js';
import { recall, type Reading } from './reading.js';

/**
 * Compares two places of an order: its terms first, then what breaks ties, ascending. NaN where that hangs on values of two
 * kinds, as only a forged cursor has them: neither place lies beyond the other.
 */
export function compareKeys(a: Keys, b: Keys, order: readonly Order[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? null;
    const term = order[index];
    if (value === null || other === null) {
      if (value === other) continue;
      return (value === null) === (term?.nulls === 'FIRST') ? -1 : 1;
    }
    const difference = compareValues(value, other);
    if (difference !== 0) return term?.direction === 'DESC' ? -difference : difference;
  }
  return 0;
}

/** Compares two values, text by UTF-16 units; NaN for values of two kinds. */
export function compareValues(a: Scalar, b: Scalar): number {
  if (a === b) return 0;
  if (typeof a !== typeof b) return Number.NaN;
  return a < b ? -1 : 1;
}

/** What a node is placed by in an order, null where it has no value. */
export function toOrderValue(reading: Reading, node: MemoryNode, { via, by, nulls }: Order): Scalar | null {
  const end = via.reduce<MemoryNode | null>((at, step) => at && (toBestLink(toLinks(reading, at, step))?.end ?? null), node);
  if (end === null) return null;
  if (by.kind === 'field') return toScalar(end.properties[by.field]) ?? (nulls === null ? '' : null);
  const { step, knownBy } = by;
  if (knownBy !== null && end.properties[knownBy] !== true) return null;
  return recall(reading.lengths, step, end, () => toLinks(reading, end, step).length);
}

/** The best supported of several relationships, or null where there is none. */
export function toBestLink(links: readonly MemoryLink[]): MemoryLink | null {
  return [...links].sort(compareLinks)[0] ?? null;
}

function toLinks({ graph }: Reading, { id }: MemoryNode, { type, direction, label }: Step): readonly MemoryLink[] {
  return graph.getLinks(id, type, direction, label);
}

function compareLinks(a: MemoryLink, b: MemoryLink): number {
  return compareAuthority(a, b) || compareValues(a.end.id, b.end.id) || compareValues(a.key, b.key);
}

/** Compares how well two relationships are supported, the better one first. */
export function compareAuthority(a: MemoryLink | null, b: MemoryLink | null): number {
  return compareValues(toScalar(b?.properties['authority']) ?? '', toScalar(a?.properties['authority']) ?? '');
}

/** A property that is one value, null where it is a list or absent. */
export function toScalar(value: PropertyValue | undefined): Scalar | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
