import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Follows the one visible link to a graph as node-link JSON, and reads the file that comes. */
export async function downloadGraph(page: Page): Promise<DownloadedGraph> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'D3, networkx' }).click();
  return FILE.parse(JSON.parse(await readFile(await (await download).path(), 'utf8')));
}

type DownloadedGraph = z.infer<typeof FILE>;

const FILE = z.object({ nodes: z.array(z.object({ id: z.string(), type: z.string() })), links: z.array(z.unknown()) });
