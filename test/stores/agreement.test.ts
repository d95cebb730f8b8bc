import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createDeadline } from '../../src/graph/deadline.js';
import type { GraphStore } from '../../src/graph/store.js';
import { arbitraryContributions, reference } from '../support/contributions.js';
import { dump } from '../support/dump.js';
import { fuzzSeed } from '../support/fuzz.js';
import { model } from '../support/model.js';
import { arbitrarySelection } from '../support/plans.js';
import { stores } from '../support/stores.js';

/** Graphs to try, and plans on each of them: a thousand in CI. */
const GRAPHS = process.env['CI'] === 'true' ? 50 : 10;
const PLANS = 20;

/** Milliseconds for one plan: many tests at once make the planning of a statement slow. */
const PATIENCE = 60_000;

const describeWithBoth = stores.length > 1 ? describe : describe.skip;

describeWithBoth('the two stores', () => {
  let open: readonly GraphStore[] = [];

  beforeAll(async () => {
    open = await Promise.all(stores.map((store) => store.open()));
    for (const store of open) await store.apply({ add: [reference], remove: [] });
  });

  afterAll(async () => {
    for (const store of open) await store.close();
  });

  it('give equal answers to random plans on random graphs', async () => {
    let compared = 0;
    const property = fc.asyncProperty(
      arbitraryContributions(6),
      fc.array(arbitrarySelection(model), { minLength: PLANS, maxLength: PLANS }),
      async (contributions, selections) => {
        const add = [...contributions];
        const remove = contributions.map(({ document }) => document.id);
        const summaries = [];
        for (const store of open) summaries.push(await store.apply({ add, remove: [] }));
        expect(summaries[1]).toEqual(summaries[0]);
        try {
          for (const page of selections) {
            const [embedded, neo4j] = await Promise.all(open.map((store) => store.run({ page }, createDeadline(PATIENCE))));
            if (!isDeepStrictEqual(neo4j, embedded)) console.error('unequal answers to', JSON.stringify(page));
            expect(neo4j).toEqual(embedded);
            compared += 1;
          }
          const [embedded, neo4j] = await Promise.all(open.map(dump));
          expect(neo4j).toEqual(embedded);
        } finally {
          for (const store of open) await store.apply({ add: [], remove });
        }
      },
    );
    await fc.assert(property, { seed: fuzzSeed, numRuns: GRAPHS, endOnFailure: true });
    console.info(`random plans compared between the stores: ${String(compared)}`);
    expect(compared).toBe(GRAPHS * PLANS);
  }, 1_800_000);
});
