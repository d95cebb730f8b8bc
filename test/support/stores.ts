import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../src/graph/store.js';
import { openEmbeddedStore } from '../../src/stores/embedded/store.js';
import { openNeo4jStore } from '../../src/stores/neo4j/store.js';
import { toAlteredStore } from './altered-store.js';

/** A kind of store that tests run on. */
export interface TestStore {
  readonly name: string;
  /** An empty store of its own; whatever the store held before is gone. */
  readonly open: () => Promise<GraphStore>;
}

const address = process.env['NEO4J_TEST_URI'];

/** The embedded store, and Neo4j where the test run has one. */
export const stores: readonly TestStore[] = [
  { name: 'embedded', open: openEmbedded },
  ...(address === undefined ? [] : [{ name: 'neo4j', open: openEmptyNeo4j }]),
];

/** An empty embedded store of its own, for what is not about stores. */
export async function openEmbedded(): Promise<GraphStore> {
  const directory = await mkdtemp(join(tmpdir(), 'tip-graph-'));
  const store = await openEmbeddedStore({ directory, onNotice: failOnNotice });
  const close = async (): Promise<void> => {
    await store.close();
    await rm(directory, { recursive: true });
  };
  return toAlteredStore(store, { close });
}

/** How to reach the Neo4j of the test run. */
export function toNeo4jTestConfig(): { uri: string; user: string; password: string | null; database: string } {
  if (address === undefined) throw new Error('this test run has no Neo4j');
  const { NEO4J_TEST_USER, NEO4J_TEST_PASSWORD } = process.env;
  return { uri: address, user: NEO4J_TEST_USER ?? 'neo4j', password: NEO4J_TEST_PASSWORD ?? null, database: 'neo4j' };
}

async function openEmptyNeo4j(): Promise<GraphStore> {
  const config = toNeo4jTestConfig();
  const driver = neo4j.driver(config.uri, config.password === null ? undefined : neo4j.auth.basic(config.user, config.password));
  await driver.executeQuery('MATCH (node) DETACH DELETE node', {}, { database: config.database });
  await driver.close();
  return openNeo4jStore(config);
}

function failOnNotice(message: string): void {
  throw new Error(message);
}
