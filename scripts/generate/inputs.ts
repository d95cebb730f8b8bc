import { buildASTSchema, isEnumType, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { join } from 'node:path';
import { toGroupKeys } from '../../src/plan/group-keys.js';
import { GROUP_FIELD } from '../../src/plan/group-arguments.js';
import {
  getFactualLink,
  getNodeModel,
  readModel,
  toLinkProperties,
  type LinkModel,
  type Model,
  type NodeModel,
  type PropertyModel,
  type RelationshipModel,
} from '../../src/plan/model.js';
import { SEARCHED_LABELS } from '../../src/graph/searchable.js';
import { INPUTS, readSchemaDocument } from '../../src/schema/schema-document.js';

/** SDL of the inputs that lists take, `<Type>Filter`, `<Type>Order` and `<Type>Grouping`, made from the types that they list. */
export function generateInputs(root: string): Promise<string> {
  const schema = buildASTSchema(withoutInputs(readSchemaDocument(join(root, 'schema'), [INPUTS])));
  const model = readModel(schema);
  const nodes = [...model.nodes.values()];
  const relationships = nodes.flatMap(({ fields }) => [...fields.values()].filter((field) => field.kind === 'relationship'));
  const links = new Map(relationships.flatMap((field) => getFactualLink(model, field) ?? []).map((link) => [link.type, link]));
  const blocks = new Map<string, string>([
    ...toKinds(nodes).flatMap((kind) => [toFilter(model, schema, kind), toOrder(model, kind), toKeys(model, kind)]),
    ...[...links.values()].map((link) => toLinkFilter(model, schema, link)),
    ...relationships.filter(({ many }) => many).map((field) => toListFilter(model, field)),
    ...toEnumFilters(schema, nodes, [...links.values()]),
  ]);
  const sorted = [...blocks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => block);
  return Promise.resolve([SHARED, ...sorted].join('\n\n'));
}

/** What takes the inputs is left out: nothing declares them yet. */
function withoutInputs(document: DocumentNode): DocumentNode {
  return visit(document, {
    FieldDefinition: ({ name }) => (name.value === GROUP_FIELD ? null : undefined),
    InputValueDefinition: ({ name }) => (name.value === 'filter' || name.value === 'orderBy' ? null : undefined),
  });
}

type Block = readonly [name: string, text: string];

function toBlock(kind: string, name: string, description: string, fields: readonly string[], directive = ''): Block {
  return [name, [`"${description}"`, `${kind} ${name}${directive} {`, ...fields, '}'].join('\n')];
}

function toField(description: string, name: string, type: string): string {
  return `"${description}"\n${name}: ${type}`;
}

/** Types whose lists take the same inputs, with the fields that any of them has. */
interface Kind {
  readonly inputs: string;
  readonly types: readonly NodeModel[];
  readonly fields: NodeModel['fields'];
}

function toKinds(nodes: readonly NodeModel[]): readonly Kind[] {
  return [...new Set(nodes.map(({ inputs }) => inputs))].map((inputs) => {
    const types = nodes.filter((node) => node.inputs === inputs);
    return { inputs, types, fields: new Map(types.flatMap(({ fields }) => [...fields])) };
  });
}

function toFilter(model: Model, schema: GraphQLSchema, { inputs, types, fields }: Kind): Block {
  const parts = [...fields].flatMap(([name, field]): readonly string[] => {
    if (field.kind === 'property') return [toPropertyFilter(schema, name, field)];
    if (field.kind !== 'relationship') return [];
    return [toField(field.many ? 'Some' : 'Node', name, toRelationshipInput(model, field))];
  });
  const isSearched = types.some(({ label }) => SEARCHED_LABELS.includes(label));
  const description = `Asks a ${inputs}.${types.length > 1 ? ' Not all have all of it.' : ''}`;
  return toBlock('input', `${inputs}Filter`, description, [
    toField('All', 'and', `[${inputs}Filter!]`),
    toField('Any', 'or', `[${inputs}Filter!]`),
    toField('Not', 'not', `${inputs}Filter`),
    ...(isSearched ? [toField('Search finds it', 'matches', 'String')] : []),
    ...parts,
  ]);
}

function toRelationshipInput(model: Model, field: RelationshipModel): string {
  const link = getFactualLink(model, field);
  const name = link ? toBaseName(link) : getNodeModel(model, field.target).inputs;
  return field.many ? `${name}ListFilter` : `${name}Filter`;
}

function toListFilter(model: Model, field: RelationshipModel): Block {
  const name = toRelationshipInput(model, field);
  const one = name.replace('ListFilter', 'Filter');
  return toBlock('input', name, 'Asks a list', [
    toField('One fits', 'some', one),
    toField('None fits', 'none', one),
    toField('All fit', 'every', one),
  ]);
}

function toLinkFilter(model: Model, schema: GraphQLSchema, link: LinkModel): Block {
  return toBlock('input', `${toBaseName(link)}Filter`, 'Asks an edge', [
    toField('The node', link.nodeField, `${getNodeModel(model, link.target).inputs}Filter`),
    ...toLinkProperties(link).map(([name, property]) => toPropertyFilter(schema, name, property)),
  ]);
}

function toBaseName({ type }: LinkModel): string {
  return type.replace(/Edge$/, '');
}

function toPropertyFilter(schema: GraphQLSchema, name: string, property: PropertyModel): string {
  return toField(property.list ? 'What it holds' : 'Value', name, toPropertyInput(schema, property));
}

function toPropertyInput(schema: GraphQLSchema, { list, type, folded, lineage }: PropertyModel): string {
  if (lineage !== null) return 'CodeFilter';
  if (folded) return list ? 'NameListFilter' : 'NameFilter';
  if (isEnumType(schema.getType(type))) return list ? `${type}ListFilter` : `${type}Filter`;
  if (list) return 'TextListFilter';
  return FILTERS[type] ?? 'TextFilter';
}

const FILTERS: Readonly<Record<string, string>> = { Int: 'IntFilter', Boolean: 'BooleanFilter', ID: 'IdFilter' };

function toEnumFilters(schema: GraphQLSchema, nodes: readonly NodeModel[], links: readonly LinkModel[]): readonly Block[] {
  const properties = [...nodes, ...links]
    .flatMap(({ fields }) => [...fields.values()])
    .filter((field) => field.kind === 'property');
  return properties
    .filter(({ type }) => isEnumType(schema.getType(type)))
    .map((property) => {
      const name = toPropertyInput(schema, property);
      if (property.list)
        return toBlock('input', name, `Asks a list of ${property.type}.`, [toField('It holds this.', 'has', property.type)]);
      return toBlock('input', name, `Asks a ${property.type}.`, [
        toField('Is this', 'eq', property.type),
        toField('Is one of', 'in', `[${property.type}!]`),
        toField('Is absent', 'isNull', 'Boolean'),
      ]);
    });
}

function toOrder(model: Model, { inputs, fields }: Kind): Block {
  const parts = [...fields].flatMap(([name, field]): readonly string[] => {
    if (field.kind === 'property') return field.list ? [] : [toField('Value', name, 'Sort')];
    if (field.kind !== 'relationship') return [];
    if (field.many) return [toField('Length', name, 'CountOrder')];
    const order = getNodeModel(model, field.target).inputs;
    // Nodes of a kind are not ordered by others of the kind: such orders would have no end.
    return order === inputs ? [] : [toField('Node', name, `${order}Order`)];
  });
  return toBlock('input', `${inputs}Order`, 'Order by one', parts, ' @oneOf');
}

function toKeys(model: Model, { inputs, types }: Kind): Block {
  const keys = types.flatMap(({ type }) => [...toGroupKeys(model, type).values()]);
  const described = new Set(keys.map(({ name, description }) => `"${description}"\n${name}`));
  return toBlock('enum', `${inputs}Grouping`, 'Keys', [...described]);
}

/** What is compared is the same for every type. */
const SHARED = `
"Which way, and where those without a value stand: last, unless it says first."
enum Sort {
  "From the least."
  ASC
  "From the greatest."
  DESC
  "From the least, those without a value first."
  ASC_NULLS_FIRST
  "From the greatest, those without a value first."
  DESC_NULLS_FIRST
}

"An order by the length of a list; a list that is not known has none."
input CountOrder {
  "Which way."
  count: Sort!
}

"Asks a name. Case, accents and punctuation do not matter; a country is asked for all its names."
input NameFilter {
  "Is this"
  eq: String
  "Is one of"
  in: [String!]
  "Contains this"
  contains: String
  "Starts with this"
  startsWith: String
  "Is absent"
  isNull: Boolean
}

"Asks a list of names. Case, accents and punctuation do not matter."
input NameListFilter {
  "One is this."
  eq: String
  "One contains this."
  contains: String
  "One starts with this."
  startsWith: String
}

"Asks a text, letter by letter."
input TextFilter {
  "Is this"
  eq: String
  "Is one of"
  in: [String!]
  "Contains this"
  contains: String
  "Starts with this"
  startsWith: String
  "Is not before this."
  gte: String
  "Is not after this."
  lte: String
  "Is absent"
  isNull: Boolean
}

"Asks a list of texts, letter by letter."
input TextListFilter {
  "It holds this."
  has: String
}

"Asks an id."
input IdFilter {
  "Is this"
  eq: ID
  "Is one of"
  in: [ID!]
  "Starts with this"
  startsWith: String
}

"Asks the code of a concept. Narrower concepts fit too."
input CodeFilter {
  "Is this"
  eq: String
  "Is one of"
  in: [String!]
  "Whether narrower concepts do not fit."
  exactly: Boolean
}

"Asks a number."
input IntFilter {
  "Is this"
  eq: Int
  "Is one of"
  in: [Int!]
  "Is at least this."
  gte: Int
  "Is at most this."
  lte: Int
  "Is absent"
  isNull: Boolean
}

"Asks hits; all that is given must hold."
input SearchFilter {
  "Code of the country that it belongs to."
  country: IdFilter
  "Year that it belongs to."
  year: IntFilter
  "Theme that it is about."
  theme: CodeFilter
}

"Asks whether."
input BooleanFilter {
  "Is this"
  eq: Boolean
  "Is absent"
  isNull: Boolean
}`;
