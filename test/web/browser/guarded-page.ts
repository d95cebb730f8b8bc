import { accessSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

/** A page that remembers what must not happen on it. */
export interface GuardedPage {
  readonly page: Page;
  /** Errors of scripts and on the console, where refusals by the page's rules stand too, and requests that leave this machine. */
  readonly offences: readonly string[];
}

const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser; with CI=true a browser that is missing fails the tests. */
export const hasBrowser = process.env['CI'] === 'true' || isThere(program);
if (!hasBrowser)
  process.stderr.write(`\nThe tests in a browser do not run: there is no ${program}, and CHROMIUM names no other\n`);

/** Starts Chromium with nothing remembered, and nothing that asks the network on its own. */
export function openBrowser(): Promise<Browser> {
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

function isThere(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}
