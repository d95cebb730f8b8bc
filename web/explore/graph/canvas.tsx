import cytoscape, {
  type Core,
  type ElementDefinition,
  type EventObjectEdge,
  type EventObjectNode,
  type StylesheetStyle,
} from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Picture } from './picture.js';
import { toTypeColour, toTypeName } from './types.js';

cytoscape.use(fcose);

/** What a person points at. */
export type Picked =
  { readonly kind: 'node'; readonly id: string } | { readonly kind: 'relationship'; readonly id: string } | null;

interface CanvasProps {
  readonly picture: Picture;
  readonly onPick: (picked: Picked) => void;
  readonly onOpen: (id: string) => void;
}

/** The picture, drawn by cytoscape. A tap picks, a double tap opens a node's neighbours; nodes that stay keep their places. */
export function Canvas({ picture, onPick, onOpen }: CanvasProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Core | null>(null);
  const told = useRef({ onPick, onOpen });
  useEffect(() => {
    told.current = { onPick, onOpen };
  });

  useEffect(() => {
    if (!place.current) return undefined;
    const graph = cytoscape({
      container: place.current,
      style: toStyle(place.current),
      minZoom: 0.1,
      maxZoom: 4,
      textureOnViewport: true,
      hideEdgesOnViewport: false,
    });
    graph.on('tap', (event) => {
      if (event.target === graph) told.current.onPick(null);
    });
    graph.on('tap mouseover', 'node', ({ target }: EventObjectNode) => told.current.onPick({ kind: 'node', id: target.id() }));
    graph.on('tap mouseover', 'edge', ({ target }: EventObjectEdge) =>
      told.current.onPick({ kind: 'relationship', id: target.id() }),
    );
    graph.on('dbltap', 'node', ({ target }: EventObjectNode) => told.current.onOpen(target.id()));
    drawing.current = graph;
    return () => {
      graph.destroy();
    };
  }, []);

  useEffect(() => {
    if (drawing.current) draw(drawing.current, picture);
  }, [picture]);

  return (
    <div
      ref={place}
      className="canvas"
      role="img"
      aria-label="The graph; the tables below hold the same"
      data-nodes={picture.nodes.length}
    />
  );
}

function draw(graph: Core, picture: Picture): void {
  const elements = toElements(picture);
  const wanted = new Set(elements.map(({ data }) => data.id));
  const isFirst = graph.nodes().empty();
  graph.batch(() => {
    graph
      .elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const element of elements) {
      const there = graph.getElementById(element.data.id ?? '');
      if (there.empty()) graph.add(element);
      else there.data(element.data);
    }
  });
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches || picture.nodes.length > 150;
  const layout = { name: 'fcose', randomize: isFirst, animate: !isStill, animationDuration: 400, fit: true, padding: 30 };
  graph.layout(layout).run();
}

function toElements({ nodes, relationships }: Picture): readonly ElementDefinition[] {
  return [
    ...nodes.map(({ id, type, label, more, isOpened, isOnPath }) => ({
      group: 'nodes' as const,
      data: {
        id,
        label,
        colour: toTypeColour(type),
        type: toTypeName(type),
        more: more ?? 0,
        opened: isOpened ? 1 : 0,
        path: isOnPath ? 1 : 0,
      },
    })),
    ...relationships.map(({ id, from, to, type }) => ({
      group: 'edges' as const,
      data: { id, source: from, target: to, label: toRelationshipName(type) },
    })),
  ];
}

function toRelationshipName(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

function toStyle(place: HTMLElement): StylesheetStyle[] {
  const styles = getComputedStyle(place);
  const ink = styles.getPropertyValue('--ink').trim();
  const line = styles.getPropertyValue('--line').trim();
  const ground = styles.getPropertyValue('--ground').trim();
  return [
    {
      selector: 'node',
      style: {
        'background-color': 'data(colour)',
        label: 'data(label)',
        color: ink,
        'font-size': 9,
        'min-zoomed-font-size': 7,
        'text-outline-color': ground,
        'text-outline-width': 2,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        width: 18,
        height: 18,
      },
    },
    { selector: 'node[opened = 1]', style: { width: 28, height: 28, 'border-width': 3, 'border-color': ink } },
    { selector: 'node[path = 1]', style: { 'border-width': 4, 'border-color': '#d97706' } },
    { selector: 'node[more > 0][opened = 0]', style: { 'border-width': 2, 'border-style': 'dashed', 'border-color': line } },
    {
      selector: 'edge',
      style: {
        width: 1,
        'line-color': line,
        'target-arrow-color': line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.7,
        'curve-style': 'bezier',
      },
    },
    {
      selector: ':selected',
      style: { 'background-color': '#d97706', 'line-color': '#d97706', 'target-arrow-color': '#d97706', width: 3 },
    },
    { selector: 'node:selected', style: { width: 26, height: 26 } },
  ];
}
