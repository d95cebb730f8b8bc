import type { Extraction } from '../extraction/narrative.js';
import type { IngestOutcome } from '../graph/document-gate.js';
import { InputError } from '../graph/errors.js';
import type { ChangeSummary, GraphStore } from '../graph/store.js';
import { readDocuments } from './documents.js';

/** How an ingested document came to lie in the graph. */
export interface Ingested {
  readonly outcome: IngestOutcome;
  readonly summary: ChangeSummary;
}

/**
 * Puts a document's contribution into the graph, whole or not at all. Doing it again changes nothing.
 * @throws InputError if the graph holds another narrative of the same country and year, unless `replace` is true
 */
export async function ingest(graph: GraphStore, { contribution }: Extraction, replace: boolean): Promise<Ingested> {
  const { id, partition, year } = contribution.document;
  const all = [
    { kind: 'compare', field: 'kind', operator: 'eq', value: 'NARRATIVE' },
    { kind: 'compare', field: 'partition', operator: 'eq', value: partition },
    { kind: 'compare', field: 'year', operator: 'eq', value: year ?? 0 },
  ] as const;
  const held = await readDocuments(graph, { kind: 'and', all });
  const others = held.filter((document) => document.id !== id);
  const [other] = others;
  if (other && !replace) {
    throw new InputError(
      `the graph holds another narrative of ${partition} ${String(year)}, document ${other.id}; ask for it to be replaced (--replace, or replace: true)`,
    );
  }
  const summary = await graph.apply({ add: [contribution], remove: others.map((document) => document.id) });
  const outcome = other ? 'REPLACED' : held.length > 0 ? 'HELD' : 'ADDED';
  return { outcome, summary };
}

/**
 * Takes an ingested document's contribution out of the graph.
 * @throws InputError if there is no such document, or if it is part of the seed
 */
export async function removeDocument(graph: GraphStore, id: string): Promise<ChangeSummary> {
  const [document] = await readDocuments(graph, { kind: 'compare', field: 'id', operator: 'eq', value: id });
  if (!document) throw new InputError(`there is no document ${id}`);
  if (document.origin === 'SEED') throw new InputError(`document ${id} is part of the seed and cannot be taken out`);
  return graph.apply({ add: [], remove: [id] });
}
