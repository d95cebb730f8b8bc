import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { packageDirectory } from '../../src/shared/package-directory.js';

const run = promisify(execFile);
const sourceMap = z.object({ sources: z.array(z.string()) });

let folder: string;

beforeAll(async () => {
  // In the repository, where the packages are found.
  const coverage = join(packageDirectory, 'coverage');
  await mkdir(coverage, { recursive: true });
  folder = await mkdtemp(join(coverage, 'source-maps-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Builds a program as those of `src/programs` are built. */
async function build(program: string): Promise<string> {
  await writeFile(join(folder, 'program.ts'), program);
  await writeFile(
    join(folder, 'vite.config.js'),
    `import config from '../../scripts/server.vite.config.js';
    const rolldownOptions = { ...config.build.rolldownOptions, input: ${JSON.stringify(join(folder, 'program.ts'))} };
    export default { ...config, build: { ...config.build, outDir: ${JSON.stringify(join(folder, 'dist'))}, rolldownOptions } };`,
  );
  const vite = join(packageDirectory, 'node_modules/vite/bin/vite.js');
  await run(process.execPath, [vite, 'build', '--config', join(folder, 'vite.config.js')], { cwd: packageDirectory });
  return join(folder, 'dist/program.js');
}

/** Flags that `npm start` gives to Node. */
async function readStartFlags(): Promise<readonly string[]> {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(await readFile(join(packageDirectory, 'package.json'), 'utf8')));
  const [, ...flags] = scripts.start.split(' ').slice(0, -1);
  return flags;
}

describe('a stack trace of the built server', () => {
  it('names the file of src and the line that threw', async () => {
    const program = await build(`
      import { invariant } from '../../src/shared/invariant.js';
      console.log(new Error('here').stack);
      invariant(Number(process.argv[2]) > 0, 'an argument above 0 is given');`);
    const source = await readFile(join(packageDirectory, 'src/shared/invariant.ts'), 'utf8');
    const line = source.split('\n').findIndex((text) => text.includes('throw ')) + 1;
    const flags = await readStartFlags();
    const trace: unknown = await run(process.execPath, [...flags, program, '0']).catch((error: unknown) => error);
    expect(trace).toMatchObject({ stderr: expect.stringContaining(`/src/shared/invariant.ts:${String(line)}:`) });
    expect(trace).toMatchObject({ stdout: expect.stringContaining('/program.ts:3:') });
  });

  it('is not mapped by the code of packages, which each start would read', async () => {
    const built = await build(`import { parse } from 'graphql'; console.log(parse('{ a }').kind);`);
    expect((await run(process.execPath, [built])).stdout).toBe('Document\n');
    const maps = (await readdir(join(folder, 'dist'))).filter((name) => name.endsWith('.map'));
    const texts = await Promise.all(maps.map((name) => readFile(join(folder, 'dist', name), 'utf8')));
    const sources = texts.flatMap((text) => sourceMap.parse(JSON.parse(text)).sources);
    expect(sources).toContainEqual(expect.stringMatching(/program\.ts$/));
    expect(sources.filter((name) => name.includes('node_modules'))).toEqual([]);
  });
});
