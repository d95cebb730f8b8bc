import { useId, type ReactNode } from 'react';
import type { Picture } from './picture.js';
import { toTypeColour } from '../../../src/shared/node-looks.js';

/** Where a node lies in the picture, and whether its label has room there. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly isLabelled: boolean;
}

const RADIUS = 9;
/** Letters are this part of the picture's width high. */
const LETTERS = 1 / 70;

interface PrintedPictureProps {
  readonly picture: Picture;
  readonly places: readonly Place[];
}

/** The whole picture as it is printed, in lines that paper shows sharp. A screen has the canvas in its place. */
export function PrintedPicture({ picture: { nodes, relationships }, places }: PrintedPictureProps): ReactNode {
  const arrow = useId();
  const placed = new Map(places.map((place) => [place.id, place]));
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const letters = Math.max(RADIUS, width * LETTERS);
  const margin = 5 * letters;
  if (places.length === 0) return null;
  return (
    <svg
      className="printed-picture"
      aria-hidden="true"
      viewBox={[left - margin, top - margin, width + 2 * margin, height + 2 * margin].join(' ')}
    >
      <defs>
        <marker id={arrow} viewBox="0 0 6 6" refX="6" refY="3" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0 L6 3 L0 6 Z" />
        </marker>
      </defs>
      {relationships.map(({ id, from, to }) => {
        const [start, end] = [placed.get(from), placed.get(to)];
        if (!start || !end) return null;
        const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
        const [dx, dy] = [((end.x - start.x) / length) * RADIUS, ((end.y - start.y) / length) * RADIUS];
        return <line key={id} x1={start.x} y1={start.y} x2={end.x - dx} y2={end.y - dy} markerEnd={`url(#${arrow})`} />;
      })}
      {inFront(nodes).map(({ id, type, label, isOpened, isOnPath }) => {
        const place = placed.get(id);
        if (!place) return null;
        return (
          <g key={id}>
            <circle
              cx={place.x}
              cy={place.y}
              r={isOpened ? 1.5 * RADIUS : RADIUS}
              fill={toTypeColour(type)}
              className={isOpened || isOnPath ? 'asked' : ''}
            />
            {place.isLabelled && (
              <text x={place.x} y={place.y + (isOpened ? 1.5 : 1) * RADIUS + letters} textAnchor="middle" fontSize={letters}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** What is drawn last lies above all else. */
function inFront(nodes: Picture['nodes']): Picture['nodes'] {
  return nodes.toSorted((a, b) => Number(a.isOpened) - Number(b.isOpened));
}
