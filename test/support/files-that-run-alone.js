import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isFast = process.env.STORES === 'embedded';

// The files through which tests reach what they share, or measure how long something takes.
const SHARED = isFast
  ? ['test/support/stopwatch.ts']
  : ['test/support/stopwatch.ts', 'test/support/neo4j.ts', 'test/web/browser/guarded-page.ts'];

/**
 * Returns the test files that run while no other does, relative to the package: those that use Neo4j, of which all share one,
 * start a browser or measure time. What a file uses is read from its imports, so that no file can forget to say it.
 */
export function findFilesThatRunAlone() {
  const seen = new Map();
  return readdirSync(join(root, 'test'), { recursive: true })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && uses(file, seen))
    .sort();
}

/** True if a file is one of the shared ones, or imports one, itself or through other files of tests. */
function uses(file, seen) {
  if (!seen.has(file)) {
    seen.set(file, SHARED.includes(file));
    if (!seen.get(file))
      seen.set(
        file,
        findImports(file).some((imported) => uses(imported, seen)),
      );
  }
  return seen.get(file);
}

function findImports(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const names = Array.from(
    text.matchAll(/\b(?:from|import) ?\(?'(\.[^']+)\.js'/g),
    ([, name]) => `${join(dirname(file), name)}.ts`,
  );
  return names.filter((name) => name.startsWith('test/') && existsSync(join(root, name)));
}
