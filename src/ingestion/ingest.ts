import type { Extraction } from '../extraction/narrative.js';
import type { Contribution } from '../graph/contribution.js';
import type { IngestOutcome } from '../graph/document-gate.js';
import { InputError } from '../shared/errors.js';
import { addSummaries, NO_CHANGE, type ChangeSummary, type GraphStore } from '../graph/store.js';
import { readDocuments } from './documents.js';
import { findRivals, toYears, type Rival } from './rivals.js';
import { equals } from '../graph/select.js';

/** What became of documents, in their order, and what that changed. */
export interface Ingested {
  readonly outcomes: readonly DocumentOutcome[];
  readonly summary: ChangeSummary;
}

export type DocumentOutcome =
  { readonly kind: IngestOutcome; readonly extraction: Extraction } | { readonly kind: 'REFUSED'; readonly reason: string };

/**
 * Puts documents into the graph, each whole or not at all; many share a transaction. Doing it again changes nothing. Another
 * narrative of a country and year, another profile of a country and edition, and a row that places a country on another tier
 * than another row does are refused; they take the place of what was ingested if `replace` is true.
 */
export async function ingest(graph: GraphStore, extractions: readonly Extraction[], replace: boolean): Promise<Ingested> {
  const outcomes: DocumentOutcome[] = [];
  let summary = NO_CHANGE;
  for (let start = 0; start < extractions.length; start += BATCH_SIZE) {
    const batch = await ingestBatch(graph, extractions.slice(start, start + BATCH_SIZE), replace);
    outcomes.push(...batch.outcomes);
    summary = addSummaries(summary, batch.summary);
  }
  return { outcomes, summary };
}

/** Documents a transaction: with more it gets no faster. */
export const BATCH_SIZE = 100;

async function ingestBatch(graph: GraphStore, extractions: readonly Extraction[], replace: boolean): Promise<Ingested> {
  const add = new Map<string, Contribution>();
  const remove = new Set<string>();
  const rivals = await findRivals(graph, extractions);
  const outcomes = extractions.map((extraction): DocumentOutcome => {
    const { contribution } = extraction;
    const { id } = contribution.document;
    const held = rivals.get(id);
    // What the seed states already stays a part of it.
    if (held?.origin === 'SEED') return { kind: 'HELD', extraction };
    const others = rivals.findOthers(contribution);
    const refused = others.find((other) => !replace || !other.isReplaceable);
    if (refused) return { kind: 'REFUSED', reason: toReason(contribution, refused) };
    for (const other of others) {
      remove.add(other.id);
      add.delete(other.id);
      rivals.delete(other.id);
    }
    rivals.add(contribution);
    add.set(id, contribution);
    remove.delete(id);
    if (others.length > 0) return { kind: 'REPLACED', extraction };
    return { kind: held ? 'HELD' : 'ADDED', extraction };
  });
  if (add.size === 0 && remove.size === 0) return { outcomes, summary: NO_CHANGE };
  return { outcomes, summary: await graph.apply({ add: [...add.values()], remove: [...remove] }) };
}

function toReason({ document }: Contribution, { id, what, isReplaceable }: Rival): string {
  const way = isReplaceable ? '; ask for it to be replaced (--replace, or replace: true)' : '';
  return `the graph holds another ${what} of ${document.partition} ${toYears(document).join(', ')}, document ${id}${way}`;
}

/**
 * Takes an ingested document's contribution out of the graph.
 * @throws InputError if there is no such document, or if it is part of the seed
 */
export async function removeDocument(graph: GraphStore, id: string): Promise<ChangeSummary> {
  const [document] = await readDocuments(graph, equals('id', id));
  if (!document) throw new InputError(`there is no document ${id}`);
  if (document.origin === 'SEED') throw new InputError(`document ${id} is part of the seed and cannot be taken out`);
  return graph.apply({ add: [], remove: [id] });
}
