import { toPage } from '../graph/paging.js';
import type { Order, Page, Predicate } from '../graph/plan.js';
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
  return { where, order, name, page: toPage(fieldArguments, name) };
}
