import type { ReactNode } from 'react';
import { TIERS } from '../ui/tiers.js';
import type { MappedReport } from './world-map.js';

/** What the colours of the map mean, and how many countries have each. */
export function TierLegend({ reports }: { readonly reports: readonly MappedReport[] }): ReactNode {
  return (
    <ul className="legend">
      {TIERS.map(({ code, name, paint }) => (
        <li key={code}>
          <span className="swatch" style={{ background: paint }} />
          {`${name} (${String(reports.filter(({ placement }) => placement?.tier.code === code).length)})`}
        </li>
      ))}
      <li>
        <span className="swatch hatched" />
        No placement known
      </li>
    </ul>
  );
}
