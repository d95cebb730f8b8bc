import { geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import { useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { TierMapQuery } from '../../generated/operations.js';
import { toTierName, toTierPaint } from '../ui/tiers.js';
import type { Arc } from './arcs.js';
import type { Outline } from './world.js';

/** A country report as the map shows it. */
export type MappedReport = TierMapQuery['countryReports']['nodes'][number];

interface WorldMapProps {
  readonly year: number;
  readonly outlines: readonly Outline[];
  readonly reports: readonly MappedReport[];
  readonly arcs: readonly Arc[];
}

const WIDTH = 960;
const HEIGHT = 450;

/** The world by tier. Countries without a placement are hatched; those too small to see are drawn as discs. A table beside it says the same. */
export function WorldMap({ year, outlines, reports, arcs }: WorldMapProps): ReactNode {
  const [, navigate] = useLocation();
  const projection = useMemo(
    () => geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: 'FeatureCollection', features: [...outlines] }),
    [outlines],
  );
  const drawn = useMemo(() => drawOutlines(outlines, geoPath(projection).digits(1)), [outlines, projection]);
  const draw = geoPath(projection).digits(1);
  const byCountry = new Map(reports.map((report) => [report.country.iso3, report]));
  const discs = reports.filter(({ country }) => !drawn.visible.has(country.iso3));
  const open = (iso3: string): void => {
    navigate(`/country/${iso3}/${String(year)}`);
  };
  return (
    <svg
      className="world"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={`Tiers of ${String(year)}; the table below says the same`}
    >
      <defs>
        <pattern id="unknown" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="hatch-ground" />
          <line x1="0" y1="0" x2="0" y2="5" className="hatch-line" />
        </pattern>
        <marker id="arrow" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="5" markerHeight="5" orient="auto">
          <path d="M0,0 L6,3 L0,6 z" className="arrow" />
        </marker>
      </defs>
      {drawn.shapes.map(({ iso3, name, path }) => (
        <path
          key={name}
          d={path}
          className="country"
          fill={toTierPaint(byCountry.get(iso3 ?? '')?.placement?.tier.code)}
          onClick={() => iso3 && open(iso3)}
        >
          <title>{toTitle(byCountry.get(iso3 ?? '')?.country.name ?? name, byCountry.get(iso3 ?? ''))}</title>
        </path>
      ))}
      {discs.map((report) => {
        const { location, iso3, name } = report.country;
        const place = location && projection([location.longitude, location.latitude]);
        return (
          place && (
            <circle
              key={iso3}
              cx={place[0]}
              cy={place[1]}
              r="3.4"
              className="country"
              fill={toTierPaint(report.placement?.tier.code)}
              onClick={() => open(iso3)}
            >
              <title>{toTitle(name, report)}</title>
            </circle>
          )
        );
      })}
      {arcs.map(({ from, to, count }) => (
        <path
          key={`${from.iso3}-${to.iso3}`}
          d={draw({ type: 'LineString', coordinates: [from.point, to.point] }) ?? ''}
          className="flow"
          strokeWidth={Math.min(3, 0.6 + 0.4 * count)}
          markerEnd="url(#arrow)"
        >
          <title>{`Stated movement of people from ${from.name} to ${to.name}`}</title>
        </path>
      ))}
    </svg>
  );
}

function toTitle(name: string, report: MappedReport | undefined): string {
  return `${name}: ${toTierName(report?.placement?.tier.code)}`;
}

interface Shape {
  readonly iso3: string | null;
  readonly name: string;
  readonly path: string;
}

function drawOutlines(
  outlines: readonly Outline[],
  draw: ReturnType<typeof geoPath>,
): { readonly shapes: readonly Shape[]; readonly visible: ReadonlySet<string> } {
  const shapes = outlines.map((outline) => ({
    iso3: typeof outline.id === 'string' ? outline.id : null,
    name: outline.properties.name,
    path: draw(outline) ?? '',
    isVisible: geoArea(outline) > SMALLEST_AREA,
  }));
  return { shapes, visible: new Set(shapes.flatMap(({ iso3, isVisible }) => (iso3 !== null && isVisible ? [iso3] : []))) };
}

/** Steradians: about that of Trinidad. */
const SMALLEST_AREA = 1.3e-4;
