import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Contribution } from '../../src/graph/contribution.js';
import { createDeadline } from '../../src/shared/deadline.js';
import type { Selection } from '../../src/graph/plan.js';
import type { GraphStore } from '../../src/graph/store.js';
import { arbitraryContributions, reference } from '../support/contributions.js';
import { dump } from '../support/dump.js';
import { fuzzSeed } from '../support/fuzz.js';
import { model } from '../support/model.js';
import { describeOnNeo4j } from '../support/neo4j.js';
import { withOtherValues } from '../support/plan-values.js';
import { arbitrarySelection } from '../support/plans.js';
import { isCi } from '../support/run.js';
import { stores } from '../support/stores.js';

/**
 * Plans to compare. Nearly all of the time goes into Neo4j's planning of each new text, so every shape of a plan is asked with
 * many values.
 */
const PLANS = Number(process.env['AGREEMENT_PLANS'] ?? (isCi ? 3_000 : 200));
const VALUES = 20;
const SHAPES = 10;

/** Milliseconds for one plan: many tests at once make the planning of a statement slow. */
const PATIENCE = 60_000;

describeOnNeo4j('the two stores', () => {
  let open: readonly GraphStore[] = [];

  beforeAll(async () => {
    open = await Promise.all(stores.map((store) => store.open()));
    for (const store of open) await store.apply({ add: [reference], remove: [] });
  });

  afterAll(async () => {
    for (const store of open) await store.close();
  });

  async function compare(page: Selection): Promise<void> {
    const [embedded, neo4j] = await Promise.all(open.map((store) => store.run({ page }, createDeadline(PATIENCE))));
    if (isDeepStrictEqual(neo4j, embedded)) return;
    console.error('unequal answers to', JSON.stringify(page));
    expect(neo4j).toEqual(embedded);
  }

  async function withGraph(contributions: readonly Contribution[], work: () => Promise<void>): Promise<void> {
    const [first, second] = await Promise.all(open.map((store) => store.apply({ add: contributions, remove: [] })));
    expect(second).toEqual(first);
    try {
      await work();
      const [embedded, neo4j] = await Promise.all(open.map(dump));
      expect(neo4j).toEqual(embedded);
    } finally {
      const remove = contributions.map(({ document }) => document.id);
      for (const store of open) await store.apply({ add: [], remove });
    }
  }

  it('give equal answers to random plans on random graphs', async () => {
    let compared = 0;
    const shapes = fc.array(arbitrarySelection(model), { minLength: SHAPES, maxLength: SHAPES });
    const picks = fc.infiniteStream(fc.nat());
    const property = fc.asyncProperty(arbitraryContributions(6), shapes, picks, (contributions, selections, numbers) =>
      withGraph(contributions, async () => {
        const pick = (bound: number): number => Number(numbers.next().value) % bound;
        for (const shape of selections) {
          const others = Array.from({ length: VALUES - 1 }, () => withOtherValues(shape, pick));
          for (const page of [shape, ...others]) await compare(page);
          compared += VALUES;
        }
      }),
    );
    const numRuns = Math.ceil(PLANS / (SHAPES * VALUES));
    await fc.assert(property, { seed: fuzzSeed, numRuns, endOnFailure: true });
    console.info(`random plans compared between the stores: ${String(compared)}`);
    expect(compared).toBeGreaterThanOrEqual(PLANS);
  }, 14_400_000);
});
