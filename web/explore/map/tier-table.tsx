import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { TierBadge } from '../ui/tier-badge.js';
import { toMovementWords } from '../ui/movement-words.js';
import type { MappedReport } from './world-map.js';
import { Wide } from '../../shared/wide-content.js';

/** The map in words: each country with its tier, its movement and what the graph holds of it. */
export function TierTable({ year, reports }: { readonly year: number; readonly reports: readonly MappedReport[] }): ReactNode {
  const [sought, setSought] = useState('');
  const byName = reports.toSorted((a, b) => a.country.name.localeCompare(b.country.name, 'en'));
  const shown = byName.filter(({ country }) => country.name.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <section aria-labelledby="table-of-tiers">
      <h2 id="table-of-tiers">{`Countries in ${String(year)}`}</h2>
      <label className="narrow">
        <span>Only names with</span>
        <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
      </label>
      {shown.length === 0 ? (
        <p>
          {reports.length === 0
            ? `The graph holds no country report of ${String(year)}.`
            : `No country of ${String(year)} has “${sought}” in its name.`}
        </p>
      ) : (
        <Wide name="Countries and their tiers">
          <table>
            <thead>
              <tr>
                <th scope="col">Country</th>
                <th scope="col">Tier</th>
                <th scope="col">Since the year before</th>
                <th scope="col">Narrative</th>
                <th scope="col">Source of the tier</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ id, country, placement, narrative }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link href={`/country/${country.iso3}/${String(year)}`}>{country.name}</Link>
                  </th>
                  <td>
                    <TierBadge code={placement?.tier.code} />
                  </td>
                  <td>{toMovementWords(placement?.movement ?? null)}</td>
                  <td>{NARRATIVES[narrative]}</td>
                  <td>{toSourceNames(placement)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </section>
  );
}

const NARRATIVES = { NONE: 'tier only', PROFILE: 'profile', SUMMARY: 'summary', FULL: 'text' } as const;

function toSourceNames(placement: MappedReport['placement']): string {
  if (placement === null) return '';
  return placement.sources.length > 0 ? placement.sources.map(({ name }) => name).join('; ') : 'the narrative';
}
