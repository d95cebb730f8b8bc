import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import { getFileInfo } from 'prettier';
import ts from 'typescript';
import { packageDirectory } from '../../src/shared/package-directory.js';

const SOURCE = /\.(?:[cm]?js|tsx?)$/;
const tracked = execFileSync('git', ['ls-files'], { cwd: packageDirectory, encoding: 'utf8' }).trim().split('\n');
const sources = tracked.filter((file) => SOURCE.test(file));

/** Files that a tool writes, which nobody formats or lints by hand. */
const isGenerated = (file: string): boolean => /^(?:src|web)\/generated\//.test(file);

describe('the gates of npm run check', () => {
  it('look at the folders that exist', () => {
    expect(new Set(sources.map((file) => file.split('/')[0]))).toEqual(
      new Set([
        '.dependency-cruiser.cjs',
        'bench',
        'eslint.config.js',
        'examples',
        'jest.config.js',
        'scripts',
        'src',
        'test',
        'web',
      ]),
    );
  });

  it('format every tracked source file', async () => {
    const ignorePath = join(packageDirectory, '.prettierignore');
    const infos = await Promise.all(
      sources.map(async (file) => ({ file, ...(await getFileInfo(join(packageDirectory, file), { ignorePath })) })),
    );
    expect(infos.filter(({ ignored, inferredParser }) => ignored || inferredParser === null).map(({ file }) => file)).toEqual(
      FIXTURES,
    );
  });

  it('lint every tracked source file that is written by hand', async () => {
    const eslint = new ESLint({ cwd: packageDirectory });
    const ignored = await Promise.all(
      sources.map(async (file) => ((await eslint.isPathIgnored(join(packageDirectory, file))) ? [file] : [])),
    );
    const client = 'examples/typed-client/client.ts';
    expect(ignored.flat().filter((file) => !isGenerated(file))).toEqual([client, ...FIXTURES]);
  });

  it('compile every tracked TypeScript file', () => {
    const compiled = new Set(['tsconfig.json', 'web/tsconfig.json', 'examples/typed-client/tsconfig.json'].flatMap(listCompiled));
    const typescript = sources.filter((file) => /\.tsx?$/.test(file));
    expect(typescript.filter((file) => !compiled.has(join(packageDirectory, file)))).toEqual([]);
  });
});

/** Programs that tests run as somebody else's: they stay as they are. */
const FIXTURES = tracked.filter((file) => file.startsWith('test/fixtures/') && SOURCE.test(file));

function listCompiled(name: string): readonly string[] {
  const path = join(packageDirectory, name);
  const config: unknown = ts.readConfigFile(path, (file) => ts.sys.readFile(file)).config;
  return ts.parseJsonConfigFileContent(config, ts.sys, join(path, '..')).fileNames;
}
