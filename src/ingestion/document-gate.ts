import type { DocumentGate, IngestedDocument, OfferedFile } from '../graph/document-gate.js';
import { InputError } from '../shared/errors.js';
import type { GraphStore } from '../graph/store.js';
import { ingest, removeDocument, type DocumentOutcome } from './ingest.js';
import { toIngestedLine, toPlace } from './ingested-line.js';
import type { DocumentReader } from './read-documents.js';

/** The gate of a store: what comes through it is what the command line does. */
export function createDocumentGate(graph: GraphStore, read: DocumentReader): DocumentGate {
  return {
    ingest: async ({ bytes, fileName, replace, ...options }: OfferedFile) => {
      const readings = await read(bytes, fileName, options);
      const found = readings.flatMap((reading) => (reading.kind === 'READ' ? [reading] : []));
      const { outcomes } = await ingest(
        graph,
        found.map(({ extraction }) => extraction),
        replace,
      );
      const refused = readings.flatMap((reading) => (reading.kind === 'REFUSED' ? toReason(reading.row, reading.reason) : []));
      const documents: IngestedDocument[] = [];
      outcomes.forEach((outcome, index) => {
        const row = found[index]?.row ?? null;
        if (outcome.kind === 'REFUSED') refused.push(toReason(row, outcome.reason));
        else documents.push(toIngested(toPlace(fileName, row), outcome));
      });
      if (documents.length === 0) throw new InputError(refused.slice(0, 3).join('; '));
      return { documents, refused };
    },
    remove: (id) => removeDocument(graph, id),
  };
}

function toReason(row: number | null, reason: string): string {
  return row === null ? reason : `line ${String(row)}: ${reason}`;
}

function toIngested(place: string, { kind, extraction }: Exclude<DocumentOutcome, { kind: 'REFUSED' }>): IngestedDocument {
  const { id, title } = extraction.contribution.document;
  return { id, title, outcome: kind, doubts: extraction.doubts, message: toIngestedLine(place, extraction, kind) };
}
