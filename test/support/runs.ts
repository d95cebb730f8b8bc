import { isCi } from './run.js';
import type { TestStore } from './stores.js';

/** How often properties run on each store. Neo4j plans each new statement, so there it is far less often, but in CI. */
export function toRuns(store: TestStore['name'], { embedded, neo4j, neo4jInCi }: Runs): number {
  const runs: Readonly<Record<TestStore['name'], number>> = { embedded, neo4j: isCi ? neo4jInCi : neo4j };
  return runs[store];
}

interface Runs {
  readonly embedded: number;
  readonly neo4j: number;
  readonly neo4jInCi: number;
}
