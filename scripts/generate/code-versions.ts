import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { createCodeHash, hashTexts, type ReadText } from './code-hash.js';

/** The file that holds the versions, and is part of none. */
export const VERSIONS_FILE = 'src/generated/versions.ts';

/** A version of a part of the program whose results are stored. */
interface CodeVersion {
  readonly name: string;
  readonly changes: string;
  /** Files that, with all that they import, make the results. */
  readonly entries: readonly string[];
  /** Folders whose JSON files that code reads, where nothing else takes them into account. */
  readonly data: readonly string[];
}

const VERSIONS: readonly CodeVersion[] = [
  {
    name: 'EXTRACTOR_VERSION',
    changes: 'when the same document could give another contribution',
    entries: ['src/ingestion/contribute.ts', 'src/extraction/vocabulary/vocabulary.ts', 'src/seed/countries.ts'],
    data: ['seed/vocabulary/patterns', 'seed/countries'],
  },
  {
    // The hash of the seed covers its files.
    name: 'LOADER_VERSION',
    changes: 'when the same files of the seed could give other contributions',
    entries: ['src/seed/load-seed.ts'],
    data: [],
  },
  {
    name: 'ASSEMBLY_VERSION',
    changes: 'when the same contributions could give other elements, or other words to search',
    entries: ['src/assembly/assembly.ts', 'src/stores/neo4j/written-elements.ts'],
    data: [],
  },
];

/**
 * Computes the versions, by name, from the content of the code and data that they cover and from the versions of the packages
 * that the code imports. Comments, formatting, types and names of files change none of them.
 */
export function computeVersions(
  root: string,
  readText: ReadText = (path) => readFileSync(join(root, path), 'utf8'),
): ReadonlyMap<string, string> {
  const hashCode = createCodeHash([VERSIONS_FILE], readText);
  return new Map(
    VERSIONS.map(({ name, entries, data }) => {
      const files = data.flatMap((folder) => readData(root, folder, readText));
      return [name, hashTexts([...hashCode(entries), ...files]).slice(0, 16)];
    }),
  );
}

/** Prints the TypeScript of the versions. */
export function printVersions(versions: ReadonlyMap<string, string>): string {
  return VERSIONS.map(
    ({ name, changes }) => `/** Changes ${changes}. */\nexport const ${name} = '${versions.get(name) ?? ''}';\n`,
  ).join('\n');
}

/** The JSON files of a folder, each as its name and content without formatting. */
function readData(root: string, folder: string, readText: ReadText): readonly string[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => [name, JSON.stringify(JSON.parse(readText(posix.join(folder, name))))]);
}
