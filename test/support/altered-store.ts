import type { GraphStore } from '../../src/graph/store.js';

/** The same store with some methods of another kind: the one place that lists them all. */
export function toAlteredStore(store: GraphStore, other: Partial<GraphStore>): GraphStore {
  return {
    description: store.description,
    apply: (change) => store.apply(change),
    applySeed: (hash, contributions) => store.applySeed(hash, contributions),
    readContributions: (ids) => store.readContributions(ids),
    run: (plan, deadline) => store.run(plan, deadline),
    search: (plan, deadline) => store.search(plan, deadline),
    suggest: (prefix, take, deadline) => store.suggest(prefix, take, deadline),
    version: (deadline) => store.version(deadline),
    topology: store.topology,
    close: () => store.close(),
    ...other,
  };
}
