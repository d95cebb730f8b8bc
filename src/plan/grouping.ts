import { toGroupCount, toGroupNames } from './group-arguments.js';
import { InputError } from '../shared/errors.js';
import type { GroupOrder, Grouping, Predicate } from '../graph/plan.js';
import { PLAIN, toComparisons } from './comparison.js';
import { toGroupKeys } from './group-keys.js';
import { isRecord } from './is-record.js';
import type { Model } from './model.js';
import { toReportScope, type CountedList } from './report-scope.js';

/**
 * What the arguments of a connection's field `groupBy` stand for.
 * @throws InputError unless there are one or two different keys of the list, and for a number of groups outside 1–250
 */
export function toGrouping(model: Model, list: CountedList, given: Readonly<Record<string, unknown>>): Grouping {
  const names = toGroupNames(given);
  const known = toGroupKeys(model, list.type);
  const keys = names.map((name) => {
    const key = known.get(name);
    if (!key) throw new InputError(`a list of ${list.type} is not counted by ${name}, but by ${[...known.keys()].join(', ')}`);
    return key;
  });
  return {
    keys: keys.map(({ key }) => key),
    having: toHaving(given['having']),
    order: toOrder(given['orderBy']),
    take: toGroupCount(given),
    scope: toReportScope(model, list, keys),
  };
}

function toHaving(having: unknown): Predicate | null {
  if (!isRecord(having)) return null;
  return toComparisons('count', PLAIN, having);
}

function toOrder(orderBy: unknown): GroupOrder {
  const [by = 'COUNT', direction = 'DESC'] = typeof orderBy === 'string' ? orderBy.split('_') : [];
  return { by: by === 'KEY' ? 'KEY' : 'COUNT', direction: direction === 'ASC' ? 'ASC' : 'DESC' };
}
