import type { ChangeSummary } from './store.js';

/** The way in and out for documents, for those who may write. */
export interface DocumentGate {
  /**
   * Reads a file and puts its documents into the graph, each whole or not at all.
   * @throws InputError if nothing of it can be used
   */
  ingest(file: OfferedFile): Promise<IngestedFile>;
  /** @throws InputError if there is no such document, or if it is part of the seed */
  remove(id: string): Promise<ChangeSummary>;
}

/** A file with what is known of it besides its bytes. */
export interface OfferedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly country?: string;
  readonly year?: number;
  readonly title?: string;
  readonly source?: string;
  readonly address?: string;
  /** Whether it takes the place of another narrative of the same country and year. */
  readonly replace: boolean;
}

/** What became of a file. */
export interface IngestedFile {
  readonly documents: readonly IngestedDocument[];
  /** Why parts of it were refused. */
  readonly refused: readonly string[];
}

/** A document that the graph holds now. */
export interface IngestedDocument {
  readonly id: string;
  readonly title: string;
  readonly outcome: IngestOutcome;
  /** What was read and not understood. */
  readonly doubts: readonly string[];
  /** A line for people. */
  readonly message: string;
}

/** `HELD` where the graph held the document already; whatever changed in it is brought up to date. */
export type IngestOutcome = 'ADDED' | 'REPLACED' | 'HELD';
