import type { Core } from 'cytoscape';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createDrawing, drawPicture, selectPicked, type DrawingListener, type Picked } from './drawing.js';
import type { Picture } from './picture.js';
import { PrintedPicture, type Place } from './printed-picture.js';
import { toStyle } from './style.js';

interface CanvasProps extends Omit<DrawingListener, 'onPlaced'> {
  readonly picture: Picture;
  readonly picked: Picked;
}

/** The picture, drawn by cytoscape. A tap picks, a double tap opens a node's neighbours. */
export function Canvas({ picture, picked, ...listener }: CanvasProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Core | null>(null);
  const told = useRef(listener);
  const [places, setPlaces] = useState<readonly Place[]>([]);
  useEffect(() => {
    told.current = listener;
  });

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const graph = createDrawing(element, {
      onPick: (each) => told.current.onPick(each),
      onPoint: (each) => told.current.onPoint(each),
      onOpen: (id) => told.current.onOpen(id),
      onPlaced: setPlaces,
    });
    drawing.current = graph;
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const repaint = (): void => void graph.style(toStyle(element));
    scheme.addEventListener('change', repaint);
    return () => {
      scheme.removeEventListener('change', repaint);
      graph.destroy();
    };
  }, []);

  useEffect(() => {
    if (drawing.current) drawPicture(drawing.current, picture);
  }, [picture]);

  useEffect(() => {
    if (drawing.current) selectPicked(drawing.current, picked);
  }, [picture, picked]);

  return (
    <div className="drawn">
      <div
        ref={place}
        className="canvas"
        role="img"
        aria-label="The graph; the tables below hold the same"
        data-nodes={picture.nodes.length}
      />
      <PrintedPicture picture={picture} places={places} />
    </div>
  );
}
