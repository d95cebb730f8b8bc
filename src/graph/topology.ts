import type { NodeReference, Properties } from './contribution.js';
import type { Deadline } from '../shared/deadline.js';

/** How the graph hangs together, read a step at a time: all that walks need of a store. One statement a call. */
export interface Topology {
  /**
   * The nodes with these ids that there are, in no order.
   * @throws DeadlineError if that takes too long
   */
  nodes(ids: readonly string[], deadline?: Deadline): Promise<readonly NodeReference[]>;
  /**
   * The nodes that one relationship leads to from the nodes of a frontier, either way, each once, in no order.
   * @throws DeadlineError if that takes too long
   */
  neighbours(frontier: readonly string[], follow: Follow, deadline?: Deadline): Promise<readonly Neighbour[]>;
  /**
   * The relationships of some types that join one of `nodes` with one of `others`, either way, each once, in no order.
   * @throws DeadlineError if that takes too long
   */
  relationships(ends: Ends, types: readonly string[], deadline?: Deadline): Promise<readonly RelationshipRow[]>;
  /**
   * How many relationships there are to follow at each of these nodes, by id, but for those that have none.
   * @throws DeadlineError if that takes too long
   */
  degrees(nodes: readonly string[], follow: Follow, deadline?: Deadline): Promise<ReadonlyMap<string, number>>;
}

/** Which relationships a walk takes. */
export interface Follow {
  readonly types: readonly string[];
  /** Labels of the nodes that may be reached. */
  readonly labels: readonly string[];
  /** Ids of nodes that may be reached whatever their label. */
  readonly always: readonly string[];
}

export interface Neighbour extends NodeReference {
  /** Places in the frontier of the nodes that it is a neighbour of, each once, in no order. */
  readonly places: readonly number[];
}

/** Ids of nodes between which relationships lie. */
export interface Ends {
  readonly nodes: readonly string[];
  readonly others: readonly string[];
}

/** A relationship as the graph keeps it, its ends by id. */
export interface RelationshipRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  /** All that it carries: evidence, sources and method too. */
  readonly properties: Properties;
}

/** Compares two texts by UTF-16 units, as all orders of walks do. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
