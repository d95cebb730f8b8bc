import { REFERENCE_PARTITION, type DocumentRecord } from '../graph/contribution.js';
import { toSha256 } from '../shared/sha256.js';

/** The document that a part of the seed about no single country is; `content` decides its id. */
export function toReferenceDocument(title: string, fileName: string, content: string): DocumentRecord {
  return {
    id: toSha256(content),
    kind: 'REFERENCE',
    origin: 'SEED',
    title,
    fileName,
    mediaType: 'application/json',
    partition: REFERENCE_PARTITION,
  };
}
