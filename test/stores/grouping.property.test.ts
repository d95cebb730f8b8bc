import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble } from '../../src/assembly/assembly.js';
import type { Contribution } from '../../src/graph/contribution.js';
import type { Elements, NodeElement } from '../../src/graph/elements.js';
import type { GroupRow } from '../../src/graph/grouping.js';
import { NO_PROVENANCE, type Grouping, type Predicate, type Scalar, type Step } from '../../src/graph/plan.js';
import { toAnalysedNode } from '../../src/graph/searchable.js';
import type { GraphStore } from '../../src/graph/store.js';
import { toGrouping } from '../../src/plan/grouping.js';
import { fitsText } from '../../src/text/analysed-text.js';
import { parseTextQuery } from '../../src/text/text-query.js';
import { arbitraryContributions, reference } from '../support/contributions.js';
import { fuzzSeed } from '../support/fuzz.js';
import { model } from '../support/model.js';
import { noteDrawn } from '../support/non-empty.js';
import { arbitraryGrouping } from '../support/plans.js';
import { toRuns } from '../support/runs.js';
import { stores } from '../support/stores.js';

const TYPES = ['CountryReport', 'Recommendation', 'Action', 'Claim', 'LegalProvision', 'Country', 'VictimGroup'];
/** Every grouping of another shape costs Neo4j a new plan. */
const RUNS = { embedded: 300, neo4j: 15, neo4jInCi: 60 };
const SEARCHED_TYPES = ['Country', 'Recommendation', 'Claim', 'LegalProvision', 'VictimGroup', 'Document', 'Passage'];
const QUERIES = ['train', 'judges OR law', '"amend the law"', 'NOT name', 'name -aaa', 'article', 'document', 'fox AND quick'];
const PAGE = { take: 0, from: 'START', after: null, before: null } as const;

const arbitraryCase = fc
  .constantFrom(...TYPES)
  .chain((type) => arbitraryGrouping(model, { type, where: null, parent: null }).map((grouping) => ({ type, grouping })));

describe.each(stores)('groups of the $name store', ({ name, open }) => {
  const drawnYears = noteDrawn('years');
  const drawnThemes = noteDrawn('themes');
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await store.apply({ add: [reference], remove: [] });
  });

  afterAll(async () => {
    await store.close();
  });

  async function read(type: string, grouping: Grouping, where: Predicate | null = null): Promise<GroupRow> {
    const all = { fields: [], where, order: [], page: PAGE, count: false, children: {}, provenance: NO_PROVENANCE };
    const { page } = await store.run({ page: { ...all, label: type, groups: { grouping } } });
    const row = page?.groups?.['grouping'];
    if (!row) throw new Error('a plan with a grouping gives groups');
    return row;
  }

  async function withGraph(contributions: readonly Contribution[], check: (graph: Elements) => Promise<void>): Promise<void> {
    await store.apply({ add: contributions, remove: [] });
    try {
      await check(assemble([reference, ...contributions]));
    } finally {
      await store.apply({ add: [], remove: contributions.map(({ document }) => document.id) });
    }
  }

  it('are those that counting one node after another finds', async () => {
    const property = fc.asyncProperty(arbitraryContributions(6), arbitraryCase, (contributions, { type, grouping }) =>
      withGraph(contributions, async (graph) => {
        expect(withoutCoverage(await read(type, grouping))).toEqual(countAll(graph, type, grouping));
      }),
    );
    await fc.assert(property, { seed: fuzzSeed, numRuns: toRuns(name, RUNS), endOnFailure: true });
  }, 600_000);

  it('are those of just the nodes that a search finds, where a list is narrowed by one', async () => {
    const searched = fc.tuple(fc.constantFrom(...SEARCHED_TYPES), fc.constantFrom(...QUERIES)).chain(([type, text]) => {
      const query = parseTextQuery(text);
      if (!query) throw new Error(`${text} asks for a word`);
      return arbitraryGrouping(model, { type, where: null, parent: null }).map((grouping) => ({ type, query, grouping }));
    });
    let found = 0;
    const property = fc.asyncProperty(arbitraryContributions(6), searched, (contributions, { type, query, grouping }) =>
      withGraph(contributions, async (graph) => {
        const counted = await read(type, grouping, { kind: 'matches', query });
        const fits = (node: NodeElement): boolean => {
          const text = toAnalysedNode(node);
          return text !== null && fitsText(text.stems, query);
        };
        expect(withoutCoverage(counted)).toEqual(countAll(graph, type, grouping, fits));
        found += counted.count;
      }),
    );
    await fc.assert(property, { seed: fuzzSeed, numRuns: toRuns(name, RUNS), endOnFailure: true });
    expect(found).toBeGreaterThan(0);
  }, 600_000);

  it('rest on the reports that know their list, each in the group of its own values', async () => {
    const given = { by: ['YEAR', 'THEMES'], first: 50 };
    const grouping = toGrouping(model, { type: 'Recommendation', where: null, parent: null }, given);
    const property = fc.asyncProperty(arbitraryContributions(6), (contributions) =>
      withGraph(contributions, async (graph) => {
        const row = await read('Recommendation', grouping);
        const reports = [...graph.nodes.values()].filter(({ label }) => label === 'CountryReport');
        const toRest = (year: string | null): object => {
          const scope = reports.filter(({ properties }) => year === null || String(properties['year']) === year);
          const missing = scope.filter(({ properties }) => properties['recommendationsKnown'] !== true).length;
          const partial = scope.filter(({ properties }) => properties['recommendationsCoverage'] === 'PARTIAL').length;
          return { of: scope.length, missing, partial, caveat: missing + partial > 0 ? 'COVERAGE_PARTIAL' : null };
        };
        expect(row).toMatchObject(toRest(null));
        for (const year of drawnYears(row.groups ?? [])) {
          expect(year).toMatchObject(toRest(year.key));
          for (const theme of drawnThemes(year.groups ?? [])) expect(theme).toMatchObject(toRest(year.key));
        }
      }),
    );
    await fc.assert(property, { seed: fuzzSeed, numRuns: toRuns(name, RUNS), endOnFailure: true });
  }, 600_000);
});

