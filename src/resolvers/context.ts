import type { DocumentGate } from '../graph/document-gate.js';
import type { TierKnowledge } from '../facts/edition-coverage.js';
import type { ReadContext } from '../plan/read-context.js';

/** What a request carries to the resolvers. */
export interface RequestContext extends ReadContext {
  readonly access: Access;
  /** How far the placements of each edition go. */
  readonly toTierKnowledge: () => readonly TierKnowledge[];
  readonly toSchemaVersion: () => string;
  readonly extractorVersion: string;
  /** The version of the data that a permalink cites; null elsewhere. */
  readonly citedVersion: string | null;
  /** New versions of the data, for subscriptions. */
  readonly changes: () => Promise<AsyncIterable<readonly unknown[]>>;
}

/** Who asks: nobody may write where writing is off, and the operator alone elsewhere. */
export type Access =
  { readonly kind: 'OFF' } | { readonly kind: 'STRANGER' } | { readonly kind: 'OPERATOR'; readonly documents: DocumentGate };
