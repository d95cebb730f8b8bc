import { GraphQLError, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { PropertyValue } from '../graph/contribution.js';
import { toCursor, toPageInformation, type Connection } from '../plan/paging.js';
import type { FieldsRow, LinkRow, NodeRow } from '../graph/result.js';
import { GROUP_FIELD } from '../plan/group-arguments.js';
import { toList } from '../plan/list.js';
import { toConnectionModel, type FieldModel, type Model, type PropertyModel, type RelationshipModel } from '../plan/model.js';
import { toFieldKey } from '../plan/requested-fields.js';
import { invariant } from '../shared/invariant.js';
import { computedFields } from './computed-fields.js';

/** Gives every field that the schema's directives map to the graph its resolver: a look into the row that the plan read. */
export function attachModelResolvers(schema: GraphQLSchema, model: Model): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const node = model.nodes.get(type.name);
    const link = model.links.get(type.name);
    if (node) attach(type, (name) => toNodeResolver(model, type.name, name, node.fields.get(name)));
    else if (link) attach(type, (name) => toLinkResolver(type.name, name, link.fields.get(name)));
    else if (model.nodes.has(toConnectionModel(type)?.target ?? '')) attach(type, toConnectionResolver);
    else if (type.name === 'Evidence') attach(type, toEvidenceResolver);
  }
}

/** A link row together with the name of the list that it stands in, for its cursor. */
interface Edge {
  readonly link: LinkRow;
  readonly list: string;
}

type Resolver = NonNullable<ReturnType<GraphQLObjectType['getFields']>[string]['resolve']>;

function attach(type: GraphQLObjectType, toResolver: (name: string) => Resolver | null): void {
  for (const field of Object.values(type.getFields())) {
    const resolver = toResolver(field.name);
    if (resolver) field.resolve = resolver;
  }
}

function toNodeResolver(model: Model, type: string, name: string, field: FieldModel | undefined): Resolver | null {
  switch (field?.kind) {
    case 'property':
      return (row: NodeRow) => readProperty(row, type, name, field);
    case 'computed': {
      const compute = computedFields.get(`${type}.${name}`);
      invariant(compute !== undefined, `${type}.${name} is @computed and has a function in computed-fields.ts`);
      return (row: NodeRow) => compute(row.fields);
    }
    case 'relationship':
      return field.many ? toListResolver(model, name, field) : toSingleResolver(name, field);
    case 'evidence':
    case 'sources':
      return (row: NodeRow) => row[field.kind];
    default:
      return null;
  }
}

function toListResolver(model: Model, name: string, field: RelationshipModel): Resolver {
  return (row: NodeRow, fieldArguments: Readonly<Record<string, unknown>>): Connection | null => {
    if (field.knownBy !== null && row.fields[field.knownBy] !== true) return null;
    const { page, name: list } = toList(model, field.target, field.type, fieldArguments);
    const coverage = field.coverage === null ? null : (row.fields[field.coverage] ?? null);
    return { page, list, row: readChild(row, toFieldKey(name, fieldArguments)), coverage };
  };
}

function toSingleResolver(name: string, field: RelationshipModel): Resolver {
  return (row: NodeRow, fieldArguments: Readonly<Record<string, unknown>>) => {
    const [link] = readChild(row, toFieldKey(name, fieldArguments)).rows;
    if (!link) return null;
    return field.link === null ? link.node : { link, list: '' };
  };
}

function toLinkResolver(type: string, name: string, field: FieldModel | undefined): Resolver | null {
  switch (field?.kind) {
    case 'node':
      return ({ link }: Edge) => link.node;
    case 'cursor':
      return ({ link, list }: Edge) => toCursor(link.keys, list);
    case 'property':
      return ({ link }: Edge) => link.relationship && readProperty(link.relationship, type, name, field);
    case 'evidence':
    case 'sources':
      return ({ link }: Edge) => link.relationship?.[field.kind] ?? null;
    default:
      return null;
  }
}

function toConnectionResolver(name: string): Resolver | null {
  switch (name) {
    case 'edges':
      return ({ row, list }: Connection) => row.rows.map((link): Edge => ({ link, list }));
    case 'nodes':
      return ({ row }: Connection) => row.rows.map(({ node }) => node);
    case 'totalCount':
      return ({ row }: Connection) => row.total;
    case 'pageInfo':
      return toPageInformation;
    case 'coverage':
      return ({ coverage }: Connection) => coverage ?? null;
    case GROUP_FIELD:
      return ({ row }: Connection, fieldArguments: Readonly<Record<string, unknown>>) =>
        row.groups?.[toFieldKey(GROUP_FIELD, fieldArguments)];
    default:
      return null;
  }
}

function toEvidenceResolver(name: string): Resolver | null {
  if (name === 'document') return ({ document }: { readonly document: unknown }) => document;
  return ({ span }: { readonly span: Readonly<Record<string, unknown>> }) => span[name];
}

/** @throws GraphQLError if a document was stored without a property that the schema calls non-null, by an older version */
function readProperty(row: FieldsRow, type: string, name: string, { list, required }: PropertyModel): PropertyValue | null {
  const value = row.fields[name] ?? (list ? [] : null);
  if (value !== null || !required) return value;
  throw new GraphQLError(`${type}.${name} is unknown until the operator reads again what an older version stored`, {
    extensions: { code: 'OUTDATED_DOCUMENT' },
  });
}

function readChild(row: NodeRow, key: string): NodeRow['children'][string] {
  const child = row.children[key];
  invariant(child !== undefined, `the plan reads ${key}`);
  return child;
}
