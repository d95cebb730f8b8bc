import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EXTRACTOR_VERSION } from '../../src/generated/versions.js';
import { toSha256 } from '../../src/shared/sha256.js';
import { runProgram, startServer, type Ended } from '../support/processes.js';
import { ICELAND, toNarrative } from './narratives.js';

const iceland = toNarrative(ICELAND);
const id = toSha256(iceland);

let folder: string;
let stored: string;

const run = (...given: readonly string[]): Promise<Ended> => runProgram('cli', given, { DATA_DIR: join(folder, 'data') });

/** Stores a narrative as an extractor would have read it that knew no actions. */
async function storeOlder(): Promise<void> {
  const file = join(folder, 'iceland.txt');
  await writeFile(file, iceland);
  await run('ingest', file);
  const now = await readFile(stored, 'utf8');
  const older = now.replaceAll('"HAS_ACTION"', '"HAD_ACTION"').replace(`"extractor":"${EXTRACTOR_VERSION}"`, '"extractor":"0"');
  expect(older).not.toBe(now);
  await writeFile(stored, older);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
  stored = join(folder, 'data', `${id}.json`);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('reextract', () => {
  it('brings what an older extractor read up to date, says what changed, and leaves what is up to date', async () => {
    await storeOlder();
    const { code, out, complaints } = await run('reextract');
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    expect(out).toEqual([
      `iceland.txt, document ${id}: read by ${EXTRACTOR_VERSION} instead of 0: HAD_ACTION Action -3, HAS_ACTION Action +3`,
      '1 read anew, 0 stay as they were',
    ]);
    expect(await readFile(stored, 'utf8')).toContain('"HAS_ACTION"');
    expect(await run('reextract')).toEqual({ code: 0, out: ['0 read anew, 0 stay as they were'], complaints: [] });
  });

  it('keeps a document that the present extractor refuses, says so, and ends with 1', async () => {
    await storeOlder();
    const strange = (await readFile(stored, 'utf8')).replace(JSON.stringify(iceland), '"A letter from the seaside."');
    await writeFile(stored, strange);
    const { code, out, complaints } = await run('reextract');
    expect({ code, out }).toEqual({ code: 1, out: ['0 read anew, 1 stay as they were'] });
    expect(complaints).toEqual([expect.stringMatching(new RegExp(`document ${id}: stays as it was: .*no narrative`))]);
    expect(await readFile(stored, 'utf8')).toBe(strange);
    expect(await readdir(join(folder, 'data'))).toHaveLength(1);
  });
});

describe('the server', () => {
  it('reads anew at its start what an older extractor read', async () => {
    await storeOlder();
    const server = await startServer({ DATA_DIR: join(folder, 'data') }, 4);
    await server.end('SIGTERM');
    const now = await readFile(stored, 'utf8');
    expect(now).toContain(`"extractor":"${EXTRACTOR_VERSION}"`);
    expect(now).toContain('"HAS_ACTION"');
  });
});
