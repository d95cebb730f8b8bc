import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { NonNegativeIntResolver, URLResolver } from 'graphql-scalars';
import type { NodeRow } from './graph/result.js';
import { readModel, type Model } from './plan/model.js';
import { withClientErrors } from './resolvers/client-errors.js';
import { attachModelResolvers } from './resolvers/model-fields.js';
import { query } from './resolvers/query.js';

/** The schema of the `*.graphql` files in a folder with its resolvers, and the model that its directives make. */
export function createSchema(directory: string): { readonly schema: GraphQLSchema; readonly model: Model } {
  const schema = makeExecutableSchema({
    typeDefs: [...readSchemaFiles(directory)],
    resolvers: {
      Query: withClientErrors(query),
      Node: { __resolveType: (row: NodeRow) => typesByLabel.get(row.label) },
      NonNegativeInt: NonNegativeIntResolver,
      URL: URLResolver,
    },
  });
  const model = readModel(schema);
  const typesByLabel = new Map([...model.nodes.values()].map(({ label, type }) => [label, type]));
  attachModelResolvers(schema, model);
  return { schema, model };
}

/** The whole schema as `npm run generate` prints it: for readers, and to find what would break clients. */
export const PRINTED_SCHEMA = 'printed.graphql';

/** The inputs of connection fields, as `npm run generate` makes them from the other files. */
export const INPUTS = 'inputs.graphql';

/** The texts of the `*.graphql` files in a folder that make the schema, but for those left out, in the order of their names. */
export function readSchemaFiles(directory: string, leftOut: readonly string[] = []): readonly string[] {
  const files = readdirSync(directory).filter(
    (name) => name.endsWith('.graphql') && name !== PRINTED_SCHEMA && !leftOut.includes(name),
  );
  return files.sort().map((name) => readFileSync(join(directory, name), 'utf8'));
}
