import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { listAt } from '../support/at.js';

const FOLDER = join(packageDirectory, 'examples');
const MOST_LINES = 60;

const entries = readdirSync(FOLDER, { withFileTypes: true });
const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** The lines that a person reads: of a notebook those of its cells. */
function toLines(name: string): readonly unknown[] {
  const text = read(name);
  if (!name.endsWith('.ipynb')) return text.trimEnd().split('\n');
  return listAt(JSON.parse(text), 'cells').flatMap((cell) => listAt(cell, 'source'));
}

describe('the examples', () => {
  it('are short', () => {
    const names = [...files, 'typed-client/client.ts', 'typed-client/codegen.yml', 'typed-client/tsconfig.json'];
    expect(names.filter((name) => toLines(name).length > MOST_LINES)).toEqual([]);
  });

  it('are all in the list', () => {
    const list = read('README.md');
    const parts = ['README.md', 'page.css', 'page.js', 'requirements.txt'];
    const names = entries.map(({ name }) => name).filter((name) => !parts.includes(name));
    expect(names.filter((name) => !list.includes(`](${name})`))).toEqual([]);
    expect(names).toHaveLength(7);
  });

  it('name no other host than this machine', () => {
    const addresses = files.flatMap((name) => read(name).match(/https?:\/\/[\w.:…]+/g) ?? []);
    expect([...new Set(addresses)].sort()).toEqual(['http://127.0.0.1:4000', 'https://…']);
  });
});
