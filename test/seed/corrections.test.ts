import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/shared/errors.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { withEditedSeed } from './seed-copy.js';

const document = 'ab'.repeat(32);
const change = { change: 'REMOVE', of: 'ISL-2016', field: 'forms', code: 'FORCED_BEGGING' };
const file = { document, reason: 'The text denies it.', date: '2026-11-25', changes: [change] };

/** Runs with a copy of the seed that holds these files of corrections besides. */
function withCorrections<T>(files: Readonly<Record<string, unknown>>, run: (directory: string) => T): T {
  return withEditedSeed(
    'sources.json',
    (text) => text,
    (directory) => {
      for (const [name, content] of Object.entries(files))
        writeFileSync(join(directory, 'corrections', name), JSON.stringify(content));
      return run(directory);
    },
  );
}

describe('the corrections of a seed', () => {
  it('are those of its files in order of their names, by document, and change the hash of the seed', () => {
    const second = { change: 'SET', of: 'ISL-2016-R01-A1', property: 'verb', was: 'be', value: 'train' };
    withCorrections({ 'b.json': { ...file, changes: [second] }, 'a.json': file }, (directory) => {
      const { corrections, hash } = loadSeed(directory);
      expect([...corrections]).toEqual([
        [
          document,
          [
            { place: 'seed/corrections/a.json', changes: [change] },
            { place: 'seed/corrections/b.json', changes: [second] },
          ],
        ],
      ]);
      expect(hash).not.toBe(withCorrections({}, (plain) => loadSeed(plain).hash));
    });
  });

  it.each([
    ['no document', { document: 'iceland.txt' }, 'document: expected the id of a document'],
    ['no reason', { reason: '' }, 'reason: Too small'],
    ['no date', { date: 'today' }, 'date: Invalid ISO date'],
    ['no changes', { changes: [] }, 'changes: Too small'],
    ['a word of the text', { quote: 'begging' }, 'Unrecognized key: "quote"'],
    ['an unknown change', { changes: [{ ...change, change: 'FORGET' }] }, 'changes[0].change: Invalid'],
    ['an unknown list', { changes: [{ ...change, field: 'laws' }] }, 'changes[0].field:'],
    [
      'a code of another list',
      { changes: [{ ...change, change: 'REPLACE', by: 'WOMEN' }] },
      'changes[0]: expected the code of a concept TraffickingForm, got "WOMEN"',
    ],
    [
      'an unknown country',
      { changes: [{ ...change, change: 'ADD', field: 'origins', code: 'XYZ', start: 0, end: 4 }] },
      'changes[0]: expected the code of a country, got "XYZ"',
    ],
  ])('are refused with %s', (_, edit, message) => {
    withCorrections({ 'a.json': { ...file, ...edit } }, (directory) => {
      const load = (): unknown => loadSeed(directory).corrections;
      expect(load).toThrow(InputError);
      expect(load).toThrow('seed/corrections/a.json: ');
      expect(load).toThrow(message);
    });
  });
});
