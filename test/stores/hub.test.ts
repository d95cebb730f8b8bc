import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Contribution, NodeReference } from '../../src/graph/contribution.js';
import { createDeadline } from '../../src/shared/deadline.js';
import { readPaths } from '../../src/walks/paths.js';
import type { Keys } from '../../src/graph/plan.js';
import type { GraphStore } from '../../src/graph/store.js';
import { readSubgraph, type SubgraphPage } from '../../src/walks/subgraph.js';
import type { Follow } from '../../src/graph/topology.js';
import { stores } from '../support/stores.js';

const SPOKES = 10_000;
const hub: NodeReference = { label: 'Theme', id: 'HUB' };
const spokes = Array.from({ length: SPOKES }, (_, index): NodeReference => {
  return { label: 'Recommendation', id: `R${String(index).padStart(5, '0')}` };
});

/** On a busy machine, too. What goes through all pairs of so many nodes takes longer. */
const ENOUGH_MILLISECONDS = 30_000;

/** A theme that as many recommendations are about as no country ever got. */
const wheel: Contribution = {
  document: {
    id: 'a'.repeat(64),
    kind: 'REFERENCE',
    origin: 'SEED',
    title: 'Wheel',
    fileName: 'wheel.json',
    mediaType: 'application/json',
    partition: 'reference',
  },
  nodes: [],
  relationships: spokes.map((spoke) => ({ type: 'ABOUT', from: spoke, to: hub, key: '', properties: {} })),
};

describe.each(stores)('a hub of 10,000 relationships in the $name store', ({ open }) => {
  let store: GraphStore;
  const follow: Follow = { types: ['ABOUT'], labels: ['Theme', 'Recommendation'], always: [hub.id] };

  beforeAll(async () => {
    store = await open();
    await store.apply({ add: [wheel], remove: [] });
  }, 120_000);

  afterAll(async () => {
    await store.close();
  }, 120_000);

  function readAround(start: NodeReference, limit: number, after: Keys | null = null): Promise<SubgraphPage> {
    const request = { starts: [start], maxHops: 2, follow, deadEnds: [], limitNodes: limit, limitEdges: limit, after };
    return readSubgraph(store.topology, request, createDeadline(ENOUGH_MILLISECONDS));
  }

  it('shows the first of its neighbours, and how many it has', async () => {
    const { nodes, relationships, cut } = await readAround(hub, 100);
    expect(nodes[0]).toEqual({ ...hub, distance: 0, degree: SPOKES, hidden: SPOKES - 99 });
    expect(nodes.slice(1).map(({ id }) => id)).toEqual(spokes.slice(0, 99).map(({ id }) => id));
    expect(relationships).toHaveLength(99);
    expect(cut).toEqual({ reason: 'NODES', total: SPOKES + 1, next: [1, 'R00098', 'R00098 ABOUT HUB '] });
  });

  it('is shown whole on pages, also where it lies behind a spoke', async () => {
    const ids: string[] = [];
    let after: Keys | null = null;
    do {
      const page: SubgraphPage = await readAround(spokes[5_000] ?? hub, 4_000, after);
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.cut?.next ?? null;
    } while (after !== null);
    const others = spokes.map(({ id }) => id).filter((id) => id !== 'R05000');
    expect(ids).toEqual(['R05000', 'HUB', ...others]);
  });

  it('lies on the path between its spokes', async () => {
    const [from, to] = [spokes[1] ?? hub, spokes[9_999] ?? hub];
    const request = { from, to, maxHops: 6, longerBy: 3, follow, take: 10, after: null };
    const { paths, cut } = await readPaths(store.topology, request, createDeadline(ENOUGH_MILLISECONDS));
    expect(paths.map(({ nodes }) => nodes)).toEqual([[from, hub, to]]);
    expect(cut).toBeNull();
  });
});
