import fc from 'fast-check';
import type {
  Child,
  Compare,
  Exists,
  Grouping,
  Hop,
  Keys,
  Order,
  OrderKey,
  Page,
  Predicate,
  ProvenanceSelection,
  Scalar,
  Selection,
} from '../../src/graph/plan.js';
import {
  getFactualLink,
  getNodeModel,
  toLinkProperties,
  toStep,
  type FieldModel,
  type LinkModel,
  type Model,
  type NodeModel,
  type RelationshipModel,
} from '../../src/plan/model.js';
import { parseTextQuery } from '../../src/text/text-query.js';
import { toGroupKeys } from '../../src/plan/group-keys.js';
import { toGrouping } from '../../src/plan/grouping.js';
import type { CountedList, ListParent } from '../../src/plan/report-scope.js';
import { toPropertyOrder } from '../../src/graph/plan.js';
import { COUNTRIES, NUMBERS, TIERS, YEARS } from './contributions.js';

/** A random plan for one root field of any type of the model: fields, filters, orders, pages, counts, and children in depth. */
export function arbitrarySelection(model: Model): fc.Arbitrary<Selection> {
  const roots = [...model.nodes.values()].filter(({ type }) => type !== 'Source');
  return fc.constantFrom(...roots).chain((node) => arbitraryNodeSelection(model, node, 2, null));
}

/** Properties that every node of a type has in the random graphs, by which lists can be ordered. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  Country: ['nameKey', 'iso3'],
  CountryReport: ['year', 'narrative'],
  Recommendation: ['ordinal', 'continuing'],
  Action: ['ordinal', 'verb'],
  Claim: ['ordinal', 'status'],
  LegalProvision: ['kind', 'number'],
  Document: ['kind', 'title'],
  Report: ['year'],
};

/** Values that properties of the random graphs have, and some that none has. */
export const VALUES: readonly Scalar[] = [
  ...COUNTRIES,
  ...YEARS,
  ...TIERS,
  ...NUMBERS,
  'AAA-2021',
  'AAA-2021-R02',
  'GROUP_B',
  'train',
  'amend',
  'ARTICLE',
  'DID',
  'TRAINING',
  'INCREASED',
  'NARRATIVE',
  'name 2',
  1,
  2,
  6,
  true,
  false,
  'a',
  '',
];

const value = fc.constantFrom(...VALUES);
const text = value.filter((each) => typeof each === 'string');

function arbitraryNodeSelection(
  model: Model,
  node: NodeModel,
  depth: number,
  parent: ListParent | null,
): fc.Arbitrary<Selection> {
  const properties = readProperties(node.fields);
  const relationships = [...node.fields].flatMap(([name, field]): [string, RelationshipModel][] =>
    field.kind === 'relationship' ? [[name, field]] : [],
  );
  const terms = arbitraryOrder(model, node);
  const children = fc.subarray(relationships, { maxLength: Math.min(depth, relationships.length) });
  const shape = fc.record({
    order: fc.array(terms, { maxLength: 2 }),
    picked: children,
    where: fc.option(arbitraryPredicate(model, node, depth)),
  });
  return shape.chain(({ order, picked, where }) => {
    const record = fc.record<Selection>({
      label: fc.constant(node.label),
      fields: fc.subarray(properties),
      where: fc.constant(where),
      order: fc.constant(order),
      page: arbitraryPage(model, order, parent !== null),
      count: fc.boolean(),
      children: fc.record(
        Object.fromEntries(picked.map(([name, field]) => [name, arbitraryChild(model, { type: node.type, field }, depth - 1)])),
      ),
      provenance: arbitraryProvenance(model, node.fields, depth),
    });
    const groups = arbitraryGrouping(model, { type: node.type, where, parent }).map((grouping) => ({ grouping }));
    const grouped = fc.tuple(record, groups).map(([selection, each]): Selection => ({ ...selection, groups: each }));
    return fc.oneof({ weight: 2, arbitrary: record }, { weight: 1, arbitrary: grouped });
  });
}

/** One or two keys of the type, with what a client can ask of the groups. */
export function arbitraryGrouping(model: Model, list: CountedList): fc.Arbitrary<Grouping> {
  const names = [...toGroupKeys(model, list.type).keys()];
  const count = fc.constantFrom(1, 2, 3);
  const given = fc.record({
    by: fc.shuffledSubarray(names, { minLength: 1, maxLength: Math.min(2, names.length) }),
    having: fc
      .constantFrom(undefined, 'gte', 'lte', 'eq')
      .chain((operator) => (operator ? fc.record({ [operator]: count }) : fc.constant(undefined))),
    orderBy: fc.constantFrom('COUNT_DESC', 'COUNT_ASC', 'KEY_ASC', 'KEY_DESC'),
    first: fc.constantFrom(1, 2, 50),
  });
  return given.map((each) => toGrouping(model, list, each));
}

