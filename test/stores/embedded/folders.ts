import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contribution } from '../../../src/graph/contribution.js';
import { NO_PROVENANCE } from '../../../src/graph/plan.js';
import { toReportContribution } from '../../../src/facts/report-contribution.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { openEmbeddedStore, type EmbeddedStoreOptions } from '../../../src/stores/embedded/store.js';
import { fromText, toDocument, toFacts, toRecommendation } from '../../support/facts.js';

/** A data folder for one test, with the stores opened on it and what they gave notice of. */
export interface TestFolder {
  readonly directory: string;
  readonly notices: readonly string[];
  readonly open: (options?: Partial<EmbeddedStoreOptions>) => Promise<GraphStore>;
  /** Closes the stores and takes the folder away. */
  readonly close: () => Promise<void>;
}

/** Makes an empty data folder. */
export async function createFolder(): Promise<TestFolder> {
  const parent = await mkdtemp(join(tmpdir(), 'tip-graph-'));
  const directory = join(parent, 'data');
  const notices: string[] = [];
  const stores: GraphStore[] = [];
  return {
    directory,
    notices,
    open: async (options) => {
      const onNotice = (message: string): void => void notices.push(message);
      const store = await openEmbeddedStore({ directory, onNotice, ...options });
      stores.push(store);
      return store;
    },
    close: async () => {
      for (const store of stores) await store.close();
      await rm(parent, { recursive: true });
    },
  };
}

/** An ingested document on Utopia's report of a year, with one recommendation. */
export function toNarrative(year: number, text = `Recommended in ${String(year)}.`): Contribution {
  const recommendations = [toRecommendation(1, { text, provenance: fromText(0, text) })];
  const list = { report: `UTO-${String(year)}`, size: 1 };
  const document = toDocument(String(year).padStart(64, 'a'), 'NARRATIVE', { year, text, extractor: '0', list });
  return toReportContribution(document, toFacts({ year, narrative: 'FULL', recommendations }));
}

/** The name of the file in which a store keeps a document. */
export function toFileName({ document }: Contribution): string {
  return `${document.id}.json`;
}

/** The texts of all recommendations that a store holds, by report and ordinal. */
export async function readTexts(store: GraphStore): Promise<readonly unknown[]> {
  const page = { take: 100, from: 'START', after: null, before: null } as const;
  const all = { where: null, order: [], page, count: true, children: {}, provenance: NO_PROVENANCE } as const;
  const { found } = await store.run({ found: { label: 'Recommendation', fields: ['text'], ...all } });
  return found?.rows.map(({ node }) => node.fields['text']) ?? [];
}
