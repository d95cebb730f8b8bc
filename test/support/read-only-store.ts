import type { GraphStore } from '../../src/graph/store.js';
import { toAlteredStore } from './altered-store.js';

/** Returns the same store without its changes: each of them throws, since other suites read the same data. */
export function toReadOnlyStore(store: GraphStore): GraphStore {
  const refuse = (): Promise<never> =>
    Promise.reject(new Error('a suite that changes the seeded store opens it by openChangeable'));
  return toAlteredStore(store, { apply: refuse, applySeed: refuse });
}
