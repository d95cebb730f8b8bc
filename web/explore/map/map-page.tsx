import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { TierMapDocument, YearsDocument } from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { Downloads } from '../ui/downloads.js';
import { Heading } from '../ui/heading.js';
import { FlowTable, useArcs } from './flows.js';
import { TierLegend } from './tier-legend.js';
import { TierTable } from './tier-table.js';
import { WorldMap } from './world-map.js';
import { useWorld } from './world.js';

/** The first edition and the last that there is. */
const FIRST_YEAR = 2001;

interface MapPageProps {
  /** Null for that of the last edition. */
  readonly year: number | null;
  /** Whether stated movements of people are drawn too. */
  readonly showsFlows: boolean;
}

/** The tiers of one edition on a map, with a table that says the same. */
export function MapPage({ year: asked, showsFlows }: MapPageProps): ReactNode {
  const [, navigate] = useLocation();
  const years = useAnswer(YearsDocument, {});
  const last = years.data?.reports.nodes.at(-1)?.year ?? null;
  const year = asked ?? last;
  const map = useAnswer(TierMapDocument, { year: year ?? FIRST_YEAR }, year !== null);
  const world = useWorld();
  const arcs = useArcs(year ?? FIRST_YEAR, showsFlows && year !== null);
  if (year === null || last === null)
    return (
      <Answer result={years} of="the editions">
        {() => <p>The graph holds no edition of the report.</p>}
      </Answer>
    );
  return (
    <>
      <Heading>{`The world by tier, ${String(year)}`}</Heading>
      <div className="map-controls">
        <label>
          <span>Year</span>
          <input
            type="range"
            min={FIRST_YEAR}
            max={Math.max(last, year)}
            value={year}
            onChange={({ target }) => navigate(toMapAddress(Number(target.value), showsFlows), { replace: true })}
          />
          <output>{year}</output>
        </label>
        <label>
          <input
            type="checkbox"
            checked={showsFlows}
            onChange={({ target }) => navigate(toMapAddress(year, target.checked), { replace: true })}
          />
          <span>Stated movements of people</span>
        </label>
      </div>
      <Answer result={map} of={`the tiers of ${String(year)}`}>
        {({ countryReports, meta }) => (
          <>
            <figure className="map">
              <Answer result={world} of="the map">
                {(outlines) => (
                  <WorldMap
                    year={year}
                    outlines={outlines}
                    reports={countryReports.nodes}
                    arcs={showsFlows ? (arcs.data ?? []) : []}
                  />
                )}
              </Answer>
              <figcaption>
                <TierLegend reports={countryReports.nodes} />
                <p className="quiet">
                  {`${String(meta.coverage.placed)} placements of ${String(year)} are known. `}
                  {toCaution(year, last, meta.coverage.complete)}
                  {meta.coverage.note}
                </p>
              </figcaption>
            </figure>
            {showsFlows && <FlowTable result={arcs} year={year} />}
            <TierTable year={year} reports={countryReports.nodes} />
            {countryReports.nodes.length > 0 && (
              <Downloads of={`the tiers of ${String(year)}`} what="tiers" parameters={[['year', String(year)]]} />
            )}
          </>
        )}
      </Answer>
    </>
  );
}

function toMapAddress(year: number, showsFlows: boolean): string {
  return `/map/${String(year)}${showsFlows ? '/flows' : ''}`;
}

/** Of a year that no edition is known of nothing can be said to be missing. */
function toCaution(year: number, last: number, isComplete: boolean): string | null {
  if (year < FIRST_YEAR || year > last)
    return `No edition of that year is known, only those of ${String(FIRST_YEAR)} to ${String(last)}. `;
  return isComplete ? null : 'The edition placed more countries: hatched means not known, not “no tier”. ';
}
