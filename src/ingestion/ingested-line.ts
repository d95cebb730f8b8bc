import type { Extraction } from '../extraction/narrative.js';
import type { ChangeSummary } from '../graph/store.js';
import type { IngestOutcome } from '../graph/document-gate.js';

/** One line on what became of a document in the store, with what was read but not understood below it. */
export function toIngestedLine(place: string, { contribution, doubts }: Extraction, outcome: IngestOutcome): string {
  const { title, id } = contribution.document;
  const line = `${place}: ${OUTCOMES[outcome]} as "${title}", document ${id}`;
  return [line, ...doubts.map((doubt) => `  in doubt: ${doubt}`)].join('\n');
}

/** A file, or a row of it, as people are told of it. */
export function toPlace(file: string, row: number | null): string {
  return row === null ? file : `${file}, line ${String(row)}`;
}

/** What a change added and removed, in words. */
export function toCounts({ nodesAdded, nodesRemoved, relationshipsAdded, relationshipsRemoved }: ChangeSummary): string {
  const added = `${String(nodesAdded)} nodes and ${String(relationshipsAdded)} relationships added`;
  if (nodesRemoved + relationshipsRemoved === 0) return added;
  return `${added}, ${String(nodesRemoved)} nodes and ${String(relationshipsRemoved)} relationships removed`;
}

const OUTCOMES = { ADDED: 'added', REPLACED: 'added in place of another', HELD: 'held already' } as const;
