import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { assertMayStart, assertRunsAlone, canRun, describeIf } from '../../support/run.js';

/** A page that remembers what must not happen on it. */
export interface GuardedPage {
  readonly page: Page;
  /** Errors of scripts and on the console, where refusals by the page's rules stand too, and requests that leave this machine. */
  readonly offences: readonly string[];
}

const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Describes tests in a browser, which are skipped in a fast run and where there is no Chromium. */
export const describeInBrowser = describeIf(canRun(`Chromium (${program}, or what CHROMIUM names)`, () => existsSync(program)));

/** Starts Chromium with nothing remembered, and nothing that asks the network on its own. */
export function openBrowser(): Promise<Browser> {
  assertMayStart('Chromium');
  assertRunsAlone();
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}

/** Opens an empty page with a storage of its own. Only 127.0.0.1 can be reached from it. */
export async function openGuardedPage(browser: Browser): Promise<GuardedPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
  const offences: string[] = [];
  await context.route(
    (url) => url.hostname !== '127.0.0.1' && /^(?:https?|wss?):$/.test(url.protocol),
    (route) => {
      offences.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') offences.push(message.text());
  });
  page.on('pageerror', (error) => offences.push(error.message));
  return { page, offences };
}
