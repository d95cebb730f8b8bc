import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { ingest } from '../../src/ingestion/ingest.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { toAlteredStore } from '../support/altered-store.js';
import { fuzzSeed } from '../support/fuzz.js';
import { nonEmpty, noteDrawn } from '../support/non-empty.js';
import { runOperation } from '../support/operations.js';
import { compareByForce, REPORT_BY_LISTS, reportByLists } from '../support/reports-by-force.js';
import { extractFile } from '../support/seeded.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const fact = z.object({ node: z.object({ id: z.string() }) });
const origin = z.object({ evidence: z.array(z.object({ quote: z.string() })), sources: z.array(z.object({ id: z.string() })) });
const toAnswer = <Fact extends z.ZodType>(one: Fact) => {
  const things = z.array(z.object({ key: z.string(), a: z.array(one), b: z.array(one) }));
  const category = z.object({
    category: z.string(),
    coverageA: z.string().nullable(),
    coverageB: z.string().nullable(),
    shared: things,
    onlyA: things,
    onlyB: things,
  });
  return z.object({ compare: z.object({ categories: z.array(category) }) });
};
const answer = toAnswer(fact);
const sourced = toAnswer(origin);

const toOperation = (of: string): string => {
  const thing = `key a { ${of} } b { ${of} }`;
  return `query ($a: ID!, $b: ID!) { compare(a: $a, b: $b) { categories { category coverageA coverageB
    shared { ${thing} } onlyA { ${thing} } onlyB { ${thing} } } } }`;
};

/** Two years of a report on Iceland, of which the seed knows a tier; nothing that they say is true. */
const TEXTS = [
  toText(
    2016,
    ICELAND.recommendations,
    [
      'Traffickers exploit fishers from the Philippines in Iceland’s herring fisheries.',
      'Traffickers transport women from Latvia to Norway for sex trafficking.',
      'Article 227 of the penal code criminalized labor trafficking.',
    ],
    'The government increased funding for the clinic.',
  ),
  toText(
    2017,
    [
      'Train harbor masters to screen asylum seekers who come ashore.',
      'Amend article 12 of the penal code to punish press gangs.',
    ],
    ['Traffickers exploit Latvian migrant workers on farms in Iceland.', 'Law 47 of 2009 criminalized sex trafficking.'],
  ),
];

function toText(
  year: number,
  recommendations: readonly string[],
  profile: readonly string[],
  more = '',
): readonly [string, string] {
  const text = `${toNarrative({ ...ICELAND, year, recommendations })}${more}\nTRAFFICKING PROFILE\n\n${profile.join(' ')}\n`;
  return [text, `isl-${String(year)}.txt`];
}

