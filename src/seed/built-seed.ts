import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toBuiltGraph, toBuiltTables, type BuiltGraph, type BuiltTables } from '../assembly/built-graph.js';
import { invariant } from '../shared/invariant.js';
import type { Seed } from './load-seed.js';

/** Name of the file beside the built programs that holds the graph which the seed makes. */
export const BUILT_SEED_FILE = 'built-seed.json';

/** The text of that file: the seed's hash on a line of its own, then the graph. */
export function toBuiltText({ hash, contributions }: Seed): string {
  return `${hash}\n${JSON.stringify(toBuiltTables(contributions()))}\n`;
}

/** The graph of a seed as the build made it; null where the seed has changed since, and where the sources run unbuilt. */
export function readBuiltSeed(hash: string): BuiltGraph | null {
  if (!existsSync(file)) return null;
  return parseBuiltText(readFileSync(file, 'utf8'), hash);
}

/** Reads back what {@link toBuiltText} wrote of the seed with this hash; null if it is of another. */
export function parseBuiltText(text: string, hash: string): BuiltGraph | null {
  if (!text.startsWith(`${hash}\n`)) return null;
  const tables: unknown = JSON.parse(text.slice(hash.length));
  invariant(isTables(tables), 'the build wrote the graph of the seed');
  return toBuiltGraph(tables);
}

/** Sources have none beside them. */
const file = fileURLToPath(new URL(BUILT_SEED_FILE, import.meta.url));

function isTables(value: unknown): value is BuiltTables {
  return typeof value === 'object' && value !== null && 'words' in value && 'partitions' in value;
}
