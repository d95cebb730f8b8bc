import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { toAlteredStore } from '../support/altered-store.js';
import { nonEmpty } from '../support/non-empty.js';
import { runOperation, type OperationAnswer } from '../support/operations.js';
import { seed } from '../support/seeded.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const facet = z.array(z.object({ key: z.string(), count: z.number() }));
const answer = z.object({
  search: z.object({
    totalCount: z.number(),
    facets: z.object({ type: facet, country: facet, year: facet, theme: facet }),
    edges: z.array(
      z.object({
        cursor: z.string(),
        score: z.number(),
        node: z.record(z.string(), z.unknown()),
        highlights: z.array(
          z.object({
            field: z.string(),
            entry: z.number().nullable(),
            start: z.number(),
            end: z.number(),
            text: z.string(),
          }),
        ),
      }),
    ),
  }),
});

const OPERATION = `query ($query: String!, $types: [SearchType!], $filter: SearchFilter, $first: Int, $after: String) {
  search(query: $query, types: $types, filter: $filter, first: $first, after: $after) {
    totalCount facets { type { key count } country { key count } year { key count } theme { key count } }
    edges { cursor score highlights { field entry start end text }
      node { __typename id ... on Country { name officialName aliases } ... on Recommendation { summary }
        ... on Theme { name definition } ... on LegalProvision { name } ... on Claim { summary } } } } }`;

const lists = z.object({
  recommendations: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
  themes: z.object({ totalCount: z.number() }),
});

type Answer = z.infer<typeof answer>['search'];
type Refusal = OperationAnswer['errors'][number] | undefined;

