import type { Extraction } from '../../src/extraction/narrative.js';
import type { DocumentOptions } from '../../src/ingestion/knowledge.js';
import { createDocumentReader } from '../../src/ingestion/read-documents.js';
import { seedDirectory, toKnowledge } from '../../src/programs/load-knowledge.js';
import { loadSeed } from '../../src/seed/load-seed.js';

/** The product's own seed. */
export const seed = loadSeed(seedDirectory);

/** What extraction needs to know, from the product's own seed. */
export const knowledge = toKnowledge(seed);

const read = createDocumentReader(knowledge);

/** What the only document of a file says. */
export async function extractFile(bytes: Uint8Array, fileName: string, options: DocumentOptions = {}): Promise<Extraction> {
  const [reading] = await read(bytes, fileName, options);
  if (reading?.kind !== 'READ') throw new Error(`expected ${fileName} to be read: ${reading?.reason ?? 'it is empty'}`);
  return reading.extraction;
}
