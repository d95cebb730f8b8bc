import type { Deadline } from '../../shared/deadline.js';
import { NO_PROVENANCE, type Page, type ReadPlan } from '../../graph/plan.js';
import type { NodeRow } from '../../graph/result.js';
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
  const { reports } = await graph.run(toPlan(year), deadline);
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

function toPlan(year: number): ReadPlan {
  const page: Page = { take: MOST_COUNTRIES, from: 'START', after: null, before: null };
  const none = { where: null, order: [], count: false, children: {}, provenance: NO_PROVENANCE } as const;
  const hop = { type: 'PLACED_ON', direction: 'OUT', fields: [], byAuthority: true, provenance: NO_PROVENANCE } as const;
  return {
    reports: {
      ...none,
      label: 'CountryReport',
      fields: ['id', 'narrative', 'recommendationsKnown', 'claimsKnown'],
      where: { kind: 'compare', field: 'year', operator: 'eq', value: year },
      page,
      children: { tier: { hop, selection: { ...none, label: 'Tier', fields: ['id'], page: { ...page, take: 1 } } } },
    },
  };
}

/** More than there can be codes of countries in use. */
const MOST_COUNTRIES = 1_000;
