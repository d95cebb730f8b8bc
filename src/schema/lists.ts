import {
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { GROUP_FIELD } from '../plan/group-arguments.js';
import { invariant } from '../shared/invariant.js';
import { once } from '../shared/once.js';

/**
 * The schema with its lists spelled out: a field of type `<Name>Connection` gets the arguments of every list, and the types
 * `<Name>Connection` and `<Name>Edge` are made, with `coverage` where a relationship says how much was read. An edge that tells
 * more is written as `<Name>Edge` with its node and what is its own.
 */
export function withLists(document: DocumentNode): DocumentNode {
  const types = new Map(document.definitions.filter(isObject).map((type) => [type.name.value, type]));
  const fields = [...types.values()].flatMap(({ fields: own = [] }) => own);
  const names = new Set(fields.flatMap(({ type }) => toListName(type) ?? []).filter((name) => !types.has(`${name}Connection`)));
  const targets = new Map([...names].map((name) => [name, toTarget(types, name)]));
  const inputs = new Map([...targets].map(([name, target]) => [name, toInputName(types.get(target)) ?? target]));
  const covered = new Set(fields.filter(saysCoverage).flatMap(({ type }) => toListName(type) ?? []));
  const edges = new Set([...names].map((name) => `${name}Edge`));
  const listArguments = new Map([...inputs].map(([name, input]) => [name, toListArguments(input)]));
  const written = document.definitions.map((definition) => {
    if (!isObject(definition)) return definition;
    const type = { ...definition, fields: definition.fields?.map((field) => withListArguments(field, listArguments)) ?? [] };
    return edges.has(type.name.value) ? withFieldsOfEdges(type) : type;
  });
  const made = [...targets].flatMap(([name, target]) => [
    ...toDefinitions(toConnection(name, target, inputs.get(name) ?? target, covered.has(name) ? COVERAGE : '')),
    ...(types.has(`${name}Edge`) ? [] : toDefinitions(toEdge(name, target)).map(withFieldsOfEdges)),
  ]);
  return { ...document, definitions: [...written, ...made] };
}

function isObject(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION;
}

/** The name of the list that a field leads to, null where its type is no connection. */
function toListName(type: TypeNode): string | null {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (named.kind !== Kind.NAMED_TYPE) return null;
  return /^(\w+)Connection$/.exec(named.name.value)?.[1] ?? null;
}

/** The type of the nodes in a list: that of its edge's node where the edge is written, else the list has its name. */
function toTarget(types: ReadonlyMap<string, ObjectTypeDefinitionNode>, name: string): string {
  const node = types.get(`${name}Edge`)?.fields?.find((field) => field.name.value === 'node');
  if (!node) return name;
  invariant(node.type.kind === Kind.NON_NULL_TYPE && node.type.type.kind === Kind.NAMED_TYPE, `${name}Edge.node is never null`);
  return node.type.type.name.value;
}

type ListArguments = readonly InputValueDefinitionNode[];

function withListArguments(field: FieldDefinitionNode, listArguments: ReadonlyMap<string, ListArguments>): FieldDefinitionNode {
  const added = listArguments.get(toListName(field.type) ?? '');
  return added ? { ...field, arguments: [...(field.arguments ?? []), ...added] } : field;
}

/** What the names of the inputs of a type's lists begin with, where it shares them with others. */
function toInputName(type: ObjectTypeDefinitionNode | undefined): string | null {
  const node = type?.directives?.find(({ name }) => name.value === 'node');
  const value = node?.arguments?.find(({ name }) => name.value === 'inputs')?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

function toListArguments(inputs: string): ListArguments {
  const [type] = toDefinitions(`type List { list(
    "Up to 250"
    first: Int
    "After"
    after: String
    "At end"
    last: Int
    "Before"
    before: String
    "Which"
    filter: ${inputs}Filter
    "Order"
    orderBy: [${inputs}Order!]
  ): Int }`);
  return type?.fields?.[0]?.arguments ?? [];
}

/** Whether something says how much was read for the list that a field leads to. */
function saysCoverage({ directives = [] }: FieldDefinitionNode): boolean {
  return directives.some(({ arguments: given = [] }) => given.some(({ name }) => name.value === 'coverage'));
}

const COVERAGE = `
      "How much was read"
      coverage: ListCoverage`;

function toConnection(name: string, target: string, inputs: string, more: string): string {
  return `"A page"
    type ${name}Connection {
      "As related"
      edges: [${name}Edge!]!
      "Alone"
      nodes: [${target}!]!
      "Its place"
      pageInfo: PageInfo!
      "Of all pages"
      totalCount: NonNegativeInt!${more}
      "Counts by key"
      ${GROUP_FIELD}(
        "1 or 2"
        by: [${inputs}Grouping!]!
        "Counts"
        having: IntFilter
        "Order"
        orderBy: GroupOrder
        "Up to 250"
        first: Int
      ): Grouped!
    }`;
}

function toEdge(name: string, target: string): string {
  return `"An entry"
    type ${name}Edge {
      "Node"
      node: ${target}!
    }`;
}

/** At the root nothing relates the node, so what tells of the relationship may be null. */
function withFieldsOfEdges(edge: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  return { ...edge, fields: [...(edge.fields ?? []), ...toFieldsOfEdges()] };
}

const toFieldsOfEdges = once(() => {
  const [type] = toDefinitions(`type Edge {
    "Its place"
    cursor: String!
    "Where stated"
    evidence: [Evidence!] @bounded(size: 4)
    "Sources"
    sources: [Source!] @bounded(size: 5)
    "How known"
    method: Method
  }`);
  return type?.fields ?? [];
});

function toDefinitions(text: string): readonly ObjectTypeDefinitionNode[] {
  return parse(text, { noLocation: true }).definitions.filter(isObject);
}
