import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createIgnore, listContext } from '../../scripts/containers/build-context.js';
import { parseDockerfile, type Copy } from '../../scripts/containers/dockerfile.js';
import { toImage } from '../../scripts/containers/image.js';
import { packageDirectory } from '../../src/shared/package-directory.js';

const stages = parseDockerfile(read('Dockerfile'));
const image = toImage(stages);
const copies = stages.map(({ instructions }) =>
  instructions.filter((instruction): instruction is Copy => instruction.kind === 'COPY'),
);
const fromContext = [...new Set(copies.flat().flatMap(({ from, sources }) => (from === null ? sources : [])))];

describe('Dockerfile', () => {
  it('stands on one base image, with a version of Node.js that the package allows and the name of a system', () => {
    const bases = new Set(stages.map(({ base }) => base));
    expect([...bases]).toEqual([expect.stringMatching(/^node:\d+-[a-z]+-slim$/)]);
    const [base = ''] = bases;
    expect(Number(/\d+/.exec(base))).toBeGreaterThanOrEqual(20);
  });

  it('runs node itself, so that the signal to end reaches it, as an unprivileged user', () => {
    expect(image.command).toEqual(['node', 'dist/main.js']);
    expect(image.user).toBe('node');
    expect(image.environment).toMatchObject({ NODE_ENV: 'production' });
  });

  it('has a health check that does not depend on the store', () => {
    expect(image.healthCheck.slice(0, 2)).toEqual(['node', '-e']);
    expect(image.healthCheck.join(' ')).toContain('/healthz');
  });

  it('installs from the lock file, and no script of a package runs', () => {
    const runs = stages.flatMap(({ instructions }) =>
      instructions.flatMap((each) => (each.kind === 'RUN' ? [each.command] : [])),
    );
    const installs = runs.filter((command) => /\bnpm (?:ci|i|install|add)\b/.test(command));
    expect(installs).toEqual(['npm ci --ignore-scripts', 'npm ci --omit=dev --ignore-scripts']);
  });

  it('takes packages into the last stage only from the one that has those of production', () => {
    const packages = copies.at(-1)?.filter(({ sources }) => sources.some((source) => source.includes('node_modules')));
    expect(packages).toEqual([expect.objectContaining({ from: 'production', sources: ['/app/node_modules'] })]);
    const production = stages.find(({ name }) => name === 'production');
    expect(production?.instructions.filter(({ kind }) => kind === 'RUN')).toEqual([
      { kind: 'RUN', command: expect.stringContaining('--omit=dev') },
    ]);
  });

  it('gives the unprivileged user the folder for data, and nothing else', () => {
    const given = copies.flat().filter(({ owner }) => owner !== null);
    expect(given).toEqual([expect.objectContaining({ owner: 'node:node', destination: image.environment['DATA_DIR'] })]);
  });

  it('copies only what is there', () => {
    expect(fromContext.filter((path) => !existsSync(join(packageDirectory, path)))).toEqual([]);
  });
});

describe('.dockerignore', () => {
  it('lets through what the Dockerfile copies, all of it and nothing else', () => {
    const files = listContext(packageDirectory, read('.dockerignore'));
    const isCopied = (file: string) => fromContext.some((path) => file === path || file.startsWith(`${path}/`));
    expect(files.filter((file) => !isCopied(file))).toEqual([]);
    expect(fromContext.filter((path) => !files.some((file) => file === path || file.startsWith(`${path}/`)))).toEqual([]);
  });
});

describe('parseDockerfile', () => {
  it('reads continued lines and skips comments', () => {
    const text = '# one\nFROM node:22 AS build\nRUN a && \\\n# two\n  b\nHEALTHCHECK --timeout=5s \\\n  CMD ["node", "-v"]\n';
    expect(parseDockerfile(text)).toEqual([
      {
        name: 'build',
        base: 'node:22',
        instructions: [
          { kind: 'RUN', command: 'a &&   b' },
          { kind: 'HEALTHCHECK', options: { timeout: '5s' }, command: ['node', '-v'] },
        ],
      },
    ]);
  });

  it.each([
    'ADD . .',
    'CMD npm start',
    'RUN --mount=type=cache,target=/root/.npm npm ci',
    'RUN ["npm", "ci"]',
    'COPY *.json ./',
    'COPY --link src src/',
    'COPY src',
    'ENV NAME value',
    'HEALTHCHECK NONE',
    'USER ${NAME}',
  ])('refuses %s, which it does not understand', (line) => {
    expect(() => parseDockerfile(`FROM node:22\n${line}\n`)).toThrow(line);
  });

  it('refuses an instruction ahead of the first stage, and what would change how it reads', () => {
    expect(() => parseDockerfile('WORKDIR /app\n')).toThrow('expected FROM first');
    expect(() => parseDockerfile('# escape=`\nFROM node:22\n')).toThrow('escape');
  });
});

describe('createIgnore', () => {
  it('lets the last pattern decide that matches a path or a folder that it is in', () => {
    const isIgnored = createIgnore('# comment\n*\n!src\n!scripts/build.js\nsrc/*.log\n');
    const paths = [
      'README.md',
      '.git/config',
      'src',
      'src/a/b.ts',
      'scripts/build.js',
      'scripts/other.js',
      'src/a.log',
      'src/a/b.log',
    ];
    expect(paths.filter((path) => !isIgnored(path))).toEqual(['src', 'src/a/b.ts', 'scripts/build.js', 'src/a/b.log']);
  });

  it.each(['**/*.log', 'a?', '/src', 'src/', '[ab]'])('refuses %s, which it does not understand', (line) => {
    expect(() => createIgnore(line)).toThrow(line);
  });
});

function read(path: string): string {
  return readFileSync(join(packageDirectory, path), 'utf8');
}
