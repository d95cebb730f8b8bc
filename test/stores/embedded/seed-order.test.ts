import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toBuiltGraph, toBuiltTables, type BuiltGraph } from '../../../src/assembly/built-graph.js';
import type { Contribution } from '../../../src/graph/contribution.js';
import { NO_CHANGE } from '../../../src/graph/store.js';
import { toSha256 } from '../../../src/shared/sha256.js';
import { arbitraryContributions, reference } from '../../support/contributions.js';
import { dump } from '../../support/dump.js';
import { fuzzSeed } from '../../support/fuzz.js';
import { createFolder, readTexts, toNarrative, type TestFolder } from './folders.js';

let folder: TestFolder;

beforeEach(async () => {
  folder = await createFolder();
});

afterEach(async () => {
  await folder.close();
});

/** Under an id such as real documents have: the folder reads no other. */
function withRealId(contribution: Contribution): Contribution {
  return { ...contribution, document: { ...contribution.document, id: toSha256(contribution.document.id) } };
}

const toSeed = (contribution: Contribution): Contribution => ({
  ...contribution,
  document: { ...contribution.document, origin: 'SEED' },
});

describe('EmbeddedStore.applySeed', () => {
  it('gives the same graph before the folder is filled, after it, and after a change', async () => {
    const property = fc.asyncProperty(arbitraryContributions(6), async (contributions) => {
      const own = await createFolder();
      try {
        const seed = [reference, ...contributions.filter(({ document }) => document.origin === 'SEED')];
        const ingested = contributions.filter(({ document }) => document.origin === 'INGESTED').map(withRealId);
        const early = await own.open();
        await early.applySeed('hash', () => seed);
        const changed = await own.open();
        await changed.applySeed('old hash', () => [reference]);
        await changed.apply({ add: ingested, remove: [] });
        await changed.applySeed('hash', () => seed);
        const late = await own.open();
        await late.applySeed('hash', () => seed);
        const graph = await dump(early);
        expect(await dump(late)).toEqual(graph);
        expect(await dump(changed)).toEqual(graph);
      } finally {
        await own.close();
      }
    });
    await fc.assert(property, { seed: fuzzSeed, numRuns: 25 });
  });

  it('gives the same graph where it is taken over as it was built, before documents come and after', async () => {
    const property = fc.asyncProperty(arbitraryContributions(6), async (contributions) => {
      const own = await createFolder();
      try {
        const seed = [reference, ...contributions.filter(({ document }) => document.origin === 'SEED')];
        const ingested = contributions.filter(({ document }) => document.origin === 'INGESTED').map(withRealId);
        const readBuiltSeed = (hash: string): BuiltGraph | null => (hash === 'hash' ? toBuiltGraph(toBuiltTables(seed)) : null);
        const [made, built] = [await own.open(), await own.open({ readBuiltSeed })];
        await made.applySeed('hash', () => seed);
        await built.applySeed('hash', () => seed);
        expect(await dump(built)).toEqual(await dump(made));
        await built.apply({ add: ingested, remove: [] });
        const late = await own.open({ readBuiltSeed });
        await late.applySeed('hash', () => seed);
        const graph = await dump(made);
        expect(await dump(built)).toEqual(graph);
        expect(await dump(late)).toEqual(graph);
        await late.applySeed('another hash', () => [reference]);
        await made.applySeed('another hash', () => [reference]);
        expect(await dump(late)).toEqual(await dump(made));
      } finally {
        await own.close();
      }
    });
    await fc.assert(property, { seed: fuzzSeed, numRuns: 25 });
  });

  it('does not read what the seed states where its graph is built, until something is written', async () => {
    const seed = [toSeed(toNarrative(2020))];
    let asked = 0;
    const store = await folder.open({ readBuiltSeed: () => toBuiltGraph(toBuiltTables(seed)) });
    await store.applySeed('hash', () => {
      asked += 1;
      return seed;
    });
    expect(await readTexts(store)).toEqual(['Recommended in 2020.']);
    expect(asked).toBe(0);
    expect(await store.apply({ add: seed, remove: [] })).toEqual(NO_CHANGE);
    expect(asked).toBe(1);
    await store.apply({ add: [toNarrative(2021)], remove: [] });
    expect(await readTexts(store)).toEqual(['Recommended in 2020.', 'Recommended in 2021.']);
    expect(asked).toBe(1);
  });

  it('does nothing where the hash is the same, and does not even ask for the contributions', async () => {
    const store = await folder.open();
    expect(await store.applySeed('hash', () => [toSeed(toNarrative(2020))])).toMatchObject({ nodesAdded: 6, nodesRemoved: 0 });
    const again = store.applySeed('hash', () => {
      throw new Error('the contributions are not needed');
    });
    expect(await again).toBeNull();
  });

  it('takes out what the seed no longer holds, and leaves what was ingested', async () => {
    const store = await folder.open();
    await store.apply({ add: [toNarrative(2022)], remove: [] });
    await store.applySeed('one', () => [toSeed(toNarrative(2020))]);
    await store.applySeed('two', () => [toSeed(toNarrative(2021))]);
    expect(await readTexts(store)).toEqual(['Recommended in 2021.', 'Recommended in 2022.']);
  });

  it('can be tried again when the contributions could not be made', async () => {
    const store = await folder.open();
    const broken = store.applySeed('hash', () => {
      throw new Error('the seed cannot be read');
    });
    await expect(broken).rejects.toThrow('the seed cannot be read');
    expect(await store.applySeed('hash', () => [toSeed(toNarrative(2020))])).not.toBeNull();
    expect(await readTexts(store)).toEqual(['Recommended in 2020.']);
  });
});
