import type { ReactNode } from 'react';
import { toTypeColour, toTypeName } from '../../../src/shared/node-looks.js';

/** The types of the nodes of a picture, each with its colour. */
export function TypeLegend({ types }: { readonly types: readonly string[] }): ReactNode {
  return (
    <ul className="legend" aria-label="Types of nodes">
      {types.map((type) => (
        <li key={type}>
          <span className="dot" style={{ background: toTypeColour(type) }} />
          {toTypeName(type)}
        </li>
      ))}
    </ul>
  );
}