/** A group without what it rests on. */
interface Counted extends Omit<GroupRow, 'of' | 'missing' | 'partial' | 'caveat' | 'groups'> {
  readonly groups: readonly Counted[] | null;
}

function withoutCoverage({ key, label, count, n, totalGroups, groups }: GroupRow): Counted {
  return { key, label, count, n, totalGroups, groups: groups?.map(withoutCoverage) ?? null };
}

/** The groups of all fitting nodes with a label, counted by looking at each for each key. */
function countAll(
  graph: Elements,
  label: string,
  grouping: Grouping,
  fits: (node: NodeElement) => boolean = () => true,
): Counted {
  const nodes = [...graph.nodes.values()].filter((node) => node.label === label && fits(node)).map(({ id }) => id);
  return countBelow(graph, { key: null, label: null }, nodes, grouping, 0);
}

function countBelow(
  graph: Elements,
  names: Pick<Counted, 'key' | 'label'>,
  nodes: readonly string[],
  grouping: Grouping,
  level: number,
): Counted {
  const key = grouping.keys[level];
  if (!key) return { ...names, count: nodes.length, n: nodes.length, totalGroups: null, groups: null };
  const valued = nodes.map((id) => ({ id, values: toValues(graph, id, key) }));
  const distinct = new Map(valued.flatMap(({ values }) => [...values]));
  const groups = [...distinct].map(([value, label]) => ({
    value,
    label,
    members: valued.filter(({ values }) => values.has(value)).map(({ id }) => id),
  }));
  const having = grouping.having;
  const fitting = groups.filter(({ members: { length } }) => {
    if (having?.kind !== 'and') return true;
    const [limit] = having.all;
    if (limit?.kind !== 'compare' || typeof limit.value !== 'number') throw new Error('a limit of counts is one comparison');
    return limit.operator === 'gte'
      ? length >= limit.value
      : limit.operator === 'lte'
        ? length <= limit.value
        : length === limit.value;
  });
  const sign = grouping.order.direction === 'DESC' ? -1 : 1;
  const compare = (a: Scalar, b: Scalar): number => (a === b ? 0 : a < b ? -1 : 1);
  fitting.sort((a, b) => {
    const difference = grouping.order.by === 'KEY' ? compare(a.value, b.value) : a.members.length - b.members.length;
    return sign * difference || compare(a.value, b.value);
  });
  return {
    ...names,
    count: nodes.length,
    n: valued.filter(({ values }) => values.size > 0).length,
    totalGroups: fitting.length,
    groups: fitting
      .slice(0, grouping.take)
      .map(({ value, label, members }) => countBelow(graph, { key: String(value), label }, members, grouping, level + 1)),
  };
}

function toValues(graph: Elements, id: string, key: Grouping['keys'][number]): ReadonlyMap<Scalar, string | null> {
  let ends = [{ id, facts: graph.nodes.get(id)?.properties ?? {} }];
  for (const step of key.via) {
    ends = ends.flatMap((end) => {
      const links = toLinks(graph, end.id, step);
      return step.best ? links.slice(0, 1) : links;
    });
  }
  const values = ends.flatMap((end): [Scalar, string | null][] => {
    const node = graph.nodes.get(end.id)?.properties ?? {};
    const found = key.field === 'id' ? end.id : (key.ofRelationship ? end.facts : node)[key.field];
    const label = key.label === null ? undefined : node[key.label];
    return (Array.isArray(found) ? found : found === undefined ? [] : [found]).map((each: Scalar) => [
      each,
      label === undefined ? null : String(label),
    ]);
  });
  return new Map(values);
}

/** Where a step leads, the best supported relationship first. */
function toLinks(
  graph: Elements,
  id: string,
  { type, direction, label }: Step,
): { id: string; facts: Contribution['nodes'][number]['properties'] }[] {
  return [...graph.relationships.values()]
    .filter((each) => each.type === type)
    .flatMap(({ from, to, properties }) => [
      ...(direction !== 'IN' && from.id === id && to.label === label ? [{ id: to.id, facts: properties }] : []),
      ...(direction !== 'OUT' && to.id === id && from.label === label ? [{ id: from.id, facts: properties }] : []),
    ])
    .sort((a, b) => Number(b.facts['authority'] ?? 0) - Number(a.facts['authority'] ?? 0) || (a.id < b.id ? -1 : 1));
}
