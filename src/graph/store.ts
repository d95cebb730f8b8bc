import type { Contribution } from './contribution.js';
import type { Deadline } from '../shared/deadline.js';
import type { ReadPlan } from './plan.js';
import type { PlanResult } from './result.js';
import type { SearchPlan, SearchResult, ValueCount } from './search.js';
import type { Topology } from './topology.js';

/** A graph that is the sum of its documents' contributions. No engine's words pass this boundary. */
export interface GraphStore {
  /** Name of the engine with its address, for people. */
  readonly description: string;
  /**
   * Adds the contributions that the graph does not hold and takes out documents, all or nothing. A document that it holds
   * with another contribution is replaced; one that it holds as it is, and an id that it does not hold, change nothing.
   * @throws StoreUnavailableError if the store cannot be reached, with nothing written
   */
  apply(change: GraphChange): Promise<ChangeSummary>;
  /**
   * Makes the seed's documents those given, unless the store remembers this hash from last time.
   * @returns null if there was nothing to do
   */
  applySeed(hash: string, contributions: () => readonly Contribution[]): Promise<ChangeSummary | null>;
  /**
   * Reads a plan, in one statement where the engine has statements. Without a deadline it has as long as an operation.
   * @throws DeadlineError if that takes too long
   * @throws StoreUnavailableError if the store cannot be reached or does not answer by the deadline
   */
  run(plan: ReadPlan, deadline?: Deadline): Promise<PlanResult>;
  /**
   * What documents say, as it was added; nothing of a document that the graph does not hold.
   * @throws StoreUnavailableError if the store cannot be reached
   */
  readContributions(ids: readonly string[]): Promise<readonly Contribution[]>;
  /**
   * Finds nodes by their words, in one statement where the engine has statements.
   * @throws DeadlineError and StoreUnavailableError as `run`
   */
  search(plan: SearchPlan, deadline?: Deadline): Promise<SearchResult>;
  /**
   * The words of the searched nodes that start with a prefix, as `toTerms` makes them, with how many nodes have each: those of
   * most nodes first, at most `take`. In one statement.
   * @throws DeadlineError and StoreUnavailableError as `run`
   */
  suggest(prefix: string, take: number, deadline?: Deadline): Promise<readonly ValueCount[]>;
  /**
   * The version of the data: equal for equal documents and seed, whichever the store.
   * @throws DeadlineError and StoreUnavailableError as `run`
   */
  version(deadline?: Deadline): Promise<string>;
  /** What walks such as those for paths and subgraphs read. */
  readonly topology: Topology;
  close(): Promise<void>;
}

export interface GraphChange {
  readonly add: readonly Contribution[];
  /** Ids of documents to take out. */
  readonly remove: readonly string[];
}

/** How many nodes and relationships a change made and took away. */
export interface ChangeSummary {
  readonly nodesAdded: number;
  readonly nodesRemoved: number;
  readonly relationshipsAdded: number;
  readonly relationshipsRemoved: number;
}

export const NO_CHANGE: ChangeSummary = { nodesAdded: 0, nodesRemoved: 0, relationshipsAdded: 0, relationshipsRemoved: 0 };

/** Two changes counted as one. */
export function addSummaries(a: ChangeSummary, b: ChangeSummary): ChangeSummary {
  return {
    nodesAdded: a.nodesAdded + b.nodesAdded,
    nodesRemoved: a.nodesRemoved + b.nodesRemoved,
    relationshipsAdded: a.relationshipsAdded + b.relationshipsAdded,
    relationshipsRemoved: a.relationshipsRemoved + b.relationshipsRemoved,
  };
}
