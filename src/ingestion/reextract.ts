import { toDifferences, type Difference } from '../facts/corrections/differences.js';
import type { Contribution, DocumentRecord, RelationshipFact } from '../graph/contribution.js';
import type { Corrections } from '../facts/corrections/correction.js';
import { InputError } from '../shared/errors.js';
import type { GraphStore } from '../graph/store.js';
import type { FileDocument, PlacementRow } from '../reading/file-document.js';
import { contribute } from './contribute.js';
import { INGESTED, readDocuments, type HeldDocument } from './documents.js';
import { toExtractorMark } from './extractor-mark.js';
import { BATCH_SIZE } from './ingest.js';
import type { Knowledge } from './knowledge.js';

/** What became of a document that another extractor, or one with other corrections, had read. */
export type Reextraction = { readonly document: HeldDocument } & (
  | {
      readonly kind: 'READ';
      readonly mark: string;
      readonly differences: readonly Difference[];
      readonly doubts: readonly string[];
    }
  /** It stays as it was. */
  | { readonly kind: 'REFUSED'; readonly reason: string }
);

/** The ingested documents that the present extractor, with the present corrections, would read anew. */
export async function findOutdated(graph: GraphStore, corrections: Corrections): Promise<readonly HeldDocument[]> {
  const documents = await readDocuments(graph, INGESTED);
  return documents.filter(({ id, extractor }) => extractor !== toExtractorMark(id, corrections));
}

/** Reads documents anew from the texts that the graph holds, and puts what they say now in place of what they said. */
export async function* reextract(
  graph: GraphStore,
  outdated: readonly HeldDocument[],
  toKnowledge: () => Knowledge,
): AsyncGenerator<Reextraction> {
  for (let start = 0; start < outdated.length; start += BATCH_SIZE) {
    const batch = outdated.slice(start, start + BATCH_SIZE);
    const held = new Map((await graph.readContributions(batch.map(({ id }) => id))).map((each) => [each.document.id, each]));
    const reread = batch.flatMap((document): readonly Reread[] => {
      const before = held.get(document.id);
      return before ? [readAgain(document, before, toKnowledge())] : [];
    });
    await graph.apply({ add: reread.flatMap(({ after }) => after ?? []), remove: [] });
    yield* reread.map(({ reextraction }) => reextraction);
  }
}

interface Reread {
  readonly after: Contribution | null;
  readonly reextraction: Reextraction;
}

function readAgain(document: HeldDocument, before: Contribution, knowledge: Knowledge): Reread {
  try {
    const after = toPresent(before, knowledge);
    const { extractor: mark = '', doubts = [] } = after.document;
    return { after, reextraction: { kind: 'READ', document, mark, differences: toDifferences(before, after), doubts } };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { after: null, reextraction: { kind: 'REFUSED', document, reason: error.message } };
  }
}

/** @throws InputError if the present extractor refuses it */
function toPresent(before: Contribution, knowledge: Knowledge): Contribution {
  const { document } = before;
  const { fileName, kind, partition, year, title, source, address } = document;
  const options = {
    ...(kind === 'NARRATIVE' && { country: partition }),
    ...(kind === 'NARRATIVE' && year !== undefined && { year }),
    title,
    ...(source !== undefined && { source }),
    ...(address !== undefined && { address }),
  };
  return contribute(toFileDocument(before), fileName, options, knowledge).contribution;
}

/** The document as its reader gave it. */
function toFileDocument({ document, relationships }: Contribution): FileDocument {
  const { id, kind, text, mediaType, partition, year, editions, row = null } = document;
  if (kind === 'ROW') return toPlacementRow(document, relationships);
  if (text !== undefined && kind === 'NARRATIVE') return { kind, id, text, mediaType, row };
  if (text === undefined || kind !== 'PROFILE') throw new InputError('the graph holds no text of it');
  return { kind, id, text, mediaType, row, country: partition, editions: editions ?? (year === undefined ? [] : [year]) };
}

/** A row of a table is not kept, but what it says is. */
function toPlacementRow(document: DocumentRecord, relationships: readonly RelationshipFact[]): PlacementRow {
  const { id, mediaType, partition: country, title, year, row = null } = document;
  const placement = relationships.find(({ type }) => type === 'PLACED_ON');
  if (placement === undefined || year === undefined) throw new InputError('the graph holds no placement of it');
  const sources = placement.provenance?.sources ?? [];
  return { kind: 'ROW', id, mediaType, row, country, countryName: title, year, tier: placement.to.id, sources };
}
