import type { Deadline } from '../../shared/deadline.js';
import type { Child, Exists, Step } from '../../graph/plan.js';
import type { PageRow } from '../../graph/result.js';
import type { MemoryGraph, MemoryNode } from './memory-graph.js';

/**
 * One reading of the graph, from one change to the next. What a node answers to a condition on relationships, the page of a
 * child and the length of a list are worked out once: plans come to the same nodes on many ways, and the ways grow with the
 * power of the steps.
 */
export interface Reading {
  readonly graph: MemoryGraph;
  readonly deadline: Deadline;
  readonly answers: Known<Exists, boolean>;
  readonly pages: Known<Child, PageRow>;
  /** How many relationships a step follows. */
  readonly lengths: Known<Step, number>;
}

/** What is known of nodes, by the part of a plan that asks it. */
export type Known<Part, Value> = Map<Part, Map<MemoryNode, Value>>;

/** A reading that knows nothing yet. */
export function createReading(graph: MemoryGraph, deadline: Deadline): Reading {
  return { graph, deadline, answers: new Map(), pages: new Map(), lengths: new Map() };
}

/** What is known of a node, worked out the first time. */
export function recall<Part, Value>(known: Known<Part, Value>, part: Part, node: MemoryNode, workOut: () => Value): Value {
  const values = known.get(part) ?? new Map<MemoryNode, Value>();
  known.set(part, values);
  const value = values.get(node);
  if (value !== undefined) return value;
  const found = workOut();
  values.set(node, found);
  return found;
}
