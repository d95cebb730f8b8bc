import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countLabels } from '../../src/analysis/reads/label-counts.js';
import type { PlanResult } from '../../src/graph/result.js';
import type { GraphStore } from '../../src/graph/store.js';
import { ingest } from '../../src/ingestion/ingest.js';
import { createDocumentReader } from '../../src/ingestion/read-documents.js';
import { dump } from '../support/dump.js';
import { model } from '../support/model.js';
import { knowledge, seed } from '../support/seeded.js';
import { readShared } from '../support/shared-folder.js';
import { stores } from '../support/stores.js';

/** With these alone a dump takes seconds; that all texts meet their facts, `test/seed/profiles.test.ts` sees without a store. */
const COUNTRIES: readonly string[] = ['BLR', 'GNQ', 'MYS', 'RUS', 'SYR', 'TCD', 'THA', 'VEN'];

const bytes = readShared('profiles/profiles.jsonl', 'ingesting the profiles over the facts that the seed holds of them');
const rows = (bytes?.toString() ?? '').split('\n').filter((row) => COUNTRIES.some((iso3) => row.includes(`"iso3": "${iso3}"`)));

(bytes ? describe : describe.skip).each(stores)('texts of profiles over the seed, on the $name store', ({ open }) => {
  let graph: GraphStore;
  let before: PlanResult;
  let documents: readonly string[];

  beforeAll(async () => {
    graph = await open();
    const partitions = new Set(['reference', ...COUNTRIES]);
    await graph.applySeed('some countries', () =>
      seed.contributions().filter(({ document }) => partitions.has(document.partition)),
    );
    before = await dump(graph);
    const readings = await createDocumentReader(knowledge)(Buffer.from(rows.join('\n')), 'profiles.jsonl', {});
    const extractions = readings.flatMap((reading) => (reading.kind === 'READ' ? reading.extraction : []));
    documents = extractions.map(({ contribution }) => contribution.document.id);
    const { outcomes } = await ingest(graph, extractions, false);
    expect(outcomes.map(({ kind }) => kind)).toEqual(rows.map(() => 'ADDED'));
  }, 120_000);

  afterAll(async () => {
    await graph.close();
  });

  it('double no fact: they add documents, claims and passages, and no node of another type', async () => {
    const nodes = [...model.nodes.values()];
    const counts = await countLabels(
      graph,
      nodes.map(({ label }) => label),
    );
    const added = nodes.map(({ type, label }) => [type, (counts.get(label) ?? 0) - (before[type]?.total ?? 0)] as const);
    expect(added.filter(([, count]) => count !== 0)).toEqual([
      ['Claim', expect.any(Number)],
      ['Document', documents.length],
      ['Passage', expect.any(Number)],
    ]);
  });

  it('leave the seed as it was once they are taken out', async () => {
    await graph.apply({ add: [], remove: documents });
    expect(await dump(graph)).toEqual(before);
  }, 60_000);
});
