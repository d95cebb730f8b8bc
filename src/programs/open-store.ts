import type { Config } from './config.js';
import type { Corrections } from '../facts/corrections/correction.js';
import type { GraphStore } from '../graph/store.js';
import type { TierKnowledge } from '../facts/edition-coverage.js';
import type { Knowledge } from '../ingestion/knowledge.js';
import { seedDirectory, toKnowledge as createKnowledge } from './load-knowledge.js';
import { readBuiltSeed } from '../seed/built-seed.js';
import { loadSeed } from '../seed/load-seed.js';
import { once } from '../shared/once.js';

/** An open store that holds the seed, and what extraction needs to know to add to it. */
export interface OpenStore {
  readonly graph: GraphStore;
  /** Whether other servers may use the same store. */
  readonly isShared: boolean;
  /** How far the placements of each edition go. */
  readonly toTierKnowledge: () => readonly TierKnowledge[];
  /** What people correct of what is extracted. */
  readonly corrections: Corrections;
  /** Loaded when it is first asked for. */
  readonly toKnowledge: () => Knowledge;
}

/**
 * Opens the store that the settings choose and fills it from the seed.
 * @throws GraphError if the store cannot be used
 */
export async function openStore(config: Config, onNotice: (message: string) => void): Promise<OpenStore> {
  const seed = loadSeed(seedDirectory);
  const toKnowledge = once(() => createKnowledge(seed));
  const graph = await openGraph(config, onNotice);
  try {
    await graph.applySeed(seed.hash, seed.contributions);
  } catch (error) {
    await graph.close();
    throw error;
  }
  return {
    graph,
    isShared: config.neo4j !== null,
    toTierKnowledge: () => seed.tierKnowledge,
    corrections: seed.corrections,
    toKnowledge,
  };
}

/** Loads the code of the chosen store alone: the other's would only cost time at the start. */
async function openGraph(config: Config, onNotice: (message: string) => void): Promise<GraphStore> {
  if (config.neo4j) {
    const { openNeo4jStore } = await import('../stores/neo4j/store.js');
    return openNeo4jStore({
      ...config.neo4j,
      onSeedProgress: (written, all) => {
        onNotice(`Seed     ${String(written)} of ${String(all)} documents written`);
      },
    });
  }
  const { openEmbeddedStore } = await import('../stores/embedded/store.js');
  return openEmbeddedStore({ directory: config.dataDirectory, readBuiltSeed, onNotice });
}
