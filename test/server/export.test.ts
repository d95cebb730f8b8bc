import { describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { z } from 'zod';
import { EXPORT_FORMATS } from '../../src/export/formats/formats.js';
import { ingest } from '../../src/ingestion/ingest.js';
import { createServer } from '../../src/server/server.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { at, listAt } from '../support/at.js';
import { nonEmpty } from '../support/non-empty.js';
import { pollUntil } from '../support/stopwatch.js';
import { createTestServer, runOperation, toServerOptions } from '../support/operations.js';
import { extractFile } from '../support/seeded.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const element = z.object({
  id: z.string(),
  type: z.string(),
  method: z.string().nullable(),
  evidence: z.array(z.object({ document: z.string(), quote: z.string().nullable() })),
  sources: z.array(z.object({ id: z.string(), publisher: z.string().nullable(), licence: z.string().nullable() })),
});
const nodeLink = z.object({
  nodes: z.array(element.extend({ label: z.string() })),
  links: z.array(element.omit({ id: true }).extend({ source: z.string(), target: z.string(), key: z.string() })),
  graph: z
    .object({
      truncated: z.object({ reason: z.string(), total: z.number().nullable(), nextCursor: z.string().nullable() }).nullable(),
    })
    .loose(),
});

type Exported = z.infer<typeof nodeLink>;

function toTypes({ nodes }: Exported): readonly string[] {
  return [...new Set(nodes.map(({ type }) => type))].sort();
}

const ADDRESSES = [
  'subgraph?from=BLR-2023&from=UKR&maxHops=2&limitNodes=60&limitEdges=90',
  'subgraph?from=BLR&follow.relationships=HAS_REPORT&follow.relationships=PLACED_ON&maxHops=2',
  'path?from=BLR&to=KOR',
  'path?from=BLR&to=UKR&longerBy=1&limitPaths=5',
  'country/BLR',
  'country/blr?year=2023',
  'tiers?year=2023',
  'flows?country=THA',
  'flows?first=20',
  'flows?year=2023&country=BLR',
  'subgraph?from=BLR&year=2023&hide=Profile&path=BLR&path=KOR',
];

/** An engine plans each statement once, which on a busy machine may take longer than an answer may. */
async function pollUntilPlanned(ask: () => Promise<LightMyRequestResponse>): Promise<LightMyRequestResponse> {
  return (await pollUntil(ask, ({ statusCode }) => statusCode === 200, 60_000)).answer;
}

describe('exports of the seed', () => {
  it('are the same files whichever store holds it', async () => {
    const files: unknown[] = [];
    for (const { openSeeded } of stores) {
      const graph = await openSeeded();
      const server = await createTestServer(graph, console.error);
      const given = [];
      for (const address of ADDRESSES) {
        const url = `/export/${address}${address.includes('?') ? '&' : '?'}format=cytoscape`;
        const { statusCode, body } = await pollUntilPlanned(() => server.inject(url));
        given.push([address, statusCode, JSON.parse(body)]);
      }
      files.push(given);
      await server.close();
      await graph.close();
    }
    for (const given of nonEmpty(files, 'files')) expect(given).toEqual(files[0]);
    expect(files[0]).toEqual(ADDRESSES.map((address) => [address, 200, expect.anything()]));
  }, 180_000);
});

