import { useId, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { CountryOverviewQuery, TierCode } from '../../generated/operations.js';
import { TierBadge } from '../ui/tier-badge.js';
import { TIERS, toTierName, toTierPaint } from '../ui/tiers.js';
import { toMovementWords } from '../ui/movement-words.js';
import { Wide } from '../../shared/wide-content.js';

type Step = CountryOverviewQuery['tierHistory'][number];

interface TierChartProps {
  readonly iso3: string;
  readonly steps: readonly Step[];
  readonly chosen: number | null;
}

const ROW = 26;
const LEFT = 112;
const WIDTH = 720;
const WIDEST = 60;

/** The tiers of a country as steps, with a table that says the same. A year that is not known breaks the line. */
export function TierChart({ iso3, steps, chosen }: TierChartProps): ReactNode {
  const [, navigate] = useLocation();
  const hatch = useId();
  if (steps.length === 0) return <p>No placement of this country is known.</p>;
  const width = Math.min((WIDTH - LEFT) / steps.length, WIDEST);
  const rows = TIERS.filter(({ code }) => code !== 'SPECIAL_CASE' || steps.some(({ tier }) => tier === 'SPECIAL_CASE'));
  const toRow = (tier: TierCode): number => 14 + ROW * rows.findIndex(({ code }) => code === tier);
  const height = ROW * rows.length + 30;
  return (
    <figure className="history">
      <Wide name="Tiers by year">
        <svg
          viewBox={`0 0 ${String(WIDTH)} ${String(height)}`}
          role="img"
          aria-label="Tiers by year; the table below says the same"
        >
          <defs>
            <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line x1="0" y1="0" x2="0" y2="5" className="hatch-line" />
            </pattern>
          </defs>
          {rows.map(({ code, name }) => (
            <g key={code}>
              <line x1={LEFT} x2={WIDTH} y1={toRow(code)} y2={toRow(code)} className="grid" />
              <text x={LEFT - 8} y={toRow(code) + 4} textAnchor="end">
                {name}
              </text>
            </g>
          ))}
          {steps.map(({ year, tier }, index) => {
            const x = LEFT + index * width;
            const before = steps[index - 1]?.tier;
            return (
              <g key={year} className="step" onClick={() => navigate(`/country/${iso3}/${String(year)}`)}>
                <title>{`${String(year)}: ${toTierName(tier)}`}</title>
                <rect x={x} y="0" width={width} height={height - 24} className={year === chosen ? 'column chosen' : 'column'} />
                {tier === null ? (
                  <rect x={x} y="2" width={width} height={height - 28} fill={`url(#${hatch})`} />
                ) : (
                  <>
                    {before && <line x1={x} x2={x} y1={toRow(before)} y2={toRow(tier)} className="riser" />}
                    <line x1={x} x2={x + width} y1={toRow(tier)} y2={toRow(tier)} stroke={toTierPaint(tier)} strokeWidth="7" />
                  </>
                )}
                <text x={x + width / 2} y={height - 6} textAnchor="middle" className="year">
                  {`’${String(year).slice(2)}`}
                </text>
              </g>
            );
          })}
        </svg>
      </Wide>
      <figcaption>
        <details>
          <summary>Tier history as a table</summary>
          <Wide name="Tier history">
            <table>
              <thead>
                <tr>
                  <th scope="col">Year</th>
                  <th scope="col">Tier</th>
                  <th scope="col">By the two placements</th>
                  <th scope="col">By the text</th>
                </tr>
              </thead>
              <tbody>
                {steps.map(({ year, tier, movement, statedMovement }) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    <td>
                      <TierBadge code={tier} />
                    </td>
                    <td>{toMovementWords(movement)}</td>
                    <td>{statedMovement === null ? 'not stated' : toMovementWords(statedMovement)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        </details>
      </figcaption>
    </figure>
  );
}
