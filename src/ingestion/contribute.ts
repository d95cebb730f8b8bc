import { extractNarrative, type Extraction } from '../extraction/narrative.js';
import { extractProfile } from '../extraction/profile.js';
import { EXTRACTOR_VERSION } from '../extraction/version.js';
import type { Contribution, DocumentRecord } from '../graph/contribution.js';
import { InputError } from '../graph/errors.js';
import type { FileDocument } from '../reading/file-document.js';
import { invariant } from '../shared/invariant.js';
import type { DocumentOptions, Knowledge } from './knowledge.js';
import { extractPlacement } from './placement.js';

/**
 * What a document adds to the graph: a pure function of the document, the name of its file, the options and the knowledge.
 * @throws InputError if it is not what its kind of document is
 */
export function contribute(document: FileDocument, fileName: string, options: DocumentOptions, knowledge: Knowledge): Extraction {
  const { contribution, doubts } = extract(document, fileName, options, knowledge);
  const record = { ...contribution.document, ...(document.row !== null && { row: document.row }), doubts };
  return { contribution: { ...contribution, document: record }, doubts };
}

function extract(document: FileDocument, fileName: string, options: DocumentOptions, knowledge: Knowledge): Extraction {
  const { vocabulary, countries } = knowledge;
  if (document.kind === 'NARRATIVE') return extractNarrative({ ...document, fileName, options }, vocabulary, countries);
  if (options.country !== undefined || options.year !== undefined) {
    throw new InputError('a row has a country and a year of its own; leave out those of the options');
  }
  if (document.kind === 'ROW') return extractPlacement(document, fileName, options, knowledge);
  return mergeEditions(
    document.editions,
    document.editions.map((edition) => extractProfile({ ...options, ...document, fileName, edition }, vocabulary, countries)),
  );
}

/** A text that stands in several editions says the same in each of them. */
function mergeEditions(editions: readonly number[], extractions: readonly Extraction[]): Extraction {
  const [first] = extractions;
  invariant(first !== undefined, 'a profile stands in some edition');
  const contributions = extractions.map(({ contribution }) => contribution);
  return {
    contribution: {
      document: { ...first.contribution.document, editions },
      nodes: contributions.flatMap(({ nodes }) => nodes),
      relationships: contributions.flatMap(({ relationships }) => relationships),
    },
    doubts: first.doubts,
  };
}

/** The contribution as the present extractor makes it; the same one if the present extractor made it, or none did. */
export function refreshContribution(contribution: Contribution, toKnowledge: () => Knowledge): Contribution {
  const { document } = contribution;
  const text = toFileDocument(document);
  if (document.extractor === EXTRACTOR_VERSION || text === null) return contribution;
  const { fileName, partition, year, title, source, address } = document;
  const options = {
    ...(text.kind === 'NARRATIVE' && { country: partition }),
    ...(text.kind === 'NARRATIVE' && year !== undefined && { year }),
    title,
    ...(source !== undefined && { source }),
    ...(address !== undefined && { address }),
  };
  return contribute(text, fileName, options, toKnowledge()).contribution;
}

/** The document as its reader gave it; null where it is none that rules read. */
function toFileDocument(document: DocumentRecord): FileDocument | null {
  const { id, kind, origin, text, mediaType, partition, year, editions, row = null } = document;
  if (origin === 'SEED' || text === undefined) return null;
  if (kind === 'NARRATIVE') return { kind, id, text, mediaType, row };
  if (kind !== 'PROFILE') return null;
  return { kind, id, text, mediaType, row, country: partition, editions: editions ?? (year === undefined ? [] : [year]) };
}
