import { createHash } from 'node:crypto';

/** The id of a document: SHA-256 of its bytes, in hexadecimal. */
export function toDocumentId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
