import { join } from 'node:path';
import { buildASTSchema, type GraphQLSchema } from 'graphql';
import { readModel } from '../../src/plan/model.js';
import { readSchemaDocument } from '../../src/schema/schema-document.js';
import { packageDirectory } from '../../src/shared/package-directory.js';

/** The product's own schema, without its resolvers: those take longer to load than most tests. */
export const schema = buildTestSchema();

/** The product's own model. */
export const model = readModel(schema);

/** Builds the product's own schema again, for tests that attach resolvers of their own. */
export function buildTestSchema(): GraphQLSchema {
  return buildASTSchema(readSchemaDocument(join(packageDirectory, 'schema')), { assumeValidSDL: true });
}
