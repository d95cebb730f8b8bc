import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NO_CHANGE, type GraphStore } from '../../src/graph/store.js';
import { arbitraryContributions, reference } from '../support/contributions.js';
import { dump } from '../support/dump.js';
import { fuzzSeed } from '../support/fuzz.js';
import { stores } from '../support/stores.js';

const RUNS = 30;

describe.each(stores)('a graph in the $name store', ({ open }) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await open();
    await store.apply({ add: [reference], remove: [] });
  });

  afterEach(async () => {
    await store.close();
  });

  it('is the sum of its documents: adding A and B and taking out A is adding B alone, in any order', async () => {
    const property = fc.asyncProperty(arbitraryContributions(6), fc.nat(6), async (contributions, count) => {
      const [first, second] = [contributions.slice(0, count), contributions.slice(count)];
      const remove = contributions.map(({ document }) => document.id);
      await store.apply({ add: second, remove: [] });
      const alone = await dump(store);
      await store.apply({ add: [], remove });
      for (const contribution of first) await store.apply({ add: [contribution], remove: [] });
      await store.apply({ add: [...second].reverse(), remove: [] });
      await store.apply({ add: [], remove: first.map(({ document }) => document.id) });
      expect(await dump(store)).toEqual(alone);
      await store.apply({ add: [], remove });
    });
    await fc.assert(property, { seed: fuzzSeed, numRuns: RUNS, endOnFailure: true });
  });

  it('is as before when a document comes again, and when one goes that was never there', async () => {
    const property = fc.asyncProperty(arbitraryContributions(3), async (contributions) => {
      await store.apply({ add: contributions, remove: [] });
      const before = await dump(store);
      expect(await store.apply({ add: contributions, remove: ['f'.repeat(64)] })).toEqual(NO_CHANGE);
      expect(await dump(store)).toEqual(before);
      await store.apply({ add: [], remove: contributions.map(({ document }) => document.id) });
    });
    await fc.assert(property, { seed: fuzzSeed, numRuns: RUNS, endOnFailure: true });
  });

  it('counts what came and what went', async () => {
    const gone = await store.apply({ add: [], remove: [reference.document.id] });
    const come = await store.apply({ add: [reference], remove: [] });
    expect(come.nodesAdded).toBe(gone.nodesRemoved);
    expect(come.relationshipsAdded).toBe(gone.relationshipsRemoved);
    expect(come.nodesAdded).toBeGreaterThan(0);
  });
});
