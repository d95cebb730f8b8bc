import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../src/graph/store.js';
import { INGESTED, readDocuments } from '../../src/ingestion/documents.js';
import { openNeo4jStore } from '../../src/stores/neo4j/store.js';
import { toReadOnlyStore } from './read-only-store.js';
import { assertRunsAlone, describeIf, isFastRun } from './run.js';

/** How to reach a Neo4j. */
export interface Neo4jTestConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string | null;
  readonly database: string;
}

const { NEO4J_TEST_URI, NEO4J_TEST_SEEDED_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD } = process.env;

/** True if the test run has a Neo4j: `npm test` starts one unless NEO4J_TEST_URI names one. */
export const hasNeo4j = !isFastRun && NEO4J_TEST_URI !== undefined;

/** Describes tests of Neo4j only, which are skipped where the test run has none. */
export const describeOnNeo4j = describeIf(hasNeo4j);

/** Returns how to reach the Neo4j that suites wipe. */
export function toNeo4jTestConfig(): Neo4jTestConfig {
  return toConfig(NEO4J_TEST_URI);
}

/** Returns how to reach the Neo4j that contains the seed once a suite has opened it; without one of its own, the one that suites wipe. */
export function toSeededNeo4jConfig(): Neo4jTestConfig {
  return toConfig(NEO4J_TEST_SEEDED_URI ?? NEO4J_TEST_URI);
}

/** Wipes the Neo4j that suites may wipe, and opens it. */
export async function openEmptyNeo4j(): Promise<GraphStore> {
  const config = toNeo4jTestConfig();
  const driver = neo4j.driver(config.uri, config.password === null ? undefined : neo4j.auth.basic(config.user, config.password));
  await driver.executeQuery('MATCH (node) DETACH DELETE node', {}, { database: config.database });
  await driver.close();
  return openNeo4jStore(config);
}

/**
 * Opens the Neo4j that contains the seed for a suite that changes it. The seed is written by the first suite that asks for it;
 * documents that an earlier suite added are removed.
 */
export async function openChangeableNeo4j(): Promise<GraphStore> {
  const store = await openNeo4jStore(toSeededNeo4jConfig());
  const { seed } = await import('./seeded.js');
  await store.applySeed(seed.hash, seed.contributions);
  const left = await readDocuments(store, INGESTED);
  if (left.length > 0) await store.apply({ add: [], remove: left.map(({ id }) => id) });
  return store;
}

/** Opens the Neo4j that contains the seed for a suite that only reads it. */
export async function openSeededNeo4j(): Promise<GraphStore> {
  return toReadOnlyStore(await openChangeableNeo4j());
}

function toConfig(uri: string | undefined): Neo4jTestConfig {
  assertRunsAlone();
  if (!hasNeo4j || uri === undefined) throw new Error('this test run has no Neo4j');
  return { uri, user: NEO4J_TEST_USER ?? 'neo4j', password: NEO4J_TEST_PASSWORD ?? null, database: 'neo4j' };
}
