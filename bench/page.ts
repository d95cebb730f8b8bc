import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { packageDirectory } from '../src/shared/package-directory.js';
import { openBrowser } from '../test/web/browser/guarded-page.js';
import { startBuiltServer } from './server-process.js';

// The page at `/` as built: bytes of its scripts, time to the first view, and frames a second while a graph is moved and zoomed.

const RUNS = 5;
const MOVED_MILLISECONDS = 4_000;

/** Counts the frames that the browser draws. */
const COUNT = `globalThis.frames_ = 0; const count = () => { globalThis.frames_ += 1; requestAnimationFrame(count); }; requestAnimationFrame(count);`;

/** Resolves once thirty frames in a row took no longer than two. */
const AT_REST = `new Promise((resolve) => {
  let calm = 0; let last = performance.now();
  const look = () => { const now = performance.now(); calm = now - last < 34 ? calm + 1 : 0; last = now; if (calm > 30) resolve(true); else requestAnimationFrame(look); };
  requestAnimationFrame(look);
})`;

const assets = join(packageDirectory, 'dist/explore/assets');
for (const name of readdirSync(assets).filter((file) => file.endsWith('.js'))) {
  const bytes = gzipSync(readFileSync(join(assets, name)), { level: 9 }).length;
  report(`script ${name.replace(/-[^-]+$/, '')}`, `${(bytes / 1024).toFixed(1)} kB compressed`);
}

const server = await startBuiltServer();
const browser = await openBrowser();
const address = new URL('/', server.endpoint).href;
report('first view (the map)', `${(await measureFirstViews()).join(', ')} ms`);
for (const [name, part] of [
  ['graph', 'graph/open=TIER_3'],
  ['overview', 'overview/open=TIER_3'],
] as const)
  report(name, await measureFrames(part));
await browser.close();
await server.end();

/** From the start of loading to the last country of the map, each in a browser that remembers nothing. */
async function measureFirstViews(): Promise<readonly number[]> {
  const figures: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openPage(browser);
    const begun = performance.now();
    await page.goto(address);
    await page.locator('.world .country').first().waitFor({ state: 'attached' });
    figures.push(Math.round(performance.now() - begun));
    await page.context().close();
  }
  return figures.sort((a, b) => a - b);
}

/** Frames a second while the mouse moves the graph, and while its wheel zooms it. */
async function measureFrames(part: string): Promise<string> {
  const page = await openPage(browser);
  await page.goto(`${address}#/${part}`);
  const canvas = page.locator('.canvas');
  await canvas.locator('canvas').first().waitFor({ timeout: 60_000 });
  const nodes = await canvas.getAttribute('data-nodes');
  // The layout has come to rest then.
  await page.waitForFunction(AT_REST, undefined, { timeout: 60_000 });
  const { x = 0, y = 0, width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.down();
  const panned = await countFrames(page, (step) =>
    page.mouse.move(x + 5 + ((step * 7) % (width / 2)), y + 5 + ((step * 3) % (height / 2))),
  );
  await page.mouse.up();
  await page.mouse.move(x + width / 2, y + height / 2);
  const zoomed = await countFrames(page, (step) => page.mouse.wheel(0, step % 20 < 10 ? -40 : 40));
  await page.context().close();
  return `${String(nodes)} nodes: ${panned} frames/s moved, ${zoomed} zoomed`;
}

async function countFrames(page: Page, act: (step: number) => Promise<void>): Promise<string> {
  await page.evaluate(COUNT);
  const begun = performance.now();
  for (let step = 0; performance.now() - begun < MOVED_MILLISECONDS; step++) await act(step);
  const frames = Number(await page.evaluate('globalThis.frames_'));
  return (frames / ((performance.now() - begun) / 1000)).toFixed(0);
}

async function openPage(from: Browser): Promise<Page> {
  const context = await from.newContext({ viewport: { width: 1280, height: 900 } });
  return context.newPage();
}

function report(name: string, figure: string): void {
  console.log(`${name.padEnd(32)}  ${figure}`);
}
