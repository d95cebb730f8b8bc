import cytoscape, { type Core, type ElementDefinition, type EventObjectEdge, type EventObjectNode } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { placeLabels, resetLabels, UNLABELLED } from './labels.js';
import type { Picture } from './picture.js';
import type { Place } from './printed-picture.js';
import { POINTED, toStyle } from './style.js';
import { toTypeColour, toTypeName } from '../../../src/shared/node-looks.js';

cytoscape.use(fcose);

/** What a person points at. */
export type Picked =
  { readonly kind: 'node'; readonly id: string } | { readonly kind: 'relationship'; readonly id: string } | null;

/** What is told of what a person does in a picture. */
export interface DrawingListener {
  readonly onPick: (picked: Picked) => void;
  /** The mouse rests on it, or has left. */
  readonly onPoint: (picked: Picked) => void;
  readonly onOpen: (id: string) => void;
  /** The nodes have come to rest. */
  readonly onPlaced: (places: readonly Place[]) => void;
}

/** Makes an empty picture in an element. */
export function createDrawing(place: HTMLElement, listener: DrawingListener): Core {
  const graph = cytoscape({
    container: place,
    style: toStyle(place),
    minZoom: 0.1,
    maxZoom: 4,
    textureOnViewport: true,
    hideEdgesOnViewport: false,
  });
  listen(graph, listener);
  const zoomed = createPause(150);
  const label = (): void => {
    placeLabels(graph);
  };
  graph.on('zoom resize', () => {
    zoomed.after(label);
  });
  graph.on('layoutstop free', () => {
    label();
    listener.onPlaced(readPlaces(graph));
  });
  graph.on('destroy', zoomed.stop);
  return graph;
}

/** Draws a picture; nodes that stay keep their places. */
export function drawPicture(graph: Core, picture: Picture): void {
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
  resetLabels(graph);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches || picture.nodes.length > 150;
  const layout = {
    name: 'fcose',
    randomize: isFirst,
    animate: !isStill,
    animationDuration: 400,
    fit: true,
    padding: 30,
    nodeDimensionsIncludeLabels: true,
  };
  graph.layout(layout).run();
}

/** Shows what is picked, wherever it was picked. */
export function selectPicked(graph: Core, picked: Picked): void {
  graph.elements(':selected').unselect();
  if (picked) graph.getElementById(picked.id).select();
}

function readPlaces(graph: Core): readonly Place[] {
  return graph.nodes().map((node) => ({ id: node.id(), ...node.position(), isLabelled: !node.hasClass(UNLABELLED) }));
}

function listen(graph: Core, { onPick, onPoint, onOpen }: DrawingListener): void {
  const rest = createPause(120);
  let tapped: readonly string[] = [];
  graph.on('tap', ({ target }) => {
    if (target === graph) onPick(null);
  });
  // Two taps in a row are a double tap to cytoscape, also where they are on two nodes.
  graph.on('dbltap', 'node', ({ target }: EventObjectNode) => {
    if (tapped.every((id) => id === target.id())) onOpen(target.id());
  });
  for (const kind of ['node', 'relationship'] as const) {
    const selector = kind === 'node' ? 'node' : 'edge';
    graph.on('tap', selector, ({ target }: EventObjectNode | EventObjectEdge) => {
      tapped = [...tapped.slice(-1), target.id()];
      onPick({ kind, id: target.id() });
    });
    graph.on('mouseover', selector, ({ target }: EventObjectNode | EventObjectEdge) => {
      target.addClass(POINTED);
      rest.after(() => {
        onPoint({ kind, id: target.id() });
      });
    });
    graph.on('mouseout', selector, ({ target }: EventObjectNode | EventObjectEdge) => {
      target.removeClass(POINTED);
      rest.after(() => {
        onPoint(null);
      });
    });
  }
  graph.on('destroy', rest.stop);
}

/** Does the last of several things, once nothing came for a while. */
function createPause(milliseconds: number): { readonly after: (act: () => void) => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    after: (act) => {
      clearTimeout(timer);
      timer = setTimeout(act, milliseconds);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
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
    ...relationships.map(({ id, from, to }) => ({ group: 'edges' as const, data: { id, source: from, target: to } })),
  ];
}
