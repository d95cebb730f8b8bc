import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { toSha256 } from '../../src/shared/sha256.js';
import { toInflatingPdf } from '../reading/pdf-file.js';
import { nonEmpty } from '../support/non-empty.js';
import { runProgram, type Ended } from '../support/processes.js';
import { seed } from '../support/seeded.js';
import { ICELAND, toNarrative } from './narratives.js';

const iceland = toNarrative(ICELAND);
const malta = toNarrative({ ...ICELAND, country: 'Malta', year: 2021, tier: 'Tier 2' });
const again = toNarrative({ ...ICELAND, recommendations: ['Train divers to screen migrants.', 'Fund the harbor clinic.'] });

let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
  data = join(folder, 'data');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function run(...given: readonly string[]): Promise<Ended> {
  return runProgram('cli', given, { DATA_DIR: data });
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function isThere(path: string): Promise<boolean> {
  return (await readdir(folder)).includes(path);
}

describe('ingest', () => {
  it('adds a narrative, prints a line on it and a line on all, and lists it afterwards', async () => {
    const file = await write('iceland.txt', iceland);
    const { code, out, complaints } = await run('ingest', file);
    expect([code, complaints]).toEqual([0, []]);
    expect(out).toHaveLength(2);
    const title = '2016 Trafficking in Persons Report: Iceland';
    expect(out[0]).toBe(`${file}: added as "${title}", document ${toSha256(iceland)}`);
    const [, nodes, relationships] =
      /^1 ingested, 0 refused; (\d+) nodes and (\d+) relationships added$/.exec(out[1] ?? '') ?? [];
    expect(Number(nodes)).toBeGreaterThan(8);
    expect(Number(relationships)).toBeGreaterThan(20);
    expect(await run('documents')).toEqual({ code: 0, out: [`${toSha256(iceland)}  iceland.txt  ${title}`], complaints: [] });
  });

  it('adds nothing the second time', async () => {
    const file = await write('iceland.txt', iceland);
    await run('ingest', file);
    const { code, out } = await run('ingest', file, file);
    expect(code).toBe(0);
    expect(out.slice(0, 2)).toEqual(out.slice(0, 2).map(() => expect.stringContaining('held already')));
    expect(out[2]).toBe('2 ingested, 0 refused; 0 nodes and 0 relationships added');
    expect((await run('documents')).out).toHaveLength(1);
  });

  it('refuses files by name and reason, ingests the others, and says by its exit code that some were refused', async () => {
    const refused = {
      [await write('empty.txt', '')]: 'empty',
      [await write('blank.txt', ' \n\t\n')]: 'empty',
      [await write('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))]: 'a picture',
      [await write('large.txt', `${iceland}${' '.repeat(5_000_000)}`)]: 'at most 5000000 bytes',
      [await write('prose.txt', 'A letter from the seaside. The weather is fair, and the boats are out.\n')]: 'no narrative',
      [join(folder, 'missing.txt')]: 'no such file',
    };
    const good = [await write('iceland.txt', iceland), await write('malta.txt', malta)];
    const { code, out, complaints } = await run('ingest', ...Object.keys(refused), ...good);
    expect(code).toBe(1);
    expect(complaints).toHaveLength(Object.keys(refused).length);
    for (const [index, [file, reason]] of nonEmpty(Object.entries(refused).entries(), 'refused files')) {
      expect(complaints[index]?.startsWith(`${file}: refused: `)).toBe(true);
      expect(complaints[index]).toContain(reason);
    }
    expect(out).toHaveLength(3);
    expect(out[2]).toContain('2 ingested, 6 refused; ');
    expect((await run('documents')).out).toHaveLength(2);
  });

  it('refuses a small PDF that unpacks to hundreds of megabytes, and reads the files after it', async () => {
    const files = [await write('large.pdf', await toInflatingPdf(400)), await write('iceland.txt', iceland)];
    const { code, out, complaints } = await run('ingest', ...files);
    expect(complaints).toEqual([`${files[0] ?? ''}: refused: a document is read in at most 512 MB of memory, this takes more`]);
    expect([code, out[1]]).toEqual([1, expect.stringContaining('1 ingested, 1 refused; ')]);
  });

  it('takes the files of a folder that can be read in order of their names, and leaves the others', async () => {
    await mkdir(join(folder, 'reports'));
    await write('reports/b.txt', malta);
    await write('reports/a.txt', iceland);
    await write('reports/notes.md', 'Notes.');
    const { code, out } = await run('ingest', join(folder, 'reports'));
    expect(code).toBe(0);
    expect(out.slice(0, 2)).toEqual([expect.stringContaining('Iceland'), expect.stringContaining('Malta')]);
  });

  it('prints with --dry-run one contribution a line as JSON, and writes nothing', async () => {
    const files = [await write('iceland.txt', iceland), await write('malta.txt', malta)];
    const { code, out, complaints } = await run('ingest', '--dry-run', ...files);
    expect([code, complaints]).toEqual([0, []]);
    const contributions = out.map((line): unknown => JSON.parse(line));
    expect(contributions).toEqual([
      expect.objectContaining({
        document: expect.objectContaining({ id: toSha256(iceland), partition: 'ISL', year: 2016, text: iceland }),
      }),
      expect.objectContaining({ document: expect.objectContaining({ id: toSha256(malta), partition: 'MLT', year: 2021 }) }),
    ]);
    expect(contributions[0]).toMatchObject({ nodes: expect.arrayContaining([expect.objectContaining({ id: 'ISL-2016-R03' })]) });
    expect(await isThere('data')).toBe(false);
  });

  it('refuses with --dry-run what it would refuse, and keeps its output JSON', async () => {
    const { code, out, complaints } = await run(
      'ingest',
      '--dry-run',
      await write('empty.txt', ''),
      await write('iceland.txt', iceland),
    );
    expect(code).toBe(1);
    expect(out.map((line): unknown => JSON.parse(line))).toHaveLength(1);
    expect(complaints).toEqual([expect.stringContaining('empty.txt: refused: ')]);
  });

  it('refuses a second narrative of a country and year, names the one it holds, and replaces that with --replace', async () => {
    const [file, second] = [await write('iceland.txt', iceland), await write('second.txt', again)];
    await run('ingest', file);
    const refused = await run('ingest', second);
    expect([refused.code, refused.complaints]).toEqual([
      1,
      [
        expect.stringMatching(
          new RegExp(
            `^${second}: refused: .*ISL 2016, document ${toSha256(iceland)}; ask for it to be replaced \\(--replace, or replace: true\\)$`,
          ),
        ),
      ],
    ]);
    const replaced = await run('ingest', '--replace', second);
    expect([replaced.code, replaced.out[0]]).toEqual([0, expect.stringContaining(`added in place of another as`)]);
    expect(replaced.out[1]).toMatch(/, [1-9]\d* nodes and [1-9]\d* relationships removed$/);
    expect((await run('documents')).out).toEqual([expect.stringContaining(toSha256(again))]);
  });

  it('puts what the options say ahead of the text', async () => {
    const given = ['--country', 'nor', '--year', '2019', '--title', 'A title', '--address', 'https://example.org/a'];
    const { code, out } = await run('ingest', '--dry-run', ...given, await write('iceland.txt', iceland));
    expect(code).toBe(0);
    const document = { partition: 'NOR', year: 2019, title: 'A title', address: 'https://example.org/a' };
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ document });
  });

  it.each([
    ['--country', 'Norway'],
    ['--year', '19'],
    ['--address', 'nowhere'],
  ])('refuses %s %s before it reads a file', async (option, value) => {
    const { code, out, complaints } = await run('ingest', option, value, join(folder, 'missing.txt'));
    expect([code, out]).toEqual([1, []]);
    expect(complaints).toEqual([expect.stringContaining(option)]);
    expect(complaints[0]).toContain(value);
  });

  it('says in one line that the data folder cannot be used', async () => {
    await write('data', 'a file');
    const { code, out, complaints } = await run('ingest', await write('iceland.txt', iceland));
    expect([code, out]).toEqual([1, []]);
    expect(complaints).toEqual([expect.stringContaining(data)]);
  });
});

describe('remove', () => {
  it('takes an ingested document out, with what it added', async () => {
    const { out: added } = await run('ingest', await write('iceland.txt', iceland));
    const { code, out } = await run('remove', toSha256(iceland));
    const counts = /(\d+ nodes and \d+ relationships) added$/.exec(added[1] ?? '')?.[1];
    expect({ code, out }).toEqual({ code: 0, out: [`removed ${toSha256(iceland)}: ${counts ?? 'nothing'}`] });
    expect((await run('documents')).out).toEqual([]);
    expect(await readdir(data)).toEqual([]);
  });

  it('refuses an unknown id and one of the seed, in one line each', async () => {
    const inSeed = seed.contributions().find(({ document }) => document.kind === 'ROW')?.document.id ?? '';
    const [unknown, seeded] = [await run('remove', 'f'.repeat(64)), await run('remove', inSeed)];
    expect(unknown).toEqual({ code: 1, out: [], complaints: [`there is no document ${'f'.repeat(64)}`] });
    expect(seeded).toEqual({ code: 1, out: [], complaints: [`document ${inSeed} is part of the seed and cannot be taken out`] });
  });
});
