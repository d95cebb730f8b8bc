import type { Exists, Predicate } from '../graph/plan.js';
import { InputError } from '../shared/errors.js';
import { invariant } from '../shared/invariant.js';
import type { TextQuery } from '../text/text-query.js';
import { toComparisons } from './comparison.js';
import { isRecord } from './is-record.js';
import { getAskedField, getFactualLink, toStep, type Model, type RelationshipModel } from './model.js';
import { toTextQuery } from './text-query.js';
import { equals } from '../graph/select.js';

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
      return 1 + toTotal([predicate.relationship, predicate.where].filter((part) => part !== null));
    case 'compare':
      return 1;
    case 'matches':
      return toLeaves(predicate.query);
  }
}

/** How many words and phrases are looked for. */
function toLeaves(query: TextQuery): number {
  const parts = query.kind === 'and' ? query.all : query.kind === 'or' ? query.any : query.kind === 'not' ? [query.not] : null;
  return parts?.reduce((sum, part) => sum + toLeaves(part), 0) ?? 1;
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
  if (name === 'matches' && typeof value === 'string') return { kind: 'matches', query: toTextQuery(name, value) };
  const field = getAskedField(model, type, name);
  if (field.kind === 'withheld') throw new InputError(`${type}.${name} is not served here, so nothing can be asked of it`);
  invariant(isRecord(value), `${type} can be filtered by ${name}`);
  if (field.kind === 'property') return toComparisons(name, field, value);
  invariant(field.kind === 'relationship', `${type} can be filtered by ${name}`);
  return field.many ? toQuantified(model, field, value) : toExists(model, field, value, true);
}

/** What `some`, `none` and `every` say of a list together. Of a list that the graph does not know nothing is said. */
function toQuantified(model: Model, field: RelationshipModel, value: Readonly<Record<string, unknown>>): Predicate {
  const known: readonly Predicate[] = field.knownBy === null ? [] : [equals(field.knownBy, true)];
  const parts = Object.entries(value).flatMap(([quantifier, filter]): readonly Predicate[] => {
    if (filter === null || filter === undefined) return [];
    const exists = toExists(model, field, filter, false);
    if (quantifier === 'some') return [exists];
    return [...known, { kind: 'not', not: quantifier === 'none' ? exists : toException(exists) }];
  });
  return { kind: 'and', all: parts };
}

function toExists(model: Model, field: RelationshipModel, filter: unknown, isSingle: boolean): Exists {
  const link = getFactualLink(model, field);
  const shared = { kind: 'exists', ...toStep(model, field), best: isSingle && field.link !== null } as const;
  if (!link) return { ...shared, relationship: null, where: toWhole(model, field.target, filter) };
  invariant(isRecord(filter), 'a filter is an input object');
  const { [link.nodeField]: node, ...facts } = filter;
  const conditions = Object.entries(facts).flatMap(([name, value]) => {
    const property = link.fields.get(name);
    return property?.kind === 'property' && isRecord(value) ? [toComparisons(name, property, value)] : [];
  });
  const relationship: Predicate | null = conditions.length === 0 ? null : { kind: 'and', all: conditions };
  return { ...shared, relationship, where: toWhole(model, field.target, node) };
}

/** That something is there which does not fit. */
function toException(exists: Exists): Predicate {
  const { relationship, where } = exists;
  const any: Predicate[] = [];
  if (where) any.push({ ...exists, relationship: null, where: { kind: 'not', not: where } });
  if (relationship) any.push({ ...exists, relationship: { kind: 'not', not: relationship }, where: null });
  return { kind: 'or', any };
}
