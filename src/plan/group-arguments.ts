import { InputError } from '../shared/errors.js';
import { toPageSize } from './paging.js';

/** The field of a connection that counts its nodes by keys. */
export const GROUP_FIELD = 'groupBy';

/** The arguments of the field, as an operation gives them. */
type Given = Readonly<Record<string, unknown>>;

/**
 * The names of the keys, the outer one first.
 * @throws InputError unless there are one or two, different ones
 */
export function toGroupNames({ by }: Given): readonly string[] {
  const names = Array.isArray(by) ? by.map(String) : [];
  if (names.length < 1 || names.length > 2) throw new InputError(`by must be one or two keys, got ${String(names.length)}`);
  const [first, second] = names;
  if (first === second) throw new InputError(`by must be two different keys, got ${String(first)} twice`);
  return names;
}

/**
 * How many groups to show at each level.
 * @throws InputError for a number outside 1–250
 */
export function toGroupCount({ first }: Given): number {
  return toPageSize({ first: typeof first === 'number' ? first : null });
}

/**
 * How many groups there may be in an answer: those of each level in each of the level above.
 * @throws InputError as `toGroupNames` and `toGroupCount`
 */
export function toMostGroups(given: Given): number {
  const count = toGroupCount(given);
  return toGroupNames(given).reduce((sum, _name, index) => sum + count ** (index + 1), 0);
}
