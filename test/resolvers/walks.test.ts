import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { toAlteredStore } from '../support/altered-store.js';
import { at, listAt } from '../support/at.js';
import { nonEmpty } from '../support/non-empty.js';
import { createTestServer, runOperation } from '../support/operations.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

/** What everything that walks may ask, with variables; each store answers the same. */
const OPERATIONS: readonly string[] = [
  '{ subgraph(from: ["BLR-2023"]) { nodes { id __typename ... on Country { name } ... on Claim { status sources { id } } } places { id type distance degree hidden } relationships { id type from to properties method evidence { quote document { id } } sources { id name } } truncated { reason } } }',
  '{ subgraph(from: ["BLR", "TIER_1"], maxHops: 2, limitNodes: 40, limitEdges: 90) { nodes { id } places { degree hidden } relationships { id properties } truncated { reason total nextCursor } } }',
  '{ subgraph(from: ["MIGRANTS"], maxHops: 3, avoid: { nodes: ["Claim"], relationships: ["MENTIONS"] }) { nodes { id } relationships { id } truncated { reason total } } }',
  '{ path(from: "BLR", to: "KOR") { hops nodes { ... on Country { name } } relationships { id } } }',
  '{ paths(from: "BLR", to: "UKR", longerBy: 2, limitPaths: 7) { paths { hops nodes { id } relationships { id method } } truncated { reason total nextCursor } } }',
];

describe('walks on the seed', () => {
  it('give equal answers whichever store holds it', async () => {
    const answers: unknown[] = [];
    for (const { openSeeded } of stores) {
      const graph = await openSeeded();
      const server = await createTestServer(graph, console.error);
      const given = [];
      for (const operation of OPERATIONS) given.push(await runOperation(server, operation));
      answers.push(given);
      await server.close();
      await graph.close();
    }
    for (const given of nonEmpty(answers, 'answers')) expect(given).toEqual(answers[0]);
    expect(answers[0]).toEqual(OPERATIONS.map(() => expect.objectContaining({ status: 200, errors: [] })));
  }, 120_000);
});

