import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_CHANGE } from '../../../src/graph/store.js';
import { createFolder, readTexts, toFileName, toNarrative, type TestFolder } from './folders.js';

const first = toNarrative(2021);
const second = toNarrative(2022);
const add = (...contributions: readonly ReturnType<typeof toNarrative>[]) => ({ add: contributions, remove: [] });

let folder: TestFolder;

beforeEach(async () => {
  folder = await createFolder();
});

afterEach(async () => {
  await folder.close();
});

describe('a data folder', () => {
  it('gives a store opened later what was put into it, and holds one file for each ingested document', async () => {
    await (await folder.open()).apply(add(first, second));
    expect((await readdir(folder.directory)).toSorted()).toEqual([toFileName(first), toFileName(second)]);
    expect(await readTexts(await folder.open())).toEqual(['Recommended in 2021.', 'Recommended in 2022.']);
  });

  it('holds no part of the seed', async () => {
    const store = await folder.open();
    await store.applySeed('hash', () => [{ ...first, document: { ...first.document, origin: 'SEED' } }]);
    expect(await readTexts(store)).toHaveLength(1);
    expect(await readdir(folder.directory)).toEqual([]);
  });

  it('shows another store at its next read what came, what was written anew, and what went', async () => {
    const [reader, writer] = [await folder.open(), await folder.open()];
    expect(await readTexts(reader)).toEqual([]);
    await writer.apply(add(first, second));
    expect(await readTexts(reader)).toEqual(['Recommended in 2021.', 'Recommended in 2022.']);
    await writer.apply(add(toNarrative(2021, 'Written anew.')));
    expect(await readTexts(reader)).toEqual(['Written anew.', 'Recommended in 2022.']);
    await writer.apply({ add: [], remove: [first.document.id] });
    expect(await readTexts(reader)).toEqual(['Recommended in 2022.']);
    expect(folder.notices).toEqual([]);
  });

  it('shows a store at its next read that another took out what it has just put in itself', async () => {
    const [store, other] = [await folder.open(), await folder.open()];
    await store.apply(add(first));
    await other.apply({ add: [], remove: [first.document.id] });
    expect(await readTexts(store)).toEqual([]);
  });

  it('is looked into again though it has not changed for long', async () => {
    const [reader, writer] = [await folder.open(), await folder.open()];
    await writer.apply(add(first));
    const longAgo = new Date('2020-01-01');
    await utimes(folder.directory, longAgo, longAgo);
    expect(await readTexts(reader)).toHaveLength(1);
    expect(await readTexts(reader)).toHaveLength(1);
    await writer.apply(add(second));
    expect(await readTexts(reader)).toHaveLength(2);
  });

  it('may hold files of others, which are neither read nor reported', async () => {
    const foreign = ['.hidden.tmp', `.${toFileName(first)}.tmp`, 'notes.txt', 'short.json', toFileName(first).toUpperCase()];
    const store = await folder.open();
    for (const name of foreign) await writeFile(join(folder.directory, name), 'not a document');
    await store.apply(add(second));
    expect(await readTexts(await folder.open())).toEqual(['Recommended in 2022.']);
    expect(folder.notices).toEqual([]);
    expect(await readdir(folder.directory)).toHaveLength(foreign.length + 1);
  });

  it('that is a file stops the opening with an error that names it', async () => {
    await writeFile(folder.directory, 'a file');
    await expect(folder.open()).rejects.toThrow(folder.directory);
    const below = join(folder.directory, 'below');
    await expect(folder.open({ directory: below })).rejects.toThrow(below);
  });

  const toStored = (contribution: unknown): string => JSON.stringify({ format: 1, contribution });
  const corrupt: Readonly<Record<string, string>> = {
    'an empty file': '',
    'no JSON': 'not JSON',
    'half a document': toStored(first).slice(0, 200),
    'another format': JSON.stringify({ format: 99, contribution: first }),
    'another document': toStored(second),
    nothing: 'null',
    'a document without contribution': toStored(null),
    'a contribution without nodes': toStored({ document: first.document }),
  };

  describe.each(Object.entries(corrupt))('that holds %s under the name of a document', (_what, content) => {
    it('is reported by the name of the file when a store is opened, and the rest is read', async () => {
      await (await folder.open()).apply(add(second));
      await writeFile(join(folder.directory, toFileName(first)), content);
      expect(await readTexts(await folder.open())).toEqual(['Recommended in 2022.']);
      expect(folder.notices).toEqual([expect.stringContaining(toFileName(first))]);
    });

    it('is reported once by each open store, and the rest is read', async () => {
      const [reader, writer] = [await folder.open(), await folder.open()];
      await writeFile(join(folder.directory, toFileName(first)), content);
      await writer.apply(add(second));
      expect(await readTexts(reader)).toEqual(['Recommended in 2022.']);
      expect(await readTexts(reader)).toEqual(['Recommended in 2022.']);
      const notice: unknown = expect.stringContaining(toFileName(first));
      expect(folder.notices).toEqual([notice, notice]);
    });
  });

  it('shows a document again that was corrupt and is written anew', async () => {
    const [reader, writer] = [await folder.open(), await folder.open()];
    await writeFile(join(folder.directory, toFileName(first)), 'not JSON');
    expect(await readTexts(reader)).toEqual([]);
    await writer.apply(add(first));
    expect(await readTexts(reader)).toEqual(['Recommended in 2021.']);
  });
});

describe('EmbeddedStore.apply', () => {
  it('writes no file anew where nothing changes', async () => {
    const store = await folder.open();
    await store.apply(add(first));
    const file = join(folder.directory, toFileName(first));
    await writeFile(file, `${await readFile(file, 'utf8')}\n`);
    expect(await store.apply(add(first))).toEqual(NO_CHANGE);
    expect(await readFile(file, 'utf8')).toMatch(/\n\n$/);
  });

  it('puts documents in all or none: one that cannot be written leaves nothing behind', async () => {
    const store = await folder.open();
    const blocked = { ...second, document: { ...second.document, id: 'no/such/folder' } };
    await expect(store.apply(add(first, blocked))).rejects.toThrow();
    expect(await readTexts(store)).toEqual([]);
    expect(await readdir(folder.directory)).toEqual([]);
  });

  it('puts a document back that another store took out since the last read', async () => {
    const [store, other] = [await folder.open(), await folder.open()];
    await store.apply(add(first));
    expect(await readTexts(store)).toHaveLength(1);
    await other.apply({ add: [], remove: [first.document.id] });
    await store.apply(add(first));
    expect(await readTexts(store)).toEqual(['Recommended in 2021.']);
    expect(await readTexts(await folder.open())).toEqual(['Recommended in 2021.']);
  });

  it('keeps a document that it is told to add and to take out, in the graph and in the folder', async () => {
    const store = await folder.open();
    await store.apply({ add: [first], remove: [first.document.id] });
    expect(await readTexts(store)).toEqual(await readTexts(await folder.open()));
  });

  it('makes one change after another, whatever is asked for at once', async () => {
    const store = await folder.open();
    const years = [2015, 2016, 2017, 2018, 2019];
    const summaries = await Promise.all(years.map((year) => store.apply(add(toNarrative(year)))));
    expect(summaries.every(({ nodesAdded }) => nodesAdded > 0)).toBe(true);
    expect(await readTexts(store)).toHaveLength(years.length);
    expect(await readTexts(await folder.open())).toHaveLength(years.length);
  });
});
