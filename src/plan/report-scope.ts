import type { Direction, GroupKey, GroupScope, GroupStep, Predicate, Step } from '../graph/plan.js';
import type { GroupKeyModel } from './group-keys.js';
import { getNodeModel, toStep, type Model, type RelationshipModel } from './model.js';
import { equals, isStated } from '../graph/select.js';

/** The list that is counted: its type, its filter, and the field of a parent that it is. */
export interface CountedList {
  readonly type: string;
  readonly where: Predicate | null;
  readonly parent: ListParent | null;
}

/** The type that has a list's field, and the field. */
export interface ListParent {
  readonly type: string;
  readonly field: RelationshipModel;
}

/** What the graph knows of a list is known a country report. */
const REPORT = 'CountryReport';

/** The reports that counts of a list rest on, or null where its nodes do not hang on reports whose lists are known or not. */
export function toReportScope(model: Model, list: CountedList, keys: readonly GroupKeyModel[]): GroupScope | null {
  const way = toReportWay(model, list.type, new Set());
  if (way === null) return null;
  const { steps, list: counted } = way;
  const known: Predicate = counted ? toKnownList(counted) : { kind: 'and', all: keys.map(toKnown) };
  const shared = {
    label: getNodeModel(model, REPORT).label,
    known,
    partial: counted && toPartial(counted, known),
    keys: keys.map(({ key, single }) => (single ? toReportKey(key, steps) : null)),
  } as const;
  if (steps.length === 0) return { ...shared, from: 'NODES', via: [], where: null };
  const [first, ...further] = steps;
  const where = toReportCondition(list.where, steps);
  if (!first || !list.parent || !isMirrored(list.parent.field, first)) return { ...shared, from: 'LABEL', via: [], where };
  // What another kind of text states, such as a profile, rests on no report.
  const isOfParent = getNodeModel(model, list.parent.type).label === first.label;
  return isOfParent ? { ...shared, from: 'PARENT', via: further, where } : null;
}

interface ReportWay {
  readonly steps: readonly Step[];
  /** The report's list that the nodes stand in, null for reports themselves. */
  readonly list: RelationshipModel | null;
}

/** The way of to-one fields from a node to the report whose known list it stands in, or that of what it belongs to. */
function toReportWay(model: Model, type: string, seen: ReadonlySet<string>): ReportWay | null {
  if (type === REPORT) return { steps: [], list: null };
  for (const field of getNodeModel(model, type).fields.values()) {
    if (field.kind !== 'relationship' || field.many || seen.has(field.target)) continue;
    const step = toStep(model, field);
    if (field.target === REPORT) {
      const list = toReportList(model, type, field);
      if (list) return { steps: [step], list };
      continue;
    }
    const further = toReportWay(model, field.target, new Set([...seen, type]));
    if (further && further.steps.length > 0) return { ...further, steps: [step, ...further.steps] };
  }
  return null;
}

/** The list of a report on whose other side a field is, if the report says whether the list is known. */
function toReportList(
  model: Model,
  type: string,
  { type: relationship, direction }: RelationshipModel,
): RelationshipModel | null {
  const lists = [...getNodeModel(model, REPORT).fields.values()].filter((field) => field.kind === 'relationship');
  const list = lists.find(
    (each) => each.many && each.target === type && each.type === relationship && each.direction === OPPOSITE[direction],
  );
  return list && list.knownBy !== null ? list : null;
}

function toKnownList({ knownBy }: RelationshipModel): Predicate {
  return knownBy === null ? { kind: 'and', all: [] } : equals(knownBy, true);
}

function toPartial({ coverage }: RelationshipModel, known: Predicate): Predicate | null {
  if (coverage === null) return null;
  return { kind: 'and', all: [known, equals(coverage, 'PARTIAL')] };
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/** Whether a field and a step follow the same relationships, from either end. */
function isMirrored(field: RelationshipModel, step: Step): boolean {
  return field.type === step.type && field.direction === OPPOSITE[step.direction];
}

/** The key seen from the report, where the way to it goes through the report. */
function toReportKey(key: GroupKey, steps: readonly Step[]): GroupKey | null {
  const isThrough = steps.every(
    ({ type, direction }, index) => key.via[index]?.type === type && key.via[index].direction === direction,
  );
  return isThrough ? { ...key, via: key.via.slice(steps.length) } : null;
}

/** That the graph knows what a report is counted by: its list, or its one value. */
function toKnown({ key, single, knownBy }: GroupKeyModel): Predicate {
  if (knownBy !== null) return equals(knownBy, true);
  return single ? toPresence(key.via, key) : { kind: 'and', all: [] };
}

function toPresence([step, ...further]: readonly GroupStep[], key: GroupKey): Predicate {
  const present: Predicate = isStated(key.field);
  if (!step) return present;
  const isFact = key.ofRelationship && further.length === 0;
  return { kind: 'exists', ...step, relationship: isFact ? present : null, where: isFact ? null : toPresence(further, key) };
}

/** What a filter asks of the report alone, as a condition on it; the rest leaves the reports in scope as they are. */
function toReportCondition(where: Predicate | null, steps: readonly Step[]): Predicate | null {
  if (where?.kind !== 'and') return where && toExactCondition(where, steps);
  const all = where.all.flatMap((each) => toReportCondition(each, steps) ?? []);
  return all.length === 0 ? null : { kind: 'and', all };
}

/** A condition that asks of nothing but the report, as a condition on it; null where it asks more. */
function toExactCondition(where: Predicate, steps: readonly Step[]): Predicate | null {
  const [step, ...further] = steps;
  if (!step) return where;
  switch (where.kind) {
    case 'and': {
      const all = toExactConditions(where.all, steps);
      return all && { kind: 'and', all };
    }
    case 'or': {
      const any = toExactConditions(where.any, steps);
      return any && { kind: 'or', any };
    }
    case 'not': {
      const not = toExactCondition(where.not, steps);
      return not && { kind: 'not', not };
    }
    case 'exists':
      if (where.relationship !== null || !isOfStep(where, step)) return null;
      return where.where === null ? { kind: 'and', all: [] } : toExactCondition(where.where, further);
    case 'compare':
    case 'matches':
      return null;
  }
}

function isOfStep({ type, direction, label }: Step, step: Step): boolean {
  return type === step.type && direction === step.direction && label === step.label;
}

/** Conditions on the report alone, null where one of them asks more. */
function toExactConditions(conditions: readonly Predicate[], steps: readonly Step[]): readonly Predicate[] | null {
  const exact = conditions.flatMap((each) => toExactCondition(each, steps) ?? []);
  return exact.length === conditions.length ? exact : null;
}
