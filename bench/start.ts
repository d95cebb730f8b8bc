import { readFileSync } from 'node:fs';
import { openNeo4jStore } from '../src/stores/neo4j/store.js';
import { startNeo4j } from '../test/neo4j/global-setup.js';
import { seed } from '../test/support/seeded.js';
import { startBuiltServer } from './server-process.js';

// From the start of the built server to its first answer, with the memory it then takes; and the seed into an empty Neo4j, and again.

const RUNS = 5;
const OPERATION = '{ countryReport(country: "BLR", year: 2023) { recommendations { totalCount nodes { ordinal summary } } } }';

const starts: { readonly milliseconds: number; readonly megabytes: number }[] = [];
for (let run = 0; run < RUNS; run++) {
  const begun = performance.now();
  const { endpoint, pid, end } = await startBuiltServer();
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: OPERATION }),
  });
  if (!(await answer.text()).includes('"totalCount":10')) throw new Error('expected the ten recommendations to Belarus');
  starts.push({ milliseconds: performance.now() - begun, megabytes: toMegabytes(pid) });
  await end();
}
report(
  'embedded, start to first answer',
  starts.map(({ milliseconds }) => milliseconds),
  'ms',
);
report(
  'memory at the first answer',
  starts.map(({ megabytes }) => megabytes),
  'MB',
);

const { uri, stop } = await startNeo4j();
report('Neo4j, first load', [await load()], 'ms');
report('Neo4j, load again', [await load(), await load(), await load()], 'ms');
await stop();

/** As a start does: the constraints and indexes too. */
async function load(): Promise<number> {
  const begun = performance.now();
  const graph = await openNeo4jStore({ uri, user: 'neo4j', password: null, database: 'neo4j' });
  await graph.applySeed(seed.hash, seed.contributions);
  const milliseconds = performance.now() - begun;
  await graph.close();
  return milliseconds;
}

/** What the system counts as resident, where it tells. */
function toMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1024;
}

function report(name: string, figures: readonly number[], unit: string): void {
  const sorted = [...figures].sort((a, b) => a - b).map((figure) => Math.round(figure));
  console.log(`${name.padEnd(32)}  ${String(sorted[Math.floor(sorted.length / 2)])} ${unit} (${sorted.join(', ')})`);
}
