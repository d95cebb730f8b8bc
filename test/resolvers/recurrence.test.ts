import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { GraphStore } from '../../src/graph/store.js';
import { ingest } from '../../src/ingestion/ingest.js';
import { createServer } from '../../src/server/server.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { toAlteredStore } from '../support/altered-store.js';
import { at } from '../support/at.js';
import { createTestServer, runOperation, toServerOptions } from '../support/operations.js';
import { extractFile } from '../support/seeded.js';
import { stores } from '../support/stores.js';

/** Nothing is known of 2018, and one request is split and merged again. */
const LISTS: Readonly<Record<number, readonly string[]>> = {
  2015: ['Train harbor pilots to notice stowaways.', 'Open a shelter for sailors, and fund a hotline for divers.'],
  2016: ['Open a shelter for sailors.', 'Train more harbor pilots to notice stowaways.', 'Fund a hotline for divers.'],
  2017: ['Fund a shelter for sailors and a hotline for divers.', 'Repeal the whaling act.'],
  2019: ['Repeal the whaling act of the north.', 'Publish tide tables.', 'Run the shelter for sailors.'],
  2020: ['Publish all tide tables.', 'Repeal the whaling act.'],
};

const end = z.object({ id: z.string() }).nullable();
const lists = z.object({
  countryReports: z.object({
    nodes: z.array(
      z.object({
        year: z.number(),
        recommendations: z
          .object({
            coverage: z.string(),
            nodes: z.array(z.object({ id: z.string(), recursFrom: end, recursAs: end })),
          })
          .nullable(),
      }),
    ),
  }),
});
const chain = z.object({
  recommendations: z.array(z.object({ id: z.string() })),
  links: z.array(z.object({ from: z.string(), to: z.string() })),
  since: z.number(),
  streak: z.number(),
  gaps: z.array(z.number()),
  dropped: z.string().nullable(),
});
const answers = z.object({ recurringRecommendations: z.array(chain) });

type Chain = z.infer<typeof chain>;

const CHAIN = 'recommendations { id } links { from to } since streak gaps dropped';

/** The chains by trying, of what lists of reports and recommendations tell; in no order. */
function findChains(answer: unknown): readonly Chain[] {
  const reports = lists
    .parse(answer)
    .countryReports.nodes.flatMap(({ year, recommendations }) => (recommendations ? [{ year, ...recommendations }] : []));
  const all = reports.flatMap(({ year, nodes }) => nodes.map((node) => ({ ...node, year })));
  const pairs = all.flatMap(({ id, recursFrom, recursAs }) => [
    ...(recursFrom ? [[recursFrom.id, id] as const] : []),
    ...(recursAs ? [[id, recursAs.id] as const] : []),
  ]);
  const links = [...new Map(pairs.map((pair) => [pair.join(' '), { from: pair[0], to: pair[1] }])).values()];
  const years = reports.map(({ year }) => year).sort((a, b) => a - b);
  const ends = all.filter(({ id }) => links.some(({ to }) => to === id) && !links.some(({ from }) => from === id));
  return ends.map(({ id: last, year: until }) => {
    const reached = new Set([last]);
    for (const id of reached) for (const link of links) if (link.to === id) reached.add(link.from);
    const own = all.filter(({ id }) => reached.has(id));
    const has = (year: number): boolean => own.some((each) => each.year === year);
    const since = Math.min(...own.map(({ year }) => year));
    const next = years.find((year) => year > until);
    let streak = 0;
    while (has(until - streak)) streak += 1;
    return {
      recommendations: own.map(({ id }) => ({ id })),
      links: links.filter(({ to }) => reached.has(to)),
      since,
      streak,
      gaps: Array.from({ length: until - since }, (_, index) => since + index).filter((year) => !has(year)),
      dropped: reports.find(({ year }) => year === next)?.coverage ?? null,
    };
  });
}

function inOneOrder(chains: readonly Chain[]): readonly Chain[] {
  const toText = (value: unknown): string => JSON.stringify(value);
  const sorted = chains.map((each) => ({
    ...each,
    recommendations: [...each.recommendations].sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: [...each.links].sort((a, b) => (toText(a) < toText(b) ? -1 : 1)),
  }));
  return sorted.sort((a, b) => (toText(a) < toText(b) ? -1 : 1));
}

