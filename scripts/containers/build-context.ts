import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { createContainer, type Buildah } from './buildah.js';

/** Lists the files of the build context: those of this folder that .dockerignore lets through. */
export async function listContext(buildah: Buildah): Promise<readonly string[]> {
  const { name, root } = await createContainer(buildah, 'scratch');
  const ignoreFile = join(packageDirectory, '.dockerignore');
  await buildah.read('add', '--contextdir', packageDirectory, '--ignorefile', ignoreFile, name, packageDirectory, '/');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const paths = files.map(({ parentPath, name: file }) => relative(root, join(parentPath, file)));
  await buildah.read('rm', name);
  return paths;
}
