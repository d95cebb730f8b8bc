import { NO_PROVENANCE, type Selection } from '../graph/plan.js';
import type { GraphStore } from '../graph/store.js';

/** How much a graph holds of what people ask first. */
export interface Counts {
  readonly countries: number;
  readonly reports: number;
  readonly recommendations: number;
}

/** Counts countries, country reports and recommendations. */
export async function readCounts(graph: GraphStore): Promise<Counts> {
  const result = await graph.run({
    countries: toCount('Country'),
    reports: toCount('CountryReport'),
    recommendations: toCount('Recommendation'),
  });
  const read = (column: string): number => result[column]?.total ?? 0;
  return { countries: read('countries'), reports: read('reports'), recommendations: read('recommendations') };
}

function toCount(label: string): Selection {
  const page = { take: 0, from: 'START', after: null, before: null } as const;
  return { label, fields: [], where: null, order: [], page, count: true, children: {}, provenance: NO_PROVENANCE };
}
