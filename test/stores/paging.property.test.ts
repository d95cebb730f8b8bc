import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Contribution } from '../../src/graph/contribution.js';
import type { Keys, Page, Selection } from '../../src/graph/plan.js';
import type { LinkRow } from '../../src/graph/result.js';
import type { GraphStore } from '../../src/graph/store.js';
import { arbitraryContributions, reference } from '../support/contributions.js';
import { fuzzSeed } from '../support/fuzz.js';
import { model } from '../support/model.js';
import { arbitrarySelection } from '../support/plans.js';
import { toRuns } from '../support/runs.js';
import { stores } from '../support/stores.js';

const WHOLE: Page = { take: 1_000, from: 'START', after: null, before: null };

/** A random list of any type: a filter and an order by properties, related nodes' properties and counts. */
const arbitraryList = arbitrarySelection(model).map((selection): Selection => ({ ...selection, children: {}, fields: ['id'] }));

/** Every plan of another shape costs Neo4j a new plan, in memory they are cheap. */
const RUNS = { embedded: 300, neo4j: 15, neo4jInCi: 60 };

describe.each(stores)('pages of the $name store', ({ name, open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await store.apply({ add: [reference], remove: [] });
  });

  afterAll(async () => {
    await store.close();
  });

  async function read(list: Selection, page: Page): Promise<{ rows: readonly LinkRow[]; more: boolean }> {
    const { page: result } = await store.run({ page: { ...list, page } });
    return result ?? { rows: [], more: false };
  }

  /** All rows, page by page; `between` runs after each page. */
  async function readAll(list: Selection, take: number, from: Page['from'], between?: () => Promise<void>): Promise<LinkRow[]> {
    const rows: LinkRow[] = [];
    let cursor: Keys | null = null;
    for (;;) {
      const page: Page = { take, from, after: from === 'START' ? cursor : null, before: from === 'END' ? cursor : null };
      const { rows: found, more } = await read(list, page);
      if (from === 'START') rows.push(...found);
      else rows.unshift(...found);
      if (!more) return rows;
      cursor = (from === 'START' ? found.at(-1) : found[0])?.keys ?? null;
      await between?.();
    }
  }

  async function check(law: (list: Selection, take: number, later: readonly Contribution[]) => Promise<void>): Promise<void> {
    let cases = 0;
    const numRuns = toRuns(name, RUNS);
    const property = fc.asyncProperty(
      arbitraryContributions(4),
      arbitraryContributions(2),
      arbitraryList,
      fc.integer({ min: 1, max: 4 }),
      async (contributions, later, list, take) => {
        await store.apply({ add: contributions, remove: [] });
        try {
          await law(list, take, later);
          cases += 1;
        } finally {
          await store.apply({ add: [], remove: [...contributions, ...later].map(({ document }) => document.id) });
        }
      },
    );
    await fc.assert(property, { seed: fuzzSeed, numRuns, endOnFailure: true });
    expect(cases).toBe(numRuns);
  }

  it('join to the whole in every order, forward and backward', async () => {
    await check(async (list, take) => {
      const { rows: whole } = await read(list, WHOLE);
      expect(await readAll(list, take, 'START')).toEqual(whole);
      expect(await readAll(list, take, 'END')).toEqual(whole);
    });
  }, 600_000);

  it('give each node once whose place stays, in order, whatever is written between them', async () => {
    await check(async (list, take, later) => {
      const { rows: before } = await read(list, WHOLE);
      const write = async (): Promise<void> => {
        await store.apply({ add: later, remove: [] });
      };
      const paged = await readAll(list, take, 'START', write);
      const { rows: after } = await read(list, WHOLE);
      const stays = ({ keys }: LinkRow): boolean =>
        [before, after].every((rows) => rows.some((row) => isDeepStrictEqual(row.keys, keys)));
      expect(paged.filter(stays).map(({ keys }) => keys)).toEqual(before.filter(stays).map(({ keys }) => keys));
    });
  }, 600_000);
});
