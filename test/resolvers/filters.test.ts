import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { runOperation } from '../support/operations.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const page = z.object({ list: z.object({ nodes: z.array(z.object({ id: z.string() })), totalCount: z.number() }) });

describe.each(stores)('filters and orders on the seed in the $name store', ({ openSeeded }) => {
  const served = useServer(openSeeded);

  /** Ids and number of the nodes that a root connection lists. */
  async function list(field: string): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
    const { data, errors } = await runOperation(served.server, `{ list: ${field} { totalCount nodes { id } } }`);
    expect(errors).toEqual([]);
    const { nodes, totalCount } = page.parse(data).list;
    return { ids: nodes.map(({ id }) => id), total: totalCount };
  }

  it.each(["Côte d'Ivoire", 'Cote d’Ivoire', 'ivory coast', 'IVORY   COAST'])(
    'a country is found by its name %s',
    async (name) => {
      expect(await list(`countries(filter: { name: { eq: ${JSON.stringify(name)} } })`)).toEqual({ ids: ['CIV'], total: 1 });
      const { data } = await runOperation(served.server, `{ country(name: ${JSON.stringify(name)}) { id } }`);
      expect(data).toEqual({ country: { id: 'CIV' } });
      const reports = `countryReports(filter: { country: { name: { eq: ${JSON.stringify(name)} } }, year: { eq: 2023 } })`;
      expect((await list(reports)).ids).toEqual(['CIV-2023']);
    },
  );

  it('a part of a name finds all that have it, by any of their names', async () => {
    const { ids } = await list('countries(filter: { name: { startsWith: "côte" } })');
    expect(ids).toEqual(['CIV']);
    const { ids: korea } = await list('countries(filter: { name: { contains: "KOREA" } })');
    expect(korea).toEqual(['PRK', 'KOR']);
  });

  it('a concept stands for its narrower ones, unless it is asked exactly', async () => {
    const toList = (exactly: boolean) =>
      list(`recommendations(filter: { themes: { some: { code: { eq: "PROTECTION", exactly: ${String(exactly)} } } } })`);
    const [broad, exact, narrower] = await Promise.all([
      toList(false),
      toList(true),
      list('themes(filter: { code: { eq: "PROTECTION" } })'),
    ]);
    expect(narrower.ids.length).toBeGreaterThan(1);
    expect(narrower.ids).toContain('PROTECTION');
    expect(broad.total).toBeGreaterThan(exact.total);
  });

  it('no list that is not known fits none or every', async () => {
    const known = await list('countryReports(filter: { recommendations: { some: {} } })');
    const without = await list('countryReports(filter: { recommendations: { none: {} } })');
    const every = await list('countryReports(filter: { recommendations: { every: { ordinal: { gte: 1 } } } })');
    expect(known.total).toBeGreaterThan(0);
    expect(without.total).toBe(0);
    expect(every.total).toBe(known.total);
  });

  it('a placement is asked together with its movement, and countries through their reports', async () => {
    const upgraded = await list(
      'countryReports(filter: { placement: { movement: { eq: UPGRADED }, tier: { code: { eq: TIER_2 } } }, year: { eq: 2023 } })',
    );
    const countries = await list(
      'countries(filter: { reports: { some: { year: { eq: 2023 }, placement: { movement: { eq: UPGRADED }, tier: { code: { eq: TIER_2 } } } } } })',
    );
    expect(upgraded.total).toBeGreaterThan(0);
    expect(countries.ids).toEqual(expect.arrayContaining(upgraded.ids.map((id) => id.slice(0, 3))));
    expect(countries.total).toBe(upgraded.total);
  });

  it('reports are ordered by tier, then by the name of the country, those without a rank last', async () => {
    const { ids } = await list(
      'countryReports(first: 250, filter: { year: { eq: 2023 }, placement: {} }, orderBy: [{ placement: { rank: DESC } }, { country: { name: ASC } }])',
    );
    const { data } = await runOperation(
      served.server,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on CountryReport { country { name } placement { tier { rank } } } } }`,
      { ids },
    );
    const rows = z
      .array(
        z.object({
          country: z.object({ name: z.string() }),
          placement: z.object({ tier: z.object({ rank: z.number().nullable() }) }),
        }),
      )
      .parse(z.object({ nodes: z.unknown() }).parse(data).nodes);
    const ranks = rows.map(({ placement }) => placement.tier.rank);
    const present = ranks.filter((rank) => rank !== null);
    expect(ranks).toEqual([...[...present].sort((a, b) => b - a), ...ranks.filter((rank) => rank === null)]);
    expect(ranks.at(-1)).toBeNull();
    const first = rows.filter(({ placement }) => placement.tier.rank === ranks[0]).map(({ country }) => country.name);
    expect(first).toEqual([...first].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('countries are ordered by how many reports they have', async () => {
    const { ids } = await list('countries(first: 3, orderBy: [{ borders: { count: DESC } }])');
    expect(ids).toEqual(['CHN', 'RUS', 'BRA']);
  });

  it('a filter of a nested list counts what fits', async () => {
    const { data, errors } = await runOperation(
      served.server,
      '{ country(iso3: "BLR") { reports(filter: { year: { gte: 2020 } }, orderBy: [{ year: DESC }], first: 2) { totalCount nodes { year } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ country: { reports: { totalCount: 6, nodes: [{ year: 2025 }, { year: 2024 }] } } });
  });

  it.each([
    ['another order', 'countries(first: 2, orderBy: [{ region: ASC }], after: $after)'],
    ['another filter', 'countries(first: 2, filter: { region: { eq: "Asia" } }, after: $after)'],
  ])('a cursor of %s is refused', async (_what, field) => {
    const first = await runOperation(served.server, '{ countries(first: 2) { pageInfo { endCursor } } }');
    const { countries } = z.object({ countries: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) }).parse(first.data);
    const operation = `query ($after: String) { ${field} { nodes { id } } }`;
    const { errors } = await runOperation(served.server, operation, { after: countries.pageInfo.endCursor });
    expect(errors).toMatchObject([
      { message: 'after is a cursor of another list, order or filter', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it.each([
    ['countries(first: 2, orderBy: [{ name: ASC }])', 'countries'],
    ['countryReports(first: 2, orderBy: [{ recommendations: { count: DESC } }])', 'countryReports'],
  ])('a cursor of %s with other keys is refused', async (field, name) => {
    const { data } = await runOperation(served.server, `{ ${field} { pageInfo { endCursor } } }`);
    const cursor = z.object({ pageInfo: z.object({ endCursor: z.string() }) }).parse(Reflect.get(data ?? {}, name))
      .pageInfo.endCursor;
    const keys = z.array(z.unknown()).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    for (const forged of [keys.slice(0, -1), [...keys, 'one more'], [...keys.slice(0, -1), null]]) {
      const after = Buffer.from(JSON.stringify(forged)).toString('base64url');
      const operation = `query ($after: String) { ${field.replace(')', ', after: $after)')} { nodes { id } } }`;
      const { errors } = await runOperation(served.server, operation, { after });
      expect(errors).toMatchObject([
        { message: expect.stringMatching(/^after must be a cursor/), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });

  it('a list of values has a limit: each node is compared with each', async () => {
    const operation = 'query ($values: [Int!]) { countryReports(filter: { year: { in: $values } }) { totalCount } }';
    const ask = (values: number) =>
      runOperation(served.server, operation, { values: Array.from({ length: values }, (_, index) => index) });
    expect((await ask(1_000)).data).toEqual({ countryReports: { totalCount: 0 } });
    expect((await ask(1_001)).errors).toMatchObject([
      { message: 'year.in has at most 1,000 values, got 1,001', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('an alias may be a word that every object knows', async () => {
    const operation =
      '{ constructor: country(iso3: "BLR") { toString: name __proto__: reports(first: 1) { valueOf: totalCount } } }';
    const { data, errors } = await runOperation(served.server, operation);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toBe('{"constructor":{"toString":"Belarus","__proto__":{"valueOf":23}}}');
  });

  it('an entry of an order has one field', async () => {
    const { errors } = await runOperation(served.server, '{ countries(orderBy: [{ name: ASC, region: ASC }]) { nodes { id } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});
