import type { Deadline } from './graph/deadline.js';
import type { GraphStore } from './graph/store.js';
import type { Model } from './plan/model.js';

/** What a request carries to the resolvers. */
export interface RequestContext {
  readonly graph: GraphStore;
  readonly model: Model;
  /** When the operation must be over. */
  readonly deadline: Deadline;
}
