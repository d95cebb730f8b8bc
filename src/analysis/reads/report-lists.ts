import type { NodeReference } from '../../graph/contribution.js';
import type { Deadline } from '../../shared/deadline.js';
import { toElementFacts } from '../../graph/element-facts.js';
import type { EvidenceSpan } from '../../graph/evidence.js';
import type { FieldsRow, LinkRow, NodeRow } from '../../graph/result.js';
import type { GraphStore } from '../../graph/store.js';
import type { KeyedFact, ReportList, ReportLists } from '../comparison.js';
import { NAMED, planReportLists, type RECOMMENDED } from './report-lists-plan.js';

/** A fact of a report: its key, the node that states it, the places in texts and the ids of the sources that it is known from. */
export interface ReportFact extends KeyedFact {
  readonly node: NodeReference;
  readonly evidence: readonly EvidenceSpan[];
  readonly sources: readonly string[];
}

/**
 * The lists of the country reports with these ids that the graph holds, in one statement. Its text is always the same, because
 * the making of an engine's plan for so many lists takes longer than reading them.
 */
export async function readReportLists(
  graph: GraphStore,
  ids: readonly string[],
  deadline: Deadline,
): Promise<ReadonlyMap<string, ReportLists<ReportFact>>> {
  const { reports } = await graph.run(planReportLists(ids), deadline);
  return new Map(reports?.rows.map(({ node }) => [String(node.fields['id']), toLists(node)]));
}

function toLists(report: NodeRow): ReportLists<ReportFact> {
  const named = (category: keyof typeof NAMED): ReportList<ReportFact> =>
    toList(report, NAMED[category].knownBy, null, toNamedFacts(report, category));
  const recommendations = readChild(report, 'recommendations').map(({ node }) => node);
  const recommended = (category: keyof typeof RECOMMENDED): ReportList<ReportFact> => {
    const facts = recommendations.flatMap((recommendation) => toNamedFacts(recommendation, category));
    return toList(report, 'recommendationsKnown', 'recommendationsCoverage', facts);
  };
  const claims = (toKeys: (claim: NodeRow) => readonly string[]): ReportList<ReportFact> => {
    const facts = readChild(report, 'claims').flatMap(({ node }) => toKeys(node).map((key) => toFact(key, node, node)));
    return toList(report, 'claimsKnown', 'claimsCoverage', facts);
  };
  const tier = toNamedFacts(report, 'tier');
  const flows = readChild(report, 'flows').map(({ node }) => toFact(toRoute(node), node, node));
  return {
    TIER: { coverage: tier.length > 0 ? 'COMPLETE' : null, facts: tier },
    THEMES: recommended('THEMES'),
    ACTORS: recommended('ACTORS'),
    RECOMMENDED_GROUPS: recommended('RECOMMENDED_GROUPS'),
    RECOMMENDED_LAW: recommended('RECOMMENDED_LAW'),
    CLAIMS: claims(toClaimKeys),
    TRENDS: claims(toTrendKeys),
    VICTIM_GROUPS: named('VICTIM_GROUPS'),
    FORMS: named('FORMS'),
    SECTORS: named('SECTORS'),
    ROLES: named('ROLES'),
    MENTIONED_COUNTRIES: named('MENTIONED_COUNTRIES'),
    FLOWS: toList(report, 'flowsKnown', null, flows),
    PROVISIONS: named('PROVISIONS'),
    LAWS: named('LAWS'),
  };
}

/** A list that says nothing of how much was read for it has what was read of the report: of a summary that is a part. */
function toList(
  { fields }: NodeRow,
  knownBy: string,
  coverage: string | null,
  facts: readonly ReportFact[],
): ReportList<ReportFact> {
  if (fields[knownBy] !== true) return { coverage: null, facts: [] };
  const said = coverage === null ? null : fields[coverage];
  const isWhole = said == null ? fields['narrative'] === 'FULL' : said === 'COMPLETE';
  return { coverage: isWhole ? 'COMPLETE' : 'PARTIAL', facts };
}

/** Facts that a relationship of their node states; what is asked of law is part of the key. */
function toNamedFacts(row: NodeRow, child: string): readonly ReportFact[] {
  return readChild(row, child).map(({ node, relationship }) => {
    const role = relationship?.fields['role'];
    const id = String(node.fields['id']);
    return toFact(role == null ? id : `${String(role)} ${id}`, row, relationship);
  });
}

function toFact(key: string, { label, fields }: NodeRow, stated: FieldsRow | null): ReportFact {
  const { evidence, sources } = toElementFacts(stated?.fields ?? {}, []);
  return { key, node: { label, id: String(fields['id']) }, evidence, sources };
}

function toClaimKeys({ fields }: NodeRow): readonly string[] {
  return toTexts(fields['metrics']).map((metric) => `${String(fields['status'])} ${metric}`);
}

function toTrendKeys({ fields }: NodeRow): readonly string[] {
  const { status, direction } = fields;
  return direction == null ? [] : toTexts(fields['metrics']).map((metric) => `${String(status)} ${String(direction)} ${metric}`);
}

function toRoute(flow: NodeRow): string {
  const toEnd = (child: string, place: string): string => {
    const [country] = readChild(flow, child);
    return String(country ? country.node.fields['id'] : flow.fields[place]);
  };
  return `${toEnd('from', 'fromPlace')} to ${toEnd('to', 'toPlace')}`;
}

function toTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function readChild({ children }: NodeRow, name: string): readonly LinkRow[] {
  return children[name]?.rows ?? [];
}
