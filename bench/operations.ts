import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../src/graph/store.js';
import { openEmbeddedStore } from '../src/stores/embedded/store.js';
import { openNeo4jStore } from '../src/stores/neo4j/store.js';
import { startNeo4j } from '../test/neo4j/global-setup.js';
import { createTestServer, runOperation } from '../test/support/operations.js';
import { seed } from '../test/support/seeded.js';

// One operation of each kind with the seed: statements sent to Neo4j, and the median of twenty warm runs on each store.

const OPERATIONS: Readonly<Record<string, string>> = {
  'a node by key': '{ countryReport(country: "BLR", year: 2023) { narrative placement { tier { code } } } }',
  'a page under a filter': `{ recommendations(first: 20, filter: { themes: { some: { code: { eq: "VICTIM_SERVICES" } } } }) {
    totalCount nodes { id summary victimGroups { nodes { code } } } } }`,
  'an order by a count':
    '{ countryReports(first: 20, orderBy: [{ claims: { count: DESC } }]) { nodes { id claims { totalCount } } } }',
  'groups of two levels': `{ countryReports { groupBy(by: [YEAR, TIER]) { totalGroups groups { key count groups { key count } } } } }`,
  'groups of themes by year':
    '{ recommendations { groupBy(by: [THEMES, YEAR], first: 50) { groups { key of groups { key count } } } } }',
  search: '{ search(query: "victim services") { totalCount edges { score node { id } } } }',
  suggestions: '{ suggest(prefix: "vict") { word count } }',
  'a subgraph of two hops':
    '{ subgraph(from: ["BLR-2023"], maxHops: 2, limitNodes: 200) { nodes { id } relationships { type } } }',
  'a shortest path': '{ path(from: "BLR", to: "RUS") { hops } }',
  meta: '{ meta { dataVersion counts { type count } coverage(year: 2023) { placed } } }',
};
const RUNS = 20;

const folder = await mkdtemp(join(tmpdir(), 'tip-graph-bench-'));
const { uri, stop } = await startNeo4j();
let statements = 0;
const neo4j = await openNeo4jStore({
  uri,
  user: 'neo4j',
  password: null,
  database: 'neo4j',
  onStatement: () => {
    statements++;
  },
});
const embedded = await openEmbeddedStore({ directory: folder, onNotice: console.error });
const onNeo4j = await toServer(neo4j);
const onEmbedded = await toServer(embedded);
console.log(`${'operation'.padEnd(28)}statements  embedded ms  neo4j ms  first ms`);
for (const [name, operation] of Object.entries(OPERATIONS)) {
  const first = await time(onNeo4j, operation);
  statements = 0;
  await time(onNeo4j, operation);
  const sent = statements;
  const [here, there] = [await toMedian(onEmbedded, operation), await toMedian(onNeo4j, operation)];
  const numbers = [here, there, first].map((milliseconds) => milliseconds.toFixed(1).padStart(10));
  console.log(`${name.padEnd(28)}${String(sent).padStart(10)}  ${numbers.join('')}`);
}
await Promise.all([onNeo4j.close(), onEmbedded.close()]);
await Promise.all([neo4j.close(), embedded.close()]);
await stop();
await rm(folder, { recursive: true });

async function toServer(graph: GraphStore): Promise<FastifyInstance> {
  await graph.applySeed(seed.hash, seed.contributions);
  return createTestServer(graph, console.error);
}

async function toMedian(server: FastifyInstance, operation: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await time(server, operation));
  return times.sort((a, b) => a - b)[RUNS / 2] ?? 0;
}

async function time(server: FastifyInstance, operation: string): Promise<number> {
  const start = performance.now();
  const { errors } = await runOperation(server, operation);
  if (errors[0]) throw new Error(`${operation}: ${errors[0].message}`);
  return performance.now() - start;
}
