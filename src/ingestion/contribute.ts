import { readText } from '../reading/text.js';
import { toDocumentId } from '../reading/document-id.js';
import { extractNarrative, type Extraction } from '../extraction/narrative.js';
import { EXTRACTOR_VERSION } from '../extraction/version.js';
import type { CountryNames } from '../extraction/countries.js';
import type { Vocabulary } from '../extraction/vocabulary.js';
import type { Contribution } from '../graph/contribution.js';
import { InputError } from '../graph/errors.js';

/** What is known of a document besides its bytes, ahead of what its text says. */
export interface DocumentOptions {
  readonly country?: string;
  readonly year?: number;
  readonly title?: string;
  readonly source?: string;
  readonly address?: string;
}

/** What extraction needs to know: the concepts with their words, and the countries with their names. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly countries: readonly CountryNames[];
}

/** Largest document that is read, in bytes. */
export const MAXIMUM_DOCUMENT_SIZE = 5_000_000;

/**
 * What a document adds to the graph: a pure function of its bytes, its name, the options and the knowledge.
 * @throws InputError if it is empty, too large, no text, or no narrative
 */
export function contribute(bytes: Uint8Array, fileName: string, options: DocumentOptions, knowledge: Knowledge): Extraction {
  if (bytes.byteLength > MAXIMUM_DOCUMENT_SIZE) throw new InputError(toTooLarge(bytes.byteLength));
  const text = readText(bytes);
  const source = { id: toDocumentId(bytes), text, fileName, mediaType: 'text/plain', options };
  return extractNarrative(source, knowledge.vocabulary, knowledge.countries);
}

/** Says that a document is too large. */
export function toTooLarge(size: number): string {
  return `a document has at most ${String(MAXIMUM_DOCUMENT_SIZE)} bytes, this has ${String(size)}`;
}

/** The contribution as the present extractor makes it; the same one if the present extractor made it. */
export function refreshContribution(contribution: Contribution, toKnowledge: () => Knowledge): Contribution {
  const { document } = contribution;
  if (document.kind !== 'NARRATIVE' || document.extractor === EXTRACTOR_VERSION || document.text === undefined)
    return contribution;
  const { id, text, fileName, mediaType, partition, year, title, source, address } = document;
  const options = {
    country: partition,
    title,
    ...(year !== undefined && { year }),
    ...(source !== undefined && { source }),
    ...(address !== undefined && { address }),
  };
  const { vocabulary, countries } = toKnowledge();
  return extractNarrative({ id, text, fileName, mediaType, options }, vocabulary, countries).contribution;
}
