import { extractNarrative, type Extraction } from '../extraction/narrative.js';
import { extractProfile } from '../extraction/profile.js';
import { correct } from '../facts/corrections/correction.js';
import { InputError } from '../shared/errors.js';
import type { FileDocument } from '../reading/file-document.js';
import { invariant } from '../shared/invariant.js';
import { toExtractorMark } from './extractor-mark.js';
import type { DocumentOptions, Knowledge } from './knowledge.js';
import { extractPlacement } from './placement.js';

/**
 * What a document adds to the graph: a pure function of the document, the name of its file, the options and the knowledge.
 * @throws InputError if it is not what its kind of document is
 */
export function contribute(document: FileDocument, fileName: string, options: DocumentOptions, knowledge: Knowledge): Extraction {
  const extraction = extract(document, fileName, options, knowledge);
  const { contribution, doubts: misfits } = correct(extraction.contribution, knowledge.corrections.get(document.id) ?? []);
  const doubts = [...extraction.doubts, ...misfits];
  const record = {
    ...contribution.document,
    extractor: toExtractorMark(document.id, knowledge.corrections),
    ...(document.row !== null && { row: document.row }),
    doubts,
  };
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
