import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toOperationHash, type AskedOperation } from '../../src/server/operation-hash.js';
import { fuzzSeed } from '../support/fuzz.js';

const named: AskedOperation = {
  query: '# By name\nquery Named ($name: String) {\n  country(name: $name) { iso3, name }\n}\n',
  variables: { name: "Côte d'Ivoire", 9: [true, null], 10: 1 },
  operationName: 'Named',
};

describe('toOperationHash', () => {
  it('is what others compute by the recipe of the README', () => {
    // Python: hashlib.sha256(text.encode()).hexdigest(), where text is
    // {"operationName":"Named","query":"query Named($name:String){country(name:$name){iso3 name}}","variables":{"10":1,"9":[true,null],"name":"Côte d'Ivoire"}}
    expect(toOperationHash(named)).toBe('6ef741be96a5c3e345d62c2160eafc34bdd03c506d2e7cecf4035a4863f08ff4');
  });

  it.each([
    ['white space, comments and commas', { ...named, query: 'query Named($name:String){country(name:$name){iso3 name}}#' }],
    ['the order of the variables', { ...named, variables: { 10: 1, 9: [true, null], name: "Côte d'Ivoire" } }],
  ])('does not depend on %s', (_what, other) => {
    expect(toOperationHash(other)).toBe(toOperationHash(named));
  });

  it.each([
    ['a field', { ...named, query: named.query.replace('iso3', 'id') }],
    ['white space in a text', { ...named, variables: { ...named.variables, name: "Côte  d'Ivoire" } }],
    ['the order of a list', { ...named, variables: { ...named.variables, 9: [null, true] } }],
    ['which operation', { ...named, operationName: null }],
  ])('depends on %s', (_what, other) => {
    expect(toOperationHash(other)).not.toBe(toOperationHash(named));
  });

  it('is the same for equal variables, in whichever order their keys came at any depth', () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 });
    const property = fc.property(objects, (variables) => {
      const other = {
        ...named,
        variables: Object.fromEntries(
          Object.entries(variables)
            .reverse()
            .map(([key, each]) => [key, reverse(each)]),
        ),
      };
      expect(toOperationHash(other)).toBe(toOperationHash({ ...named, variables }));
    });
    fc.assert(property, { seed: fuzzSeed });
  });
});

function reverse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reverse(each)]),
  );
}
