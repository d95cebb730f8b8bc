import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { assertTimeLeft, within, type Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import type { ExportedGraph, ExportedPosition } from '../exported-graph.js';
import type { LayoutRequest } from './layout.js';

/**
 * The same graph with a place for each node, worked out in a thread of its own, two at most at once.
 * @throws DeadlineError if that takes too long
 */
export async function withPositions(graph: ExportedGraph, deadline: Deadline): Promise<ExportedGraph> {
  const places = new Map(graph.nodes.map(({ id }, index) => [id, index]));
  const ends = graph.relationships.map(({ from, to }) => [places.get(from) ?? 0, places.get(to) ?? 0] as const);
  const request: LayoutRequest = { nodes: graph.nodes.length, ends };
  const positions = await turns(() => workOut(request, deadline));
  return {
    ...graph,
    nodes: graph.nodes.map((node, index) => {
      const position = positions[index];
      return position ? { ...node, position } : node;
    }),
  };
}

/** A thread is tens of megabytes, and more of them than processors only end late. */
const turns = pLimit(2);

async function workOut(request: LayoutRequest, deadline: Deadline): Promise<readonly ExportedPosition[]> {
  assertTimeLeft(deadline);
  const worker = new Worker(program);
  try {
    return await within(deadline, ask(worker, request), () => new DeadlineError('the layout took too long'));
  } finally {
    await worker.terminate();
  }
}

/** The sources run themselves; a build runs what lies beside it, wherever it is. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? '../../programs/layout-worker.ts' : './layout-worker.js',
  import.meta.url,
);

function ask(worker: Worker, request: LayoutRequest): Promise<readonly ExportedPosition[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => {
      reject(new Error('the thread that worked out a layout ended'));
    });
    worker.postMessage(request);
  });
}
