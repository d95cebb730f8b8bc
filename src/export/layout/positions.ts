import pLimit from 'p-limit';
import type { Piscina } from 'piscina';
import { assertTimeLeft, within, type Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { once } from '../../shared/once.js';
import type { ExportedGraph, ExportedPosition } from '../exported-graph.js';
import type { LayoutRequest } from './layout.js';

/** A thread is tens of megabytes, and more of them than processors only end late. */
const THREADS = 2;

/** Gives each node of a graph a place. */
export type WithPositions = (graph: ExportedGraph, deadline: Deadline) => Promise<ExportedGraph>;

/**
 * Makes what works out places by the function `toLayout` of a program, in threads of their own, two at most at once.
 * It throws a DeadlineError if that takes too long, and the thread is ended.
 */
export function createPositions(program: URL): WithPositions {
  const open = once(openPool);
  // Tasks that wait in the pool are not taken up when those before them are ended.
  const turns = pLimit(THREADS);
  return async (graph, deadline) => {
    const places = new Map(graph.nodes.map(({ id }, index) => [id, index]));
    const ends = graph.relationships.map(({ from, to }) => [places.get(from) ?? 0, places.get(to) ?? 0] as const);
    const request: LayoutRequest = { nodes: graph.nodes.length, ends };
    const positions = await turns(async () => workOut(await open(), program, request, deadline));
    return {
      ...graph,
      nodes: graph.nodes.map((node, index) => {
        const position = positions[index];
        return position ? { ...node, position } : node;
      }),
    };
  };
}

/** The same graph with a place for each node. The sources run themselves; a build runs what lies beside it, wherever it is. */
export const withPositions = createPositions(
  new URL(import.meta.url.endsWith('.ts') ? '../../programs/layout-worker.ts' : './layout-worker.js', import.meta.url),
);

type LayoutPool = Piscina<LayoutRequest, readonly ExportedPosition[]>;

/** No thread stays when there is nothing to do. */
async function openPool(): Promise<LayoutPool> {
  const { Piscina } = await import('piscina');
  return new Piscina({ minThreads: 0, maxThreads: THREADS, idleTimeout: 0 });
}

async function workOut(
  pool: LayoutPool,
  program: URL,
  request: LayoutRequest,
  deadline: Deadline,
): Promise<readonly ExportedPosition[]> {
  assertTimeLeft(deadline);
  const end = new AbortController();
  const work = pool.run(request, { filename: program.href, name: 'toLayout', signal: end.signal });
  try {
    return await within(deadline, work, () => new DeadlineError('the layout took too long'));
  } finally {
    end.abort();
  }
}
