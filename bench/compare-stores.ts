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

/** An operation that is measured under a name. */
interface MeasuredOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Prints a table of operations on the seed: the statements that each sends to Neo4j, and on each store the milliseconds of its
 * first run (cold) and the median of twenty more (warm). A run that the deadline cuts counts with the time until then.
 */
export async function compareStores(operations: readonly MeasuredOperation[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tip-graph-bench-'));
  const { uri, stop } = await startNeo4j();
  let statements = 0;
  const onStatement = (): void => {
    statements++;
  };
  const neo4j = await openNeo4jStore({ uri, user: 'neo4j', password: null, database: 'neo4j', onStatement });
  const embedded = await openEmbeddedStore({ directory: folder, onNotice: console.error });
  const [onEmbedded, onNeo4j] = [await toServer(embedded), await toServer(neo4j)];
  print(['operation', 'statements', 'embedded cold', 'warm ms', 'neo4j cold', 'warm ms']);
  for (const operation of operations) {
    const here = [await time(onEmbedded, operation), await toMedian(onEmbedded, operation)];
    const cold = await time(onNeo4j, operation);
    statements = 0;
    const there = [cold, await toMedian(onNeo4j, operation)];
    const figures = [...here, ...there].map((milliseconds) => milliseconds.toFixed(1));
    print([operation.name, String(statements / RUNS), ...figures]);
  }
  await Promise.all([onNeo4j.close(), onEmbedded.close()]);
  await Promise.all([neo4j.close(), embedded.close()]);
  await stop();
  await rm(folder, { recursive: true });
}

const RUNS = 20;

function print([name = '', ...figures]: readonly string[]): void {
  console.log(name.padEnd(28) + figures.map((figure) => figure.padStart(14)).join(''));
}

async function toServer(graph: GraphStore): Promise<FastifyInstance> {
  await graph.applySeed(seed.hash, seed.contributions);
  return createTestServer(graph, console.error);
}

async function toMedian(server: FastifyInstance, operation: MeasuredOperation): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await time(server, operation));
  return times.sort((a, b) => a - b)[RUNS / 2] ?? 0;
}

async function time(server: FastifyInstance, { name, query, variables }: MeasuredOperation): Promise<number> {
  const start = performance.now();
  const { errors } = await runOperation(server, query, variables);
  if (errors[0] && errors[0].extensions.code !== 'DEADLINE_EXCEEDED') throw new Error(`${name}: ${errors[0].message}`);
  return performance.now() - start;
}
