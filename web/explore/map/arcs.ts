import type { FlowMapQuery } from '../../generated/operations.js';

type StatedFlow = FlowMapQuery['flows']['nodes'][number];

interface End {
  readonly iso3: string;
  readonly name: string;
  /** Longitude and latitude. */
  readonly point: [number, number];
}

/** Movements of people between two countries that reports or profiles of a year state. */
export interface Arc {
  readonly from: End;
  readonly to: End;
  /** How many are stated. */
  readonly count: number;
}

/** One arc for each pair of countries. A flow with an end that is no country, or a place that is not known, has none. */
export function toArcs(flows: readonly StatedFlow[]): readonly Arc[] {
  const arcs = new Map<string, Arc>();
  for (const { from, to } of flows) {
    const [start, end] = [toEnd(from), toEnd(to)];
    if (!start || !end) continue;
    const key = `${start.iso3}-${end.iso3}`;
    arcs.set(key, { from: start, to: end, count: (arcs.get(key)?.count ?? 0) + 1 });
  }
  return [...arcs.values()];
}

function toEnd(country: StatedFlow['from']): End | null {
  if (!country?.location) return null;
  return { iso3: country.iso3, name: country.name, point: [country.location.longitude, country.location.latitude] };
}
