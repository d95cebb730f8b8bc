import type { Keys, Predicate, ReadPlan } from '../graph/plan.js';
import type { NodeRow } from '../graph/result.js';
import { equals, select } from '../graph/select.js';
import type { GraphStore } from '../graph/store.js';

/** A document that the graph holds. */
export interface HeldDocument {
  readonly id: string;
  readonly origin: string;
  readonly title: string;
  readonly fileName: string;
  readonly kind: string;
  readonly partition: string;
  readonly year?: number;
  /** Years of all editions of a profile. */
  readonly editions?: readonly number[];
  /** Version of the extractor that read it. */
  readonly extractor?: string;
  /** How much of it was read and not understood. */
  readonly doubtCount: number;
}

/** The condition of the documents that people ingested. */
export const INGESTED: Predicate = equals('origin', 'INGESTED');

/** The documents that fit, by id. */
export async function readDocuments(graph: GraphStore, where: Predicate): Promise<readonly HeldDocument[]> {
  const documents: HeldDocument[] = [];
  for (let after: Keys | null = null, more = true; more;) {
    const { page } = await graph.run(planPage(where, after));
    documents.push(...(page?.rows ?? []).map(({ node }) => toDocument(node)));
    after = page?.rows.at(-1)?.keys ?? null;
    more = page?.more ?? false;
  }
  return documents;
}

/** As many as one statement reads. */
const DOCUMENTS_AT_ONCE = 250;

function planPage(where: Predicate, after: Keys | null): ReadPlan {
  const documents = select('Document')
    .field('id', 'origin', 'title', 'fileName', 'kind', 'partition', 'year', 'editions', 'extractor', 'doubtCount')
    .where(where)
    .first(DOCUMENTS_AT_ONCE, after);
  return { page: documents.selection };
}

function toDocument({ fields }: NodeRow): HeldDocument {
  const read = (name: string): string => String(fields[name] ?? '');
  const { year, editions, extractor, doubtCount } = fields;
  return {
    id: read('id'),
    origin: read('origin'),
    title: read('title'),
    fileName: read('fileName'),
    kind: read('kind'),
    partition: read('partition'),
    ...(typeof year === 'number' && { year }),
    ...(Array.isArray(editions) && { editions: editions.map(Number) }),
    ...(typeof extractor === 'string' && { extractor }),
    doubtCount: Number(doubtCount ?? 0),
  };
}
