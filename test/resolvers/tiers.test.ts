import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ingest } from '../../src/ingestion/ingest.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { toAlteredStore } from '../support/altered-store.js';
import { at } from '../support/at.js';
import { nonEmpty } from '../support/non-empty.js';
import { runOperation } from '../support/operations.js';
import { extractFile } from '../support/seeded.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const placed = z.object({
  year: z.number(),
  country: z.object({ iso3: z.string() }),
  placement: z
    .object({ tier: z.object({ code: z.string() }), movement: z.string().nullable(), statedMovement: z.string().nullable() })
    .nullable(),
});
const reports = z.object({ list: z.object({ nodes: z.array(placed) }) });
const step = z.object({
  year: z.number(),
  country: z.object({ iso3: z.string() }),
  countryReport: z.object({ id: z.string() }).nullable(),
  tier: z.string().nullable(),
  before: z.string().nullable(),
  movement: z.string().nullable(),
  statedMovement: z.string().nullable(),
});
const movements = z.object({ tierMovements: z.object({ steps: z.array(step), undetermined: z.array(z.string()) }) });
const watchList = z.object({
  specialWatchList: z.object({
    entries: z.array(
      z.object({
        country: z.object({ iso3: z.string() }),
        countryReport: z.object({ id: z.string() }),
        reason: z.string(),
        basis: z.string(),
      }),
    ),
    undetermined: z.array(z.string()),
  }),
});

const STEP = 'year country { iso3 } countryReport { id } tier before movement statedMovement';
const ALL = ['REMAINED', 'UPGRADED', 'DOWNGRADED', 'PLACED'];

type Placed = z.infer<typeof placed>;

