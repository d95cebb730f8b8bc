import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Contribution } from '../../src/graph/contribution.js';
import { toProfileContribution } from '../../src/facts/profile-contribution.js';
import type { GraphStore } from '../../src/graph/store.js';
import { toSha256 } from '../../src/shared/sha256.js';
import { createServer } from '../../src/server/server.js';
import { toAlteredStore } from '../support/altered-store.js';
import { at } from '../support/at.js';
import { reference } from '../support/contributions.js';
import { createTestServer, runOperation, toServerOptions } from '../support/operations.js';
import { NOISE, NOTHING_KNOWN, PLANTED, toClaim, toDocument, toDocuments } from '../support/signal-cases.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const count = z.object({ year: z.number(), group: z.string(), countries: z.number(), downgraded: z.number() });
const answer = z.object({
  signals: z.object({ counts: z.array(count), undetermined: z.number(), test: z.array(count), verdict: z.string() }),
});
const COUNT = 'year group countries downgraded';

type Answer = z.infer<typeof answer>['signals'];

async function ask(server: FastifyInstance, year: number): Promise<Answer> {
  const { data, errors } = await runOperation(
    server,
    `{ signals(year: ${String(year)}) { counts { ${COUNT} } undetermined test { ${COUNT} } verdict } }`,
  );
  expect(errors).toEqual([]);
  return answer.parse(data).signals;
}

const claims = z
  .object({
    totalCount: z.number(),
    nodes: z.array(z.object({ status: z.string(), direction: z.string().nullable(), streakYears: z.number().nullable() })),
  })
  .refine(({ nodes, totalCount }) => nodes.length === totalCount, 'all claims are on the page')
  .nullable();
const streaks = z.array(z.object({ years: z.number() })).nullable();
const report = z.object({
  country: z.object({ iso3: z.string() }),
  claims,
  streaks,
  placement: z.object({ tier: z.object({ code: z.string() }), movement: z.string().nullable() }).nullable(),
});
const edition = z.object({
  reports: z.object({ nodes: z.array(report) }),
  profiles: z.object({ nodes: z.array(z.object({ country: z.object({ iso3: z.string() }), claims, streaks })) }),
  meta: z.object({
    coverage: z.object({ knownTiers: z.array(z.string()), complete: z.boolean(), missing: z.array(z.string()) }),
  }),
});

type Edition = z.infer<typeof edition>;

/** An edition as lists of reports and profiles tell it. */
async function readEdition(server: FastifyInstance, year: number): Promise<Edition> {
  const stated = `country { iso3 } streaks { years }
    claims(first: 50) { totalCount nodes { status direction streakYears } }`;
  const { data, errors } = await runOperation(
    server,
    `{ reports: countryReports(first: 250, filter: { year: { eq: ${String(year)} } }) { nodes {
      ${stated} placement { tier { code } movement } } }
    meta { coverage(year: ${String(year)}) { knownTiers complete missing } } }`,
  );
  expect(errors).toEqual([]);
  const { data: more } = await runOperation(
    server,
    `{ profiles(first: 250, filter: { tierYear: { eq: ${String(year)} } }) { nodes { ${stated} } } }`,
  );
  return edition.parse({ ...z.record(z.string(), z.unknown()).parse(data), ...z.record(z.string(), z.unknown()).parse(more) });
}

const LISTS = ['TIER_1', 'TIER_2', 'TIER_2_WATCH_LIST', 'TIER_3'];

/** What came before the downgrades between two editions, by going over all their reports for each group. */
function countByForce(year: number, before: Edition, now: Edition): Pick<Answer, 'counts' | 'undetermined'> {
  const { knownTiers, complete, missing } = now.meta.coverage;
  const read = LISTS.filter((tier) => knownTiers.includes(tier));
  const isPart = !complete && read.length > 0 && read.length < 4;
  const all = before.reports.nodes.flatMap(({ country: { iso3 }, placement }) => {
    const tier = placement?.tier.code ?? '';
    const rank = LISTS.indexOf(tier);
    if (rank < 0 || rank > 2) return [];
    const placed = now.reports.nodes.find(({ country, placement: other }) => country.iso3 === iso3 && other !== null);
    const moved = placed?.placement?.movement ?? null;
    const texts = [...before.reports.nodes, ...before.profiles.nodes].filter(
      ({ country, claims: list }) => country.iso3 === iso3 && list !== null,
    );
    const said = texts.flatMap(({ claims: list, streaks: runs }) => [
      ...(list?.nodes.flatMap(({ status, direction, streakYears }) => [
        status,
        direction,
        streakYears === null ? null : 'STREAK',
      ]) ?? []),
      ...(runs ?? []).map(() => 'STREAK'),
    ]);
    const stays = isPart && !placed && !missing.includes(iso3) ? 'REMAINED' : null;
    const isSeen = !isPart || LISTS.slice(rank + 1).every((worse) => read.includes(worse));
    return [{ tier, known: texts.length > 0, said, moved: isSeen ? (moved ?? stays) : null }];
  });
  const sure = all.filter(({ moved }) => moved !== null);
  const toRow = (group: string, fits: (each: (typeof all)[number]) => boolean): z.infer<typeof count> => {
    const some = sure.filter(fits);
    return { year, group, countries: some.length, downgraded: some.filter(({ moved }) => moved === 'DOWNGRADED').length };
  };
  return {
    undetermined: all.length - sure.length,
    counts: [
      toRow('PLACED', () => true),
      toRow('KNOWN', ({ known }) => known),
      toRow('NOT_KNOWN', ({ known }) => !known),
      ...LISTS.slice(0, 3).map((tier) => toRow(tier, (each) => each.known && each.tier === tier)),
      ...['DID_NOT', 'DID_NOT_REPORT', 'INADEQUATE', 'HARMED', 'DECREASED', 'STREAK'].map((signal) =>
        toRow(signal, ({ said }) => said.includes(signal)),
      ),
    ],
  };
}

