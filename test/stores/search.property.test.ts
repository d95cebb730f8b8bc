import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble } from '../../src/assembly/assembly.js';
import type { Contribution } from '../../src/graph/contribution.js';
import { createDeadline } from '../../src/shared/deadline.js';
import type { NodeElement } from '../../src/graph/elements.js';
import { DeadlineError } from '../../src/shared/errors.js';
import type { Keys, Page } from '../../src/graph/plan.js';
import type { SearchHit, SearchPlan, SearchResult, ValueCount } from '../../src/graph/search.js';
import { toAnalysedNode } from '../../src/graph/searchable.js';
import type { GraphStore } from '../../src/graph/store.js';
import { fitsText } from '../../src/text/analysed-text.js';
import { parseTextQuery, type TextQuery } from '../../src/text/text-query.js';
import { arbitraryContributions, reference } from '../support/contributions.js';
import { fuzzSeed } from '../support/fuzz.js';
import { stores } from '../support/stores.js';

const FACETS = ['label', 'country', 'year', 'themes'] as const;
const WHOLE: Page = { take: 1_000, from: 'START', after: null, before: null };
const GRAPHS = 15;
const QUERIES = 8;

/** What people might type, of words that the random graphs have and some that they have not. */
const part = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('train', 'Judges', 'amending', 'law', 'name', 'ALIAS', 'meaning', 'quick', 'fox', 'again'),
  },
  { weight: 2, arbitrary: fc.constantFrom('article', '181', '181-1', 'theme', 'document', 'criminal', 'absent', 'of', 'the') },
  { weight: 2, arbitrary: fc.constantFrom('"amend the law"', '"the amend"', '"meaning of"', '"article 181"', '"name aaa"') },
  { weight: 4, arbitrary: fc.constantFrom('AND', 'OR', 'NOT', '-', '(', ')') },
);
const arbitraryQuery = fc
  .array(part, { minLength: 1, maxLength: 7 })
  .map((parts) => parseTextQuery(parts.join(' ')))
  .filter((query) => query !== null);

function toPlan(query: TextQuery, page: Page = WHOLE): SearchPlan {
  return { query, where: null, page, facets: FACETS };
}

/** The nodes that fit, looked for one by one in what the documents say. */
function findByHand(contributions: readonly Contribution[], query: TextQuery): readonly NodeElement[] {
  return [...assemble([reference, ...contributions]).nodes.values()].filter((node) => {
    const text = toAnalysedNode(node);
    return text !== null && fitsText(text.stems, query);
  });
}

function countByHand(found: readonly NodeElement[], facet: string): readonly ValueCount[] {
  const values = found
    .flatMap(({ properties }) => properties[facet] ?? [])
    .map((value) => (typeof value === 'boolean' ? '' : value));
  const counts = [...new Set(values)].map((value) => ({ value, count: values.filter((each) => each === value).length }));
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function toIds(hits: readonly SearchHit[]): readonly string[] {
  return hits.map(({ id }) => id).sort();
}

async function readAll(store: GraphStore, query: TextQuery, take: number, from: Page['from']): Promise<readonly SearchHit[]> {
  const hits: SearchHit[] = [];
  for (let cursor: Keys | null = null; ;) {
    const page: Page = { take, from, after: from === 'START' ? cursor : null, before: from === 'END' ? cursor : null };
    const found: SearchResult = await store.search(toPlan(query, page));
    if (from === 'START') hits.push(...found.hits);
    else hits.unshift(...found.hits);
    if (!found.more) return hits;
    const last = from === 'START' ? found.hits.at(-1) : found.hits[0];
    cursor = last ? [last.score, last.id] : null;
  }
}

describe.each(stores)('search in the $name store', ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await store.apply({ add: [reference], remove: [] });
  }, 60_000);

  afterAll(async () => {
    await store.close();
  });

  async function check(law: (contributions: readonly Contribution[], query: TextQuery) => Promise<void>): Promise<void> {
    let cases = 0;
    const queries = fc.array(arbitraryQuery, { minLength: QUERIES, maxLength: QUERIES });
    const property = fc.asyncProperty(arbitraryContributions(5), queries, async (contributions, asked) => {
      await store.apply({ add: contributions, remove: [] });
      try {
        for (const query of asked) {
          await law(contributions, query);
          cases += 1;
        }
      } finally {
        await store.apply({ add: [], remove: contributions.map(({ document }) => document.id) });
      }
    });
    await fc.assert(property, { seed: fuzzSeed, numRuns: GRAPHS, endOnFailure: true });
    expect(cases).toBe(GRAPHS * QUERIES);
  }

  it('finds just the nodes whose texts fit, and counts them by what they have, whatever was written before', async () => {
    await check(async (contributions, query) => {
      const found = await store.search(toPlan(query));
      const byHand = findByHand(contributions, query);
      expect(toIds(found.hits)).toEqual(byHand.map(({ id }) => id).sort());
      expect(found.total).toBe(byHand.length);
      expect(found.facets).toEqual(Object.fromEntries(FACETS.map((facet) => [facet, countByHand(byHand, facet)])));
    });
  }, 600_000);

  it('gives pages that join to the whole, forward and backward, though scores tie', async () => {
    await check(async (_contributions, query) => {
      const { hits: whole } = await store.search(toPlan(query));
      const take = Math.max(1, Math.ceil(whole.length / 3));
      expect(await readAll(store, query, take, 'START')).toEqual(whole);
      expect(await readAll(store, query, take, 'END')).toEqual(whole);
      const order = [...whole].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      expect(whole).toEqual(order);
    });
  }, 600_000);

  it('suggests just the words that start so, with how many nodes have each', async () => {
    const property = fc.asyncProperty(
      arbitraryContributions(4),
      fc.constantFrom('a', 'tr', 'm', 'ju', 'xyz'),
      async (add, prefix) => {
        await store.apply({ add, remove: [] });
        const nodes = [...assemble([reference, ...add]).nodes.values()];
        const words = nodes
          .flatMap((node) => toAnalysedNode(node)?.words.split(' ') ?? [])
          .filter((word) => word.startsWith(prefix));
        const counts = [...new Set(words)].map((value) => ({ value, count: words.filter((word) => word === value).length }));
        counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
        expect(await store.suggest(prefix, 5)).toEqual(counts.slice(0, 5));
        await store.apply({ add: [], remove: add.map(({ document }) => document.id) });
      },
    );
    await fc.assert(property, { seed: fuzzSeed, numRuns: GRAPHS, endOnFailure: true });
  }, 600_000);

  it('does not answer once its time is over', async () => {
    const query: TextQuery = { kind: 'word', stem: 'name' };
    await expect(store.search(toPlan(query), createDeadline(0))).rejects.toBeInstanceOf(DeadlineError);
  });
});
