import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { packageDirectory } from '../../../src/shared/package-directory.js';
import { toGraph } from '../../../web/playground/answer/graph.js';
import { toShape } from '../../../web/playground/answer/shape.js';
import { isList, isMembers } from '../../../web/playground/answer/values.js';
import { arbitraryAnswer } from './answers.js';

describe('toGraph', () => {
  let schema: GraphQLSchema;

  beforeAll(() => {
    schema = buildSchema(readFileSync(join(packageDirectory, 'schema/printed.graphql'), 'utf8'));
  });

  it('has what has an id as nodes of the types of the schema, and what nests them as relationships, with what stands on the edge', () => {
    const query = `{
      report: countryReport(country: "BLR", year: 2023) {
        id
        placement { movement }
        recs: recommendations {
          totalCount
          nodes {
            id
            summary
            themes { nodes { code } }
            provisions { edges { role evidence { quote } node { id name } } }
          }
        }
      }
    }`;
    const data = {
      report: {
        id: 'BLR-2023',
        placement: { movement: 'REMAINED' },
        recs: {
          totalCount: 10,
          nodes: [
            {
              id: 'BLR-2023-R04',
              summary: 'Words',
              themes: { nodes: [{ code: 'A' }, { code: 'B' }] },
              provisions: {
                edges: [{ role: 'AMEND', evidence: [{ quote: 'law' }], node: { id: 'BLR-181', name: 'Article 181' } }],
              },
            },
          ],
        },
      },
    };
    const { nodes, relationships, leftOut } = toGraph(data, toShape(schema, query, null));
    expect(nodes.map(({ id, type, label, properties }) => ({ id, type, label, properties }))).toEqual([
      { id: 'BLR-181', type: 'LegalProvision', label: 'Article 181', properties: { name: 'Article 181' } },
      {
        id: 'BLR-2023-R04',
        type: 'Recommendation',
        label: 'Words',
        properties: { summary: 'Words', 'themes.code': ['A', 'B'] },
      },
      {
        id: 'BLR-2023',
        type: 'CountryReport',
        label: 'BLR-2023',
        properties: { 'placement.movement': 'REMAINED', 'recs.totalCount': 10 },
      },
    ]);
    expect(relationships.map(({ from, to, type, properties }) => ({ from, to, type, properties }))).toEqual([
      { from: 'BLR-2023-R04', to: 'BLR-181', type: 'provisions', properties: { role: 'AMEND', 'evidence.quote': ['law'] } },
      { from: 'BLR-2023', to: 'BLR-2023-R04', type: 'recommendations', properties: {} },
    ]);
    expect(leftOut).toBe(0);
  });

  it('takes the relationships that an answer lists as they are, with where they come from', () => {
    const source = { id: 's', name: 'A source' };
    const evidence = [{ document: { id: 'd', title: 'A text' }, start: 1, end: 3, quote: 'so' }];
    const data = {
      subgraph: {
        nodes: [{ __typename: 'Country', id: 'BLR', name: 'Belarus', location: { latitude: 53, longitude: 28 } }],
        places: [{ id: 'BLR', type: 'Country', distance: 0 }],
        relationships: [
          {
            id: 'r',
            type: 'FROM',
            from: 'F1',
            to: 'BLR',
            method: 'STATED',
            properties: { number: 2 },
            evidence,
            sources: [source],
          },
        ],
      },
    };
    const query = `{ subgraph(from: "BLR") { nodes { __typename id ... on Country { name location { latitude longitude } } }
      places { id type distance } relationships { id type from to method properties evidence { start } sources { id name } } } }`;
    const graph = toGraph(data, toShape(schema, query, null));
    expect(graph.nodes).toMatchObject([
      { id: 'BLR', type: 'Country', label: 'Belarus', properties: { latitude: 53, longitude: 28, distance: 0 } },
      { id: 'F1', type: 'Node', label: 'F1', properties: {} },
    ]);
    const sources = [{ ...source, publisher: null, licence: null, year: null, address: null }];
    expect(graph.relationships).toEqual([
      {
        id: 'r',
        from: 'F1',
        to: 'BLR',
        type: 'FROM',
        properties: { number: 2 },
        method: 'STATED',
        precision: null,
        evidence: [{ document: 'd', start: 1, end: 3, quote: 'so' }],
        sources,
      },
    ]);
    expect([graph.sources, graph.documents]).toEqual([sources, [{ id: 'd', title: 'A text', address: null }]]);
  });

  it('counts what belongs to no node', () => {
    expect(
      toGraph({ meta: { dataVersion: 'v' }, steps: [{ before: 'TIER_2', country: { id: 'BLR' } }] }, new Map()).leftOut,
    ).toBe(2);
  });

  it('is one node for one id, also under other names, and counts where they disagree', () => {
    const query = '{ a: country(iso3: "BLR") { id name } b: country(iso3: "BLR") { id name: officialName } }';
    const data = { a: { id: 'BLR', name: 'Belarus' }, b: { id: 'BLR', name: 'Republic of Belarus' } };
    const { nodes, leftOut } = toGraph(data, toShape(schema, query, null));
    expect(nodes).toMatchObject([{ id: 'BLR', type: 'Country', properties: { name: 'Belarus' } }]);
    expect(leftOut).toBe(1);
  });

  it('has the type of what fragments ask for, and knows none where the schema allows many', () => {
    const query =
      'query Other { __typename } query Asked { node(id: "BLR") { ...Known } } fragment Known on Country { id reports { nodes { id } } }';
    const data = { node: { id: 'BLR', reports: { nodes: [{ id: 'BLR-2023' }] } } };
    const { nodes } = toGraph(data, toShape(schema, query, 'Asked'));
    expect(nodes.map(({ id, type }) => [id, type])).toEqual([
      ['BLR-2023', 'CountryReport'],
      ['BLR', 'Node'],
    ]);
  });

  it('has each id of any answer as a node once, or among what elements are known by, and all ends of relationships', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (data) => {
        const { nodes, relationships } = toGraph(data, new Map());
        const ids = nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(toIds(data, true));
        const elements = [...nodes, ...relationships].map(({ id }) => id);
        expect(new Set(elements).size).toBe(elements.length);
        expect(relationships.filter(({ from, to }) => !ids.includes(from) || !ids.includes(to))).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Ids of nodes: of what has one and is in a place where nodes are, and the ends of relationships. */
function toIds(value: unknown, isRoot = false): Set<string> {
  if (isList(value)) return new Set(value.flatMap((each) => [...toIds(each)]));
  if (!isMembers(value)) return new Set();
  const { id, from, to } = value;
  const told = typeof from === 'string' && typeof to === 'string' ? [from, to] : typeof id === 'string' ? [id] : [];
  const own = isRoot ? [] : told;
  const inner = Object.entries(value).flatMap(([key, member]) => (isKnownBy(key, member) ? [] : [...toIds(member)]));
  return new Set([...own, ...inner]);
}

/** Sources of an element are no nodes. */
function isKnownBy(key: string, list: unknown): boolean {
  return key === 'sources' && isList(list) && list.every((each) => isMembers(each) && typeof each['id'] === 'string');
}

const RUNS = { numRuns: 1_000 };
