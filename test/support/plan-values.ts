import type { Grouping, Page, Predicate, Scalar, Selection } from '../../src/graph/plan.js';
import { VALUES } from './plans.js';

/** Gives whole numbers from 0, below a bound. */
export type Pick = (bound: number) => number;

/**
 * The same plan asked with other values: of conditions, cursors and sizes. Its statement keeps its text, so that an engine
 * which plans each text once answers many such plans in the time of one.
 */
export function withOtherValues(selection: Selection, pick: Pick): Selection {
  const { where, page, children, groups } = selection;
  const below = Object.entries(children).map(
    ([name, child]) => [name, { ...child, selection: withOtherValues(child.selection, pick) }] as const,
  );
  const counted = Object.entries(groups ?? {}).map(([name, grouping]) => [name, withOtherGroups(grouping, pick)] as const);
  return {
    ...selection,
    where: where && withOtherOperands(where, pick),
    page: withOtherPlaces(page, pick),
    children: Object.fromEntries(below),
    ...(groups && { groups: Object.fromEntries(counted) }),
  };
}

function withOtherPlaces({ take, from, after, before }: Page, pick: Pick): Page {
  const toOther = (key: Scalar | null): Scalar | null => key && toAlike(key, pick);
  // A single node stays one.
  return {
    take: take === 1 ? 1 : pick(6),
    from,
    after: after?.map(toOther) ?? null,
    before: before?.map(toOther) ?? null,
  };
}

function withOtherGroups(grouping: Grouping, pick: Pick): Grouping {
  return { ...grouping, take: 1 + pick(4), having: grouping.having && withOtherOperands(grouping.having, pick) };
}

function withOtherOperands(predicate: Predicate, pick: Pick): Predicate {
  switch (predicate.kind) {
    case 'and':
      return { ...predicate, all: predicate.all.map((each) => withOtherOperands(each, pick)) };
    case 'or':
      return { ...predicate, any: predicate.any.map((each) => withOtherOperands(each, pick)) };
    case 'not':
      return { ...predicate, not: withOtherOperands(predicate.not, pick) };
    case 'exists': {
      const { relationship, where } = predicate;
      const toOther = (each: Predicate | null): Predicate | null => each && withOtherOperands(each, pick);
      return { ...predicate, relationship: toOther(relationship), where: toOther(where) };
    }
    case 'matches':
      return predicate;
    case 'compare':
      switch (predicate.operator) {
        case 'isNull':
          return predicate;
        case 'in':
          return { ...predicate, value: predicate.value.map((each) => toAlike(each, pick)) };
        case 'contains':
        case 'startsWith':
        case 'hasContaining':
        case 'hasStarting':
          return { ...predicate, value: toAlikeText(predicate.value, pick) };
        default:
          return { ...predicate, value: toAlike(predicate.value, pick) };
      }
  }
}

/** A value of the same kind and magnitude: the engine plans anew for a parameter of another. */
function toAlike(value: Scalar, pick: Pick): Scalar {
  const alike = VALUES.filter((each) => typeof each === typeof value && toMagnitude(each) === toMagnitude(value));
  return alike[pick(alike.length)] ?? value;
}

/** A part of a text, of the same magnitude. */
function toAlikeText(value: string, pick: Pick): string {
  const texts = VALUES.filter((each) => typeof each === 'string' && each.length >= value.length);
  const text = String(texts[pick(texts.length)] ?? value);
  const start = pick(text.length - value.length + 1);
  return text.slice(start, start + value.length);
}

function toMagnitude(value: Scalar): number {
  return typeof value === 'string' ? Math.ceil(Math.log10(value.length)) : 0;
}
