import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { computeVersions, printVersions } from '../../scripts/generate/code-versions.js';
import { packageDirectory } from '../../src/shared/package-directory.js';

const committed = computeVersions(packageDirectory);

/** The versions that change when files are edited. */
function findChanged(edits: Readonly<Record<string, (text: string) => string>>): readonly string[] {
  const edited = new Set<string>();
  const versions = computeVersions(packageDirectory, (path) => {
    const text = readFileSync(join(packageDirectory, path), 'utf8');
    const after = edits[path]?.(text);
    if (after === undefined || after === text) return text;
    edited.add(path);
    return after;
  });
  expect([...edited].sort()).toEqual(Object.keys(edits).sort());
  return [...committed].filter(([name, version]) => versions.get(name) !== version).map(([name]) => name);
}

const addCode = (text: string): string => `${text}\nexport const added = 1;\n`;

describe('the versions of the code', () => {
  it.each([
    ['src/extraction/claims/claims.ts', ['EXTRACTOR_VERSION']],
    ['src/seed/coded-report.ts', ['LOADER_VERSION']],
    ['src/assembly/fold.ts', ['ASSEMBLY_VERSION']],
    ['src/facts/parts/recommendation-part.ts', ['EXTRACTOR_VERSION', 'LOADER_VERSION']],
    ['src/stores/neo4j/written-elements.ts', ['ASSEMBLY_VERSION']],
    ['src/graph/keys.ts', ['EXTRACTOR_VERSION', 'LOADER_VERSION', 'ASSEMBLY_VERSION']],
  ])('change with a line of %s: %j', (path, versions) => {
    expect(findChanged({ [path]: addCode })).toEqual(versions);
  });

  it('change with a space in a regular expression or a template, and with an operator', () => {
    const path = 'src/assembly/fold.ts';
    const added = 'export const added = (a: number) => /[a-z] /.test(`${-a} b`);';
    const hashes = [added, added.replace('] /', ']  /'), added.replace(' b', '  b'), added.replace('-a', '+a')].map((line) =>
      computeVersions(packageDirectory, (file) => {
        const text = readFileSync(join(packageDirectory, file), 'utf8');
        return file === path ? `${text}\n${line}` : text;
      }).get('ASSEMBLY_VERSION'),
    );
    expect(new Set(hashes).size).toBe(4);
  });

  it('change with a pattern of the vocabulary, with a country name and with a package', () => {
    const addPhrase = (text: string): string => text.replace('"phrases": {', '"phrases": { "ADDED": ["added"],');
    expect(findChanged({ 'seed/vocabulary/patterns/themes.json': addPhrase })).toEqual(['EXTRACTOR_VERSION']);
    const addName = (text: string): string => text.replace('{', '{ "added": "Freedonia",');
    expect(findChanged({ 'seed/countries/names.json': addName })).toEqual(['EXTRACTOR_VERSION']);
    const update = (text: string): string => text.replace(/("node_modules\/stemmer": \{\s+"version": ")[^"]+/, '$1999.0.0');
    expect(findChanged({ 'package-lock.json': update })).toEqual(['ASSEMBLY_VERSION']);
  });

  it('change with no comment, formatting or type', () => {
    const edit = (text: string): string =>
      `// A comment.\ninterface Added { readonly a: string }\n${text.replaceAll(/^ {2}/gm, '      ').replaceAll(' => ', ' =>\n ')}`;
    expect(
      findChanged({ 'src/extraction/claims/claims.ts': edit, 'src/seed/coded-report.ts': edit, 'src/assembly/fold.ts': edit }),
    ).toEqual([]);
    const indent = (text: string): string => JSON.stringify(JSON.parse(text), null, 7);
    expect(findChanged({ 'seed/vocabulary/patterns/themes.json': indent })).toEqual([]);
  });

  it('are printed as constants', () => {
    const text = printVersions(new Map([['LOADER_VERSION', '0123456789abcdef']]));
    expect(text).toContain("export const LOADER_VERSION = '0123456789abcdef';");
  });
});
