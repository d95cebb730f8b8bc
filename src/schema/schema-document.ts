import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, parse, type DocumentNode } from 'graphql';
import { withLists } from './lists.js';

/** The whole schema as `npm run generate` prints it: for readers, and to find what would break clients. */
export const PRINTED_SCHEMA = 'printed.graphql';

/** The inputs of connection fields, as `npm run generate` makes them from the other files. */
export const INPUTS = 'inputs.graphql';

/** What the `*.graphql` files in a folder say, but for those left out, with their lists spelled out. */
export function readSchemaDocument(directory: string, leftOut: readonly string[] = []): DocumentNode {
  const files = readdirSync(directory).filter(
    (name) => name.endsWith('.graphql') && name !== PRINTED_SCHEMA && !leftOut.includes(name),
  );
  return withLists(concatAST(files.sort().map((name) => parse(readFileSync(join(directory, name), 'utf8')))));
}