describe.each(stores)('search on the seed in the $name store', ({ openChangeable }) => {
  const calls: string[] = [];
  const note = <T>(call: string, answered: Promise<T>): Promise<T> => {
    calls.push(call);
    return answered;
  };
  const served = useServer(openChangeable, {
    alter: (store) =>
      toAlteredStore(store, {
        run: (plan, deadline) => note('run', store.run(plan, deadline)),
        search: (plan, deadline) => note('search', store.search(plan, deadline)),
        suggest: (prefix, take, deadline) => note('suggest', store.suggest(prefix, take, deadline)),
        version: (deadline) => note('version', store.version(deadline)),
      }),
  });

  async function find(variables: Readonly<Record<string, unknown>>): Promise<Answer> {
    const { data, errors } = await runOperation(served.server, OPERATION, variables);
    expect(errors).toEqual([]);
    return answer.parse(data).search;
  }

  async function findIds(query: string, more: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
    return (await find({ query, first: 250, ...more })).edges.map(({ node }) => String(node['id'])).sort();
  }

  async function refuse(variables: Readonly<Record<string, unknown>>): Promise<Refusal> {
    const { status, errors } = await runOperation(served.server, OPERATION, variables);
    expect(status).toBe(400);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    return errors[0];
  }

  it('finds the forms of a word', async () => {
    const one = await findIds('victim');
    expect(one.length).toBeGreaterThan(5);
    expect(await findIds('VICTIMS’')).toEqual(one);
  });

  it.each(["Côte d'Ivoire", 'cote d’ivoire', '"ivory coast"'])('finds a country by its name %s', async (query) => {
    expect(await findIds(query, { types: ['COUNTRY'] })).toEqual(['CIV']);
  });

  it('takes AND, OR, NOT, phrases and parentheses as they read', async () => {
    const [labor, forced, phrase] = [await findIds('labor'), await findIds('forced'), await findIds('"forced labor"')];
    const both = labor.filter((id) => forced.includes(id));
    expect(await findIds('forced AND labor')).toEqual(both);
    expect(await findIds('forced labor')).toEqual(both);
    expect(await findIds('forced OR labor')).toEqual([...new Set([...labor, ...forced])].sort());
    expect(await findIds('labor NOT forced')).toEqual(labor.filter((id) => !forced.includes(id)));
    expect(await findIds('labor -(forced OR trafficking)')).not.toEqual(await findIds('labor -forced'));
    expect(phrase.length).toBeGreaterThan(0);
    expect(both).toEqual(expect.arrayContaining([...phrase]));
  });

  it('finds all but what is excluded where nothing else is asked', async () => {
    const all = await find({ query: 'trafficking OR NOT trafficking' });
    const without = await find({ query: 'NOT trafficking' });
    const found = await find({ query: 'trafficking' });
    expect(without.totalCount).toBe(all.totalCount - found.totalCount);
  });

  it('finds an article of law by its words', async () => {
    const { edges } = await find({ query: '"article 181"', types: ['LEGAL_PROVISION'] });
    expect(edges.map(({ node }) => node['name']).sort()).toEqual(['article 181', 'article 181-1']);
  });

  it('shows where the words are, by offsets into the field', async () => {
    const { edges } = await find({ query: '"labor trafficking" OR victims', first: 250 });
    const texts = nonEmpty(edges, 'hits').flatMap(({ node, highlights }) => {
      return nonEmpty(highlights, 'highlights').map(({ field, entry, start, end, text }) => {
        const value = node[field];
        const whole: unknown = Array.isArray(value) ? value[entry ?? 0] : value;
        if (typeof whole === 'string') expect(whole.slice(start, end)).toBe(text);
        return text.toLowerCase();
      });
    });
    expect(texts).toEqual(expect.arrayContaining(['labor trafficking', 'victims']));
  });

  it('counts hits by type, country, year and theme, and narrows by them', async () => {
    const { facets, totalCount } = await find({ query: 'victims', first: 1 });
    const count = (counts: Answer['facets']['type'], key: string): number => counts.find((each) => each.key === key)?.count ?? 0;
    expect(facets.type.reduce((sum, each) => sum + each.count, 0)).toBe(totalCount);
    const recommendations = await find({ query: 'victims', types: ['RECOMMENDATION'] });
    expect(recommendations.totalCount).toBe(count(facets.type, 'RECOMMENDATION'));
    const years = await find({ query: 'victims', filter: { year: { eq: 2023 } } });
    expect(years.totalCount).toBe(count(facets.year, '2023'));
    const belarus = await find({ query: 'victims', filter: { country: { eq: 'BLR' } } });
    expect(belarus.totalCount).toBe(count(facets.country, 'BLR'));
    const exact = await find({ query: 'victims', filter: { theme: { eq: 'VICTIM_SERVICES', exactly: true } } });
    expect(exact.totalCount).toBe(count(facets.theme, 'VICTIM_SERVICES'));
    const broad = await find({ query: 'victims', filter: { theme: { eq: 'PROTECTION' } } });
    expect(broad.totalCount).toBeGreaterThan(exact.totalCount);
  });

  it('narrows any list by what it would find', async () => {
    const found = await findIds('victims NOT "labor trafficking"', { types: ['RECOMMENDATION'] });
    const { data, errors } = await runOperation(
      served.server,
      `{ recommendations(first: 250, filter: { matches: "victims NOT \\"labor trafficking\\"" }) { nodes { id } }
        themes(filter: { recommendations: { some: { matches: "inspectors" } } }) { totalCount } }`,
    );
    expect(errors).toEqual([]);
    const { recommendations, themes } = lists.parse(data);
    expect(found.length).toBeGreaterThan(0);
    expect(recommendations.nodes.map(({ id }) => id).sort()).toEqual(found);
    expect(themes.totalCount).toBeGreaterThan(0);
    const { errors: refused } = await runOperation(served.server, '{ recommendations(filter: { matches: "" }) { totalCount } }');
    expect(refused[0]?.message).toMatch(/^matches must hold a word/);
  });

  it('sends three statements, and one for suggestions', async () => {
    calls.length = 0;
    await find({ query: 'victims' });
    expect(calls).toEqual(['version', 'search', 'run']);
    calls.length = 0;
    await runOperation(served.server, '{ suggest(prefix: "vic") { word } }');
    expect(calls).toEqual(['suggest']);
  });

  it('suggests words as they are written, without case and accents', async () => {
    const { data } = await runOperation(
      served.server,
      '{ suggest(prefix: "Labor Traffi") { word } names: suggest(prefix: "Côte") { word } }',
    );
    expect(data).toEqual({ suggest: expect.arrayContaining([{ word: 'trafficking' }]), names: [{ word: 'cote' }] });
  });

  it.each(['', '   ', '!?* ()', '"', 'AND OR NOT', '👩‍👩‍👧', String.fromCharCode(0), 'a'.repeat(1_001)])(
    'refuses a query with nothing to look for, or with too much: %j',
    async (query) => {
      expect((await refuse({ query }))?.message).toMatch(/^query (must hold a word|has at most 1000 characters)/);
    },
  );

  it.each(['article:5', 'victim*', '"victim', '(victim', 'victim)', 'vic~2 victim^3', '+victim', '{victim TO x]', 'victim \\'])(
    'takes what means something to an engine as plain words: %s',
    async (query) => {
      expect((await find({ query })).totalCount).toBeGreaterThanOrEqual(0);
    },
  );

  it('refuses a cursor of another search, and says when the data has changed', async () => {
    const { edges } = await find({ query: 'victims', first: 1 });
    const after = edges[0]?.cursor;
    expect((await refuse({ query: 'labor', after }))?.message).toMatch(/another list/);
    await served.graph.applySeed('other', seed.contributions);
    expect((await refuse({ query: 'victims', after }))?.message).toMatch(/data has changed/);
    await served.graph.applySeed(seed.hash, seed.contributions);
    expect((await find({ query: 'victims', first: 1, after })).edges).toHaveLength(1);
  });
});
