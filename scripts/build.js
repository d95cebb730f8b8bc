import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compressFiles } from './compress-files.js';

// Bundles src into dist and the pages of web into dist/explore and dist/playground, from nothing, compresses the files of the
// pages, and makes the graph of the seed. npm runs it after each install, also where there is nothing to build with (--omit=dev).

const root = new URL('../', import.meta.url);
const bundler = toPath('node_modules/vite/bin/vite.js');

if (existsSync(bundler)) {
  rmSync(toPath('dist'), { recursive: true, force: true });
  run(bundler, 'build', '--config', 'scripts/server.vite.config.js');
  cpSync(toPath('src/export/page'), toPath('dist/exported-page'), { recursive: true });
  run(bundler, 'build', '--config', 'web/explore.vite.config.js');
  run(bundler, 'build', '--config', 'web/vite.config.js');
  await Promise.all([toPath('dist/explore'), toPath('dist/playground')].map(compressFiles));
  run(toPath('dist/build-seed.js'));
} else {
  console.log('Not built: the packages that build it are not installed.');
}

function toPath(name) {
  return fileURLToPath(new URL(name, root));
}

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: fileURLToPath(root), stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
