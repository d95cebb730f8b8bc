import type { Deadline } from '../../shared/deadline.js';
import { NO_PROVENANCE, toPropertyOrder, type Page, type ReadPlan } from '../../graph/plan.js';
import type { LinkRow, NodeRow } from '../../graph/result.js';
import type { RelationshipRow } from '../../graph/topology.js';
import type { GraphStore } from '../../graph/store.js';
import type { KnownRecommendation, KnownReport } from '../known-report.js';

/** The known lists of recommendations to a country with how they recur, by year, in one statement. */
export async function readKnownRecommendations(
  graph: GraphStore,
  country: string,
  deadline: Deadline,
): Promise<readonly KnownReport[]> {
  const { reports } = await graph.run(toPlan(country), deadline);
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

function toPlan(country: string): ReadPlan {
  const page: Page = { take: MOST_READ, from: 'START', after: null, before: null };
  const none = { where: null, order: [], page, count: false, children: {}, provenance: NO_PROVENANCE } as const;
  const hop = { direction: 'OUT', byAuthority: false, provenance: NO_PROVENANCE } as const;
  const fields = ['similarity', 'words', 'codes', 'verbs', 'method'];
  const repeated = {
    hop: { ...hop, type: RECURS_AS, fields },
    selection: { ...none, label: 'Recommendation', fields: ['id'] },
  };
  const recommendations = {
    hop: { ...hop, type: 'RECOMMENDS', fields: [] },
    selection: { ...none, label: 'Recommendation', fields: ['id'], order: [toPropertyOrder('ordinal')], children: { repeated } },
  };
  return {
    reports: {
      ...none,
      label: 'CountryReport',
      fields: ['year', 'recommendationsCoverage'],
      where: {
        kind: 'and',
        all: [
          { kind: 'compare', field: 'id', operator: 'startsWith', value: `${country}-` },
          { kind: 'compare', field: 'recommendationsKnown', operator: 'eq', value: true },
        ],
      },
      children: { recommendations },
    },
  };
}

const RECURS_AS = 'RECURS_AS';

/** Far more than a report has recommendations, or a country reports. */
const MOST_READ = 1_000;
