import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { packageDirectory } from '../../../src/shared/package-directory.js';
import { startServer, type RunningServer } from '../../support/processes.js';
import { openBrowser } from './guarded-page.js';

/** A built page, a server that serves it, and a browser. */
export interface Stage {
  readonly server: RunningServer;
  readonly browser: Browser;
  /** Where pictures of the page go, for people to look at. */
  readonly pictures: string;
  readonly end: () => Promise<void>;
}

/** Builds a page by its configuration in `web/`, and starts a server on an empty folder, and a browser. */
export async function setStage(configuration: string, settings: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const build = ['node_modules/vite/bin/vite.js', 'build', '--config', `web/${configuration}`];
  await promisify(execFile)(process.execPath, build, { cwd: packageDirectory });
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
