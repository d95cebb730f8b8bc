import type { Deadline } from './graph/deadline.js';
import type { DocumentGate } from './graph/document-gate.js';
import type { GraphStore } from './graph/store.js';
import type { VersionWatch } from './graph/version-watch.js';
import type { TierKnowledge } from './graph/year-coverage.js';
import type { Model } from './plan/model.js';

/** What a request carries to the resolvers. */
export interface RequestContext {
  readonly graph: GraphStore;
  readonly model: Model;
  /** When the operation must be over; what writes has longer. */
  readonly deadline: Deadline;
  readonly access: Access;
  /** Whether answers hold words of texts. */
  readonly servesText: boolean;
  /** How far the placements of each edition go. */
  readonly toTierKnowledge: () => readonly TierKnowledge[];
  readonly toSchemaVersion: () => string;
  readonly extractorVersion: string;
  /** The version of the data that a permalink cites; null elsewhere. */
  readonly citedVersion: string | null;
  /** New versions of the data, for subscriptions. */
  readonly changes: VersionWatch['changes'];
}

/** Who asks: nobody may write where writing is off, and the operator alone elsewhere. */
export type Access =
  { readonly kind: 'OFF' } | { readonly kind: 'STRANGER' } | { readonly kind: 'OPERATOR'; readonly documents: DocumentGate };
