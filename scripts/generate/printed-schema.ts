import {
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  GraphQLSchema,
  isSpecifiedDirective,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSchema } from '../../src/schema/schema.js';
import { PRINTED_SCHEMA, readSchemaDocument } from '../../src/schema/schema-document.js';

/**
 * The schema that clients see, printed in the order of names.
 * @throws Error if the files are no valid SDL, or would break clients of the schema printed before, unless `--breaking` allows it
 */
export async function generatePrintedSchema(root: string): Promise<string> {
  const directory = join(root, 'schema');
  buildASTSchema(readSchemaDocument(directory));
  const { schema } = createSchema(directory);
  const before = await readFile(join(directory, PRINTED_SCHEMA), 'utf8');
  if (!process.argv.includes('--breaking')) assertCompatible(buildSchema(before), schema);
  return toCompact(printSchema(lexicographicSortSchema(withoutMap(schema))));
}

/** The schema without the directives that map it to the graph, of which clients have no use. */
export function withoutMap(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new GraphQLSchema({
    ...config,
    directives: config.directives.filter(isSpecifiedDirective),
    types: config.types.filter(({ name }) => name !== 'RelationshipDirection'),
  });
}

/** The same with each description before what it describes on one line, a line a field with its arguments. */
function toCompact(printed: string): string {
  return printed
    .replace(/"""\s*([^"\\\n]+?)\s*"""/g, '"$1"')
    .replace(/\n\n(?= )/g, '\n')
    .replace(/^( +"[^"]+")\n +/gm, '$1 ')
    .replace(/\(\n {4}/g, '(')
    .replace(/\n {4}/g, ' ')
    .replace(/\n {2}\)/g, ')')
    .replace(/^ +/gm, ' ');
}

/** @throws Error that lists what a client of the schema before would miss in the one after */
export function assertCompatible(before: GraphQLSchema, after: GraphQLSchema): void {
  const breaks = findBreakingChanges(before, after).map(({ description }) => description);
  if (breaks.length > 0) {
    throw new Error(`clients would break (allow it with npm run generate -- --breaking):\n${breaks.join('\n')}`);
  }
}
