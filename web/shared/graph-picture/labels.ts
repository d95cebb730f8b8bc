import type { BoundingBox12, Core, NodeSingular } from 'cytoscape';

/** Pixels of the screen. */
const SIZE = 12;
const WIDEST = 120;

/** Class of nodes whose label has no room. */
export const UNLABELLED = 'unlabelled';

/**
 * Writes the labels that have room, those of hubs first, in the same size however far the picture is zoomed; the others come as it
 * is zoomed in, or pointed at.
 */
export function placeLabels(graph: Core): void {
  const nodes = graph.nodes();
  const scale = 1 / graph.zoom();
  nodes.style({ 'font-size': SIZE * scale, 'text-max-width': `${String(WIDEST * scale)}px`, 'text-outline-width': 2 * scale });
  const placed: BoundingBox12[] = [];
  const discs = nodes.map((node) => ({ id: node.id(), box: node.boundingBox({ includeLabels: false }) }));
  const fits = (node: NodeSingular, box: BoundingBox12): boolean =>
    !placed.some((other) => isOverlap(box, other)) &&
    !discs.some(({ id, box: disc }) => id !== node.id() && isOverlap(box, disc));
  const labelled = new Set<string>();
  for (const node of [...nodes].sort((a, b) => toRank(b) - toRank(a))) {
    const box = node.boundingBox({ includeNodes: false, includeLabels: true });
    if (toRank(node) < ALWAYS && !fits(node, box)) continue;
    placed.push(box);
    labelled.add(node.id());
  }
  graph.batch(() => nodes.forEach((node) => void node.toggleClass(UNLABELLED, !labelled.has(node.id()))));
}

/** The layout is of labels in the size that the style gives them. */
export function resetLabels(graph: Core): void {
  graph.nodes().removeStyle('font-size text-max-width text-outline-width');
}

/** The rank from which on a label is written even where others lie below it. */
const ALWAYS = 1_000_000;

function toRank(node: NodeSingular): number {
  const isAsked = node.data('opened') === 1 || node.data('path') === 1;
  return (isAsked ? ALWAYS : 0) + node.degree(false);
}

function isOverlap(a: BoundingBox12, b: BoundingBox12): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
