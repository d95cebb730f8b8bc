import { BroadcastChannel } from 'node:worker_threads';
import { afterAll, beforeEach, expect, it } from '@jest/globals';
import type { ExportedGraph } from '../../../src/export/exported-graph.js';
import { createPositions } from '../../../src/export/layout/positions.js';
import { createDeadline } from '../../../src/shared/deadline.js';
import { DeadlineError } from '../../../src/shared/errors.js';
import { nonEmpty } from '../../support/non-empty.js';

const withPositions = createPositions(new URL('../../fixtures/workers/counted-layout.js', import.meta.url));
const channel = new BroadcastChannel('layouts');
let begun = 0;
let running = 0;
let most = 0;
channel.onmessage = (message: { readonly data: unknown }) => {
  if (message.data === 1) begun += 1;
  running += Number(message.data);
  most = Math.max(most, running);
};

beforeEach(() => {
  begun = running = most = 0;
});

afterAll(() => {
  channel.close();
});

function toGraph(count: number): ExportedGraph {
  const about = { what: 'country/BLR', request: {}, dataVersion: '1', truncated: null };
  const common = { type: 'Country', label: '', properties: {}, method: null, precision: null, sources: [], evidence: [] };
  const nodes = Array.from({ length: count }, (_, index) => ({ ...common, id: String(index) }));
  return { about, nodes, relationships: [], sources: [], documents: [] };
}

it('positions of many graphs are worked out in two threads at most at once', async () => {
  const placed = await Promise.all(Array.from({ length: 6 }, () => withPositions(toGraph(2), createDeadline(60_000))));
  for (const { nodes } of nonEmpty(placed, 'placed graphs'))
    expect(nodes.map(({ position }) => position)).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ]);
  expect([begun, most, running]).toEqual([6, 2, 0]);
});

it('positions that take too long are refused at the deadline, and their threads make room', async () => {
  const endless = [1, 2].map(() => withPositions(toGraph(0), createDeadline(1_000)));
  const waiting = withPositions(toGraph(1), createDeadline(60_000));
  for (const outcome of nonEmpty(await Promise.allSettled(endless), 'outcomes'))
    expect(outcome).toEqual({ status: 'rejected', reason: new DeadlineError('the layout took too long') });
  expect((await waiting).nodes).toMatchObject([{ position: { x: 0, y: 0 } }]);
});
