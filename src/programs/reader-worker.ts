import { InputError } from '../shared/errors.js';
import { once } from '../shared/once.js';
import { createDocumentReader } from '../ingestion/read-documents.js';
import type { ReadAnswer, ReadRequest } from '../ingestion/reader-pool.js';
import { loadKnowledge } from './load-knowledge.js';

// The program of the threads of a ReaderPool.

const openReader = once(() => createDocumentReader(loadKnowledge()));

/** Reads one file. */
export async function readDocument({ bytes, fileName, options }: ReadRequest): Promise<ReadAnswer> {
  try {
    return { kind: 'READ', readings: await openReader()(bytes, fileName, options) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'REFUSED', reason: error.message };
    throw error;
  }
}
