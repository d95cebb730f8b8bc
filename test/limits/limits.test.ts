import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { at } from '../support/at.js';
import { CONTRACT, runOperation } from '../support/operations.js';
import { repeat, toDepth, toFragmentBomb } from './operations.js';
import { toAlteredStore } from '../support/altered-store.js';
import { openSeededEmbedded } from '../support/embedded.js';
import { useServer } from '../support/use-server.js';

const AT_MOST = 'in one operation';

describe('limits of an operation', () => {
  let reads: number;
  const served = useServer(openSeededEmbedded, {
    alter: (graph) =>
      toAlteredStore(graph, {
        run: (plan, deadline) => {
          reads++;
          return graph.run(plan, deadline);
        },
      }),
  });

  async function expectRefused(
    operation: string,
    code: string,
    message: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    reads = 0;
    const answer = await runOperation(served.server, operation, variables);
    expect(answer).toMatchObject({ status: 400, errors: [{ message: expect.stringContaining(message), extensions: { code } }] });
    expect(answer.errors[0]?.message.length).toBeLessThanOrEqual(300);
    expect(reads).toBe(0);
  }

  async function expectAnswered(operation: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const answer = await runOperation(served.server, operation, variables);
    expect(answer).toMatchObject({ status: 200, errors: [] });
    return answer.data;
  }

  it.each([
    ['the contract operation', CONTRACT],
    ['2,000 tokens', `{ country(iso3: "BLR") { iso3 ${'... { iso3 } '.repeat(497)} } __typename }`],
    ['fields 15 deep', toDepth(15)],
    ['50 aliases at the root', `{ ${repeat(50, (index) => `a${String(index)}: __typename`)} }`],
    ['50 directives', `{ country(iso3: "BLR") { ${'... @include(if: true) { iso3 } '.repeat(50)} } }`],
    ['20,000 nodes', '{ countries(first: 100) { nodes { reports(first: 199) { nodes { year } } } } }'],
    ['pages of 1 and of 250', '{ countries(first: 1) { nodes { iso3 } } victimGroups(last: 250) { nodes { code } } }'],
    ['the length of many lists', '{ countries(first: 250) { nodes { reports { totalCount } borders { totalCount } } } }'],
    ['a walk of 1,000 nodes and 9,000 relationships', toWalk(1_000, 9_000, 'id')],
    ['20 paths', toPaths(20)],
    ['a comparison with what its nodes say and name', toComparison('victimGroups(first: 31) { nodes { code } }')],
    [
      'groups of groups beside a page, once for all its nodes',
      '{ countries(first: 250) { nodes { iso3 } groupBy(by: [REGION, SUBREGION], first: 140) { groups { count } } } }',
    ],
    ['introspection', getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true })],
  ])('let %s pass', async (_what, operation) => {
    await expectAnswered(operation);
  });

  it.each([
    ['fields 16 deep', toDepth(16), `fields within fields: at most 15 ${AT_MOST}, got 16`],
    ['51 aliases', `{ ${repeat(51, (index) => `a${String(index)}: __typename`)} }`, `aliases: at most 50 ${AT_MOST}, got 51`],
    ['51 fields at the root', `{ ${'__typename '.repeat(51)} }`, `fields at the root: at most 50 ${AT_MOST}, got 51`],
    [
      '51 directives',
      `{ country(iso3: "BLR") { ${'iso3 @include(if: true) '.repeat(51)} } }`,
      `directives: at most 50 ${AT_MOST}, got 51`,
    ],
    [
      'aliases that a fragment repeats',
      `{ b: country(iso3: "BLR") { ...F } c: country(iso3: "FRA") { ...F } }
       fragment F on Country { ${repeat(25, (index) => `a${String(index)}: iso3`)} }`,
      `aliases: at most 50 ${AT_MOST}, got 52`,
    ],
    ['150 fragments that double', toFragmentBomb(150), `fields: at most 2,000 ${AT_MOST}, got far more`],
    [
      'a fan-out of 100 four times over',
      `{ countries(first: 100) { nodes { reports(first: 100) { nodes {
         recommendations(first: 100) { nodes { themes(first: 100) { nodes { code } } } } } } } } }`,
      `nodes, by the product of page sizes: at most 20,000 ${AT_MOST}, got 101,010,100`,
    ],
    [
      'a node more than 20,000',
      '{ countries(first: 100) { nodes { reports(first: 199) { nodes { year } } } } country(iso3: "BLR") { iso3 } }',
      `nodes, by the product of page sizes: at most 20,000 ${AT_MOST}, got 20,001`,
    ],
    [
      'lengths of too many lists',
      '{ countries(first: 250) { nodes { reports(first: 79) { nodes { recommendations { totalCount } } } } } }',
      `nodes, by the product of page sizes: at most 20,000 ${AT_MOST}, got 39,750`,
    ],
    [
      'a comparison with many nodes behind each of its nodes',
      toComparison('victimGroups(first: 32) { nodes { code } }'),
      `nodes, by the product of page sizes: at most 20,000 ${AT_MOST}, got 20,300`,
    ],
    [
      'groups of too many groups',
      '{ countries { ...G } } fragment G on CountryConnection { groupBy(by: [REGION, SUBREGION], first: 141) { count } }',
      `nodes, by the product of page sizes: at most 20,000 ${AT_MOST}, got 20,023`,
    ],
    [
      'groups of each of many lists',
      '{ countries(first: 250) { nodes { reports { groupBy(by: [TIER], first: 100) { count } } } } }',
      `nodes, by the product of page sizes: at most 20,000 ${AT_MOST}, got 25,500`,
    ],
    [
      'what lies behind lists without pages',
      `{ countryReports(first: 250) { nodes { placement { sources { id } evidence { document { id } } }
         recommendations(first: 10) { nodes { evidence { document { id } } sources { id } } } } } }`,
      `nodes, by the product of page sizes: at most 20,000 ${AT_MOST}, got 27,500`,
    ],
    [
      'what lies behind the nodes of a walk',
      toWalk(1_000, 1, '... on Country { reports(first: 20) { nodes { id } } }'),
      `nodes, by the product of page sizes: at most 20,000 ${AT_MOST}, got 22,001`,
    ],
    ['21 paths, for each is a walk', toPaths(21), `nodes, by the product of page sizes: at most 20,000 ${AT_MOST}, got 21,000`],
    [
      'walks whose fields are fragments, each with its own budget',
      `{ a: subgraph(from: ["BLR"], limitNodes: 1) { ...F } b: subgraph(from: ["BLR"], limitNodes: 1000) { ...F } }
       fragment F on Subgraph { nodes { ... on Country { reports(first: 20) { nodes { id } } } } }`,
      `nodes, by the product of page sizes: at most 20,000 ${AT_MOST}, got 23,021`,
    ],
  ])('refuse %s', async (_what, operation, message) => {
    await expectRefused(operation, 'LIMIT_EXCEEDED', message);
  });

  it.each([
    ['1,000 aliases', `{ ${repeat(1000, (index) => `a${String(index)}: __typename`)} }`],
    ['500 fields in each other and more', `{ ${'a { '.repeat(1000)} b ${'} '.repeat(1001)}`],
    ['2,001 tokens', `{ ${'__typename '.repeat(1999)} }`],
  ])('refuse %s by their tokens', async (_what, operation) => {
    await expectRefused(operation, 'GRAPHQL_PARSE_FAILED', '2000 tokens');
  });

  it.each([
    ['0', 'first must be from 1 to 250, got 0'],
    ['-1', 'first must be from 1 to 250, got -1'],
    ['251', 'first must be from 1 to 250, got 251'],
    ['2147483647', 'first must be from 1 to 250, got 2147483647'],
  ])('refuse a page of %s in a literal, a variable, a default, a fragment and below others', async (size, message) => {
    const below = `nodes { iso3 }`;
    await expectRefused(`{ countries(first: ${size}) { ${below} } }`, 'BAD_USER_INPUT', message);
    await expectRefused(`query ($n: Int) { countries(first: $n) { ${below} } }`, 'BAD_USER_INPUT', message, { n: Number(size) });
    await expectRefused(`query ($n: Int = ${size}) { countries(first: $n) { ${below} } }`, 'BAD_USER_INPUT', message);
    await expectRefused(
      `{ country(iso3: "BLR") { ...F } } fragment F on Country { x: borders(first: ${size}) { totalCount } }`,
      'BAD_USER_INPUT',
      message,
    );
    await expectRefused(
      `{ node(id: "BLR") { ... on Country { reports { nodes { claims(first: ${size}) { totalCount } } } } } }`,
      'BAD_USER_INPUT',
      message,
    );
  });

  it('refuse a page larger than any whole number of GraphQL', async () => {
    await expectRefused('{ countries(first: 99999999999) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', '32-bit');
    await expectRefused('query ($n: Int) { countries(first: $n) { totalCount } }', 'BAD_USER_INPUT', '32-bit', { n: 1e20 });
  });

  it('count the ids that are given', async () => {
    const operation = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Country { reports(first: 250) { nodes { id } } } } }';
    await expectRefused(operation, 'LIMIT_EXCEEDED', 'got 25,100', { ids: Array.from({ length: 100 }, () => 'BLR') });
    await expectAnswered(operation, { ids: ['BLR', 'FRA'] });
  });

  it.each([
    ['conditions', { or: Array.from({ length: 100 }, () => ({ status: { eq: 'DID' } })) }, 'at most 100 conditions, got 101'],
    ['depth', JSON.parse(`${'{"not":'.repeat(60)}{}${'}'.repeat(60)}`), 'variables nest at most 50 deep'],
  ])('refuse a filter without measure in its %s', async (_what, filter, message) => {
    const operation =
      'query ($filter: ClaimFilter) { countryReport(country: "BLR", year: 2023) { claims(filter: $filter) { totalCount } } }';
    await expectRefused(operation, 'BAD_USER_INPUT', message, { filter });
  });

  it('stand beside what was counted, where the request asks for it', async () => {
    const payload = { query: '{ countries(first: 7) { nodes { iso3 region: name reports { totalCount } } } }' };
    const send = (headers: Readonly<Record<string, string>>) =>
      served.server.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(at((await send({ 'graphql-cost': '1' })).json(), 'extensions', 'cost')).toEqual({
      depth: { counted: 4, allowed: 15 },
      aliases: { counted: 1, allowed: 50 },
      directives: { counted: 0, allowed: 50 },
      rootFields: { counted: 1, allowed: 50 },
      fields: { counted: 6, allowed: 2000 },
      nodes: { counted: 14, allowed: 20_000 },
    });
    expect((await send({})).json()).not.toHaveProperty('extensions');
  });

  it('stand beside what was counted of an operation that is refused', async () => {
    const payload = { query: `{ ${'__typename '.repeat(51)} }` };
    const response = await served.server.inject({ method: 'POST', url: '/graphql', headers: { 'graphql-cost': '1' }, payload });
    expect(at(response.json(), 'extensions', 'cost', 'rootFields')).toEqual({ counted: 51, allowed: 50 });
  });
});

function toWalk(limitNodes: number, limitEdges: number, below: string): string {
  const limits = `limitNodes: ${String(limitNodes)}, limitEdges: ${String(limitEdges)}`;
  return `{ subgraph(from: ["BLR"], ${limits}) { nodes { ${below} } relationships { id } } }`;
}

function toComparison(field: string): string {
  const facts = `{ node { id ... on Claim { ${field} } } }`;
  return `{ compare(a: "AFG-2023", b: "BLR-2023") { categories { shared { a ${facts} b ${facts} } onlyA { a ${facts} } onlyB { b ${facts} } } } }`;
}

function toPaths(count: number): string {
  return `{ ${repeat(count, (index) => `p${String(index)}: path(from: "BLR", to: "FRA") { hops }`)} }`;
}
