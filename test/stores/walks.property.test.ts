import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble } from '../../src/assembly/assembly.js';
import type { Contribution, NodeReference } from '../../src/graph/contribution.js';
import { createDeadline } from '../../src/shared/deadline.js';
import { joinToId, toRelationshipId, type Elements } from '../../src/graph/elements.js';
import { readPaths, type PathsPage, type PathsRequest } from '../../src/walks/paths.js';
import type { Keys } from '../../src/graph/plan.js';
import type { GraphStore } from '../../src/graph/store.js';
import { readSubgraph, type SubgraphNode, type SubgraphRequest } from '../../src/walks/subgraph.js';
import type { Follow, RelationshipRow, Topology } from '../../src/graph/topology.js';
import { findPathsByForce, findRelationshipsByForce, measureByForce } from '../support/brute-force.js';
import { fuzzSeed } from '../support/fuzz.js';
import { nonEmpty, noteDrawn } from '../support/non-empty.js';
import { arbitraryFollow, arbitraryGraph, GRAPH_ID } from '../support/random-graphs.js';
import { toRuns } from '../support/runs.js';
import { stores } from '../support/stores.js';

const RUNS = { embedded: 300, neo4j: 40, neo4jInCi: 150 };

/** More than any path of a random graph has. */
const ALL_HOPS = 20;

describe.each(stores)('walks on random graphs in the $name store', ({ name, open }) => {
  const drawnPaths = noteDrawn('paths');
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
  });

  afterAll(async () => {
    await store.close();
  });

  async function check<T>(parameters: fc.Arbitrary<T>, law: (graph: Elements, parameters: T) => Promise<void>): Promise<void> {
    const property = fc.asyncProperty(arbitraryGraph, parameters, async (contribution: Contribution, given) => {
      await store.apply({ add: [contribution], remove: [] });
      try {
        await law(assemble([contribution]), given);
      } finally {
        await store.apply({ add: [], remove: [GRAPH_ID] });
      }
    });
    await fc.assert(property, { seed: fuzzSeed, numRuns: toRuns(name, RUNS), endOnFailure: true });
  }

  it('a subgraph is what lies within reach, with all relationships among it, whatever the size of its pages', async () => {
    const parameters = fc.record({
      starts: fc.uniqueArray(fc.constantFrom('N0', 'N1', GRAPH_ID), { minLength: 1, maxLength: 2 }),
      maxHops: fc.nat(4),
      limitNodes: fc.integer({ min: 1, max: 4 }),
      limitEdges: fc.integer({ min: 1, max: 4 }),
      deadEnds: fc.constantFrom<readonly string[]>([], ['Tier']),
      follow: arbitraryFollow,
    });
    await check(parameters, async (graph, { starts, maxHops, limitNodes, limitEdges, deadEnds, follow: chosen }) => {
      const follow = { ...chosen, always: starts };
      const request = { starts: starts.map((id) => toReference(graph, id)), maxHops, deadEnds, follow };
      const whole = await readSubgraph(
        store.topology,
        { ...request, limitNodes: 1_000, limitEdges: 1_000, after: null },
        createDeadline(),
      );
      const distances = measureByForce(graph, starts, maxHops, follow, deadEnds);
      expect(whole.cut).toBeNull();
      expect(whole.nodes.map(({ id, distance }) => [id, distance])).toEqual(
        [...distances].sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1)),
      );
      const relationships = findRelationshipsByForce(graph, new Set(distances.keys()), follow.types);
      expect(whole.relationships.map(joinToId).sort()).toEqual(relationships.map(toRelationshipId).sort());
      for (const { id, degree, hidden } of nonEmpty(whole.nodes, 'nodes')) {
        const fitting = [...graph.relationships.values()].filter(({ type, from, to }) => {
          const end = from.id === id ? to : from;
          const isThere = from.id === id || to.id === id;
          return isThere && follow.types.includes(type) && (follow.labels.includes(end.label) || follow.always.includes(end.id));
        });
        const shown = relationships.filter(({ from, to }) => from.id === id || to.id === id);
        expect([id, degree, hidden]).toEqual([id, fitting.length, fitting.length - shown.length]);
      }
      const paged = await readAll(store.topology, { ...request, limitNodes, limitEdges });
      expect(paged.nodes.map(({ id, distance, degree }) => [id, distance, degree])).toEqual(
        whole.nodes.map(({ id, distance, degree }) => [id, distance, degree]),
      );
      expect(paged.relationships).toEqual(whole.relationships);
      expect(paged.totals.every((total) => total === whole.nodes.length)).toBe(true);
      expect(paged.longest).toBeLessThanOrEqual(Math.max(limitNodes, limitEdges));
    });
  }, 600_000);

  it('paths are all that trying every way finds, in order, whatever the size of their pages', async () => {
    const parameters = fc.record({
      from: fc.constantFrom('N0', 'N1', GRAPH_ID),
      to: fc.constantFrom('N0', 'N1'),
      maxHops: fc.nat(6),
      longerBy: fc.nat(2),
      take: fc.integer({ min: 1, max: 5 }),
      follow: arbitraryFollow,
    });
    await check(parameters, async (graph, { from, to, maxHops, longerBy, take, follow: chosen }) => {
      const follow = { ...chosen, always: [from, to] };
      const request = { from: toReference(graph, from), to: toReference(graph, to), maxHops, longerBy, follow };
      const all = findPathsByForce(graph, from, to, maxHops, follow);
      const shortest = all[0]?.length ?? 0;
      const expected = all.filter((path) => path.length <= shortest + longerBy);
      const whole = await readPaths(store.topology, { ...request, take: 10_000, after: null }, createDeadline());
      expect(toIds(whole)).toEqual(expected);
      const isConnected = measureByForce(graph, [from], ALL_HOPS, follow).has(to);
      if (expected.length > 0) expect(whole.cut).toBeNull();
      else if (isConnected) expect(whole.cut).toEqual({ reason: 'HOPS', total: null, next: null });
      else
        expect(
          await readPaths(store.topology, { ...request, maxHops: ALL_HOPS, take: 1, after: null }, createDeadline()),
        ).toEqual({
          paths: [],
          cut: null,
        });
      for (const { nodes, relationships } of drawnPaths(whole.paths)) expectJoined(graph, nodes, relationships, follow);

      const pages = await readAllPaths(store.topology, { ...request, take });
      expect(pages.flatMap(toIds)).toEqual(expected);
      expect(pages.every(({ paths }) => paths.length <= take)).toBe(true);
      expect(pages.slice(0, -1).every(({ cut }) => cut?.total === expected.length)).toBe(true);

      const back = { ...request, from: request.to, to: request.from, longerBy: 0, take: 1, after: null };
      const [returning] = (await readPaths(store.topology, back, createDeadline())).paths;
      expect(returning?.nodes.length ?? 0).toBe(shortest);
    });
  }, 600_000);

  it('relationships keep all that they carry', async () => {
    await check(arbitraryFollow, async (graph, { types }) => {
      const ids = [...graph.nodes.keys()];
      const rows = await store.topology.relationships({ nodes: ids, others: ids }, types);
      const expected = findRelationshipsByForce(graph, new Set(ids), types);
      const toRow = ({ from, to, ...rest }: (typeof expected)[number]): RelationshipRow => ({
        ...rest,
        from: from.id,
        to: to.id,
      });
      const byId = (a: RelationshipRow, b: RelationshipRow): number => (joinToId(a) < joinToId(b) ? -1 : 1);
      expect([...rows].sort(byId)).toEqual(expected.map(toRow).sort(byId));
    });
  }, 600_000);
});

