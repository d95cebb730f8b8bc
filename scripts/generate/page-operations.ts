import { codegen } from '@graphql-codegen/core';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, Kind, parse, separateOperations, type DocumentNode } from 'graphql';
import { readSchemaDocument } from '../../src/schema/schema-document.js';

/**
 * Generates the typed documents of the page at `/`: each operation with the fragments that it uses, bound to the types of
 * its variables and its answer. An operation that the schema cannot answer fails.
 */
export async function generatePageOperations(root: string): Promise<string> {
  const directory = join(root, 'web/explore/operations');
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql'));
  return codegen({
    filename: 'operations.ts',
    schema: readSchemaDocument(join(root, 'schema')),
    documents: files.sort().map((file) => ({ location: file, document: parse(readFileSync(join(directory, file), 'utf8')) })),
    config: {
      scalars: { ID: 'string', JSONObject: 'Readonly<Record<string, unknown>>', NonNegativeInt: 'number', URL: 'string' },
      strictScalars: true,
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
    },
    plugins: [{ typescriptOperations: {} }, { typedDocuments: {} }],
    pluginMap: {
      typescriptOperations: operationsPlugin,
      typedDocuments: {
        plugin: (_schema, documents) => {
          const operations = separateOperations(concatAST(documents.flatMap(({ document }) => document ?? [])));
          return [TYPED_DOCUMENT_STRING, ...Object.entries(operations).map(toTypedDocument)].join('\n\n');
        },
      },
    },
  });
}

/** The class that the client preset writes for `documentMode: 'string'`, without the metadata that nothing here reads. */
const TYPED_DOCUMENT_STRING = `/** The text of an operation, with the types of its answer and its variables. */
export class TypedDocumentString<Answer, Variables> extends String {
  /** Known to the compiler only; not optional, so that a plain string is not a typed document. */
  declare readonly __apiType: (variables: Variables) => Answer;
}`;

/** Keeps the text as its file has it, the operation ahead of its fragments: the page links to the playground with it. */
function toTypedDocument([name, { definitions }]: [name: string, document: DocumentNode]): string {
  const text = definitions
    .toSorted((a, b) => Number(a.kind === Kind.FRAGMENT_DEFINITION) - Number(b.kind === Kind.FRAGMENT_DEFINITION))
    .map(({ loc }) => loc?.source.body.slice(loc.start, loc.end))
    .join('\n\n');
  const escaped = text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
  return `export const ${name}Document = new TypedDocumentString<${name}Query, ${name}QueryVariables>(\`${escaped}\`);`;
}
