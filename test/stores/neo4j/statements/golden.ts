import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ReadPlan } from '../../../../src/graph/plan.js';
import { compilePlan } from '../../../../src/stores/neo4j/compiler/compile-plan.js';

/** What is on record in a file, null if nothing is. UPDATE_GOLDEN=1 records what is given instead. */
export function readGolden(path: string, given: string): string | null {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, given);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The statement of a plan with its parameters as comments. */
export function toGolden(plan: ReadPlan): string {
  const { text, parameters } = compilePlan(plan);
  const lines = Object.entries(parameters).map(([name, value]) => `// $${name} = ${JSON.stringify(value)}\n`);
  return `${lines.join('')}${text}\n`;
}
