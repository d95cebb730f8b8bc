import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { z } from 'zod';
import { at, listAt } from '../support/at.js';
import { nonEmpty } from '../support/non-empty.js';
import { CONTRACT, runOperation, type OperationAnswer } from '../support/operations.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const countryPage = z.object({
  nodes: z.array(z.object({ iso3: z.string() })),
  pageInfo: z.object({ startCursor: z.string(), endCursor: z.string(), hasNextPage: z.boolean(), hasPreviousPage: z.boolean() }),
});

describe('operations on the seed', () => {
  const answers = new Map<string, unknown[]>();

  describe.each(stores)('in the $name store', ({ openSeeded }) => {
    const served = useServer(openSeeded);

    /** Runs an operation that must succeed, and keeps its answer beside that of the other store. */
    async function ask(operation: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
      const answer = await runOperation(served.server, operation, variables);
      expect(answer.errors).toEqual([]);
      expect(answer.status).toBe(200);
      const key = operation + JSON.stringify(variables);
      answers.set(key, [...(answers.get(key) ?? []), answer.data]);
      return answer.data;
    }

    async function refuse(operation: string): Promise<OperationAnswer['errors'][number] | undefined> {
      const answer = await runOperation(served.server, operation);
      expect(answer.status).toBe(400);
      expect(answer.errors).toHaveLength(1);
      return answer.errors[0];
    }

    it('countryReport gives the contract operation what the seed knows', async () => {
      expect(await ask(CONTRACT)).toMatchObject({
        countryReport: {
          id: 'BLR-2023',
          narrative: 'SUMMARY',
          country: { iso3: 'BLR', name: 'Belarus' },
          placement: { tier: { code: 'TIER_3', rank: 4 }, movement: 'REMAINED' },
          recommendations: { totalCount: 10, pageInfo: { hasNextPage: false } },
        },
      });
    });

    it('countryReport gives null lists, not empty ones, where the graph holds only a tier', async () => {
      const operation = `{ countryReport(country: "fra", year: 2015) {
        narrative placement { tier { code } sources { id publisher } } recommendations { totalCount } claims { totalCount }
        victimGroups { totalCount } forms { totalCount } mentionedCountries { totalCount } provisions { totalCount } } }`;
      expect(await ask(operation)).toEqual({
        countryReport: {
          narrative: 'NONE',
          placement: {
            tier: { code: 'TIER_1' },
            sources: expect.arrayContaining([expect.objectContaining({ id: 'kelley-2015' })]),
          },
          recommendations: null,
          claims: null,
          victimGroups: null,
          forms: null,
          mentionedCountries: null,
          provisions: null,
        },
      });
    });

    it('countryReport is null where the graph holds nothing', async () => {
      expect(await ask('{ countryReport(country: "BLR", year: 1999) { id } }')).toEqual({ countryReport: null });
    });

    it('report gives an edition by its year, and null where there is none', async () => {
      expect(await ask('{ report(year: 2023) { id year } none: report(year: 1999) { id } }')).toEqual({
        report: { id: '2023', year: 2023 },
        none: null,
      });
    });

    it('tiers lead to the country reports that are placed on them, with movement and sources', async () => {
      const operation = `{ tiers(first: 5) { totalCount nodes { code countryReports(first: 100) { totalCount
        edges { movement statedMovement sources { id } node { id placement { tier { code } movement } } } } } } }`;
      const data = await ask(operation);
      const tiers = listAt(data, 'tiers', 'nodes');
      expect(tiers).toHaveLength(5);
      expect(at(data, 'tiers', 'totalCount')).toBe(5);
      for (const tier of nonEmpty(tiers, 'tiers')) {
        const edges = listAt(tier, 'countryReports', 'edges');
        expect(edges.length).toBe(Math.min(100, Number(at(tier, 'countryReports', 'totalCount'))));
        expect(edges.length).toBeGreaterThan(0);
        for (const edge of nonEmpty(edges, 'edges')) {
          expect(at(edge, 'node', 'placement')).toEqual({ tier: { code: at(tier, 'code') }, movement: at(edge, 'movement') });
          expect(listAt(edge, 'sources').length).toBeGreaterThan(0);
        }
      }
    });

    it.each([
      ['reports', 'year', 24],
      ['traffickingForms', 'code', 4],
      ['themes', 'code', 10],
      ['actors', 'code', 10],
      ['sources', 'name', 5],
      ['sectors', 'code', 18],
      ['roles', 'code', 3],
      ['actions', 'verb', 19],
      ['claims', 'status', 12],
      ['legalInstruments', 'name', 1],
    ])('%s join to the whole when paged forward and backward', async (name, field, atLeast) => {
      const total = Number(at(await ask(`{ ${name} { totalCount } }`), name, 'totalCount'));
      expect(total).toBeGreaterThanOrEqual(atLeast);
      const asked = `totalCount nodes { id ${field} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }`;
      const half = Math.min(250, Math.ceil(total / 2));
      const first = at(await ask(`{ ${name}(first: ${String(half)}) { ${asked} } }`), name);
      const cursor = at(first, 'pageInfo', 'endCursor');
      const next = at(
        await ask(`query ($cursor: String) { ${name}(first: ${String(half)}, after: $cursor) { ${asked} } }`, { cursor }),
        name,
      );
      const back = at(
        await ask(`query ($cursor: String) { ${name}(last: ${String(half)}, before: $cursor) { ${asked} } }`, {
          cursor: at(next, 'pageInfo', 'startCursor') ?? null,
        }),
        name,
      );
      const ids = [...listAt(first, 'nodes'), ...listAt(next, 'nodes')].map((node) => at(node, 'id'));
      expect(new Set(ids).size).toBe(Math.min(total, 2 * half));
      if (listAt(next, 'nodes').length > 0) expect(listAt(back, 'nodes')).toEqual(listAt(first, 'nodes'));
    });

    it('a country leads to its instruments and back', async () => {
      const operation = `{ legalInstruments(first: 20) { nodes { id country { iso3 legalInstruments(first: 250) { nodes { id } } } } } }`;
      const instruments = listAt(await ask(operation), 'legalInstruments', 'nodes');
      expect(instruments.length).toBeGreaterThan(0);
      for (const instrument of nonEmpty(instruments, 'instruments')) {
        expect(listAt(instrument, 'country', 'legalInstruments', 'nodes')).toContainEqual({ id: at(instrument, 'id') });
      }
    });

    it('claims are filtered by status, direction and metrics', async () => {
      const count = async (filter: string): Promise<number> => {
        const operation = `{ countryReport(country: "BLR", year: 2023) { claims(filter: ${filter}) { totalCount } } }`;
        return Number(at(await ask(operation), 'countryReport', 'claims', 'totalCount'));
      };
      const all = await count('{}');
      const unreported = await count('{ status: { eq: DID_NOT_REPORT } }');
      expect(unreported).toBe(4);
      expect(await count('{ not: { status: { eq: DID_NOT_REPORT } } }')).toBe(all - unreported);
      expect(await count('{ or: [{ status: { in: [DID_NOT] } }, { status: { eq: DID_NOT_REPORT } }] }')).toBe(unreported + 2);
      expect(await count('{ metrics: { has: CONVICTIONS }, status: { eq: DID_NOT_REPORT } }')).toBe(1);
      expect((await count('{ direction: { isNull: true } }')) + (await count('{ direction: { isNull: false } }'))).toBe(all);
    });

    it.each(['BLR', 'blr'])('country finds %s by code', async (iso3) => {
      expect(await ask('query ($iso3: String) { country(iso3: $iso3) { name } }', { iso3 })).toEqual({
        country: { name: 'Belarus' },
      });
    });

    it.each([
      ["Côte d'Ivoire", 'CIV'],
      ['Cote d’Ivoire', 'CIV'],
      ['ivory coast', 'CIV'],
      ['TURKEY', 'TUR'],
      ['Türkiye', 'TUR'],
      ['Kosovo', 'XKX'],
      ['Holy See', 'VAT'],
      ['the gambia', 'GMB'],
      ['Netherlands Antilles', 'ANT'],
    ])('country finds %s by name', async (name, iso3) => {
      expect(await ask('query ($name: String) { country(name: $name) { iso3 } }', { name })).toEqual({ country: { iso3 } });
    });

    it('country lists the countries that share a name', async () => {
      expect(await refuse('{ country(name: "Congo") { iso3 } }')).toMatchObject({
        message: '"Congo" names several countries: COD, COG',
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });

    it('countries join to the whole when paged forward and backward', async () => {
      const whole = await readPages('first: 250', 'after', 'endCursor', 'hasNextPage');
      const forward = await readPages('first: 37', 'after', 'endCursor', 'hasNextPage');
      const backward = await readPages('last: 37', 'before', 'startCursor', 'hasPreviousPage');
      expect(whole.flat()).toHaveLength(252);
      expect(forward.flat()).toEqual(whole.flat());
      expect(backward.reverse().flat()).toEqual(whole.flat());
    });

    async function readPages(
      size: string,
      argument: string,
      cursorField: 'startCursor' | 'endCursor',
      moreField: 'hasNextPage' | 'hasPreviousPage',
    ): Promise<string[][]> {
      const pages: string[][] = [];
      for (let cursor: string | null = null, more = true; more;) {
        const operation = `query ($cursor: String) { countries(${size}, ${argument}: $cursor) {
          nodes { iso3 } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
        const { countries } = z.object({ countries: countryPage }).parse(await ask(operation, { cursor }));
        pages.push(countries.nodes.map(({ iso3 }) => iso3));
        cursor = countries.pageInfo[cursorField];
        more = countries.pageInfo[moreField];
      }
      return pages;
    }

    it.each([
      ['first of 0', '{ countries(first: 0) { totalCount } }', 'first must be from 1 to 250, got 0'],
      ['first of 251', '{ countries(first: 251) { totalCount } }', 'first must be from 1 to 250, got 251'],
      ['a negative last', '{ countries(last: -1) { totalCount } }', 'last must be from 1 to 250, got -1'],
      ['first with last', '{ countries(first: 1, last: 1) { totalCount } }', 'give first or last, not both'],
      [
        'a page too large deep inside',
        '{ countries { nodes { reports(first: 999) { totalCount } } } }',
        'first must be from 1 to 250, got 999',
      ],
      [
        'a cursor that is none',
        '{ countries(after: "x") { totalCount } }',
        'after must be a cursor that this server gave, got "x"',
      ],
      [
        'a code that is none',
        '{ countryReport(country: "Belarus", year: 2023) { id } }',
        'country must be an ISO 3166-1 alpha-3 code such as BLR, got "Belarus"',
      ],
      ['neither code nor name', '{ country { id } }', 'give iso3 or name, and not both'],
      [
        'a null in a filter',
        '{ documents(filter: { kind: { eq: null } }) { totalCount } }',
        'the filter kind.eq takes a value, got null; ask for absence with isNull',
      ],
    ])('%s is refused with a reason', async (_what, operation, message) => {
      expect(await refuse(operation)).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
    });

    it('a cursor of another list is refused', async () => {
      const data = await ask('{ victimGroups(first: 1) { pageInfo { endCursor } } }');
      const endCursor = JSON.stringify(at(data, 'victimGroups', 'pageInfo', 'endCursor'));
      const error = await refuse(`{ countries(after: ${endCursor}) { totalCount } }`);
      expect(error?.message).toBe('after is a cursor of another list, order or filter');
    });

    it.each([
      ['a syntax error', '{ countries(', 'GRAPHQL_PARSE_FAILED'],
      ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['an unknown mutation', 'mutation { ingest }', 'GRAPHQL_VALIDATION_FAILED'],
      ['a subscription', 'subscription { graphChanged { dataVersion } }', 'OPERATION_RESOLUTION_FAILURE'],
      ['two operations without a choice', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ])('%s is refused', async (_what, operation, code) => {
      expect(await refuse(operation)).toMatchObject({ extensions: { code } });
    });

    it('nodes gives any node by its id, in the order asked, and null where there is none', async () => {
      const ids = [
        'TIER_3',
        'BLR-2023-R04',
        'nothing',
        'BLR',
        '2023',
        'CHILDREN',
        'BLR/criminal-code/section-193(1)',
        'BLR-2023',
        'BLR',
      ];
      const operation = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
        ... on Recommendation { ordinal continuing } ... on Country { name } ... on LegalProvision { kind number instrument { name } } } }`;
      const nodes = listAt(await ask(operation, { ids }), 'nodes');
      expect(nodes.map((node) => at(node, 'id') ?? null)).toEqual(ids.map((id) => (id === 'nothing' ? null : id)));
      expect(nodes[1]).toEqual({ __typename: 'Recommendation', id: 'BLR-2023-R04', ordinal: 4, continuing: true });
      expect(nodes[6]).toMatchObject({ kind: 'SECTION', number: '193(1)', instrument: { name: 'criminal code' } });
    });

    it('the same field under two aliases answers for both, with arguments of their own', async () => {
      const operation = `{ country(iso3: "BLR") {
        two: reports(first: 2) { nodes { year } } last: reports(last: 1) { edges { node { y: year } cursor } } again: reports(first: 2) { nodes { id } } } }`;
      expect(await ask(operation)).toMatchObject({
        country: {
          two: { nodes: [{ year: 2001 }, { year: 2002 }] },
          last: { edges: [{ node: { y: 2025 } }] },
          again: { nodes: [{ id: 'BLR-2001' }, { id: 'BLR-2002' }] },
        },
      });
    });

    it('borders lead both ways', async () => {
      const operation =
        '{ country(iso3: "LKA") { borders { nodes { iso3 } } } b: country(iso3: "IND") { borders { nodes { iso3 } } } c: country(iso3: "BLR") { borders { nodes { iso3 } } } }';
      expect(await ask(operation)).toMatchObject({
        c: { borders: { nodes: ['LVA', 'LTU', 'POL', 'RUS', 'UKR'].map((iso3) => ({ iso3 })) } },
      });
    });

    it('relationships lead back: a provision to the recommendations that cite it, a group to the reports that name it', async () => {
      const operation = `{ legalProvisions(first: 50) { totalCount nodes { id citedBy { edges { role node { id } } } } }
        victimGroups(first: 50) { nodes { code broader { nodes { code } } narrower { nodes { code } } countryReports { nodes { id } } recommendations { totalCount } } } }`;
      const data = await ask(operation);
      expect(JSON.stringify(data)).toContain(
        '"id":"BLR/~/article-181","citedBy":{"edges":[{"role":"ENFORCE","node":{"id":"BLR-2023-R02"}}]}',
      );
    });

    it('documents and sources lead to what they state, actions to their recommendations', async () => {
      const data = await ask(`{
        documents(filter: { kind: { eq: SUMMARY }, country: { eq: "BLR" } }) { nodes { recommendations { totalCount } claims { totalCount } countryReports { nodes { id } } legalProvisions { totalCount } } }
        sources(filter: { claims: { some: { countryReport: { id: { eq: "BLR-2023" } } } } }) { nodes { recommendations { totalCount } claims { totalCount } } }
        items: sources(filter: { recommendations: { some: { countryReport: { id: { eq: "BLR-2023" } } } } }) { totalCount }
        actions(filter: { verb: { eq: "repeal" }, recommendation: { countryReport: { id: { eq: "BLR-2023" } } } }) { nodes { verb recommendation { id } } } }`);
      expect(data).toMatchObject({
        documents: {
          nodes: [
            {
              recommendations: { totalCount: 10 },
              claims: { totalCount: 12 },
              countryReports: { nodes: [{ id: 'BLR-2023' }] },
              legalProvisions: { totalCount: 8 },
            },
          ],
        },
        sources: { nodes: [{ recommendations: { totalCount: 0 }, claims: { totalCount: 12 } }] },
        items: { totalCount: 10 },
        actions: { nodes: [{ verb: 'repeal', recommendation: { id: 'BLR-2023-R10' } }] },
      });
    });

    it('documents are filtered by kind, and sources stand behind them', async () => {
      const operation = `{ documents(filter: { kind: { in: [SUMMARY] }, year: { eq: 2023 }, country: { in: ["BLR", "FRA"] } }, orderBy: [{ country: ASC }]) {
          totalCount nodes { id kind title country year } }
        all: documents(first: 1) { totalCount } }`;
      expect(await ask(operation)).toMatchObject({
        documents: {
          totalCount: 2,
          nodes: [
            { kind: 'SUMMARY', country: 'BLR', year: 2023 },
            { kind: 'SUMMARY', country: 'FRA', year: 2023 },
          ],
        },
      });
    });

    it('answers introspection', async () => {
      expect(await ask(getIntrospectionQuery())).toHaveProperty('__schema');
    });
  });

  it('give equal answers in all stores', () => {
    expect(answers.size).toBeGreaterThan(20);
    for (const given of nonEmpty(answers.values(), 'answers')) {
      expect(given.length % stores.length).toBe(0);
      for (const answer of nonEmpty(given, 'answers of the stores')) expect(answer).toEqual(given[0]);
    }
  });
});