describe.each(stores)('exports of the seed in the $name store', ({ openChangeable }) => {
  const served = useServer(openChangeable, {
    prepare: async () => {
      for (const address of ADDRESSES) await pollUntilPlanned(() => get(address));
    },
  });

  function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<LightMyRequestResponse> {
    return served.server.inject({ url: `/export/${address}`, headers });
  }

  async function read(address: string): Promise<Exported> {
    const { statusCode, body } = await get(`${address}${address.includes('?') ? '&' : '?'}format=node-link`);
    expect([statusCode, body.slice(0, 300)]).toEqual([200, expect.anything()]);
    return nodeLink.parse(JSON.parse(body));
  }

  it('hold what the field of the same name answers, with the sources of each fact', async () => {
    const given = '(from: ["BLR-2023"], maxHops: 2, limitNodes: 50, limitEdges: 100)';
    const { data, errors } = await runOperation(
      served.server,
      `{ subgraph${given} { nodes { id } relationships { id sources { id } evidence { start } } truncated { reason total nextCursor } export(format: NODE_LINK) } }`,
    );
    expect(errors).toEqual([]);
    const file = nodeLink.parse(JSON.parse(String(at(data, 'subgraph', 'export'))));
    expect(file.nodes.map(({ id }) => ({ id }))).toEqual(listAt(data, 'subgraph', 'nodes'));
    const relationships = listAt(data, 'subgraph', 'relationships');
    expect(file.links.map(({ key }) => key)).toEqual(relationships.map((each) => at(each, 'id')));
    expect(file.links.map(({ sources }) => sources.map(({ id }) => ({ id })))).toEqual(
      relationships.map((each) => at(each, 'sources')),
    );
    expect(file.links.some(({ sources }) => sources.length > 0)).toBe(true);
    expect(file.graph.truncated).toEqual(at(data, 'subgraph', 'truncated'));
    const over = await read('subgraph?from=BLR-2023&maxHops=2&limitNodes=50&limitEdges=100');
    expect([over.nodes, over.links, over.graph.truncated]).toEqual([file.nodes, file.links, file.graph.truncated]);
  });

  it('hold both ends of each relationship, on later pages too', async () => {
    const first = await read('subgraph?from=BLR-2023&limitNodes=8&limitEdges=6');
    const cursor = String(at(first.graph.truncated, 'nextCursor'));
    const rest = await read(`subgraph?from=BLR-2023&limitNodes=500&limitEdges=900&after=${cursor}`);
    const whole = await read('subgraph?from=BLR-2023&limitNodes=500&limitEdges=900');
    for (const { nodes, links } of [first, rest]) {
      const ids = new Set(nodes.map(({ id }) => id));
      expect(links.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    }
    expect([...first.links, ...rest.links]).toEqual(whole.links);
    const narrowed = await get(`subgraph?from=BLR-2023&after=${cursor}&year=2023`);
    expect([narrowed.statusCode, narrowed.body]).toEqual([400, expect.stringContaining('go without after')]);
  });

  it('hold of a country what its reports and profiles state, and nothing that others state', async () => {
    const all = await read('country/BLR');
    expect(toTypes(all)).toEqual(
      expect.arrayContaining(['Action', 'Claim', 'Country', 'Flow', 'Profile', 'Recommendation', 'Tier']),
    );
    const reports = all.nodes.filter(({ type }) => type === 'CountryReport' || type === 'Profile').map(({ id }) => id);
    expect(reports.filter((id) => !id.startsWith('BLR-'))).toEqual([]);
    expect(reports).toEqual(expect.arrayContaining(['BLR-2001', 'BLR-2023', 'BLR-2025']));
    const { nodes } = await read('country/BLR?year=2023');
    const owned = nodes.filter(({ type }) => ['CountryReport', 'Recommendation', 'Action', 'Claim'].includes(type));
    expect(owned.filter(({ id }) => !id.startsWith('BLR-2023'))).toEqual([]);
    expect(owned.filter(({ type }) => type === 'Recommendation')).toHaveLength(10);
    expect(nodes.map(({ type }) => type)).toEqual(expect.arrayContaining(['LegalProvision', 'LegalInstrument', 'Theme']));
  });

  it('call nodes what people call them: reports by country and year, movements of people by their ends', async () => {
    const { nodes, links } = await read('flows?country=KHM');
    const label = (id: string | undefined): string | undefined => nodes.find((node) => node.id === id)?.label;
    const target = (id: string, asked: string): string | undefined =>
      links.find(({ source, type }) => source === id && type === asked)?.target;
    const between = nodes.filter(({ id, type }) => type === 'Flow' && target(id, 'FROM') && target(id, 'TO'));
    expect(between.length).toBeGreaterThan(5);
    for (const flow of nonEmpty(between, 'relationships between them'))
      expect(flow.label).toBe(`${String(label(target(flow.id, 'FROM')))} → ${String(label(target(flow.id, 'TO')))}`);
    expect(between.map((flow) => flow.label)).toContain('Cambodia → Malaysia');

    const { nodes: ofCountry } = await read('country/BLR');
    const called = new Map(ofCountry.map((node) => [node.id, node.label]));
    expect([called.get('BLR-2023'), called.get('BLR-2015-PROFILE')]).toEqual(['Belarus 2023', 'Belarus 2015']);
  });

  it('hold of an edition each country with its tier', async () => {
    const { nodes, links } = await read('tiers?year=2023');
    expect(toTypes({ nodes, links, graph: { truncated: null } })).toEqual(['Country', 'CountryReport', 'Report', 'Tier']);
    const placed = links.filter(({ type }) => type === 'PLACED_ON');
    expect(placed.length).toBeGreaterThan(180);
    expect(placed.filter(({ method, sources }) => method === null || sources.length === 0)).toEqual([]);
    expect(placed.find(({ source }) => source === 'BLR-2023')).toMatchObject({ target: 'TIER_3' });
  });

  it('say how many there are where they do not hold all', async () => {
    const { nodes, graph: about } = await read('flows?first=3');
    expect(nodes.filter(({ type }) => type === 'Flow')).toHaveLength(3);
    expect(about.truncated).toMatchObject({ reason: 'NODES', total: expect.any(Number) });
    const { nodes: hits, graph: of } = await read('search?query=shelter&types=CLAIM&first=5');
    expect(hits.map(({ type }) => type)).toEqual(Array.from({ length: 5 }, () => 'Claim'));
    expect(of.truncated).toMatchObject({ reason: 'NODES' });
    expect((await read('flows?country=THA')).graph.truncated).toBeNull();
    expect((await read('path?from=BLR&to=KOR')).graph.truncated).toBeNull();
  });

  it('are narrowed as a picture, a search or a map is', async () => {
    const whole = await read('subgraph?from=BLR&limitNodes=500&limitEdges=2000');
    const shown = await read('subgraph?from=BLR&limitNodes=500&limitEdges=2000&year=2023&hide=Profile&path=BLR&path=KOR');
    const years = shown.nodes.map(({ id }) => /^[A-Z]{3}-(\d{4})/.exec(id)?.[1] ?? '2023');
    expect([...new Set(years)]).toEqual(['2023']);
    expect(toTypes(whole)).toContain('Profile');
    expect(toTypes(shown)).not.toContain('Profile');
    const path = await read('path?from=BLR&to=KOR');
    expect(shown.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['BLR', 'BLR-2023', 'KOR']));
    const known = new Set([...whole.links, ...path.links].map(({ key }) => key));
    expect([shown.links.length > 0, shown.links.filter(({ key }) => !known.has(key))]).toEqual([true, []]);
    const cut = await read('subgraph?from=BLR&maxHops=2&limitNodes=50&limitEdges=200&hide=Profile');
    expect(cut.graph.truncated).toEqual({ reason: expect.any(String), total: null, nextCursor: null });
    const hits = await read('search?query=shelter&country=gtm&country=MNE&year=2023');
    expect([...new Set(hits.nodes.map(({ id }) => id.slice(0, 8)))].sort()).toEqual(['GTM-2023', 'MNE-2023']);
    const { nodes } = await read('flows?year=2023&first=2500');
    const owners = nodes.flatMap(({ id, type }) => (type === 'CountryReport' || type === 'Profile' ? [id.slice(4, 8)] : []));
    expect([...new Set(owners)]).toEqual(['2023']);
    expect((await read('search?query=shelter&theme=RESOURCES')).nodes).toHaveLength(11);
  });

  it('are in the format that is named, else in the one that is liked best', async () => {
    for (const { parameter, mediaType, extension } of nonEmpty(EXPORT_FORMATS, 'EXPORT_FORMATS')) {
      for (const { headers, statusCode } of [
        await get(`country/ISL?format=${parameter}`, { accept: 'image/png' }),
        await get('country/ISL', { accept: `image/png, ${mediaType};q=0.9, application/json;q=0.1` }),
      ]) {
        expect([statusCode, String(headers['content-type']).split(';')[0]]).toEqual([200, mediaType]);
        expect(headers['content-disposition']).toContain(`; filename="tip-ISL.${extension}"`);
        expect(headers.vary).toContain('Accept');
      }
    }
    expect((await get('country/ISL')).headers['content-type']).toContain('application/json');
    const refused = await get('country/ISL', { accept: 'image/png' });
    expect([refused.statusCode, at(refused.json(), 'errors', 0, 'message')]).toEqual([
      406,
      `expected Accept to allow ${EXPORT_FORMATS.map(({ mediaType }) => mediaType).join(', ')}`,
    ]);
  });

  it('are not sent again to those who have them', async () => {
    const { headers } = await get('country/ISL?format=cytoscape');
    const tag = String(headers.etag);
    const again = await get('country/ISL?format=cytoscape', { 'if-none-match': `W/"other", ${tag}` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    for (const known of [tag.replace('W/', ''), '*'])
      expect((await get('country/ISL?format=cytoscape', { 'if-none-match': known })).statusCode).toBe(304);
    expect((await get('country/QQQ', { 'if-none-match': '*' })).statusCode).toBe(404);
    expect((await get('subgraph?from=NOWHERE', { 'if-none-match': '*' })).statusCode).toBe(400);
    const others = ['country/ISL?format=node-link', 'country/ISL?format=cytoscape&year=2023', 'country/IRL?format=cytoscape'];
    for (const other of nonEmpty(others, 'others')) expect((await get(other, { 'if-none-match': tag })).statusCode).toBe(200);
    const bytes = new TextEncoder().encode(toNarrative(ICELAND));
    const extraction = await extractFile(bytes, 'isl-2022.txt');
    await ingest(served.graph, [extraction], false);
    expect((await get('country/ISL?format=cytoscape', { 'if-none-match': tag })).statusCode).toBe(200);
    await served.graph.apply({ add: [], remove: [extraction.contribution.document.id] });
    expect((await get('country/ISL?format=cytoscape', { 'if-none-match': tag })).statusCode).toBe(304);
  });

  it.each([
    ['subgraph', 400, 'from must name 1 to 250 nodes, got 0'],
    ['subgraph?from=NOWHERE', 400, 'it holds none with "NOWHERE"'],
    ['subgraph?from=BLR&maxHops=9', 400, 'maxHops must be 0 to 8, got 9'],
    ['subgraph?from=BLR&maxHops=two', 400, 'maxHops must be a whole number, got "two"'],
    ['subgraph?from=BLR&limitNodes=5001', 400, 'limitNodes must be 1 to 5,000, got 5,001'],
    ['subgraph?from=BLR&follow.nodes=Person', 400, 'got "Person"'],
    ['subgraph?from=BLR&depth=2', 400, 'subgraph takes from, maxHops'],
    ['subgraph?from=BLR&hide=Person', 400, 'hide may name Action'],
    ['subgraph?from=BLR&path=KOR', 400, 'path must be given twice, got 1 of it'],
    ['subgraph?from=BLR&path=BLR&path=NOWHERE', 400, 'path must be ids of nodes of the graph; it holds none with "NOWHERE"'],
    ['subgraph?from=BLR&year=soon', 400, 'year must be a whole number, got "soon"'],
    ['path?from=BLR', 400, 'to must be given, such as to=UKR'],
    ['path?from=BLR&to=KOR&maxHops=1', 404, 'the graph holds nothing such as path BLR KOR'],
    ['search?query=%22%22', 400, 'query must hold a word'],
    ['search?query=a&types=PERSON', 400, 'types may name COUNTRY'],
    ['search?query=a&country=Belarus', 400, 'must be an ISO 3166-1 alpha-3 code'],
    ['search?query=a&year=2023&year=x', 400, 'year must be a whole number, got "x"'],
    ['search?query=a&first=251', 400, 'first must be from 1 to 250, got 251'],
    ['country/Belarus', 400, 'must be an ISO 3166-1 alpha-3 code'],
    ['country/QQQ', 404, 'the graph holds nothing such as QQQ'],
    ['tiers', 400, 'year must be given'],
    ['tiers?year=1990', 404, 'the graph holds nothing such as tiers 1990'],
    ['flows?country=1', 400, 'country must be an ISO 3166-1 alpha-3 code'],
    ['country/BLR?format=xls', 400, 'format must be one of cytoscape, node-link'],
    ['country/BLR?format=csv&format=gexf', 400, 'format must be given once'],
    ['country/%ZZ', 400, ''],
    ['everything', 404, 'there is nothing to export at everything'],
  ])('refuse %s', async (address, status, message) => {
    const { statusCode, body } = await get(address);
    expect([statusCode, String(at(JSON.parse(body), 'errors', 0, 'message'))]).toEqual([
      status,
      expect.stringContaining(message),
    ]);
  });

  it('count as the nodes and relationships that they may hold', async () => {
    const toOperation = (count: number): string => {
      const exports = Array.from({ length: count }, (_, index) => `a${String(index)}: export(format: CYTOSCAPE)`);
      return `{ subgraph(from: ["TIER_1"], maxHops: 0, limitNodes: 500, limitEdges: 500) { ${exports.join(' ')} } }`;
    };
    expect((await runOperation(served.server, toOperation(9))).errors).toEqual([]);
    expect((await runOperation(served.server, toOperation(10))).errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED' } },
    ]);
  });
});

describe.each(stores)('exports of texts in the $name store', ({ open }) => {
  it('have the words of each fact, and none where texts are not served', async () => {
    const graph = await open();
    const bytes = new TextEncoder().encode(toNarrative(ICELAND));
    await ingest(graph, [await extractFile(bytes, 'isl-2022.txt')], false);
    const serving = await createTestServer(graph, console.error);
    const silent = await createServer({ ...toServerOptions(graph, console.error), servesText: false });
    for (const { parameter } of nonEmpty(
      EXPORT_FORMATS.filter(({ isText, name }) => isText && name !== 'GEO_JSON'),
      'formats of text',
    )) {
      const [whole, withheld] = await Promise.all(
        [serving, silent].map(async (server) => {
          const ask = (): Promise<LightMyRequestResponse> => server.inject(`/export/country/ISL?format=${parameter}`);
          return (await pollUntil(ask, ({ statusCode }) => statusCode === 200, 30_000)).answer;
        }),
      );
      expect([whole?.statusCode, withheld?.statusCode]).toEqual([200, 200]);
      expect(whole?.body).toContain('lighthouse');
      expect(withheld?.body).not.toContain('lighthouse');
    }
    const { nodes, links } = nodeLink.parse((await serving.inject('/export/country/ISL?format=node-link')).json());
    const quoted = [...nodes, ...links].flatMap(({ evidence }) => evidence);
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter(({ quote }) => quote === null)).toEqual([]);
    await serving.close();
    await silent.close();
    await graph.close();
  });
});
