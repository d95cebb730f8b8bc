import { afterAll, describe, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadVocabulary } from '../../../src/extraction/vocabulary/vocabulary.js';

const seed = fileURLToPath(new URL('../../../seed/vocabulary', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));

afterAll(() => rmSync(folder, { recursive: true }));

function edit(name: string, from: string, to: string): string {
  cpSync(seed, folder, { recursive: true });
  const path = join(folder, 'patterns', name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  return folder;
}

describe('loadVocabulary', () => {
  it('refuses a code that the scheme does not have', () => {
    expect(() => loadVocabulary(edit('actors.json', '"PROSECUTORS"', '"PROSECUTORZ"'))).toThrow('PROSECUTORZ');
  });

  it('refuses a phrase with two spaces, and a list of words that is missing', () => {
    expect(() => loadVocabulary(edit('tiers.json', 'special case', 'special  case'))).toThrow('one space');
    expect(() => loadVocabulary(edit('words.json', '"verbs"', '"verbz"'))).toThrow('verbs');
  });
});
