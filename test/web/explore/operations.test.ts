import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageDirectory } from '../../../src/shared/package-directory.js';
import * as generated from '../../../web/generated/operations.js';

const schema = buildSchema(readFileSync(join(packageDirectory, 'schema/printed.graphql'), 'utf8'));
const documents = Object.entries(generated).filter(([name]) => name.endsWith('Document'));

describe('documents of the page', () => {
  it('are there', () => {
    expect(documents.length).toBeGreaterThan(10);
  });

  // Among the rules: one operation, all fragments that it uses, and none that it does not use.
  it.each(documents)('%s is a whole operation that the schema answers', (_name, document) => {
    expect(validate(schema, parse(document.toString()))).toEqual([]);
  });

  it.each(documents)('%s begins with the operation, as a reader expects it', (name, document) => {
    expect(document.toString()).toMatch(new RegExp(`^query ${name.replace(/Document$/, '')}\\b`));
  });
});
