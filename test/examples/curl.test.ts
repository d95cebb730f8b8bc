import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { at, listAt } from '../support/at.js';
import { runProgram } from './run-program.js';
import { startSeededServer, type SeededServer } from './seeded-server.js';

let server: SeededServer;

beforeAll(async () => {
  server = await startSeededServer();
});

afterAll(async () => {
  await server.end();
});

describe('curl.sh', () => {
  it('gets what GraphQL and the exports answer, and no file twice', async () => {
    const { out, failed } = await runProgram(server, 'examples/curl.sh', []);
    expect([failed, out]).toEqual([false, expect.any(String)]);
    const parts = out.split(/^== .*\n/m).slice(1);
    const [posted, got, table, twice, search, files] = parts.map((part) => part.trim());

    const claims = '{ coverage totalCount nodes { summary sources { publisher address } } }';
    const filter = '(filter: { status: { eq: DID_NOT_REPORT } })';
    expect(JSON.parse(posted ?? '')).toEqual(
      await server.ask(`{ countryReport(country: "BLR", year: 2023) { claims${filter} ${claims} } }`),
    );
    expect(at(JSON.parse(posted ?? ''), 'data', 'countryReport', 'claims', 'totalCount')).toBe(4);

    const tiers = await server.ask('{ tierHistory(country: "BLR") { year tier } meta { dataVersion } }');
    expect(at(JSON.parse(got ?? ''), 'data', 'tierHistory')).toEqual(at(tiers, 'data', 'tierHistory'));
    expect(at(JSON.parse(got ?? ''), 'extensions', 'citation', 'dataVersion')).toBe(at(tiers, 'data', 'meta', 'dataVersion'));

    expect(table).toBe('200 application/zip tip-BLR-2023.csv.zip');
    expect(twice).toMatch(/^200 [1-9]\d{4,} bytes\n304 0 bytes$/);
    expect(search).toBe('200 application/x.node-link+json; charset=utf-8');

    const [folder = ''] = (await readdir(server.folder)).filter((name) => name.startsWith('tmp.'));
    const read = (name: string) => readFile(join(server.folder, folder, name));
    const query = 'query ($query: String!) { search(query: $query, types: [CLAIM], first: 5) { nodes: edges { node { id } } } }';
    const hits = await server.ask(query, { query: '"labor inspectors" OR shelter' });
    expect(listAt(JSON.parse((await read('search.json')).toString()), 'nodes').map((node) => at(node, 'id'))).toEqual(
      listAt(hits, 'data', 'search', 'nodes').map((edge) => at(edge, 'node', 'id')),
    );
    expect((await read('tip-BLR-2023.csv.zip')).subarray(0, 2).toString()).toBe('PK');
    expect(parseGexf(MultiGraph, (await read('BLR.gexf')).toString()).hasNode('BLR-2023-R01')).toBe(true);
    expect(files).toContain('search.json');
  });
});
