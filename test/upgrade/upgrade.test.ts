import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { INGESTED, readDocuments } from '../../src/ingestion/documents.js';
import { findOutdated, reextract } from '../../src/ingestion/reextract.js';
import { bringUpToDate } from '../../src/programs/bring-up-to-date.js';
import { readConfig } from '../../src/programs/config.js';
import { openStore, type OpenStore } from '../../src/programs/open-store.js';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { openNeo4jStore } from '../../src/stores/neo4j/store.js';
import { toEngineMap } from '../../src/stores/neo4j/values.js';
import { nonEmpty } from '../support/non-empty.js';
import { describeOnNeo4j, toNeo4jTestConfig } from '../support/neo4j.js';
import { createTestServer, runOperation, type OperationAnswer } from '../support/operations.js';
import { knowledge, seed } from '../support/seeded.js';

const stored = join(packageDirectory, 'test/upgrade/d8e7219');

const WORD_COUNTS = `query ($country: String!, $year: Int!) {
  countryReport(country: $country, year: $year) { recommendations { nodes { text summary wordCount } } }
}`;

const PLACEMENT = '{ countryReport(country: "ISL", year: 2008) { placement { tier { code } sources { id } } } }';

let store: OpenStore;
let server: FastifyInstance;
let close: () => Promise<void>;
const notices: string[] = [];

const notice = (message: string): number => notices.push(message);
const askCounts = (country: string, year: number): Promise<OperationAnswer> =>
  runOperation(server, WORD_COUNTS, { country, year });

beforeEach(() => {
  notices.length = 0;
});

afterEach(async () => {
  await server.close();
  await close();
});

/** Serves a store and brings it up to date, as a start does. */
async function start(opened: OpenStore): Promise<void> {
  store = opened;
  await bringUpToDate(store, notice);
  server = await createTestServer(store.graph, (error) => notices.push(String(error)));
}

/** The words of each recommendation of an answer as counted from its text, and as the server says. */
function readCounts({ data, errors }: OperationAnswer): readonly (readonly [number, number, string | null])[] {
  expect(errors).toEqual([]);
  return counts
    .parse(data)
    .countryReport.recommendations.nodes.map(({ text, summary, wordCount }) => [text.split(' ').length, wordCount, summary]);
}

const recommendation = z.object({ text: z.string(), summary: z.string().nullable(), wordCount: z.number() });
const counts = z.object({ countryReport: z.object({ recommendations: z.object({ nodes: z.array(recommendation).min(1) }) }) });

/** What the recommendations of a report say of their length is their text's, though a summary says something else. */
async function expectOwnCounts(country: string, year: number, summarized: boolean): Promise<void> {
  const all = readCounts(await askCounts(country, year));
  for (const [words, wordCount] of nonEmpty(all, 'recommendations')) expect(wordCount).toBe(words);
  const summaries = all.flatMap(([words, , summary]) => (summary === null ? [] : [[words, summary.split(' ').length] as const]));
  expect(summaries.some(([words, summaryWords]) => words !== summaryWords)).toBe(summarized);
}

async function expectPlacement(): Promise<void> {
  const { data, errors } = await runOperation(server, PLACEMENT);
  expect({ data, errors }).toEqual({
    data: { countryReport: { placement: { tier: { code: 'TIER_2' }, sources: [{ id: 'sure-2018' }] } } },
    errors: [],
  });
}

describe('a data folder that d8e7219 wrote', () => {
  beforeEach(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'tip-graph-'));
    await cp(join(stored, 'documents'), directory, { recursive: true });
    const open = (): Promise<OpenStore> => openStore(readConfig({ DATA_DIR: directory }), notice);
    await start(await open());
    close = async () => {
      await store.graph.close();
      const again = await open();
      notices.length = 0;
      await bringUpToDate(again, notice);
      expect(notices).toEqual([]);
      await again.graph.close();
      await rm(directory, { recursive: true });
    };
  });

  it('is read again at the start, which says why, once, and answers a field that is new since', async () => {
    expect(notices).toContain('2 documents were stored without "wordCount", which every Recommendation has; reading them again');
    await expectOwnCounts('BLR', 2023, true);
    await expectOwnCounts('ISL', 2016, false);
    await expectPlacement();
    expect(await readDocuments(store.graph, INGESTED)).toHaveLength(4);
  });
});

describeOnNeo4j('a Neo4j that d8e7219 filled', () => {
  beforeEach(async () => {
    await fillNeo4j();
    const graph = await openNeo4jStore(toNeo4jTestConfig());
    close = () => graph.close();
    const held = new Set((await readDocuments(graph, ORIGIN_SEED)).map(({ id }) => id));
    // No suite may take this part for the seed.
    await graph.applySeed(`part of ${seed.hash}`, () => seed.contributions().filter(({ document }) => held.has(document.id)));
    const { corrections } = seed;
    await start({ graph, isShared: true, corrections, toTierKnowledge: () => seed.tierKnowledge, toKnowledge: () => knowledge });
  });

  it('names the command, gives an error and not a value meanwhile, and answers a field that is new since', async () => {
    const remedy = 'run "npm run -s reextract" to read them again';
    expect(notices).toContain(`2 documents were stored without "wordCount", which every Recommendation has; ${remedy}`);
    expect(notices).toContain(`3 documents were read by another version of the extractor; ${remedy}`);
    const { errors } = await askCounts('ISL', 2016);
    expect(errors).toMatchObject([{ extensions: { code: 'OUTDATED_DOCUMENT' } }]);
    expect(errors[0]?.message).toContain('Recommendation.wordCount is unknown until the operator reads again');
    const outdated = await findOutdated(store.graph, store.corrections);
    const kinds: string[] = [];
    for await (const { kind } of reextract(store.graph, outdated, store.toKnowledge)) kinds.push(kind);
    expect(kinds).toEqual(outdated.map(() => 'READ'));
    expect(kinds).not.toHaveLength(0);
    await expectOwnCounts('TON', 2023, true);
    await expectOwnCounts('ISL', 2016, false);
    await expectPlacement();
    notices.length = 0;
    await bringUpToDate(store, notice);
    expect(notices).toEqual([]);
  });
});

const ORIGIN_SEED = { kind: 'compare', field: 'origin', operator: 'eq', value: 'SEED' } as const;

const line = z.object({ statement: z.string(), parameters: z.looseObject({}) });

async function fillNeo4j(): Promise<void> {
  const { uri, user, password, database } = toNeo4jTestConfig();
  const driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  try {
    await session.run('MATCH (node) DETACH DELETE node');
    const lines = (await readFile(join(stored, 'graph.jsonl'), 'utf8')).trimEnd().split('\n');
    for (const { statement, parameters } of lines.map((text) => line.parse(JSON.parse(text))))
      await session.run(statement, toEngineMap(parameters));
  } finally {
    await session.close();
    await driver.close();
  }
}
