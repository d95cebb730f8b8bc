import type { Contribution, DocumentRecord, NodeReference, Properties, RelationshipFact } from '../graph/contribution.js';
import { toReportId } from '../graph/keys.js';
import { toCountryPart, toKnownLists } from './parts/country-part.js';
import { toCitationPart, toLawPart } from './parts/law-part.js';
import { toContribution, toRelationship, type Part } from './parts/part.js';
import { toRecommendationPart } from './parts/recommendation-part.js';
import type { ReportFacts } from './report-facts.js';

/** What a document that speaks of one country report adds to the graph. */
export function toReportContribution(document: DocumentRecord, facts: ReportFacts): Contribution {
  const { country, year } = facts;
  const report: NodeReference = { label: 'CountryReport', id: toReportId(country, year) };
  return toContribution(document, [
    toReportPart(report, facts),
    toCountryPart(report, year, facts),
    toCitationPart(country, report, facts.provisions ?? []),
    toLawPart(country, report, facts.laws ?? []),
    ...(facts.recommendations ?? []).map((recommendation) => toRecommendationPart(country, report, recommendation)),
  ]);
}

function toReportPart(report: NodeReference, facts: ReportFacts): Part {
  const { country, year, narrative } = facts;
  const edition: NodeReference = { label: 'Report', id: String(year) };
  const properties: Properties = {
    year,
    narrative,
    ...(facts.recommendations && {
      recommendationsKnown: true,
      recommendationsCoverage: facts.coverage?.recommendations ?? 'COMPLETE',
    }),
    ...(facts.claims && { claimsCoverage: facts.coverage?.claims ?? 'COMPLETE' }),
    ...(facts.provisions && { provisionsKnown: true }),
    ...(facts.laws && { lawsKnown: true }),
    ...toStreaks(facts),
    ...toKnownLists(facts),
  };
  return {
    nodes: [
      { ...report, properties, provenance: { evidence: [], sources: facts.sources ?? [], method: 'STATED' } },
      { ...edition, properties: { year } },
    ],
    relationships: [
      toRelationship('HAS_REPORT', { label: 'Country', id: country }, report),
      toRelationship('IN_EDITION', report, edition),
      ...toPlacement(report, facts),
    ],
  };
}

/** A text has no subjects, so that its runs never stand beside those of a summary. */
function toStreaks({ streaks, consecutiveYears }: ReportFacts): Properties {
  if (streaks) return { streakYears: streaks.map(({ years }) => years), streakSubjects: streaks.map(({ about }) => about) };
  return consecutiveYears ? { streakYears: consecutiveYears.map(({ years }) => years), streakSubjects: [] } : {};
}

function toPlacement(report: NodeReference, { placement }: ReportFacts): readonly RelationshipFact[] {
  if (!placement) return [];
  const { tier, statedMovement, publishers = [REPORT_PUBLISHER], provenance } = placement;
  const properties: Properties = { ...(statedMovement && { statedMovement }), publishers };
  return [toRelationship('PLACED_ON', report, { label: 'Tier', id: tier }, { properties, provenance })];
}

/** Publisher of the report, and so of every narrative. */
const REPORT_PUBLISHER = 'United States Department of State';