describe.each(stores)('compare on the seed in the $name store', ({ openChangeable }) => {
  const drawnThings = noteDrawn('shared things');
  let statements = 0;
  /** Reports of which the graph holds more than a tier. */
  let ids: readonly string[] = [];
  const served = useServer(openChangeable, {
    alter: (store) =>
      toAlteredStore(store, {
        run: (plan, deadline) => {
          if (Object.keys(plan).length > 0) statements += 1;
          return store.run(plan, deadline);
        },
      }),
    prepare: async ({ graph }) => {
      const texts = await Promise.all(TEXTS.map(([text, name]) => extractFile(new TextEncoder().encode(text), name)));
      await ingest(graph, texts, false);
      const operation = '{ list: countryReports(first: 250, filter: { narrative: { in: [SUMMARY, FULL] } }) { nodes { id } } }';
      const known = z.object({ list: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });
      ids = known.parse(await read(operation)).list.nodes.map(({ id }) => id);
    },
  });

  async function read(operation: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const { data, errors } = await runOperation(served.server, operation, variables);
    expect(errors).toEqual([]);
    return data;
  }

  async function compare(a: string, b: string): Promise<z.infer<typeof answer>['compare']['categories']> {
    return answer.parse(await read(toOperation('node { id }'), { a, b })).compare.categories;
  }

  async function readReport(id: string): Promise<z.infer<typeof reportByLists>> {
    const given = { country: id.slice(0, 3), year: Number(id.slice(4)) };
    return z.object({ report: reportByLists }).parse(await read(REPORT_BY_LISTS, given)).report;
  }

  async function find(a: string, b: string, category: string): Promise<z.infer<typeof answer>['compare']['categories'][number]> {
    const found = (await compare(a, b)).find((each) => each.category === category);
    if (!found) throw new Error(`expected the category ${category}`);
    return found;
  }

  const report = (): fc.Arbitrary<string> => fc.constantFrom(...ids, 'BLR-2015', 'ISL-2016', 'ISL-2017');

  it('says the same as the lists of two reports, one after the other', async () => {
    const property = fc.asyncProperty(report(), report(), async (a, b) => {
      expect(await compare(a, b)).toEqual(compareByForce(await readReport(a), await readReport(b)));
    });
    const examples: [string, string][] = [
      ['AFG-2023', 'BLR-2023'],
      ['ISL-2016', 'ISL-2017'],
      ['ISL-2017', 'BLR-2023'],
      ['SVN-2022', 'SVN-2024'],
      ['BLR-2015', 'BLR-2023'],
    ];
    await fc.assert(property, { seed: fuzzSeed, numRuns: 60, endOnFailure: true, examples });
  }, 60_000);

  it('gives mirrored answers for mirrored arguments', async () => {
    const property = fc.asyncProperty(report(), report(), async (a, b) => {
      const mirrored = (await compare(b, a)).map(({ shared, onlyA, onlyB, ...rest }) => {
        const [ofShared, ofA, ofB] = [shared, onlyA, onlyB].map((things) =>
          things.map((each) => ({ ...each, a: each.b, b: each.a })),
        );
        return { ...rest, coverageA: rest.coverageB, coverageB: rest.coverageA, shared: ofShared, onlyA: ofB, onlyB: ofA };
      });
      expect(mirrored).toEqual(await compare(a, b));
    });
    await fc.assert(property, { seed: fuzzSeed, numRuns: 25, endOnFailure: true });
  }, 60_000);

  it('finds no difference between a report and itself', async () => {
    const property = fc.asyncProperty(report(), async (id) => {
      const categories = await compare(id, id);
      expect(categories.flatMap(({ onlyA, onlyB }) => [...onlyA, ...onlyB])).toEqual([]);
      for (const { shared } of nonEmpty(categories, 'categories')) {
        for (const { a, b } of drawnThings(shared)) expect(a).toEqual(b);
      }
    });
    await fc.assert(property, { seed: fuzzSeed, numRuns: 25, endOnFailure: true });
  }, 60_000);

  it('shows the text or the source behind every fact', async () => {
    const pairs = [
      ['ISL-2016', 'ISL-2017'],
      ['ISL-2016', 'BLR-2023'],
      ['AFG-2023', 'BLR-2023'],
      ['GEO-2023', 'GEO-2024'],
    ] as const;
    for (const [a, b] of nonEmpty(pairs, 'pairs')) {
      const given = await read(toOperation('evidence { quote } sources { id }'), { a, b });
      const { categories } = sourced.parse(given).compare;
      const facts = categories.flatMap(({ shared, onlyA, onlyB }) =>
        [...shared, ...onlyA, ...onlyB].flatMap((each) => [...each.a, ...each.b]),
      );
      expect(facts.length).toBeGreaterThan(20);
      expect(facts.filter(({ evidence, sources }) => evidence.length + sources.length === 0)).toEqual([]);
    }
  });

  it('gives the words that name each thing, not those of all that its node says', async () => {
    const given = await read(toOperation('evidence { quote } sources { id }'), { a: 'ISL-2016', b: 'ISL-2017' });
    const law = sourced.parse(given).compare.categories.find(({ category }) => category === 'RECOMMENDED_LAW');
    expect(law?.shared.map(({ key, a }) => [key, a.map(({ evidence }) => evidence.map(({ quote }) => quote))])).toEqual([
      ['AMEND ISL/penal-code/article-12', [['article 12']]],
    ]);
  });

  it('compares the texts of two years, with what they alone say', async () => {
    const toKeys = (things: readonly { readonly key: string }[]): readonly string[] => things.map(({ key }) => key);
    const toDifference = async (category: string): Promise<readonly unknown[]> => {
      const { coverageA, coverageB, shared, onlyA, onlyB } = await find('ISL-2016', 'ISL-2017', category);
      return [coverageA, coverageB, toKeys(shared), toKeys(onlyA), toKeys(onlyB)];
    };
    const both = ['COMPLETE', 'COMPLETE'];
    expect(await toDifference('TIER')).toEqual([...both, ['TIER_1'], [], []]);
    expect(await toDifference('RECOMMENDED_GROUPS')).toEqual([...both, [], ['MIGRANTS'], ['ASYLUM_SEEKERS']]);
    expect(await toDifference('CLAIMS')).toEqual([...both, ['DID_NOT_REPORT VICTIMS_IDENTIFIED'], ['DID FUNDING'], []]);
    expect(await toDifference('TRENDS')).toEqual([...both, [], ['DID INCREASED FUNDING'], []]);
    expect(await toDifference('SECTORS')).toEqual([...both, [], ['FISHING'], ['AGRICULTURE']]);
    expect(await toDifference('FLOWS')).toEqual([...both, [], [], ['LVA to ISL']]);
    expect(await toDifference('PROVISIONS')).toEqual([...both, [], ['CITED ISL/penal-code/article-227'], []]);
    expect(await toDifference('LAWS')).toEqual([...both, [], [], ['ISL/law-47-of-2009']]);
  });

  it('lists nothing where a list is not known, and says which one', async () => {
    expect(await find('AFG-2023', 'BLR-2023', 'MENTIONED_COUNTRIES')).toEqual({
      category: 'MENTIONED_COUNTRIES',
      coverageA: null,
      coverageB: 'PARTIAL',
      shared: [],
      onlyA: [],
      onlyB: [],
    });
    const onATierAlone = await compare('BLR-2015', 'BLR-2023');
    expect(onATierAlone.filter(({ coverageA }) => coverageA !== null).map(({ category }) => category)).toEqual(['TIER']);
  });

  it('says where a part of a report was read, so that what the other alone says is not certain', async () => {
    expect(await find('AFG-2023', 'BLR-2023', 'THEMES')).toMatchObject({ coverageA: 'COMPLETE', coverageB: 'COMPLETE' });
    expect(await find('AFG-2023', 'BLR-2023', 'CLAIMS')).toMatchObject({ coverageA: 'PARTIAL', coverageB: 'PARTIAL' });
    expect(await find('ISL-2016', 'BLR-2023', 'FORMS')).toMatchObject({ coverageA: 'COMPLETE', coverageB: 'PARTIAL' });
  });

  it('refuses what is no report, or none that the graph holds', async () => {
    const refuse = async (a: string, b: string): Promise<unknown> =>
      (await runOperation(served.server, toOperation('node { id }'), { a, b })).errors;
    const toError = (message: string): object[] => [{ message, extensions: { code: 'BAD_USER_INPUT' } }];
    const expected = 'must be the id of a country report';
    expect(await refuse('BLR', 'BLR-2023')).toMatchObject(toError(`a ${expected} such as BLR-2023, got "BLR"`));
    expect(await refuse('BLR-2023', 'BLR-2015-PROFILE')).toMatchObject(
      toError(`b ${expected} such as BLR-2023, got "BLR-2015-PROFILE"`),
    );
    expect(await refuse('BLR-2023', 'BLR-1999')).toMatchObject(
      toError(`b ${expected} that the graph holds; it holds none with "BLR-1999"`),
    );
  });

  it('takes one statement for both reports, and one for what is asked of nodes', async () => {
    const countStatements = async (of: string): Promise<number> => {
      statements = 0;
      await read(toOperation(of), { a: 'AFG-2023', b: 'BLR-2023' });
      return statements;
    };
    expect(await countStatements('node { id }')).toBe(1);
    expect(await countStatements('evidence { quote document { id } } sources { id }')).toBe(1);
    expect(await countStatements('evidence { document { title } } sources { name }')).toBe(2);
    expect(
      await countStatements(`node { id ... on Recommendation { summary } ... on Claim { summary victimGroups(first: 5) { nodes { code } } }
        ... on CountryReport { narrative } } sources { name }`),
    ).toBe(2);
  });

  it('reads what is asked of nodes under any name and in any list', async () => {
    const operation = `{ compare(a: "AFG-2023", b: "BLR-2023") { list: categories { category
      shared { a { says: node { ... on Recommendation { number: ordinal } } } } onlyB { b { node { ... on Recommendation { summary } } } } } } }`;
    const text = JSON.stringify(await read(operation));
    expect(text).toContain('"says":{"number":');
    expect(text).toContain('"node":{"summary":');
  });
});