describe.each(stores)('tiers on the seed in the $name store', ({ openChangeable }) => {
  let statements = 0;
  const served = useServer(openChangeable, {
    alter: (store) =>
      toAlteredStore(store, {
        run: (plan, deadline) => {
          if (Object.keys(plan).length > 0) statements += 1;
          return store.run(plan, deadline);
        },
      }),
  });

  async function read(operation: string): Promise<unknown> {
    const { data, errors } = await runOperation(served.server, operation);
    expect(errors).toEqual([]);
    return data;
  }

  /** The reports of an edition as lists of them tell, a page after the other. */
  async function readEdition(year: number): Promise<readonly Placed[]> {
    const operation = `{ list: countryReports(first: 250, filter: { year: { eq: ${String(year)} } }) { nodes {
      year country { iso3 } placement { tier { code } movement statedMovement } } } }`;
    return reports.parse(await read(operation)).list.nodes.filter(({ placement }) => placement !== null);
  }

  async function countStatements(operation: string): Promise<number> {
    statements = 0;
    await read(operation);
    return statements;
  }

  it.each([2001, 2002, 2015, 2018, 2019, 2020, 2023])('say who moved in %s as the reports of two editions do', async (year) => {
    const [before, now] = [await readEdition(year - 1), await readEdition(year)];
    const toTier = (iso3: string): string | null =>
      before.find(({ country }) => country.iso3 === iso3)?.placement?.tier.code ?? null;
    const steps = now
      .map(({ country, placement }) => ({
        year,
        country,
        countryReport: { id: `${country.iso3}-${String(year)}` },
        tier: placement?.tier.code ?? null,
        before: toTier(country.iso3),
        movement: placement?.movement ?? null,
        statedMovement: placement?.statedMovement ?? null,
      }))
      .sort((a, b) => (a.country.iso3 < b.country.iso3 ? -1 : 1));
    for (const sought of [['UPGRADED', 'DOWNGRADED'], ['PLACED'], ALL]) {
      const answer = await read(
        `{ tierMovements(year: ${String(year)}, of: [${sought.join()}]) { undetermined steps { ${STEP} } } }`,
      );
      expect(movements.parse(answer).tierMovements).toEqual({
        steps: steps.filter(
          ({ movement, statedMovement }) => sought.includes(movement ?? '') || sought.includes(statedMovement ?? ''),
        ),
        undetermined: steps
          .filter((each) => each.before === null && each.statedMovement === null)
          .map(({ country }) => country.iso3),
      });
    }
  });

  it('tell every year of a country between the first and the last that is known', async () => {
    const { data } = await runOperation(
      served.server,
      `{ tierHistory(country: "blr") { ${STEP} } country(iso3: "BLR") {
      reports(first: 50) { nodes { year placement { tier { code } } } } } }`,
    );
    const steps = z.object({ tierHistory: z.array(step) }).parse(data).tierHistory;
    const known = new Map(
      z
        .array(z.object({ year: z.number(), placement: z.object({ tier: z.object({ code: z.string() }) }).nullable() }))
        .parse(at(data, 'country', 'reports', 'nodes'))
        .map(({ year, placement }) => [year, placement?.tier.code ?? null]),
    );
    const years = [...known].filter(([, tier]) => tier !== null).map(([year]) => year);
    const first = Math.min(...years);
    expect(steps.map(({ year }) => year)).toEqual(
      Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index),
    );
    for (const { year, tier, before, countryReport } of nonEmpty(steps, 'steps')) {
      expect([year, tier, before]).toEqual([year, known.get(year) ?? null, known.get(year - 1) ?? null]);
      expect(countryReport).toEqual(tier === null ? null : { id: `BLR-${String(year)}` });
    }
    expect(steps.some(({ tier }) => tier === null)).toBe(true);
  });

  it('have no history of a country without placements, and refuse what is no country', async () => {
    expect(await read('{ tierHistory(country: "GRL") { year } }')).toEqual({ tierHistory: [] });
    const { errors } = await runOperation(served.server, '{ tierHistory(country: "Belarus") { year } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('give the Special Watch List of 2023 as the Department of State counts it', async () => {
    const { entries, undetermined } = watchList.parse(
      await read(
        '{ specialWatchList(year: 2023) { undetermined entries { reason basis country { iso3 } countryReport { id } } } }',
      ),
    ).specialWatchList;
    expect(entries).toHaveLength(28);
    const rose = entries.filter(({ reason }) => reason === 'ROSE_TO_TIER_1');
    expect(rose.map(({ country }) => country.iso3)).toEqual(['DNK', 'SYC']);
    expect(entries.filter(({ reason }) => reason === 'ON_WATCH_LIST')).toHaveLength(26);
    expect(entries.map(({ countryReport }) => countryReport.id)).toEqual(entries.map(({ country }) => `${country.iso3}-2023`));
    expect(undetermined).toEqual(['BHR', 'BHS', 'PHL']);
  });

  it('say how far the placements of both editions go', async () => {
    const answer =
      await read(`{ specialWatchList(year: 2023) { coverage { year complete } coverageBefore { year complete knownTiers } }
      tierMovements(year: 2012) { coverage { complete } coverageBefore { year complete } } }`);
    expect(answer).toEqual({
      specialWatchList: {
        coverage: { year: 2023, complete: false },
        coverageBefore: { year: 2022, complete: false, knownTiers: ['TIER_2_WATCH_LIST', 'TIER_3'] },
      },
      tierMovements: { coverage: { complete: true }, coverageBefore: { year: 2011, complete: true } },
    });
  });

  it('are read in a fixed number of statements', async () => {
    expect(await countStatements('{ tierHistory(country: "BLR") { year tier } }')).toBe(1);
    expect(await countStatements('{ tierHistory(country: "BLR") { country { name } countryReport { narrative } } }')).toBe(2);
    expect(
      await countStatements('{ tierMovements(year: 2015) { steps { country { name } countryReport { narrative } } } }'),
    ).toBe(2);
    const covered = 'coverage { placed } coverageBefore { placed }';
    expect(await countStatements(`{ specialWatchList(year: 2015) { ${covered} entries { country { name } } } }`)).toBe(4);
  });

  it('keep what a text states apart from what two placements say', async () => {
    const extraction = await extractFile(
      new TextEncoder().encode(toNarrative({ ...ICELAND, year: 2017, tier: 'Tier 2' })),
      'isl-2017.txt',
    );
    await ingest(served.graph, [extraction], false);
    const answer = await read(`{ tierMovements(year: 2017, of: [REMAINED]) { steps { ${STEP} countryReport {
      placement { evidence { quote } } } } } }`);
    const steps = z.array(step).parse(at(answer, 'tierMovements', 'steps'));
    const iceland = steps.find(({ country }) => country.iso3 === 'ISL');
    expect(iceland).toMatchObject({ tier: 'TIER_2', before: 'TIER_1', movement: 'DOWNGRADED', statedMovement: 'REMAINED' });
    expect(JSON.stringify(answer)).toContain('remained on Tier 2');
    await served.graph.apply({ add: [], remove: [extraction.contribution.document.id] });
  });
});
