import type {
  Contribution,
  DocumentRecord,
  NodeFact,
  NodeReference,
  Properties,
  Provenance,
  RelationshipFact,
} from './contribution.js';
import { toActionId, toClaimId, toInstrumentId, toProvisionId, toRecommendationId, toReportId } from './keys.js';
import { toFirstYear } from './streak.js';
import type { CitationFact, ClaimFact, ConceptFact, RecommendationFacts, ReportFacts } from './report-facts.js';

/** What a document that speaks of one country report adds to the graph. */
export function toReportContribution(document: DocumentRecord, facts: ReportFacts): Contribution {
  const { country, year } = facts;
  const id = toReportId(country, year);
  const report: NodeReference = { label: 'CountryReport', id };
  const edition: NodeReference = { label: 'Report', id: String(year) };
  const parts = [
    {
      nodes: [
        {
          ...report,
          properties: toReportProperties(facts),
          provenance: { evidence: [], sources: facts.sources ?? [], method: 'STATED' } as const,
        },
        { ...edition, properties: { year } },
      ],
      relationships: [
        toRelationship('HAS_REPORT', { label: 'Country', id: country }, report),
        toRelationship('IN_EDITION', report, edition),
        ...toPlacement(report, facts),
        ...toConcepts('NAMES', 'VictimGroup', report, facts.victimGroups ?? []),
        ...toConcepts('NAMES', 'TraffickingForm', report, facts.forms ?? []),
        ...(facts.mentionedCountries ?? []).map(({ iso3, as, provenance }) =>
          toRelationship('MENTIONS', report, { label: 'Country', id: iso3 }, { properties: { as }, provenance }),
        ),
      ],
    },
    toCitations(country, report, facts.provisions ?? []),
    ...(facts.recommendations ?? []).map((recommendation) => toRecommendation(country, report, recommendation)),
    ...(facts.claims ?? []).map((claim, index) => toClaim(report, year, claim, index + 1)),
  ];
  return {
    document,
    nodes: parts.flatMap(({ nodes }): readonly NodeFact[] => nodes),
    relationships: parts.flatMap(({ relationships }): readonly RelationshipFact[] => relationships),
  };
}

interface Part {
  readonly nodes: readonly NodeFact[];
  readonly relationships: readonly RelationshipFact[];
}

function toReportProperties(facts: ReportFacts): Properties {
  return {
    year: facts.year,
    narrative: facts.narrative,
    ...(facts.recommendations && {
      recommendationsKnown: true,
      recommendationsCoverage: facts.coverage?.recommendations ?? 'COMPLETE',
    }),
    ...(facts.claims && { claimsKnown: true, claimsCoverage: facts.coverage?.claims ?? 'COMPLETE' }),
    ...(facts.victimGroups && { groupsKnown: true }),
    ...(facts.forms && { formsKnown: true }),
    ...(facts.mentionedCountries && { mentionsKnown: true }),
    ...(facts.provisions && { provisionsKnown: true }),
    ...(facts.streaks && {
      streakYears: facts.streaks.map(({ years }) => years),
      streakSubjects: facts.streaks.map(({ about }) => about),
    }),
  };
}

function toPlacement(report: NodeReference, { placement }: ReportFacts): readonly RelationshipFact[] {
  if (!placement) return [];
  const { tier, statedMovement, publishers = [REPORT_PUBLISHER], provenance } = placement;
  const properties: Properties = { ...(statedMovement && { statedMovement }), publishers };
  return [toRelationship('PLACED_ON', report, { label: 'Tier', id: tier }, { properties, provenance })];
}

/** Publisher of the report, and so of every narrative. */
const REPORT_PUBLISHER = 'United States Department of State';

function toRecommendation(country: string, report: NodeReference, facts: RecommendationFacts): Part {
  const node: NodeReference = { label: 'Recommendation', id: toRecommendationId(report.id, facts.ordinal) };
  const actions = facts.actions.map(({ verb, continuing, provenance }, index): NodeFact => {
    const ordinal = index + 1;
    return { label: 'Action', id: toActionId(node.id, ordinal), properties: { ordinal, verb, continuing }, provenance };
  });
  const citations = toCitations(country, node, facts.provisions);
  const properties: Properties = {
    ordinal: facts.ordinal,
    continuing: facts.actions.some(({ continuing }) => continuing),
    ...(facts.text !== null && { text: facts.text }),
    ...(facts.summary !== null && { summary: facts.summary }),
  };
  return {
    nodes: [{ ...node, properties, provenance: facts.provenance }, ...actions, ...citations.nodes],
    relationships: [
      toRelationship('RECOMMENDS', report, node),
      ...actions.map((action) => toRelationship('HAS_ACTION', node, { label: action.label, id: action.id })),
      ...toConcepts('ABOUT', 'Theme', node, facts.themes),
      ...toConcepts('ADDRESSED_TO', 'Actor', node, facts.actors),
      ...toConcepts('CONCERNS', 'VictimGroup', node, facts.victimGroups),
      ...citations.relationships,
    ],
  };
}

function toCitations(country: string, from: NodeReference, citations: readonly CitationFact[]): Part {
  const parts = citations.map(({ kind, number, instrument, role, provenance }): Part => {
    const provision: NodeReference = { label: 'LegalProvision', id: toProvisionId(country, instrument, kind, number) };
    const law: NodeReference = { label: 'Country', id: country };
    const code: NodeReference | null =
      instrument === null ? null : { label: 'LegalInstrument', id: toInstrumentId(country, instrument) };
    return {
      nodes: [
        { ...provision, properties: { kind, number } },
        ...(code ? [{ ...code, properties: { name: instrument ?? '' } }] : []),
      ],
      relationships: [
        toRelationship('CITES', from, provision, { key: role, properties: { role }, provenance }),
        toRelationship('LAW_OF', provision, law),
        ...(code ? [toRelationship('PART_OF', provision, code), toRelationship('LAW_OF', code, law)] : []),
      ],
    };
  });
  return { nodes: parts.flatMap(({ nodes }) => nodes), relationships: parts.flatMap(({ relationships }) => relationships) };
}

function toClaim(report: NodeReference, year: number, claim: ClaimFact, ordinal: number): Part {
  const { status, metrics, direction, streakYears, summary, provenance } = claim;
  const [span] = provenance.evidence;
  const place = span ? `${String(span.start)}-${String(span.end)}` : String(ordinal);
  const node: NodeReference = { label: 'Claim', id: toClaimId(report.id, status, metrics, place) };
  const properties: Properties = {
    ordinal,
    status,
    metrics,
    ...(direction !== null && { direction }),
    ...(streakYears !== null && { streakYears, streakFirstYear: toFirstYear(year, streakYears) }),
    ...(summary !== null && { summary }),
  };
  return { nodes: [{ ...node, properties, provenance }], relationships: [toRelationship('CLAIMS', report, node)] };
}

function toConcepts(
  type: string,
  label: string,
  from: NodeReference,
  concepts: readonly ConceptFact[],
): readonly RelationshipFact[] {
  return concepts.map(({ code, provenance }) => toRelationship(type, from, { label, id: code }, { provenance }));
}

interface RelationshipParts {
  readonly key?: string;
  readonly properties?: Properties;
  readonly provenance?: Provenance;
}

function toRelationship(type: string, from: NodeReference, to: NodeReference, parts: RelationshipParts = {}): RelationshipFact {
  return { type, from, to, key: '', properties: {}, ...parts };
}