describe.each(stores)('recurring recommendations in the $name store', ({ open }) => {
  let graph: GraphStore;
  let server: FastifyInstance;
  let silent: FastifyInstance;
  let statements = 0;
  const documents = new Map<number, string>();

  beforeAll(async () => {
    const store = await open();
    graph = toAlteredStore(store, {
      run: (plan, deadline) => {
        if (Object.keys(plan).length > 0) statements += 1;
        return store.run(plan, deadline);
      },
    });
    for (const year of Object.keys(LISTS).map(Number)) await add(year);
    server = await createTestServer(graph, console.error);
    silent = await createServer({ ...toServerOptions(graph, console.error), servesText: false });
  }, 60_000);

  afterAll(async () => {
    await server.close();
    await silent.close();
    await graph.close();
  });

  async function add(year: number): Promise<void> {
    const bytes = new TextEncoder().encode(toNarrative({ ...ICELAND, year, recommendations: LISTS[year] ?? [] }));
    const extraction = await extractFile(bytes, `isl-${String(year)}.txt`);
    documents.set(year, extraction.contribution.document.id);
    await ingest(graph, [extraction], false);
  }

  async function read(operation: string): Promise<unknown> {
    const { data, errors } = await runOperation(server, operation);
    expect(errors).toEqual([]);
    return data;
  }

  async function readChains(more = ''): Promise<readonly Chain[]> {
    return answers.parse(await read(`{ recurringRecommendations(country: "ISL"${more}) { ${CHAIN} } }`)).recurringRecommendations;
  }

  function findByForce(): Promise<readonly Chain[]> {
    return read(`{ countryReports(filter: { country: { id: { eq: "ISL" } } }) { nodes { year
      recommendations { coverage nodes { id recursFrom { id } recursAs { id } } } } } }`).then(findChains);
  }

  it('are chains with their years, gaps and ends', async () => {
    const chains = await readChains();
    expect(
      chains.map(({ recommendations, since, streak, gaps, dropped }) => [
        recommendations.map(({ id }) => id),
        since,
        streak,
        gaps,
        dropped,
      ]),
    ).toEqual([
      [['ISL-2017-R02', 'ISL-2019-R01', 'ISL-2020-R02'], 2017, 2, [2018], null],
      [['ISL-2019-R02', 'ISL-2020-R01'], 2019, 2, [], null],
      [['ISL-2015-R01', 'ISL-2016-R02'], 2015, 2, [], 'COMPLETE'],
      [['ISL-2015-R02', 'ISL-2016-R01', 'ISL-2016-R03', 'ISL-2017-R01', 'ISL-2019-R03'], 2015, 1, [2018], 'COMPLETE'],
    ]);
  });

  it('are what the lists of reports and recommendations tell, also once a report goes and comes again', async () => {
    const whole = inOneOrder(await readChains());
    expect(whole).toEqual(inOneOrder(await findByForce()));
    await graph.apply({ add: [], remove: [documents.get(2017) ?? ''] });
    const without = inOneOrder(await readChains());
    expect(without).toEqual(inOneOrder(await findByForce()));
    expect(without).not.toEqual(whole);
    expect(without.flatMap(({ gaps }) => gaps)).toContain(2017);
    await add(2017);
    expect(inOneOrder(await readChains())).toEqual(whole);
  });

  it('are those of so many known reports, and refused for a number or a country that cannot be', async () => {
    const all = await readChains();
    const toYears = ({ recommendations }: Chain): number => new Set(recommendations.map(({ id }) => id.slice(4, 8))).size;
    for (const years of [3, 4, 5]) {
      expect(await readChains(`, minYears: ${String(years)}`)).toEqual(all.filter((each) => toYears(each) >= years));
    }
    for (const given of ['country: "Iceland"', 'country: "ISL", minYears: 1', 'country: "ISL", minYears: 31']) {
      const { errors } = await runOperation(server, `{ recurringRecommendations(${given}) { since } }`);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('are null, not none, where fewer reports are known than they must be in', async () => {
    for (const given of ['country: "nor"', 'country: "XYZ"', 'country: "ISL", minYears: 6']) {
      expect(await read(`{ recurringRecommendations(${given}) { since } }`)).toEqual({ recurringRecommendations: null });
    }
    expect(await readChains(', minYears: 5')).toEqual([]);
  });

  it('say what agrees, but no words where texts are not served', async () => {
    const operation = `{ recurringRecommendations(country: "isl") { links { to type method properties evidence { quote } } }
      subgraph(from: ["ISL-2015-R01"], follow: { relationships: ["RECURS_AS"] }) { relationships { to type method properties evidence { quote } } } }`;
    const toPilots = async (from: FastifyInstance): Promise<readonly unknown[]> => {
      const { data } = await runOperation(from, operation);
      const given = z.array(z.object({ to: z.string() }).loose());
      const links = z
        .array(z.object({ links: given }))
        .parse(at(data, 'recurringRecommendations'))
        .flatMap((each) => each.links);
      return [...links, ...given.parse(at(data, 'subgraph', 'relationships'))].filter(({ to }) => to === 'ISL-2016-R02');
    };
    const properties = { codes: ['TRAINING'], similarity: expect.any(Number), verbs: ['train'] };
    const link = { to: 'ISL-2016-R02', type: 'RECURS_AS', method: 'DERIVED', evidence: [] };
    const words = ['harbor', 'notice', 'pilots', 'stowaways', 'train'];
    expect(await toPilots(server)).toEqual([1, 2].map(() => ({ ...link, properties: { ...properties, words } })));
    expect(await toPilots(silent)).toEqual([1, 2].map(() => ({ ...link, properties })));
  });

  it('are found by what they repeat, and take two statements, or one for ids', async () => {
    const repeated = await read('{ recommendations(filter: { recursFrom: { ordinal: { eq: 3 } } }) { nodes { id } } }');
    expect(repeated).toEqual({ recommendations: { nodes: [{ id: 'ISL-2017-R01' }] } });
    expect(await read('{ recommendations(filter: { not: { recursFrom: {} } }) { nodes { id } } }')).toEqual({
      recommendations: { nodes: ['2015-R01', '2015-R02', '2017-R02', '2019-R02'].map((id) => ({ id: `ISL-${id}` })) },
    });
    statements = 0;
    await readChains();
    expect(statements).toBe(1);
    await read(
      '{ recurringRecommendations(country: "ISL") { recommendations { text actions { nodes { verb } } countryReport { year } } } }',
    );
    expect(statements).toBe(3);
  });
});
