import type { ReadPlan, Scalar } from '../../../graph/plan.js';
import type { PlanResult } from '../../../graph/result.js';
import { rowCompiler } from './node.js';
import { compilePage } from './page.js';
import { createScope } from './scope.js';

/** A plan as one statement. The text depends on the plan's shape alone, never on its values. */
export interface CompiledPlan {
  readonly text: string;
  readonly parameters: Readonly<Record<string, Scalar | readonly Scalar[]>>;
  /** Reads the one record that the statement returns. */
  readonly decode: (record: readonly unknown[]) => PlanResult;
}

/** Compiles a plan that has at least one column. */
export function compilePlan(plan: ReadPlan): CompiledPlan {
  const scope = createScope();
  const expressions: string[] = [];
  const add = (expression: string): ((record: readonly unknown[]) => unknown) => {
    const index = expressions.push(expression) - 1;
    return (record) => record[index];
  };
  const columns = Object.entries(plan).map(([name, selection], index) => {
    const page = compilePage(scope, selection, null, rowCompiler);
    const rows = add(`${page.rows} AS column${String(index)}`);
    const total = page.total === null ? () => null : add(`${page.total} AS total${String(index)}`);
    return { name, read: (record: readonly unknown[]) => page.decode(rows(record), total(record)) };
  });
  return {
    text: `RETURN ${expressions.join(',\n')}`,
    parameters: Object.fromEntries(scope.parameters),
    decode: (record) => Object.fromEntries(columns.map(({ name, read }) => [name, read(record)])),
  };
}
