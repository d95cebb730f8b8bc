import {
  getDirectiveValues,
  getNamedType,
  GraphQLObjectType,
  isEnumType,
  isNonNullType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { toPropertyOrder, type Direction, type Order, type Step } from '../graph/plan.js';
import { InputError } from '../shared/errors.js';
import { invariant } from '../shared/invariant.js';

/** What the schema's directives say of the graph: which type stands for which label, which field for what. */
export interface Model {
  readonly nodes: ReadonlyMap<string, NodeModel>;
  readonly links: ReadonlyMap<string, LinkModel>;
}

/** A type that stands for the nodes with a label. */
export interface NodeModel {
  readonly type: string;
  readonly label: string;
  /** What the names of the inputs of its lists begin with. */
  readonly inputs: string;
  readonly order: readonly Order[];
  readonly fields: ReadonlyMap<string, FieldModel>;
}

/** A type that stands for a relationship together with the node at its end: an edge, or a type such as Placement. */
export interface LinkModel {
  readonly type: string;
  readonly nodeField: string;
  readonly target: string;
  readonly fields: ReadonlyMap<string, FieldModel>;
}

export type FieldModel =
  | PropertyModel
  | { readonly kind: 'computed'; readonly requires: readonly string[] }
  | { readonly kind: 'evidence' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'node' }
  | { readonly kind: 'cursor' }
  /** Words of a text, and the operator serves none. */
  | { readonly kind: 'withheld' }
  | RelationshipModel;

export interface PropertyModel {
  readonly kind: 'property';
  readonly list: boolean;
  /** Whether every element has it, as the schema says; a list counts as empty where it is missing. */
  readonly required: boolean;
  /** Name of the schema's type of the value, or of the list's entries. */
  readonly type: string;
  /** Whether that type is an enum: a closed list of values. */
  readonly closed: boolean;
  /** Where the property's text is kept folded, null where it is compared as it is. */
  readonly folded: FoldedModel | null;
  /** The list property that holds the code and those of all broader concepts, null where the property is no such code. */
  readonly lineage: string | null;
}

/** The property that holds a text folded, for order; and the one to compare with, which may be a list. */
export interface FoldedModel {
  readonly key: string | null;
  readonly keys: string | null;
}

export interface RelationshipModel {
  readonly kind: 'relationship';
  readonly type: string;
  readonly direction: Direction;
  /** Name of the type at the end. */
  readonly target: string;
  /** Name of the edge or link type, null where the field leads to the node itself. */
  readonly link: string | null;
  readonly many: boolean;
  readonly knownBy: string | null;
  /** Property of the node that says how much was read for the list, null where nothing does. */
  readonly coverage: string | null;
  /** Properties of the relationships that no link tells. */
  readonly facts: readonly string[];
  /** Those of the facts that are words of texts. */
  readonly texts: readonly string[];
}

/** Reads the model from a schema with the directives of `schema/directives.graphql`. */
export function readModel(schema: GraphQLSchema): Model {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  const links = new Map(objects.flatMap((type) => toLinkModel(schema, type) ?? []).map((link) => [link.type, link]));
  const nodes = objects.flatMap((type) => toNodeModel(schema, type) ?? []);
  return { nodes: new Map(nodes.map((node) => [node.type, node])), links };
}

/** The model of a type that is known to stand for nodes. */
export function getNodeModel(model: Model, type: string): NodeModel {
  const node = model.nodes.get(type);
  invariant(node !== undefined, `${type} has no @node directive`);
  return node;
}

/**
 * A field that a filter or an order asks about.
 * @throws InputError where the type shares its inputs with another, and only that has the field
 */
export function getAskedField(model: Model, type: string, name: string): FieldModel {
  const { fields } = getNodeModel(model, type);
  const field = fields.get(name);
  if (field) return field;
  const known = [...fields].filter(([, { kind }]) => kind === 'property' || kind === 'relationship').map(([each]) => each);
  throw new InputError(`a ${type} has no ${name} to ask about; it has ${known.join(', ')}`);
}

/** The step that a relationship field stands for. */
export function toStep(model: Model, { type, direction, target }: RelationshipModel): Step {
  return { type, direction, label: getNodeModel(model, target).label };
}

/** The model of a link type whose relationships carry facts of their own besides how they are known, else null. */
export function getFactualLink(model: Model, { link }: RelationshipModel): LinkModel | null {
  const found = link === null ? undefined : model.links.get(link);
  return found && toLinkProperties(found).length > 0 ? found : null;
}

/** Properties that say how a fact is known, and are none themselves. */
const KNOWING: ReadonlySet<string> = new Set(['method', 'precision']);

/** The properties of a link's relationships that are facts, by name. */
export function toLinkProperties({ fields }: LinkModel): readonly (readonly [string, PropertyModel])[] {
  return [...fields].flatMap(([name, field]) =>
    field.kind === 'property' && !KNOWING.has(name) ? [[name, field] as const] : [],
  );
}

/** The target and link types of a connection type, or null if the type is no connection. */
export function toConnectionModel(type: GraphQLObjectType): { readonly edge: string; readonly target: string } | null {
  const { edges, nodes } = type.getFields();
  if (!edges || !nodes) return null;
  return { edge: getNamedType(edges.type).name, target: getNamedType(nodes.type).name };
}

function toNodeModel(schema: GraphQLSchema, type: GraphQLObjectType): NodeModel | null {
  const directive = readDirective(schema, 'node', type);
  if (!directive) return null;
  const order = toStrings(directive['order']).map((field) => toPropertyOrder(field));
  const fields = Object.values(type.getFields()).map((field) => [field.name, toFieldModel(schema, field)] as const);
  const inputs = toText(directive['inputs']) ?? type.name;
  return { type: type.name, label: String(directive['label']), inputs, order, fields: new Map(fields) };
}

function toLinkModel(schema: GraphQLSchema, type: GraphQLObjectType): LinkModel | null {
  if (isNode(schema, type) || type.name === 'Evidence') return null;
  const fields = Object.values(type.getFields());
  const [node, ...others] = fields.filter((field) => !isList(field.type) && isNode(schema, getNamedType(field.type)));
  if (!node || others.length > 0 || type === schema.getQueryType()) return null;
  const models = fields.map(
    (field) => [field.name, field === node ? ({ kind: 'node' } as const) : toFieldModel(schema, field)] as const,
  );
  return { type: type.name, nodeField: node.name, target: getNamedType(node.type).name, fields: new Map(models) };
}

function toFieldModel(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): FieldModel {
  const relationship = readDirective(schema, 'relationship', field);
  if (relationship) return toRelationshipModel(schema, field, relationship);
  const computed = readDirective(schema, 'computed', field);
  if (computed) return { kind: 'computed', requires: toStrings(computed['requires']) };
  const named = getNamedType(field.type).name;
  if (named === 'Evidence') return { kind: 'evidence' };
  if (named === 'Source') return { kind: 'sources' };
  return field.name === 'cursor' ? { kind: 'cursor' } : toPropertyModel(schema, field);
}

function toPropertyModel(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): PropertyModel {
  const folded = readDirective(schema, 'folded', field);
  const lineage = readDirective(schema, 'lineage', field)?.['by'];
  return {
    kind: 'property',
    list: isList(field.type),
    required: isNonNullType(field.type) && !isList(field.type),
    type: getNamedType(field.type).name,
    closed: isEnumType(getNamedType(field.type)),
    folded: folded && { key: toText(folded['key']), keys: toText(folded['keys']) },
    lineage: toText(lineage),
  };
}

function toRelationshipModel(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  directive: Readonly<Record<string, unknown>>,
): RelationshipModel {
  const named = getNamedType(field.type);
  invariant(named instanceof GraphQLObjectType, `${field.name} has @relationship and leads to an object type`);
  const connection = toConnectionModel(named);
  const link = connection || isNode(schema, named) ? null : toLinkModel(schema, named);
  return {
    kind: 'relationship',
    type: String(directive['type']),
    direction: toDirection(directive['direction']),
    target: connection?.target ?? link?.target ?? named.name,
    link: connection?.edge ?? link?.type ?? null,
    many: connection !== null,
    knownBy: toText(directive['knownBy']),
    coverage: toText(directive['coverage']),
    facts: toStrings(directive['facts']),
    texts: toStrings(directive['texts']),
  };
}

function isNode(schema: GraphQLSchema, type: unknown): boolean {
  return type instanceof GraphQLObjectType && readDirective(schema, 'node', type) !== null;
}

function readDirective(
  schema: GraphQLSchema,
  name: string,
  on: GraphQLObjectType | GraphQLField<unknown, unknown>,
): Readonly<Record<string, unknown>> | null {
  const directive = schema.getDirective(name);
  invariant(directive != null, `the schema declares @${name}`);
  return (on.astNode && getDirectiveValues(directive, on.astNode)) ?? null;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function toStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function toDirection(value: unknown): Direction {
  invariant(value === 'OUT' || value === 'IN' || value === 'BOTH', 'a direction is OUT, IN or BOTH');
  return value;
}
