import type { Extraction } from '../extraction/narrative.js';
import type { ChangeSummary } from '../graph/store.js';
import type { Ingested } from './ingest.js';

/** One line on what became of a document in the store, with what was read but not understood below it. */
export function toIngestedLine(file: string, { contribution, doubts }: Extraction, { outcome, summary }: Ingested): string {
  const { title, id } = contribution.document;
  const line = `${file}: ${OUTCOMES[outcome]} as "${title}", document ${id}, ${toCounts(summary)}`;
  return [line, ...doubts.map((doubt) => `  in doubt: ${doubt}`)].join('\n');
}

const OUTCOMES = { ADDED: 'added', REPLACED: 'added in place of another', HELD: 'held already' } as const;

/** What a change added and removed, in words. */
export function toCounts({ nodesAdded, nodesRemoved, relationshipsAdded, relationshipsRemoved }: ChangeSummary): string {
  const added = `${String(nodesAdded)} nodes and ${String(relationshipsAdded)} relationships added`;
  if (nodesRemoved + relationshipsRemoved === 0) return added;
  return `${added}, ${String(nodesRemoved)} nodes and ${String(relationshipsRemoved)} relationships removed`;
}
