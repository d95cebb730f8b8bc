import type { DocumentGate, IngestedDocument, OfferedFile } from '../graph/document-gate.js';
import type { GraphStore } from '../graph/store.js';
import { contribute, type Knowledge } from './contribute.js';
import { ingest, removeDocument } from './ingest.js';
import { toIngestedLine } from './ingested-line.js';

/** The gate of a store: what comes through it is what the command line does. */
export function createDocumentGate(graph: GraphStore, toKnowledge: () => Knowledge): DocumentGate {
  return {
    ingest: async ({ bytes, fileName, replace, ...options }: OfferedFile) => {
      const extraction = contribute(bytes, fileName, options, toKnowledge());
      const ingested = await ingest(graph, extraction, replace);
      const { id, title } = extraction.contribution.document;
      const { outcome } = ingested;
      const message = toIngestedLine(fileName, extraction, ingested);
      const document: IngestedDocument = { id, title, outcome, doubts: extraction.doubts, message };
      return { documents: [document], refused: [] };
    },
    remove: (id) => removeDocument(graph, id),
  };
}
