import { InputError } from '../shared/errors.js';
import { toPage } from './paging.js';
import type { Keys, Order, Page, Predicate } from '../graph/plan.js';
import { toPredicate } from './filter.js';
import type { Model } from './model.js';
import { toOrder } from './order.js';

/** Which nodes a connection field lists, in which order, and which page of them. */
export interface List {
  readonly where: Predicate | null;
  readonly order: readonly Order[];
  readonly page: Page;
  /** Names the list and its order, so that a cursor of another is told apart. */
  readonly name: string;
}

/**
 * Reads a connection field's arguments. `via` names the relationship that is followed, empty at the root.
 * @throws InputError for arguments that do not fit
 */
export function toList(model: Model, target: string, via: string, fieldArguments: Readonly<Record<string, unknown>>): List {
  const where = toPredicate(model, target, fieldArguments['filter']);
  const order = toOrder(model, target, fieldArguments['orderBy']);
  const name = JSON.stringify([target, via, order, where]);
  const page = toPage(fieldArguments, name);
  const ties = via === '' ? 1 : 2;
  assertKeys('after', page.after, order, ties);
  assertKeys('before', page.before, order, ties);
  return { where, order, name, page };
}

/** @throws InputError for a cursor that somebody else made: it lacks keys, or a value that every row has */
function assertKeys(argument: string, keys: Keys | null, order: readonly Order[], ties: number): void {
  if (keys === null) return;
  const isWhole = keys.every((key, index) => key !== null || (order[index] && order[index].nulls !== null));
  if (isWhole && keys.length === order.length + ties) return;
  throw new InputError(`${argument} must be a cursor that this server gave: one of this list has other keys`);
}
