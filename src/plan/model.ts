import {
  getDirectiveValues,
  getNamedType,
  GraphQLObjectType,
  isNonNullType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Direction, Order } from '../graph/plan.js';
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
  | { readonly kind: 'property'; readonly list: boolean }
  | { readonly kind: 'computed'; readonly requires: readonly string[] }
  | { readonly kind: 'evidence' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'node' }
  | { readonly kind: 'cursor' }
  | RelationshipModel;

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

/** The target and link types of a connection type, or null if the type is no connection. */
export function toConnectionModel(type: GraphQLObjectType): { readonly edge: string; readonly target: string } | null {
  const { edges, nodes } = type.getFields();
  if (!edges || !nodes) return null;
  return { edge: getNamedType(edges.type).name, target: getNamedType(nodes.type).name };
}

function toNodeModel(schema: GraphQLSchema, type: GraphQLObjectType): NodeModel | null {
  const directive = readDirective(schema, 'node', type);
  if (!directive) return null;
  const order = toStrings(directive['order']).map((field): Order => ({ field, direction: 'ASC' }));
  const fields = Object.values(type.getFields()).map((field) => [field.name, toFieldModel(schema, field)] as const);
  return { type: type.name, label: String(directive['label']), order, fields: new Map(fields) };
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
  return field.name === 'cursor' ? { kind: 'cursor' } : { kind: 'property', list: isList(field.type) };
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
  const knownBy = directive['knownBy'];
  return {
    kind: 'relationship',
    type: String(directive['type']),
    direction: toDirection(directive['direction']),
    target: connection?.target ?? link?.target ?? named.name,
    link: connection?.edge ?? link?.type ?? null,
    many: connection !== null,
    knownBy: typeof knownBy === 'string' ? knownBy : null,
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

function toStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function toDirection(value: unknown): Direction {
  invariant(value === 'OUT' || value === 'IN' || value === 'BOTH', 'a direction is OUT, IN or BOTH');
  return value;
}
