import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphStore } from '../../src/graph/store.js';
import { arbitraryContributions, reference } from '../support/contributions.js';
import { fuzzSeed } from '../support/fuzz.js';
import { stores } from '../support/stores.js';

describe('the version of the data', () => {
  it('is the same on every store, whatever came and went before', async () => {
    const graphs = await Promise.all(stores.map(({ open }) => open()));
    const property = fc.asyncProperty(arbitraryContributions(5), async (contributions) => {
      const ids = contributions.map(({ document }) => document.id);
      for (const [index, graph] of graphs.entries()) {
        const ordered = index === 0 ? contributions : [...contributions].reverse();
        for (const contribution of ordered) await graph.apply({ add: [contribution], remove: [] });
      }
      const versions = await Promise.all(graphs.map((graph) => graph.version()));
      expect(new Set(versions).size).toBe(1);
      for (const graph of graphs) await graph.apply({ add: [], remove: ids });
    });
    await fc.assert(property, { seed: fuzzSeed, numRuns: 20 });
    await Promise.all(graphs.map((graph) => graph.close()));
  });

  describe.each(stores)('in the $name store', ({ open }) => {
    const [document] = fc
      .sample(arbitraryContributions(12), { numRuns: 20, seed: 1 })
      .flat()
      .filter((contribution) => contribution.document.origin === 'INGESTED');

    async function versionAfter(...steps: readonly ((graph: GraphStore) => Promise<unknown>)[]): Promise<string> {
      const graph = await open();
      for (const step of steps) await step(graph);
      const version = await graph.version();
      await graph.close();
      return version;
    }

    const seeded = (hash: string) => (graph: GraphStore) => graph.applySeed(hash, () => [reference]);

    it('changes with the seed, with a document and with its extractor, and comes back when the document goes', async () => {
      if (!document) throw new Error('a sample has an ingested document');
      const add = (extractor: string) => (graph: GraphStore) =>
        graph.apply({ add: [{ ...document, document: { ...document.document, extractor } }], remove: [] });
      const remove = (graph: GraphStore): Promise<unknown> => graph.apply({ add: [], remove: [document.document.id] });
      const bare = await versionAfter(seeded('a'));
      expect(await versionAfter(seeded('a'))).toBe(bare);
      const changed = [
        await versionAfter(seeded('b')),
        await versionAfter(seeded('a'), add('1')),
        await versionAfter(seeded('a'), add('2')),
      ];
      expect(new Set([bare, ...changed]).size).toBe(4);
      expect(await versionAfter(seeded('a'), add('1'), remove)).toBe(bare);
    });
  });
});
