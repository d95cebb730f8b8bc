import { parentPort } from 'node:worker_threads';
import { InputError } from '../shared/errors.js';
import { createDocumentReader } from '../ingestion/read-documents.js';
import type { ReadAnswer, ReadRequest } from '../ingestion/reader-pool.js';
import { loadKnowledge } from './load-knowledge.js';

// The program of the threads of a ReaderPool.

const read = createDocumentReader(loadKnowledge());

parentPort?.on('message', (request: ReadRequest) => {
  void answer(request).then((message) => parentPort?.postMessage(message));
});

async function answer({ bytes, fileName, options }: ReadRequest): Promise<ReadAnswer> {
  try {
    return { kind: 'READ', readings: await read(bytes, fileName, options) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'REFUSED', reason: error.message };
    return { kind: 'FAULT', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
