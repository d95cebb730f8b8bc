import type {
  Contribution,
  DocumentKind,
  DocumentRecord,
  NodeFact,
  Provenance,
  RelationshipFact,
} from '../../src/graph/contribution.js';
import type { ActionFact, RecommendationFacts, ReportFacts } from '../../src/facts/report-facts.js';

/** A document on Utopia's report of 2022, unless told otherwise. */
export function toDocument(id: string, kind: DocumentKind, rest: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id,
    kind,
    origin: kind === 'NARRATIVE' ? 'INGESTED' : 'SEED',
    title: `Document ${id}`,
    fileName: `${id}.txt`,
    mediaType: 'text/plain',
    partition: 'UTO',
    year: 2022,
    ...rest,
  };
}

/** A contribution of nothing but what is given. */
export function toContribution(
  document: DocumentRecord,
  nodes: readonly NodeFact[],
  relationships: readonly RelationshipFact[] = [],
): Contribution {
  return { document, nodes, relationships };
}

/** A relationship without key, properties and provenance, unless told otherwise. */
export function toRelationship(
  type: string,
  [fromLabel, from]: readonly [string, string],
  [toLabel, to]: readonly [string, string],
  rest: Partial<RelationshipFact> = {},
): RelationshipFact {
  return { type, from: { label: fromLabel, id: from }, to: { label: toLabel, id: to }, key: '', properties: {}, ...rest };
}

export const fromTable: Provenance = { evidence: [], sources: ['table'], method: 'STATED' };

/** What a text says at a place. */
export function fromText(start: number, quote: string): Provenance {
  return { evidence: [{ start, end: start + quote.length, quote }], sources: [], method: 'EXTRACTED' };
}

/** Facts on Utopia's report of 2022 that know nothing, unless told otherwise. */
export function toFacts(rest: Partial<ReportFacts> = {}): ReportFacts {
  return {
    country: 'UTO',
    year: 2022,
    narrative: 'NONE',
    placement: null,
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
    ...rest,
  };
}

/** A recommendation without details, unless told otherwise. */
export function toRecommendation(ordinal: number, rest: Partial<RecommendationFacts> = {}): RecommendationFacts {
  return {
    ordinal,
    text: null,
    summary: null,
    actions: [],
    themes: [],
    actors: [],
    victimGroups: [],
    provisions: [],
    provenance: fromTable,
    ...rest,
  };
}

/** An action with nothing of its own but its verb. */
export function toAction(verb: string, continuing: boolean): ActionFact {
  return { verb, continuing, object: null, themes: [], actors: [], victimGroups: [], provenance: fromTable };
}
