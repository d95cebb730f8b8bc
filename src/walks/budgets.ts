import { InputError } from '../shared/errors.js';

/** What a walk may ask for, from the least to the most. */
const BUDGETS = {
  /** Nodes to start from. */
  from: [1, 250],
  maxHops: [0, 8],
  limitNodes: [1, 5_000],
  limitEdges: [1, 10_000],
  /** Paths of an answer. */
  limitPaths: [1, 250],
  /** Hops beyond the shortest path's. */
  longerBy: [0, 3],
} as const;

export type BudgetName = keyof typeof BUDGETS;

/** @throws InputError for a budget that a walk may not have */
export function assertBudget(name: BudgetName, value: number): void {
  const [least, most] = BUDGETS[name];
  if (value >= least && value <= most) return;
  const what = name === 'from' ? 'from must name' : `${name} must be`;
  throw new InputError(`${what} ${format(least)} to ${format(most)}${name === 'from' ? ' nodes' : ''}, got ${format(value)}`);
}

/** Whether an argument is a budget of walks. */
export function isBudgetName(name: string): name is BudgetName {
  return name in BUDGETS;
}

function format(value: number): string {
  return value.toLocaleString('en');
}
