import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  findBreakingChanges,
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertCompatible, withoutMap } from '../../scripts/generate/printed-schema.js';
import { PRINTED_SCHEMA } from '../../src/schema/schema-document.js';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { schema } from '../support/model.js';
import { nonEmpty } from '../support/non-empty.js';

const printed = readFileSync(join(packageDirectory, 'schema', PRINTED_SCHEMA), 'utf8');

describe('the printed schema', () => {
  it('keeps everything that clients of it use', () => {
    expect(findBreakingChanges(buildSchema(printed), schema)).toEqual([]);
  });

  it('holds everything that the server offers', () => {
    expect(findBreakingChanges(withoutMap(schema), buildSchema(printed))).toEqual([]);
  });

  it('is described in full', () => {
    const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const described = own.flatMap((type) => {
      const parts: (readonly [string, string | null | undefined])[] = [[type.name, type.description]];
      if (isEnumType(type)) parts.push(...type.getValues().map(({ name, description }) => [name, description] as const));
      if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
        for (const { name, description } of Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields())) {
          parts.push([`${type.name}.${name}`, description]);
        }
      }
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const { name, args } of Object.values<GraphQLField<unknown, unknown>>(type.getFields())) {
          parts.push(...args.map((each) => [`${type.name}.${name}(${each.name})`, each.description] as const));
        }
      }
      return parts;
    });
    expect(described.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
    expect(described.length).toBeGreaterThan(200);
  });

  it('ends every list of nodes in a connection', () => {
    const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
    const lists = roots.filter(({ args }) => ['first', 'after'].every((page) => args.some(({ name }) => name === page)));
    expect(lists.length).toBeGreaterThan(10);
    for (const { type } of nonEmpty(lists, 'lists')) {
      const connection = objects.find(({ name }) => name === getNamedType(type).name);
      expect(Object.keys(connection?.getFields() ?? {})).toEqual(
        expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
      );
    }
  });
});

describe('assertCompatible', () => {
  const before = buildSchema('type Query { a: Int b(c: Int): Int! }');

  it('lets additions pass', () => {
    expect(() => {
      assertCompatible(before, buildSchema('type Query { a: Int b(c: Int d: Int): Int! e: Int }'));
    }).not.toThrow();
  });

  it.each([
    ['a field that goes', 'type Query { b(c: Int): Int! }', 'Query.a was removed'],
    ['a field that may be null', 'type Query { a: Int b(c: Int): Int }', 'Query.b changed type'],
    ['an argument that is asked for', 'type Query { a: Int b(c: Int d: Int!): Int! }', 'required arg d'],
  ])('names %s', (_what, after, message) => {
    expect(() => {
      assertCompatible(before, buildSchema(after));
    }).toThrow(message);
  });
});
