import { InputError } from '../shared/errors.js';
import type { Order, OrderKey, Step } from '../graph/plan.js';
import { invariant } from '../shared/invariant.js';
import { isRecord } from './is-record.js';
import { getAskedField, getNodeModel, toStep, type Model } from './model.js';

/**
 * The order that the entries of an `orderBy` argument stand for; without entries, the type's own.
 * @throws InputError for more terms or steps than an order may have
 */
export function toOrder(model: Model, type: string, orderBy: unknown): readonly Order[] {
  const entries = Array.isArray(orderBy) ? orderBy : [];
  if (entries.length === 0) return getNodeModel(model, type).order;
  assertAtMost('orderBy has', entries.length, MAXIMUM_TERMS, 'terms');
  return entries.map((entry) => toTerm(model, type, entry, []));
}

const MAXIMUM_TERMS = 5;
const MAXIMUM_STEPS = 5;

function toTerm(model: Model, type: string, entry: unknown, via: readonly Step[]): Order {
  const [name, value] = isRecord(entry) ? (Object.entries(entry)[0] ?? []) : [];
  invariant(name !== undefined, 'an entry of an order has one field');
  assertAtMost('an order follows', via.length, MAXIMUM_STEPS, 'relationships');
  const field = getAskedField(model, type, name);
  if (field.kind === 'withheld') throw new InputError(`${type}.${name} is not served here, so nothing can be ordered by it`);
  if (field.kind === 'property') return toDirected(via, { kind: 'field', field: field.folded?.key ?? name }, value);
  invariant(field.kind === 'relationship', `${type} can be ordered by ${name}`);
  const step = toStep(model, field);
  if (!field.many) return toTerm(model, field.target, value, [...via, step]);
  return toDirected(via, { kind: 'count', step, knownBy: field.knownBy }, isRecord(value) ? value['count'] : null);
}

function toDirected(via: readonly Step[], by: OrderKey, value: unknown): Order {
  invariant(typeof value === 'string', 'a term of an order has a direction');
  return {
    via,
    by,
    direction: value.startsWith('DESC') ? 'DESC' : 'ASC',
    nulls: value.endsWith('_NULLS_FIRST') ? 'FIRST' : 'LAST',
  };
}

function assertAtMost(what: string, count: number, maximum: number, unit: string): void {
  if (count > maximum) throw new InputError(`${what} at most ${String(maximum)} ${unit}, got ${String(count)}`);
}
