import type { Deadline } from '../../shared/deadline.js';
import type { ReadPlan } from '../../graph/plan.js';
import type { NodeRow } from '../../graph/result.js';
import { equals, select } from '../../graph/select.js';
import type { GraphStore } from '../../graph/store.js';
import { TIER_CODES } from '../../facts/tiers.js';
import { toYearCoverage, type TierKnowledge, type YearCoverage } from '../../facts/edition-coverage.js';

/** What the graph knows of one edition of the report, with how far its placements go. */
export interface EditionCoverage extends YearCoverage {
  /** Country reports that the graph holds. */
  readonly reports: number;
  /** Best first; those that no report is placed on are left out. */
  readonly tiers: readonly { readonly code: string; readonly count: number }[];
  readonly withRecommendations: number;
  readonly withClaims: number;
  readonly withText: number;
}

/** Counts what the graph knows of an edition, in one statement. A report counts for the tier that is best supported. */
export async function readEditionCoverage(
  graph: GraphStore,
  year: number,
  knowledge: readonly TierKnowledge[],
  deadline: Deadline,
): Promise<EditionCoverage> {
  const { reports } = await graph.run(planReports(year), deadline);
  const rows = reports?.rows.map(({ node }) => node) ?? [];
  const placed = rows.flatMap((row) => {
    const tier = toTier(row);
    return tier === null ? [] : [{ country: String(row.fields['id']).slice(0, 3), tier }];
  });
  const count = (fits: (fields: NodeRow['fields']) => boolean): number => rows.filter(({ fields }) => fits(fields)).length;
  return {
    ...toYearCoverage(year, new Set(placed.map(({ country }) => country)), knowledge),
    reports: rows.length,
    tiers: TIER_CODES.map((code) => ({ code, count: placed.filter(({ tier }) => tier === code).length })).filter(
      ({ count: number }) => number > 0,
    ),
    withRecommendations: count(({ recommendationsKnown }) => recommendationsKnown === true),
    withClaims: count(({ claimsKnown }) => claimsKnown === true),
    withText: count(({ narrative }) => narrative === 'FULL'),
  };
}

function toTier({ children }: NodeRow): string | null {
  const id = children['tier']?.rows[0]?.node.fields['id'];
  return typeof id === 'string' ? id : null;
}

function planReports(year: number): ReadPlan {
  const reports = select('CountryReport')
    .field('id', 'narrative', 'recommendationsKnown', 'claimsKnown')
    .where(equals('year', year))
    .first(MOST_COUNTRIES)
    .follow('tier', 'PLACED_ON', select('Tier').field('id'), { byAuthority: true });
  return { reports: reports.selection };
}

/** More than there can be codes of countries in use. */
const MOST_COUNTRIES = 1_000;
