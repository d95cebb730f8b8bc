import { MultiDirectedGraph } from 'graphology';
import imported from 'graphology-layout-forceatlas2';
import { invariant } from '../../shared/invariant.js';
import type { ExportedPosition } from '../exported-graph.js';

/** What a layout is worked out from: nodes by their place in the list. */
export interface LayoutRequest {
  readonly nodes: number;
  readonly ends: readonly (readonly [from: number, to: number])[];
}

/** A place for each node by ForceAtlas2, the same each time for the same graph: it starts from a spiral, and nothing is left to chance. */
export function toLayout({ nodes, ends }: LayoutRequest): readonly ExportedPosition[] {
  const graph = new MultiDirectedGraph();
  for (let index = 0; index < nodes; index++) graph.addNode(index, toStart(index));
  for (const [from, to] of ends) graph.addDirectedEdge(from, to);
  if (nodes > 1) {
    const forceAtlas2 = getForceAtlas2();
    const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: nodes > 500 };
    forceAtlas2.assign(graph, { iterations: nodes > 1_000 ? 100 : 300, settings });
  }
  return graph.mapNodes((_node, { x, y }) => ({ x: toShort(Number(x)), y: toShort(Number(y)) }));
}

type ForceAtlas2 = (typeof imported)['default'];

/** Its types tell of a module with a default; what Node.js imports is the default itself. */
function getForceAtlas2(): ForceAtlas2 {
  const given: unknown = imported;
  invariant(isForceAtlas2(given), 'graphology-layout-forceatlas2 exports a function');
  return given;
}

function isForceAtlas2(value: unknown): value is ForceAtlas2 {
  return typeof value === 'function';
}

/** The angle between two neighbours of a sunflower's seeds: no two nodes start at one place or in one line. */
const ANGLE = Math.PI * (3 - Math.sqrt(5));

function toStart(index: number): ExportedPosition {
  const radius = 10 * Math.sqrt(index + 1);
  return { x: radius * Math.cos(index * ANGLE), y: radius * Math.sin(index * ANGLE) };
}

/** Wide enough apart for labels, and no more digits than a picture can show. */
function toShort(value: number): number {
  return Math.round(value * SPREAD * 100) / 100 + 0;
}

const SPREAD = 2;