describe.each(stores)('signals on the seed in the $name store', ({ openSeeded }) => {
  let statements = 0;
  const served = useServer(openSeeded, {
    alter: (store) =>
      toAlteredStore(store, {
        run: (plan, deadline) => {
          statements += 1;
          return store.run(plan, deadline);
        },
      }),
  });

  it.each([2003, 2015, 2016, 2019, 2020, 2023, 2024, 2025])(
    'are those of %s that a reading of all its reports finds',
    async (year) => {
      const { counts, undetermined, test } = await ask(served.server, year);
      const byForce = countByForce(year, await readEdition(served.server, year - 1), await readEdition(served.server, year));
      expect({ counts, undetermined }).toEqual(byForce);
      const base = byForce.counts.slice(0, 6);
      expect(test.filter((each) => each.year === year)).toEqual((base[1]?.countries ?? 0) > 0 ? base : []);
    },
  );

  it('are too few to be tested: claims are those of one edition, but for some', async () => {
    const { verdict, test } = await ask(served.server, 2024);
    expect(verdict).toBe('INSUFFICIENT_DATA');
    expect(test.filter(({ group }) => group === 'KNOWN')).toEqual([
      { year: 2023, group: 'KNOWN', countries: 12, downgraded: 4 },
      { year: 2024, group: 'KNOWN', countries: 125, downgraded: 19 },
      { year: 2025, group: 'KNOWN', countries: 9, downgraded: 0 },
    ]);
  });

  it('are told of no year that the graph knows no placements for', async () => {
    for (const year of [1990, 2027]) {
      const { errors } = await runOperation(served.server, `{ signals(year: ${String(year)}) { verdict } }`);
      expect(errors).toMatchObject([
        { message: expect.stringContaining(`got ${String(year)}`), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });

  it('are read in two statements', async () => {
    statements = 0;
    await ask(served.server, 2024);
    expect(statements).toBe(2);
  });

  it('are refused rather than counted of a part, where there is more than is read', async () => {
    const errors: unknown[] = [];
    const cut = toAlteredStore(served.graph, {
      run: async (plan, deadline) => {
        const result = await served.graph.run(plan, deadline);
        return Object.fromEntries(Object.entries(result).map(([name, page]) => [name, { ...page, more: true }]));
      },
    });
    const other = await createTestServer(cut, (error) => errors.push(error));
    const { data, errors: shown } = await runOperation(other, '{ signals(year: 2024) { verdict } }');
    expect([data, shown.map(({ extensions }) => extensions.code)]).toEqual([null, ['INTERNAL_SERVER_ERROR']]);
    expect(String(at(errors, 0))).toContain('at most 10000');
    await other.close();
  });
});

describe.each(stores)('signals of a small graph in the $name store', ({ open }) => {
  let graph: GraphStore;
  let server: FastifyInstance;

  beforeEach(async () => {
    graph = await open();
    server = await createServer({ ...toServerOptions(graph, console.error), toTierKnowledge: () => [] });
  });

  afterEach(async () => {
    await server.close();
    await graph.close();
  });

  async function askOf(documents: readonly Contribution[], year: number): Promise<Answer> {
    await graph.apply({ add: [reference, ...documents], remove: [] });
    return ask(server, year);
  }

  it('foretell downgrades where that was planted', async () => {
    const { verdict, test } = await askOf(toDocuments(PLANTED), 2033);
    expect(verdict).toBe('BETTER_THAN_BASELINE');
    expect(test.filter(({ group }) => group === 'WARNED')).toEqual(
      [2031, 2032, 2033, 2034, 2035, 2036].map((year) => ({ year, group: 'WARNED', countries: 12, downgraded: 9 })),
    );
  });

  it('do not where there is noise alone', async () => {
    expect((await askOf(toDocuments(NOISE), 2033)).verdict).toBe('NOT_BETTER_THAN_BASELINE');
  });

  it('are the same in whatever order documents came', async () => {
    const some = toDocuments(PLANTED.filter(({ year }) => year < 2033));
    const forwards = await askOf(some, 2032);
    await graph.apply({ add: [], remove: some.map(({ document }) => document.id) });
    expect(await askOf(some.toReversed(), 2032)).toEqual(forwards);
    expect(forwards).toMatchObject({ verdict: 'INSUFFICIENT_DATA' });
  });

  it('come from a profile that names the year of a report too, and join those of the report', async () => {
    const profile = toProfileContribution(
      {
        id: toSha256('profile'),
        kind: 'PROFILE',
        origin: 'SEED',
        title: 'Profile',
        fileName: 'profile.json',
        mediaType: 'text/plain',
        partition: 'AAA',
        year: 2040,
      },
      {
        ...NOTHING_KNOWN,
        country: 'AAA',
        edition: 2040,
        tier: 'TIER_2',
        tierYear: 2031,
        tierProvenance: null,
        claims: [toClaim('HARMED')],
        consecutiveYears: [{ years: 2, provenance: { evidence: [], sources: [], method: 'EXTRACTED' } }],
      },
    );
    const { counts } = await askOf(
      [profile, toDocument('AAA', 2031, 'TIER_2', ['DID_NOT']), toDocument('AAA', 2032, 'TIER_3', ['INADEQUATE'])],
      2032,
    );
    const shown = counts.filter(({ countries }) => countries > 0).map(({ group }) => group);
    expect(shown).toEqual(['PLACED', 'KNOWN', 'TIER_2', 'DID_NOT', 'HARMED', 'STREAK']);
  });
});
