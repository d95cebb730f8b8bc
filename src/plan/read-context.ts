import type { GraphStore } from '../graph/store.js';
import type { Deadline } from '../shared/deadline.js';
import type { Model } from './model.js';

/** What a read needs besides its arguments. */
export interface ReadContext {
  readonly graph: GraphStore;
  readonly model: Model;
  /** When the operation must be over. */
  readonly deadline: Deadline;
  /** Whether answers contain words of the texts. */
  readonly servesText: boolean;
}
