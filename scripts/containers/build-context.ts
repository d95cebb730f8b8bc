import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files that an engine would be sent. It would be sent everything in the folder that .dockerignore lets through; here git's
 * ignored files are left out too, as in a fresh clone.
 */
export function listContext(root: string, dockerignore: string): readonly string[] {
  const isIgnored = createIgnore(dockerignore);
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
  });
  const paths = listed.split('\0').filter((path) => path !== '' && !isIgnored(path));
  // Git still lists what was deleted until that is committed.
  return paths.filter((path) => existsSync(join(root, path)));
}

/** Copies the files to another folder, each to the same place in it. */
export async function copyContext(root: string, files: readonly string[], destination: string): Promise<void> {
  for (const file of files) await cp(join(root, file), join(destination, file));
}

/**
 * Whether a path is left out by the patterns of a .dockerignore, of which the last that matches it or a folder that it is in decides.
 * @throws Error on a pattern that has more than names and `*`
 */
export function createIgnore(dockerignore: string): (path: string) => boolean {
  const lines = dockerignore.split(/\r?\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
  const patterns = lines.map(toPattern);
  return (path) => {
    const names = path.split('/');
    const paths = names.map((_, index) => names.slice(0, index + 1).join('/'));
    const last = patterns.findLast(({ pattern }) => paths.some((each) => pattern.test(each)));
    return last !== undefined && !last.isException;
  };
}

function toPattern(line: string): { readonly pattern: RegExp; readonly isException: boolean } {
  const [, exception = '', names = ''] = /^(!?)((?:[\w.-]|\*(?!\*))+(?:\/(?:[\w.-]|\*(?!\*))+)*)$/.exec(line) ?? [];
  if (names === '') throw new Error(`a pattern is not understood: ${line}`);
  const source = names.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  return { pattern: new RegExp(`^${source}$`), isException: exception === '!' };
}