function toReference(graph: Elements, id: string): NodeReference {
  return { id, label: graph.nodes.get(id)?.label ?? '' };
}

interface Joined {
  readonly nodes: readonly SubgraphNode[];
  readonly relationships: readonly RelationshipRow[];
  readonly totals: readonly (number | null)[];
  /** Most nodes or relationships of a page. */
  readonly longest: number;
}

async function readAll(topology: Topology, request: Omit<SubgraphRequest, 'after'>): Promise<Joined> {
  const [nodes, relationships, totals]: [SubgraphNode[], RelationshipRow[], (number | null)[]] = [[], [], []];
  let longest = 0;
  let after: Keys | null = null;
  do {
    const page = await readSubgraph(topology, { ...request, after }, createDeadline());
    nodes.push(...page.nodes);
    relationships.push(...page.relationships);
    if (page.cut) totals.push(page.cut.total);
    longest = Math.max(longest, page.nodes.length, page.relationships.length);
    after = page.cut?.next ?? null;
  } while (after !== null);
  return { nodes, relationships, totals, longest };
}

async function readAllPaths(topology: Topology, request: Omit<PathsRequest, 'after'>): Promise<readonly PathsPage[]> {
  const pages: PathsPage[] = [];
  let after: readonly string[] | null = null;
  do {
    const page: PathsPage = await readPaths(topology, { ...request, after }, createDeadline());
    pages.push(page);
    after = page.cut?.next ?? null;
  } while (after !== null);
  return pages;
}

function toIds({ paths }: PathsPage): readonly (readonly string[])[] {
  return paths.map(({ nodes }) => nodes.map(({ id }) => id));
}

function expectJoined(
  graph: Elements,
  nodes: readonly NodeReference[],
  relationships: readonly RelationshipRow[],
  { types }: Follow,
): void {
  const hops = nodes.slice(1).map((node, index) => [nodes[index]?.id ?? '', node.id]);
  const expected = hops.map((hop) =>
    findRelationshipsByForce(graph, new Set(hop), types)
      .filter(({ from, to }) => from.id !== to.id)
      .map(toRelationshipId)
      .sort(),
  );
  expect(relationships.map(joinToId)).toEqual(expected.flat());
}
