import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EXTRACTOR_VERSION } from '../../src/generated/versions.js';
import type { Contribution } from '../../src/graph/contribution.js';
import type { Corrections } from '../../src/facts/corrections/correction.js';
import type { GraphStore } from '../../src/graph/store.js';
import { findOutdated, reextract, type Reextraction } from '../../src/ingestion/reextract.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { extractFile, knowledge } from '../support/seeded.js';
import { stores } from '../support/stores.js';

const options = { title: 'A title', source: 'A shelf', address: 'https://example.org/a' };
const { contribution } = await extractFile(Buffer.from(toNarrative(ICELAND)), 'iceland.txt', options);
const { id } = contribution.document;
const older: Contribution = {
  document: { ...contribution.document, extractor: '0' },
  nodes: contribution.nodes.filter(({ label }) => label !== 'Action'),
  relationships: contribution.relationships.filter(({ from, to }) => from.label !== 'Action' && to.label !== 'Action'),
};

async function bringUpToDate(graph: GraphStore, corrections: Corrections = new Map()): Promise<readonly Reextraction[]> {
  const done: Reextraction[] = [];
  const outdated = await findOutdated(graph, corrections);
  for await (const each of reextract(graph, outdated, () => ({ ...knowledge, corrections }))) done.push(each);
  return done;
}

describe.each(stores)('reextract on the $name store', ({ openChangeable }) => {
  let graph: GraphStore;

  beforeEach(async () => {
    graph = await openChangeable();
  });

  afterEach(() => graph.close());

  it('reads anew what an older extractor read, keeps what people said of it, and says what changed', async () => {
    await graph.apply({ add: [older], remove: [] });
    const actions = contribution.nodes.filter(({ label }) => label === 'Action').length;
    const done = await bringUpToDate(graph);
    expect(done).toMatchObject([{ kind: 'READ', mark: EXTRACTOR_VERSION, document: { id, extractor: '0' } }]);
    expect(done[0]?.kind === 'READ' && done[0].differences).toContainEqual({
      kind: 'Action',
      added: actions,
      removed: 0,
      changed: 0,
    });
    expect(await graph.readContributions([id])).toEqual([contribution]);
    expect(await bringUpToDate(graph)).toEqual([]);
  });

  it('leaves a document as it was that the present extractor refuses, and says why', async () => {
    const strange = { ...older, document: { ...older.document, text: 'A letter from the seaside.' } };
    await graph.apply({ add: [strange], remove: [] });
    expect(await bringUpToDate(graph)).toMatchObject([{ kind: 'REFUSED', reason: expect.stringContaining('no narrative') }]);
    expect(await graph.readContributions([id])).toEqual([strange]);
  });

  it('applies corrections to what lies there, changes the version of the data, and takes them back', async () => {
    await graph.apply({ add: [contribution], remove: [] });
    const before = await graph.version();
    const corrections: Corrections = new Map([
      [id, [{ place: 'seed/corrections/a.json', changes: [{ change: 'DROP', of: 'ISL-2016-R03' }] }]],
    ]);
    expect(await bringUpToDate(graph, corrections)).toMatchObject([{ kind: 'READ', document: { id } }]);
    expect((await graph.readContributions([id]))[0]?.nodes.some((node) => node.id === 'ISL-2016-R03')).toBe(false);
    expect(await graph.version()).not.toBe(before);
    expect(await bringUpToDate(graph, corrections)).toEqual([]);
    await bringUpToDate(graph);
    expect(await graph.readContributions([id])).toEqual([contribution]);
    expect(await graph.version()).toBe(before);
  });
});