/** A term by an own property, by what any property that may be absent holds, by that of a related node, or by a count. */
function arbitraryOrder(model: Model, node: NodeModel): fc.Arbitrary<Order> {
  const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
  const nulls = fc.constantFrom('FIRST' as const, 'LAST' as const);
  const relationships = [...node.fields.values()].filter((field) => field.kind === 'relationship');
  const own = fc.constantFrom('id', ...(ORDERS[node.type] ?? [])).map((field): OrderKey => ({ kind: 'field', field }));
  const present = fc.record<Order>({ via: fc.constant([]), by: own, direction, nulls: fc.constant(null) });
  const optional = fc.record<Order>({ via: fc.constant([]), by: arbitraryOrderKey(model, node), direction, nulls });
  if (relationships.length === 0) return fc.oneof(present, optional);
  const related = fc.constantFrom(...relationships).chain((field): fc.Arbitrary<Order> => {
    const by = arbitraryOrderKey(model, getNodeModel(model, field.target));
    return fc.record({ via: fc.constant([toStep(model, field)]), by, direction, nulls });
  });
  return fc.oneof(present, optional, related);
}

function arbitraryOrderKey(model: Model, node: NodeModel): fc.Arbitrary<OrderKey> {
  const properties = readProperties(node.fields, false).map((field): OrderKey => ({ kind: 'field', field }));
  const counts = [...node.fields.values()].flatMap((field): OrderKey[] =>
    field.kind === 'relationship' ? [{ kind: 'count', step: toStep(model, field), knownBy: field.knownBy }] : [],
  );
  return fc.constantFrom(...properties, ...counts);
}

function arbitraryChild(model: Model, parent: ListParent, depth: number): fc.Arbitrary<Child> {
  const { field } = parent;
  const target = model.nodes.get(field.target);
  if (!target) throw new Error(`${field.target} is a type of the model`);
  const link = field.link === null ? undefined : model.links.get(field.link);
  const hop = fc.record<Hop>({
    type: fc.constant(field.type),
    direction: fc.constant(field.direction),
    fields: fc.subarray(link ? readProperties(link.fields) : []),
    byAuthority: fc.constant(!field.many),
    provenance: link ? arbitraryProvenance(model, link.fields, depth) : fc.constant({ evidence: null, sources: null }),
  });
  const selection = arbitraryNodeSelection(model, target, depth, parent);
  const single = { page: { take: 1, from: 'START', after: null, before: null }, order: [] } as const;
  return fc.record({ hop, selection: field.many ? selection : selection.map((many): Selection => ({ ...many, ...single })) });
}

function arbitraryProvenance(
  model: Model,
  fields: ReadonlyMap<string, FieldModel>,
  depth: number,
): fc.Arbitrary<ProvenanceSelection> {
  const toSelection = (kind: 'evidence' | 'sources', type: string): fc.Arbitrary<Selection | null> => {
    const node = model.nodes.get(type);
    if (!node || ![...fields.values()].some((field) => field.kind === kind)) return fc.constant(null);
    const page = { take: 1, from: 'START', after: null, before: null } as const;
    return fc.option(
      arbitraryNodeSelection(model, node, Math.min(depth, 0), null).map((selection): Selection => ({
        ...selection,
        page,
        order: [],
        where: null,
        count: false,
      })),
    );
  };
  return fc.record({ evidence: toSelection('evidence', 'Document'), sources: toSelection('sources', 'Source') });
}

function arbitraryPage(model: Model, order: readonly Order[], behindHop: boolean): fc.Arbitrary<Page> {
  const ends = ['id', ...(behindHop ? ['key'] : [])].map((field) => toPropertyOrder(field));
  const keys: fc.Arbitrary<Keys | null> = fc.option(fc.tuple(...[...order, ...ends].map((each) => arbitraryKey(model, each))), {
    freq: 2,
  });
  return fc.record({ take: fc.nat(5), from: fc.constantFrom('START', 'END'), after: keys, before: keys });
}

/** A value that a node could have in this place of the order; seldom one of another kind, as only a forged cursor has. */
function arbitraryKey(model: Model, { by, nulls }: Order): fc.Arbitrary<Scalar | null> {
  const fitting = by.kind === 'count' ? fc.nat(4) : arbitraryValue(model, by.field);
  const key = fc.oneof({ weight: 20, arbitrary: fitting }, { weight: 1, arbitrary: value });
  return nulls === null ? key : fc.option(key);
}

