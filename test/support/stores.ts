import type { GraphStore } from '../../src/graph/store.js';
import { openChangeableEmbedded, openEmbedded, openSeededEmbedded } from './embedded.js';
import { hasNeo4j, openChangeableNeo4j, openEmptyNeo4j, openSeededNeo4j } from './neo4j.js';

/** A kind of store that tests run on. */
export interface TestStore {
  readonly name: 'embedded' | 'neo4j';
  /** Opens an empty store; whatever it contained before is removed. */
  readonly open: () => Promise<GraphStore>;
  /** Opens a store that contains the seed and refuses changes, for suites that only read. */
  readonly openSeeded: () => Promise<GraphStore>;
  /** Opens a store that contains the seed and nothing else, for suites that add documents to it. */
  readonly openChangeable: () => Promise<GraphStore>;
}

/** The embedded store, and Neo4j where the test run has one. */
export const stores: readonly TestStore[] = [
  { name: 'embedded', open: openEmbedded, openSeeded: openSeededEmbedded, openChangeable: openChangeableEmbedded },
  ...(hasNeo4j
    ? [{ name: 'neo4j', open: openEmptyNeo4j, openSeeded: openSeededNeo4j, openChangeable: openChangeableNeo4j } as const]
    : []),
];
