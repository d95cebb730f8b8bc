import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { toPlaygroundAddress } from '../ui/playground-address.js';
import type { Picture } from '../../shared/graph-picture/picture.js';
import { toTypeColour, toTypeName } from '../../../src/shared/node-looks.js';
import { toOverviewAddress, toViewOf, type GraphView } from './view.js';

interface GraphControlsProps {
  readonly view: GraphView;
  readonly picture: Picture;
  /** The operation that the picture was read by. */
  readonly operation: { readonly query: string; readonly variables: unknown };
  readonly onChange: (view: GraphView) => void;
}

/** Legend and filter by type, filter by year, the query behind the picture, and a way back to the first node. */
export function GraphControls({ view, picture, operation, onChange }: GraphControlsProps): ReactNode {
  const [first] = view.opened;
  return (
    <div className="graph-controls">
      <fieldset>
        <legend>Types</legend>
        {picture.types.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={!view.hidden.includes(type)}
              onChange={({ target }) =>
                onChange({
                  ...view,
                  hidden: target.checked ? view.hidden.filter((each) => each !== type) : [...view.hidden, type],
                })
              }
            />
            <span className="dot" style={{ background: toTypeColour(type) }} />
            {toTypeName(type)}
          </label>
        ))}
      </fieldset>
      {picture.years.length > 1 && (
        <label>
          <span>Year</span>
          <select
            value={view.year ?? ''}
            onChange={({ target }) => onChange({ ...view, year: target.value === '' ? null : Number(target.value) })}
          >
            <option value="">all</option>
            {picture.years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="links">
        <a href={toPlaygroundAddress(operation.query, operation.variables)}>The query behind this picture</a>
        <Link href={toOverviewAddress(view)}>Overview of up to 5,000 nodes</Link>
        <CopyLink />
        {first !== undefined && (view.opened.length > 1 || view.path !== null) && (
          <button type="button" onClick={() => onChange(toViewOf(first))}>
            Start again
          </button>
        )}
      </p>
    </div>
  );
}

function CopyLink(): ReactNode {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <button
      type="button"
      onClick={() => void navigator.clipboard.writeText(location.href).then(() => setIsCopied(true))}
      onBlur={() => setIsCopied(false)}
    >
      {isCopied ? 'Link copied' : 'Copy a link to this picture'}
    </button>
  );
}
