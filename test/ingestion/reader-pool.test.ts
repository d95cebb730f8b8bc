import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/shared/errors.js';
import { ReaderPool } from '../../src/ingestion/reader-pool.js';

const program = new URL('../fixtures/workers/restless.js', import.meta.url);

describe('a pool of readers', () => {
  let pool: ReaderPool;
  const read = (fileName: string): Promise<unknown> => pool.read(new Uint8Array(), fileName, {});

  beforeEach(() => {
    pool = new ReaderPool(program, { threads: 2, milliseconds: 3000, megabytes: 100 });
  });

  afterEach(() => pool.close());

  it('gives the answers of as many files as come, with fewer threads', async () => {
    expect(await Promise.all(Array.from({ length: 9 }, () => read('answer')))).toEqual(Array.from({ length: 9 }, () => []));
  });

  it.each([
    ['refusal', 'this is no narrative'],
    ['endless', 'a document is read in at most 3 seconds, this takes longer'],
    ['heap', 'a document is read in at most 100 MB of memory, this takes more'],
    ['buffers', 'a document is read in at most 100 MB of memory, this takes more'],
  ])('refuses the file of a reader that gives %s, and reads the next one', async (fileName, reason) => {
    const [refused, other] = await Promise.allSettled([read(fileName), read('answer')]);
    expect(refused).toEqual({ status: 'rejected', reason: new InputError(reason) });
    expect(other).toMatchObject({ status: 'fulfilled' });
    expect(await read('answer')).toEqual([]);
  });

  it.each([
    ['fault', 'a mistake'],
    ['end', 'worker exited with code: 0'],
  ])('does not take a %s of the program for one of the file', async (fileName, message) => {
    await expect(read(fileName)).rejects.toThrow(message);
    await expect(read(fileName)).rejects.not.toBeInstanceOf(InputError);
    expect(await read('answer')).toEqual([]);
  });
});
