import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageDirectory } from '../../src/shared/package-directory.js';

/**
 * Returns the folder of the programs of `src/programs`, built from the current sources as `npm run prepare` builds them, with
 * the graph of the seed. They
 * are built once for each state of the sources: to start the sources themselves takes ten times as long.
 */
export async function buildPrograms(): Promise<string> {
  const folder = join(BUILDS, await hashSources());
  if (existsSync(folder)) return folder;
  await mkdir(BUILDS, { recursive: true });
  await removeOldBuilds();
  const built = `${folder}.${String(process.pid)}`;
  try {
    const build = ['build', '--config', 'scripts/server.vite.config.js', '--outDir', built];
    await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', ...build], { cwd: packageDirectory });
    await cp(join(packageDirectory, 'src/export/page'), join(built, 'exported-page'), { recursive: true });
    await promisify(execFile)(process.execPath, [join(built, 'build-seed.js')]);
    await rename(built, folder);
  } catch (error) {
    await rm(built, { recursive: true, force: true });
    // Another test file may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Not in `node_modules`, where Node.js takes files without a package.json of their own for CommonJS. */
const BUILDS = join(packageDirectory, 'coverage/programs');
const SOURCES = ['package-lock.json', 'scripts', 'seed', 'src'];
const DAY = 86_400_000;

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await listFiles(join(packageDirectory, source))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function listFiles(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Leaves builds of the last day, which another test run may be using. */
async function removeOldBuilds(): Promise<void> {
  for (const name of await readdir(BUILDS)) {
    const folder = join(BUILDS, name);
    if (Date.now() - (await stat(folder)).mtimeMs > DAY) await rm(folder, { recursive: true, force: true });
  }
}
