import type { Deadline } from '../../shared/deadline.js';
import type { ReadPlan } from '../../graph/plan.js';
import type { LinkRow, NodeRow } from '../../graph/result.js';
import type { RelationshipRow } from '../../graph/topology.js';
import { equals, select } from '../../graph/select.js';
import type { GraphStore } from '../../graph/store.js';
import type { KnownRecommendation, KnownReport } from '../known-report.js';

/** The known lists of recommendations to a country with how they recur, by year, in one statement. */
export async function readKnownRecommendations(
  graph: GraphStore,
  country: string,
  deadline: Deadline,
): Promise<readonly KnownReport[]> {
  const { reports } = await graph.run(planReports(country), deadline);
  const known = reports?.rows.map(({ node }) => toReport(node)) ?? [];
  return known.sort((a, b) => a.year - b.year);
}

function toReport({ fields, children }: NodeRow): KnownReport {
  return {
    year: Number(fields['year']),
    coverage: fields['recommendationsCoverage'] === 'PARTIAL' ? 'PARTIAL' : 'COMPLETE',
    recommendations: children['recommendations']?.rows.map(({ node }) => toRecommendation(node)) ?? [],
  };
}

function toRecommendation({ fields, children }: NodeRow): KnownRecommendation {
  const id = String(fields['id']);
  return { id, repeated: children['repeated']?.rows.map((link) => toRelationship(id, link)) ?? [] };
}

function toRelationship(from: string, { node, relationship }: LinkRow): RelationshipRow {
  const properties = Object.entries(relationship?.fields ?? {}).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return { type: RECURS_AS, from, to: String(node.fields['id']), key: '', properties: Object.fromEntries(properties) };
}

function planReports(country: string): ReadPlan {
  const repeated = select('Recommendation').field('id').first(MOST_READ);
  const recommendations = select('Recommendation')
    .field('id')
    .orderBy('ordinal')
    .first(MOST_READ)
    .follow('repeated', RECURS_AS, repeated, { fields: ['similarity', 'words', 'codes', 'verbs', 'method'] });
  const reports = select('CountryReport')
    .field('year', 'recommendationsCoverage')
    .where({ kind: 'compare', field: 'id', operator: 'startsWith', value: `${country}-` })
    .where(equals('recommendationsKnown', true))
    .first(MOST_READ)
    .follow('recommendations', 'RECOMMENDS', recommendations);
  return { reports: reports.selection };
}

const RECURS_AS = 'RECURS_AS';

/** Far more than a report has recommendations, or a country reports. */
const MOST_READ = 1_000;
