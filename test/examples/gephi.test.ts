import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { at } from '../support/at.js';
import { startSeededServer, type SeededServer } from './seeded-server.js';

let server: SeededServer;

beforeAll(async () => {
  server = await startSeededServer();
});

afterAll(async () => {
  await server.end();
});

describe('gephi.md', () => {
  it('leads to a file whose nodes have places, and whose columns are those it tells of', async () => {
    const text = await readFile(join(packageDirectory, 'examples/gephi.md'), 'utf8');
    const address = /http:\/\/127\.0\.0\.1:4000([^' ]+)/.exec(text)?.[1] ?? '';
    const response = await fetch(server.address + address);
    expect(response.headers.get('content-type')).toContain('application/gexf+xml');
    const graph = parseGexf(MultiGraph, await response.text());
    const places = graph.mapNodes((_, { x, y }) => `${String(x)} ${String(y)}`);
    expect(places.filter((place) => !/^-?[\d.]+ -?[\d.]+$/.test(place))).toEqual([]);
    expect(new Set(places).size).toBe(graph.order);

    const told = [...text.matchAll(/`(type|method|precision|evidence|sources|status|year|role|movement|publishers)`/g)];
    const attributes = new Set(
      [...graph.mapNodes((_, each) => each), ...graph.mapEdges((_, each) => each)].flatMap((each) => Object.keys(each)),
    );
    // None of the seed's facts has a place in a text; a column without a value is none for the reader.
    expect([...new Set(told.map(([, name]) => name ?? ''))].filter((name) => !attributes.has(name))).toEqual(['evidence']);
    expect(JSON.parse(String(graph.getNodeAttribute('BLR-2023-R01', 'sources')))).toMatchObject([{ id: 'tip-2023-blr-r01' }]);

    const query = '{ countryReport(country: "BLR", year: 2023) { recommendations { totalCount } claims { totalCount } } }';
    const report = at(await server.ask(query), 'data', 'countryReport');
    const countOf = (type: string) => graph.filterNodes((_, each) => each['type'] === type).length;
    expect([countOf('Recommendation'), countOf('Claim')]).toEqual([
      at(report, 'recommendations', 'totalCount'),
      at(report, 'claims', 'totalCount'),
    ]);
  });
});
