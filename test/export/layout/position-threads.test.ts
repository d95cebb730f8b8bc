import { EventEmitter } from 'node:events';
import { expect, it, jest } from '@jest/globals';
import { createDeadline } from '../../../src/shared/deadline.js';

let running = 0;
const counts: number[] = [];

/** A thread that places nothing, and is counted until it is ended. */
class CountedWorker extends EventEmitter {
  constructor() {
    super();
    counts.push(++running);
  }

  postMessage(): void {
    setImmediate(() => this.emit('message', []));
  }

  async terminate(): Promise<void> {
    await Promise.resolve();
    running--;
  }
}

jest.unstable_mockModule('node:worker_threads', () => ({ Worker: CountedWorker }));
const { withPositions } = await import('../../../src/export/layout/positions.js');

it('positions of many graphs are worked out in two threads at most at once', async () => {
  const about = { what: 'country/BLR', request: {}, dataVersion: '1', truncated: null };
  const graph = { about, nodes: [], relationships: [], sources: [], documents: [] };
  const placed = await Promise.all(Array.from({ length: 6 }, () => withPositions(graph, createDeadline())));
  expect(placed).toEqual(Array.from({ length: 6 }, () => graph));
  expect([counts.length, Math.max(...counts), running]).toEqual([6, 2, 0]);
});
