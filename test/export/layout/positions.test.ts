import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { startServer } from '../../support/processes.js';

const file = z.object({
  elements: z.object({ nodes: z.array(z.object({ position: z.object({ x: z.number(), y: z.number() }) })) }),
});

it('positions are there when asked for, apart from each other, and the same in another process', async () => {
  const files: string[] = [];
  while (files.length < 2) {
    const folder = await mkdtemp(join(tmpdir(), 'tip-graph-'));
    const server = await startServer({ DATA_DIR: folder }, 4);
    const answer = await fetch(new URL('/export/country/BLR?year=2023&positions=true&format=cytoscape', server.address));
    files.push(await answer.text());
    await server.end('SIGTERM');
    await rm(folder, { recursive: true });
  }
  const places = file
    .parse(JSON.parse(files[0] ?? ''))
    .elements.nodes.map(({ position: { x, y } }) => `${String(x)} ${String(y)}`);
  expect(places.length).toBeGreaterThan(50);
  expect(new Set(places).size).toBe(places.length);
  expect(files[1]).toBe(files[0]);
}, 120_000);
