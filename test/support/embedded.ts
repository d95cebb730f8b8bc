import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '../../src/graph/store.js';
import { openEmbeddedStore } from '../../src/stores/embedded/store.js';
import { toAlteredStore } from './altered-store.js';
import { toReadOnlyStore } from './read-only-store.js';

/** Opens an empty embedded store in a folder of its own, which is removed when the store is closed. */
export async function openEmbedded(): Promise<GraphStore> {
  const directory = await mkdtemp(join(tmpdir(), 'tip-graph-'));
  const store = await openEmbeddedStore({ directory, onNotice: failOnNotice });
  const close = async (): Promise<void> => {
    await store.close();
    await rm(directory, { recursive: true });
  };
  return toAlteredStore(store, { close });
}

/** Opens an embedded store of its own that contains the seed. */
export async function openChangeableEmbedded(): Promise<GraphStore> {
  const store = await openEmbedded();
  const { seed } = await import('./seeded.js');
  await store.applySeed(seed.hash, seed.contributions);
  return store;
}

/** Opens an embedded store that contains the seed and refuses changes. */
export async function openSeededEmbedded(): Promise<GraphStore> {
  return toReadOnlyStore(await openChangeableEmbedded());
}

function failOnNotice(message: string): void {
  throw new Error(message);
}
