import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { packageDirectory } from '../../../src/shared/package-directory.js';
import { startServer, type RunningServer } from '../../support/processes.js';
import { isCi } from '../../support/run.js';
import { openBrowser } from './guarded-page.js';

/** A built page, a server that serves it, and a browser. */
export interface Stage {
  readonly server: RunningServer;
  readonly browser: Browser;
  /** Where pictures of the page go, for people to look at. */
  readonly pictures: string;
  readonly end: () => Promise<void>;
}

/** The configuration in `web/` by which each page is built. */
const CONFIGURATIONS = { explore: 'explore.vite.config.js', playground: 'vite.config.js' } as const;

/** Starts a server on an empty folder, which serves a page as its sources are now, and a browser. */
export async function setStage(
  page: keyof typeof CONFIGURATIONS,
  settings: Readonly<Record<string, string>> = {},
): Promise<Stage> {
  // There the installation has just built the page from these sources.
  if (!isCi) await buildPage(page);
  const pictures = join(packageDirectory, 'coverage/pictures');
  await mkdir(pictures, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
  const server = await startServer({ DATA_DIR: folder, ...settings }, 4);
  const browser = await openBrowser();
  const end = async (): Promise<void> => {
    await browser.close();
    await server.end('SIGTERM');
    await rm(folder, { recursive: true });
  };
  return { server, browser, pictures, end };
}

/** Builds a page into `dist` as the whole build does. */
async function buildPage(page: keyof typeof CONFIGURATIONS): Promise<void> {
  const run = (...given: readonly string[]) => promisify(execFile)(process.execPath, given, { cwd: packageDirectory });
  await run('node_modules/vite/bin/vite.js', 'build', '--config', `web/${CONFIGURATIONS[page]}`);
  const compress = `import { compressFiles } from './scripts/compress-files.js'; await compressFiles('dist/${page}');`;
  await run('--input-type=module', '--eval', compress);
}
