import type { GroupKey, GroupStep } from '../graph/plan.js';
import {
  getFactualLink,
  getNodeModel,
  toLinkProperties,
  toStep,
  type Model,
  type NodeModel,
  type RelationshipModel,
} from './model.js';

/** One value of a type's enum of keys, with what it stands for. */
export interface GroupKeyModel {
  readonly name: string;
  /** Says in few words what is counted by. */
  readonly description: string;
  readonly key: GroupKey;
  /** Whether a node has at most one value. */
  readonly single: boolean;
  /** The property of the node that says whether the graph knows the list that the key goes through. */
  readonly knownBy: string | null;
}

/**
 * What the nodes of a type can be counted by, nearest first: own closed or short values, those of the nodes that to-one
 * fields lead to, and the ends of to-many fields. Where two would have one name, the nearer has it.
 */
export function toGroupKeys(model: Model, type: string): ReadonlyMap<string, GroupKeyModel> {
  const keys = new Map<string, GroupKeyModel>();
  for (const key of [...toOwnKeys(model, type), ...toRelatedKeys(model, type, [], new Set([type])), ...toListKeys(model, type)]) {
    if (!keys.has(key.name)) keys.set(key.name, key);
  }
  return keys;
}

/** Texts and numbers with few values, and those by which things are known. */
const SHORT: ReadonlySet<string> = new Set([
  'region',
  'subregion',
  'verb',
  'number',
  'mediaType',
  'year',
  'edition',
  'ordinal',
  'rank',
]);
/** Of related nodes, those that many share. */
const SHARED: ReadonlySet<string> = new Set(['region', 'year']);
/** A related node with one of these is counted by; statements, reports and documents are too many. */
const IDENTITIES = ['code', 'iso3', 'name', 'number'] as const;
const MAXIMUM_STEPS = 3;

function toOwnKeys(model: Model, type: string): readonly GroupKeyModel[] {
  return toPropertyKeys(getNodeModel(model, type), [], SHORT);
}

/** By properties of a node at the end of a way of to-one fields. */
function toPropertyKeys({ fields }: NodeModel, via: readonly GroupStep[], open: ReadonlySet<string>): readonly GroupKeyModel[] {
  return [...fields].flatMap(([field, property]): readonly GroupKeyModel[] => {
    if (property.kind !== 'property') return [];
    const { closed, type, list, folded, lineage } = property;
    const isShort = closed || type === 'Boolean' || open.has(field);
    // What names a node itself is counted by where another leads to it; how a related node became known, nowhere.
    if (!isShort || folded || lineage !== null || (via.length > 0 && field === 'method') || field === 'code') return [];
    const key: GroupKey = { via, ofRelationship: false, field, list, label: null };
    return [{ name: toConstantCase(field), description: toDescription(field), key, single: !list, knownBy: null }];
  });
}

function toRelatedKeys(
  model: Model,
  type: string,
  via: readonly GroupStep[],
  seen: ReadonlySet<string>,
): readonly GroupKeyModel[] {
  if (via.length === MAXIMUM_STEPS) return [];
  const relationships = toRelationships(getNodeModel(model, type)).filter(([, { many, target }]) => !many && !seen.has(target));
  return relationships.flatMap(([name, field]) => {
    const way = [...via, toGroupStep(model, field)];
    const link = field.link === null ? undefined : model.links.get(field.link);
    const identity = toIdentity(model, field, link?.nodeField ?? name, way, null);
    const behind = [
      ...(via.length === 0 ? toFactKeys(model, field, way, null) : []),
      ...toPropertyKeys(getNodeModel(model, field.target), way, SHARED),
      ...toRelatedKeys(model, field.target, way, new Set([...seen, field.target])),
    ];
    // Where two fields lead to one type, what lies behind is told apart by the field.
    const isOneOfTwo = relationships.filter(([, { target }]) => target === field.target).length > 1;
    return [
      ...(hasIdentity(model, field) ? [identity] : []),
      ...(isOneOfTwo ? behind.map((key) => withPrefix(key, name)) : behind),
    ];
  });
}

function toListKeys(model: Model, type: string): readonly GroupKeyModel[] {
  return toRelationships(getNodeModel(model, type)).flatMap(([name, field]) => {
    if (!field.many || !hasIdentity(model, field) || isOfOne(model, field)) return [];
    const way = [toGroupStep(model, field)];
    const facts = toFactKeys(model, field, way, field.knownBy).map((fact) => withPrefix(fact, name));
    return [toIdentity(model, field, name, way, field.knownBy), ...facts];
  });
}

function hasIdentity(model: Model, { target }: RelationshipModel): boolean {
  const { fields } = getNodeModel(model, target);
  return IDENTITIES.some((identity) => fields.has(identity));
}

/** Whether each entry of a list belongs to one node: there is nothing to count by it. */
function isOfOne(model: Model, { type, direction, target }: RelationshipModel): boolean {
  return toRelationships(getNodeModel(model, target)).some(
    ([, back]) => !back.many && back.type === type && back.direction !== direction,
  );
}

function withPrefix(key: GroupKeyModel, field: string): GroupKeyModel {
  const description = `${toDescription(field)}: ${key.description.toLowerCase()}`;
  return { ...key, name: `${toConstantCase(field)}_${key.name}`, description };
}

/** By the node itself at the end of a way. */
function toIdentity(
  model: Model,
  field: RelationshipModel,
  name: string,
  via: readonly GroupStep[],
  knownBy: string | null,
): GroupKeyModel {
  const label = getNodeModel(model, field.target).fields.has('name') ? 'name' : null;
  const key: GroupKey = { via, ofRelationship: false, field: 'id', list: false, label };
  return { name: toConstantCase(name), description: toDescription(name), key, single: !field.many, knownBy };
}

/** By what a relationship says of itself, such as the role of a citation. */
function toFactKeys(
  model: Model,
  field: RelationshipModel,
  via: readonly GroupStep[],
  knownBy: string | null,
): readonly GroupKeyModel[] {
  const link = getFactualLink(model, field);
  return (link ? toLinkProperties(link) : []).flatMap(([name, { closed, list }]): readonly GroupKeyModel[] => {
    if (!closed) return [];
    const key: GroupKey = { via, ofRelationship: true, field: name, list, label: null };
    return [{ name: toConstantCase(name), description: toDescription(name), key, single: !field.many && !list, knownBy }];
  });
}

function toGroupStep(model: Model, field: RelationshipModel): GroupStep {
  return { ...toStep(model, field), best: !field.many && field.link !== null };
}

function toRelationships({ fields }: NodeModel): readonly (readonly [string, RelationshipModel])[] {
  return [...fields].flatMap(([name, field]) => (field.kind === 'relationship' ? [[name, field] as const] : []));
}

function toConstantCase(name: string): string {
  return name.replace(/([A-Z])/g, '_$1').toUpperCase();
}

function toDescription(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name
    .slice(1)
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()}`;
}
