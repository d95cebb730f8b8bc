import { stripIgnoredCharacters } from 'graphql';
import { toCanonicalJson } from '../shared/canonical-json.js';
import { toSha256 } from '../shared/sha256.js';

/** An operation as it is asked: a document, which of its operations, and with which variables. */
export interface AskedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Null where the document has one operation without a name. */
  readonly operationName: string | null;
}

/**
 * What tells an operation from others however it is written: the SHA-256 of its canonical JSON (RFC 8785), with the document
 * freed of white space, comments and commas. The README has the recipe, so that others can compute it.
 */
export function toOperationHash({ query, variables, operationName }: AskedOperation): string {
  return toSha256(toCanonicalJson({ operationName, query: stripIgnoredCharacters(query), variables }));
}
