import type { Contribution, DocumentRecord, Provenance } from '../graph/contribution.js';
import { toReportContribution } from './report-contribution.js';

/** A country's tier in a year, as a table gives it. */
export interface PlacementEntry {
  readonly country: string;
  readonly year: number;
  readonly tier: string;
  readonly provenance: Provenance;
  /** Who published its sources, each once and in order. */
  readonly publishers: readonly string[];
}

/** What a row of a table of placements adds to the graph: the placement, and nothing that would look like a narrative. */
export function toPlacementContribution(document: DocumentRecord, entry: PlacementEntry): Contribution {
  const { country, year, tier, provenance, publishers } = entry;
  return toReportContribution(document, {
    country,
    year,
    narrative: 'NONE',
    placement: { tier, statedMovement: null, provenance, publishers },
    recommendations: null,
    claims: null,
    victimGroups: null,
    forms: null,
    mentionedCountries: null,
    consecutiveYears: null,
    provisions: null,
    sectors: null,
    roles: null,
    flows: null,
    laws: null,
  });
}
