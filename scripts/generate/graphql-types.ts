import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { Kind, visit, type DefinitionNode, type DocumentNode, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import { join } from 'node:path';
import { readSchemaDocument } from '../../src/schema/schema-document.js';

/** TypeScript of the types in `schema/` and of their resolvers, whose parents are the rows that a store returns. */
export async function generateGraphqlTypes(root: string): Promise<string> {
  const schema = readSchemaDocument(join(root, 'schema'));
  return codegen({
    filename: 'graphql.ts',
    schema: withoutMap(schema),
    documents: [],
    config: {
      contextType: '../resolvers/context.js#RequestContext',
      mappers: toMappers(schema.definitions),
      scalars: {
        ID: 'string',
        JSONObject: 'Readonly<Record<string, unknown>>',
        NonNegativeInt: 'number',
        URL: { input: 'URL', output: 'URL | string' },
      },
      strictScalars: true,
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      skipTypename: true,
      // An argument that the client left out is there as undefined.
      inputMaybeValue: 'T | null | undefined',
    },
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, typescriptResolvers: resolversPlugin },
  });
}

/** Leaves out the directives that map the schema to the graph: nothing resolves them. */
function withoutMap(schema: DocumentNode): DocumentNode {
  return visit(schema, {
    DirectiveDefinition: () => null,
    Directive: ({ name }) => (name.value === 'deprecated' ? undefined : null),
  });
}

/** Which row the resolvers of a type get. A type without one gets a plain object of its own shape. */
function toMappers(definitions: readonly DefinitionNode[]): Readonly<Record<string, string>> {
  const types = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const interfaces = definitions.filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION);
  const related = new Set(types.flatMap(toRelatedTypes));
  // Some fields read for themselves.
  const mappers: Record<string, string> = {
    Meta: 'Readonly<Record<string, never>>',
    TierMovements: withoutCoverage('TierMovements', 'steps', 'TierStep'),
    SpecialWatchList: withoutCoverage('SpecialWatchList', 'entries', 'WatchedCountry'),
    Subgraph: SUBGRAPH,
  };
  for (const { name } of interfaces) mappers[name.value] = toRow('NodeRow');
  for (const type of types) {
    const row = toRowName(type, related);
    if (row !== null) mappers[type.name.value] = row === 'Connection' ? '../plan/paging.js#Connection' : toRow(row);
  }
  return mappers;
}

function withoutCoverage(type: string, list: string, entry: string): string {
  return `Omit<${type}, '${list}' | 'coverage' | 'coverageBefore'> & { ${list}: readonly ResolversTypes['${entry}'][] }`;
}

/** Its export is made of what was found, and names what was asked. */
const SUBGRAPH = `Pick<Subgraph, 'places'> & {
  nodes: readonly NodeRow[];
  relationships: readonly ResolversTypes['Relationship'][];
  truncated: import('../export/exported-graph.js').ExportTruncation | null;
  part: import('../walks/subgraph.js').SubgraphPage;
  request: Readonly<Record<string, unknown>>;
}`;

function toRowName(type: ObjectTypeDefinitionNode, related: ReadonlySet<string>): string | null {
  const name = type.name.value;
  if (type.directives?.some((directive) => directive.name.value === 'node')) return 'NodeRow';
  if (name.startsWith('Search')) return null;
  if (name.endsWith('Connection')) return 'Connection';
  if (name === 'Evidence') return 'EvidenceRow';
  // What a relationship leads to and is no node tells of the relationship itself.
  return name.endsWith('Edge') || related.has(name) ? 'LinkRow' : null;
}

function toRelatedTypes({ fields = [] }: ObjectTypeDefinitionNode): readonly string[] {
  return fields
    .filter(({ directives = [] }) => directives.some(({ name }) => name.value === 'relationship'))
    .map(({ type }) => toTypeName(type));
}

function toTypeName(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : toTypeName(type.type);
}

function toRow(name: string): string {
  return `../graph/result.js#${name}`;
}