describe.each(stores)('walks on the seed in the $name store', ({ openSeeded }) => {
  let reads: string[] = [];
  const count = <T>(what: string, read: Promise<T>): Promise<T> => {
    reads.push(what);
    return read;
  };
  const served = useServer(openSeeded, {
    alter: (graph) =>
      toAlteredStore(graph, {
        run: (plan, deadline) =>
          Object.keys(plan).length === 0 ? Promise.resolve({}) : count('plan', graph.run(plan, deadline)),
        topology: {
          nodes: (ids, deadline) => count('nodes', graph.topology.nodes(ids, deadline)),
          neighbours: (frontier, follow, deadline) => count('level', graph.topology.neighbours(frontier, follow, deadline)),
          relationships: (ends, types, deadline) => count('relationships', graph.topology.relationships(ends, types, deadline)),
          degrees: (nodes, follow, deadline) => count('degrees', graph.topology.degrees(nodes, follow, deadline)),
        },
      }),
  });

  async function answer(operation: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    reads = [];
    const { data, errors } = await runOperation(served.server, operation, variables);
    expect(errors).toEqual([]);
    return data;
  }

  it('read one statement for the start, one a level, two for relationships and one for what is asked', async () => {
    await answer(
      '{ subgraph(from: ["BLR-2023"], maxHops: 2) { nodes { ... on Country { name } } relationships { sources { name } } } }',
    );
    expect(reads).toEqual(['nodes', 'level', 'level', 'relationships', 'degrees', 'plan']);
    await answer('{ subgraph(from: ["BLR-2023"]) { nodes { id __typename } relationships { evidence { document { id } } } } }');
    expect(reads).toEqual(['nodes', 'level', 'relationships', 'degrees']);
    await answer('{ path(from: "BLR", to: "KOR") { nodes { ... on Country { name } } } }');
    expect(reads).toEqual(['nodes', 'level', 'level', 'level', 'relationships', 'plan']);
  });

  it('show a fact of a relationship with its sources, and how it became known', async () => {
    const data = await answer(
      '{ subgraph(from: ["BLR-2023"], follow: { relationships: ["PLACED_ON"] }) { nodes { id } places { type } relationships { id properties method sources { publisher } } } }',
    );
    expect(at(data, 'subgraph', 'nodes')).toEqual([{ id: 'BLR-2023' }, { id: 'TIER_3' }]);
    expect(at(data, 'subgraph', 'places')).toEqual([{ type: 'CountryReport' }, { type: 'Tier' }]);
    const [placement, ...others] = listAt(data, 'subgraph', 'relationships');
    expect(others).toEqual([]);
    expect(placement).toMatchObject({ id: 'BLR-2023 PLACED_ON TIER_3', properties: { movement: 'REMAINED' } });
    const facts = Object.keys(z.object({ properties: z.record(z.string(), z.unknown()) }).parse(placement).properties);
    expect(facts).toEqual(['movement', 'publishers', 'statedMovement']);
    expect(listAt(placement, 'sources').length).toBeGreaterThan(0);
    expect(at(placement, 'method')).not.toBeNull();
  });

  it('do not pass through a tier or an edition unless they are named, and do not lead to documents', async () => {
    const around = async (follow: string): Promise<readonly unknown[]> => {
      const operation = `{ subgraph(from: ["BLR-2023"], maxHops: 2, limitNodes: 1000, follow: { ${follow} }) { places { type distance } } }`;
      return listAt(await answer(operation), 'subgraph', 'places').map((place) =>
        [at(place, 'type'), at(place, 'distance')].join(),
      );
    };
    const placements = 'relationships: ["PLACED_ON", "IN_EDITION"]';
    expect(await around(placements)).toEqual(expect.arrayContaining(['Tier,1', 'Report,1']));
    expect(await around(placements)).not.toContain('CountryReport,2');
    expect(await around(`${placements}, nodes: ["CountryReport", "Tier", "Report"]`)).toContain('CountryReport,2');
    const types = listAt(
      await answer('{ subgraph(from: ["BLR-2023"], maxHops: 2, limitNodes: 1000) { places { type } } }'),
      'subgraph',
      'places',
    ).map((place) => at(place, 'type'));
    expect(types.filter((type) => type === 'Document' || type === 'Source')).toEqual([]);
    const apart = 'paths(from: "BLR", to: "MDG", maxHops: 8';
    const rest = '{ paths { hops } truncated { reason } }';
    const placed = 'relationships: ["HAS_REPORT", "PLACED_ON"]';
    expect(at(await answer(`{ ${apart}, follow: { ${placed} }) ${rest} }`), 'paths', 'paths')).toEqual([]);
    const named = await answer(`{ ${apart}, follow: { ${placed}, nodes: ["CountryReport", "Tier"] }) ${rest} }`);
    expect(at(named, 'paths', 'paths', 0)).toEqual({ hops: 4 });
  });

  it('lead from a document to what it states', async () => {
    const data = await answer('{ countryReport(country: "BLR", year: 2023) { documents(first: 1) { nodes { id } } } }');
    const id = at(data, 'countryReport', 'documents', 'nodes', 0, 'id');
    const around = await answer('query ($id: ID!) { subgraph(from: [$id]) { places { id } relationships { type } } }', { id });
    expect(listAt(around, 'subgraph', 'places').length).toBeGreaterThan(1);
    expect(at(around, 'subgraph', 'relationships', 0)).toEqual({ type: 'FROM_DOCUMENT' });
  });

  it('go on where a page ended, with other limits if wanted', async () => {
    const operation = `query ($after: String, $nodes: Int!, $edges: Int!) {
      subgraph(from: ["BLR-2023"], limitNodes: $nodes, limitEdges: $edges, after: $after) {
        nodes { id } relationships { id } truncated { reason total nextCursor } } }`;
    const whole = await answer(operation, { nodes: 1_000, edges: 1_000 });
    const first = await answer(operation, { nodes: 5, edges: 3 });
    expect(at(first, 'subgraph', 'truncated')).toMatchObject({
      reason: 'RELATIONSHIPS',
      total: listAt(whole, 'subgraph', 'nodes').length,
    });
    const after = at(first, 'subgraph', 'truncated', 'nextCursor');
    const second = await answer(operation, { nodes: 1_000, edges: 1_000, after });
    for (const part of ['nodes', 'relationships']) {
      expect([...listAt(first, 'subgraph', part), ...listAt(second, 'subgraph', part)]).toEqual(listAt(whole, 'subgraph', part));
    }
    expect(at(second, 'subgraph', 'truncated')).toBeNull();
  });

  it('tell a path that does not exist from one that is too long', async () => {
    const rest = '{ paths { hops } truncated { reason total nextCursor } }';
    const data = await answer(`{
      long: paths(from: "BLR", to: "KOR", maxHops: 2) ${rest}
      none: paths(from: "BLR", to: "KOR", follow: { relationships: ["IN_EDITION"] }) ${rest}
      self: paths(from: "BLR", to: "BLR") ${rest}
      path(from: "BLR", to: "KOR", maxHops: 2) { hops } }`);
    expect(data).toEqual({
      long: { paths: [], truncated: { reason: 'HOPS', total: null, nextCursor: null } },
      none: { paths: [], truncated: null },
      self: { paths: [{ hops: 0 }], truncated: null },
      path: null,
    });
  });

  it.each([
    [
      'subgraph(from: ["BLR", "NOWHERE", "tip-graph"])',
      'from must be ids of nodes of the graph; it holds none with "NOWHERE", "tip-graph"',
    ],
    ['subgraph(from: [])', 'from must name 1 to 250 nodes, got 0'],
    ['subgraph(from: ["BLR"], maxHops: -1)', 'maxHops must be 0 to 8, got -1'],
    ['subgraph(from: ["BLR"], maxHops: 1000000000)', 'maxHops must be 0 to 8, got 1,000,000,000'],
    ['subgraph(from: ["BLR"], limitNodes: 0)', 'limitNodes must be 1 to 5,000, got 0'],
    ['subgraph(from: ["BLR"], limitNodes: 1000000000)', 'limitNodes must be 1 to 5,000, got 1,000,000,000'],
    ['subgraph(from: ["BLR"], limitEdges: -5)', 'limitEdges must be 1 to 10,000, got -5'],
    ['subgraph(from: ["BLR"], follow: { nodes: ["Person"] })', 'got "Person"'],
    ['subgraph(from: ["BLR"], avoid: { relationships: ["KNOWS"] })', 'ADDRESSED_TO, BORDERS, BROADER'],
    ['subgraph(from: ["BLR"], after: "nonsense")', 'after must be a cursor that this server gave, got "nonsense"'],
  ])('refuse %s', async (field, message) => {
    const { status, errors } = await runOperation(served.server, `{ ${field} { nodes { id } relationships { id } } }`);
    expect([status, errors]).toMatchObject([
      400,
      [{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }],
    ]);
  });

  it('refuse ends that are not there, and a cursor of another walk', async () => {
    const refuse = async (operation: string, message: string, variables = {}): Promise<void> => {
      const { errors } = await runOperation(served.server, operation, variables);
      expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }]);
    };
    await refuse('{ path(from: "BLR", to: "NOWHERE") { hops } }', 'it holds none with "NOWHERE"');
    await refuse('{ paths(from: "BLR", to: "UKR", longerBy: 4) { paths { hops } } }', 'longerBy must be 0 to 3, got 4');
    await refuse('{ paths(from: "BLR", to: "UKR", limitPaths: 0) { paths { hops } } }', 'limitPaths must be 1 to 250, got 0');
    const page = await answer('{ subgraph(from: ["BLR"], limitNodes: 2) { truncated { nextCursor } } }');
    const after = at(page, 'subgraph', 'truncated', 'nextCursor');
    const other = 'query ($after: String) { subgraph(from: ["RUS"], after: $after) { nodes { id } } }';
    await refuse(other, 'after is a cursor of another list, order or filter', { after });
  });
});
