import { codegen } from '@graphql-codegen/core';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { readSchemaDocument } from '../../src/schema/schema-document.js';

/** TypeScript of what the page at `/` asks and is answered. An operation that the schema cannot answer fails. */
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
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations: operationsPlugin },
  });
}
