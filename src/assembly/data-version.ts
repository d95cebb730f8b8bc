import { toSha256 } from '../shared/sha256.js';
import type { DocumentRecord } from '../graph/contribution.js';

/**
 * The version of a graph's data: equal for equal data on every store, another one whenever a document comes or goes, is read
 * by another extractor, or the seed changes.
 */
export function toDataVersion(seedHash: string | null, documents: readonly string[]): string {
  return toSha256([seedHash ?? '-', ...[...documents].sort()].join('\n')).slice(0, 16);
}

/** An ingested document as the version counts it: a line that is the same as `cypher/version` makes. */
export function toVersionLine({ id, partition, year, extractor }: DocumentRecord): string {
  return [id, partition, year ?? '-', extractor ?? '-'].join(' ');
}
