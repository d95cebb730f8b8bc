import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { GraphStore } from '../../src/graph/store.js';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { toQuestionTitle } from '../../src/shared/question-title.js';
import { at } from '../support/at.js';
import { createTestServer, runOperation } from '../support/operations.js';
import { stores } from '../support/stores.js';
import { openSeededEmbedded } from '../support/embedded.js';

const DIRECTORY = join(packageDirectory, 'docs/questions');

/** What the answer on the seed must hold, by the name of the question: a fact that was looked up in the seed's files. */
const FACTS: Readonly<Record<string, readonly [path: readonly (string | number)[], expected: unknown]>> = {
  citation: [['countryReport', 'placement', 'tier', 'name'], 'Tier 3'],
  compare: [
    ['compare', 'categories'],
    expect.arrayContaining([
      expect.objectContaining({
        category: 'THEMES',
        coverageA: 'COMPLETE',
        shared: [expect.objectContaining({ key: 'REFERRAL' }), expect.objectContaining({ key: 'VICTIM_IDENTIFICATION' })],
      }),
      expect.objectContaining({ category: 'FLOWS', coverageA: null, shared: [], onlyA: [], onlyB: [] }),
    ]),
  ],
  connection: [['paths', 'paths', 0, 'hops'], expect.any(Number)],
  feeds: [['subgraph', 'export'], expect.stringContaining('"source":"BLR-2023","target":"TIER_3"')],
  flows: [
    ['flows', 'nodes'],
    expect.arrayContaining([expect.objectContaining({ from: expect.objectContaining({ iso3: 'MMR' }) })]),
  ],
  'laws-to-change': [
    ['legalProvisions', 'nodes'],
    expect.arrayContaining([expect.objectContaining({ country: { name: 'Belarus' } })]),
  ],
  'not-reported': [['countryReport', 'narrative'], 'SUMMARY'],
  recurring: [['recurringRecommendations', 0, 'since'], 2023],
  'rising-and-falling': [
    ['claims', 'groupBy', 'groups'],
    expect.arrayContaining([expect.objectContaining({ key: 'INCREASED' })]),
  ],
  'shared-recommendations': [['recommendations', 'groupBy', 'caveat'], 'COVERAGE_PARTIAL'],
  signals: [
    ['signals'],
    expect.objectContaining({
      verdict: 'INSUFFICIENT_DATA',
      counts: expect.arrayContaining([{ group: 'DID_NOT_REPORT', countries: 33, downgraded: 8 }]),
    }),
  ],
  streaks: [['claims', 'nodes', 0, 'streak', 'years'], expect.any(Number)],
  'text-behind': [['node', 'recommendations', 'nodes'], expect.arrayContaining([expect.objectContaining({ ordinal: 1 })])],
  'tier-movements': [['tierMovements', 'coverageBefore', 'complete'], true],
  'victim-groups': [['countryReports', 'nodes'], expect.arrayContaining([expect.objectContaining({ id: 'BLR-2023' })])],
};

const names = readdirSync(DIRECTORY)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))
  .sort();

const variablesOf = z.record(z.string(), z.unknown());

async function answer(server: FastifyInstance, name: string): Promise<unknown> {
  const operation = readFileSync(join(DIRECTORY, `${name}.graphql`), 'utf8');
  const variables = variablesOf.parse(JSON.parse(readFileSync(join(DIRECTORY, `${name}.variables.json`), 'utf8')));
  const { data, errors } = await runOperation(server, operation, variables);
  expect(errors).toEqual([]);
  return data;
}

describe('the questions', () => {
  it('each have their variables and a fact to be known by', () => {
    expect(Object.keys(FACTS).sort()).toEqual(names);
  });

  it('are listed in the README in their own words', () => {
    const readme =
      readFileSync(join(packageDirectory, 'README.md'), 'utf8').split('## The questions')[1]?.split('\n## ')[0] ?? '';
    const rows = Array.from(readme.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm), ([, name, title]) => [name, title]);
    expect(rows).toEqual(names.map((name) => [name, toQuestionTitle(readFileSync(join(DIRECTORY, `${name}.graphql`), 'utf8'))]));
  });
});

describe.each(stores)('the questions on the seed in the $name store', ({ openSeeded }) => {
  const opened: (readonly [GraphStore, FastifyInstance])[] = [];

  beforeAll(async () => {
    // One after the other: while the embedded store takes the seed, no connection to Neo4j comes about in time.
    for (const each of [openSeeded, openSeededEmbedded]) {
      const graph = await each();
      opened.push([graph, await createTestServer(graph, console.error)]);
    }
  }, 600_000);

  afterAll(async () => {
    for (const [graph, server] of opened) {
      await server.close();
      await graph.close();
    }
  });

  it.each(names)('%s has the same answer as in memory, with what the seed says', async (name) => {
    const [here, inMemory] = await Promise.all(opened.map(([, server]) => answer(server, name)));
    expect(here).toEqual(inMemory);
    const [path, expected] = FACTS[name] ?? [[], null];
    expect(at(here, ...path)).toEqual(expected);
  });
});