function arbitraryValue(model: Model, name: string): fc.Arbitrary<Scalar> {
  if (name === 'year') return fc.constantFrom(...YEARS);
  const fields = [...model.nodes.values()].map(({ fields }) => fields.get(name));
  const types = new Set(fields.map((field) => (field?.kind === 'property' ? field.type : null)));
  if (types.has('Boolean')) return fc.boolean();
  return types.has('Int') ? fc.nat(4) : text;
}

function arbitraryPredicate(model: Model, node: NodeModel, depth: number): fc.Arbitrary<Predicate> {
  const compare = arbitraryComparison(node);
  if (depth === 0) return compare;
  const part = fc.oneof(
    { weight: 2, arbitrary: compare },
    { weight: 1, arbitrary: fc.constant(depth - 1).chain((less) => arbitraryPredicate(model, node, less)) },
  );
  const hops = [...node.fields.values()].flatMap((field) => (field.kind === 'relationship' ? [field] : []));
  const exists =
    hops.length === 0 ? compare : fc.constantFrom(...hops).chain((field) => arbitraryExists(model, field, depth - 1));
  return fc.oneof(
    compare,
    exists,
    arbitraryMatches,
    fc.record({ kind: fc.constant('and' as const), all: fc.array(part, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('or' as const), any: fc.array(part, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), not: fc.oneof(part, exists) }),
  );
}

/** What a search finds, by words of the random graphs. */
const arbitraryMatches = fc
  .constantFrom(
    'train',
    'judges OR law',
    '"amend the law"',
    'NOT name',
    'meaning -theme',
    'article',
    'absent',
    'alias (AAA OR BBB)',
  )
  .map((text) => parseTextQuery(text))
  .filter((query) => query !== null)
  .map((query): Predicate => ({ kind: 'matches', query }));

function arbitraryExists(model: Model, field: RelationshipModel, depth: number): fc.Arbitrary<Predicate> {
  const link = getFactualLink(model, field);
  return fc.record<Exists>({
    kind: fc.constant('exists'),
    type: fc.constant(field.type),
    direction: fc.constant(field.direction),
    label: fc.constant(toStep(model, field).label),
    best: fc.boolean(),
    relationship: link ? fc.option(arbitraryFact(link)) : fc.constant(null),
    where: fc.option(arbitraryPredicate(model, getNodeModel(model, field.target), depth)),
  });
}

/** A condition on the facts that a relationship carries. */
function arbitraryFact(link: LinkModel): fc.Arbitrary<Predicate> {
  const compare = fc.record<Compare>({
    kind: fc.constant('compare'),
    field: fc.constantFrom(...toLinkProperties(link).map(([name]) => name)),
    operator: fc.constant('in'),
    value: fc.array(fc.constantFrom('AMEND', 'ENFORCE', 'UPGRADED', 'REMAINED'), { maxLength: 3 }),
  });
  return fc.oneof(
    compare,
    compare.map((not): Predicate => ({ kind: 'not', not })),
  );
}

function arbitraryComparison(node: NodeModel): fc.Arbitrary<Compare> {
  const part = fc.constantFrom('A', 'a', '2021', 'TIER', 'r', '');
  const scalars = readProperties(node.fields, false);
  const lists = readProperties(node.fields, true);
  const kind = fc.constant('compare' as const);
  const field = fc.constantFrom(...scalars);
  const comparisons: fc.Arbitrary<Compare>[] = [
    fc.record({ kind, field, operator: fc.constantFrom('eq', 'gt', 'gte', 'lt', 'lte'), value }),
    fc.record({ kind, field, operator: fc.constantFrom('contains', 'startsWith'), value: part }),
    fc.record({ kind, field, operator: fc.constant('in' as const), value: fc.array(value, { maxLength: 4 }) }),
    fc.record({ kind, field, operator: fc.constant('isNull' as const), value: fc.boolean() }),
  ];
  if (lists.length > 0) {
    const list = fc.constantFrom(...lists);
    comparisons.push(
      fc.record({ kind, field: list, operator: fc.constant('has' as const), value }),
      fc.record({ kind, field: list, operator: fc.constantFrom('hasContaining', 'hasStarting'), value: part }),
    );
  }
  return fc.oneof(...comparisons);
}

function readProperties(fields: ReadonlyMap<string, FieldModel>, list?: boolean): string[] {
  return [...fields].flatMap(([name, field]) =>
    field.kind === 'property' && (list === undefined || field.list === list) ? [name] : [],
  );
}
