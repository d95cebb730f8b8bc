import { isCi } from './run.js';
import type { TestStore } from './stores.js';

/**
 * Returns how often a property runs on a store: on Neo4j, which plans each new statement, far less often, but in CI.
 * @throws for a store that it does not know, which would otherwise pass without a run
 */
export function toRuns(store: TestStore['name'], { embedded, neo4j, neo4jInCi }: Runs): number {
  const runs = new Map<string, number>([
    ['embedded', embedded],
    ['neo4j', isCi ? neo4jInCi : neo4j],
  ]);
  const count = runs.get(store);
  if (count === undefined) throw new Error(`nobody has said how often properties run on the store ${store}`);
  return count;
}

interface Runs {
  readonly embedded: number;
  readonly neo4j: number;
  readonly neo4jInCi: number;
}
