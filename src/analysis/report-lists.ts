import type { NodeReference } from '../graph/contribution.js';
import type { Deadline } from '../graph/deadline.js';
import { parseEvidenceString, type EvidenceSpan } from '../graph/evidence.js';
import { NO_PROVENANCE, toPropertyOrder, type Child, type Page, type ReadPlan, type Selection } from '../graph/plan.js';
import type { FieldsRow, LinkRow, NodeRow } from '../graph/result.js';
import type { GraphStore } from '../graph/store.js';
import type { KeyedFact, ReportList, ReportLists } from './comparison.js';

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
  const { reports } = await graph.run(toPlan(ids), deadline);
  return new Map(reports?.rows.map(({ node }) => [String(node.fields['id']), toLists(node)]));
}

/** What a report, or a recommendation, leads to by one relationship. */
interface Way {
  readonly type: string;
  readonly label: string;
}

/** Lists of a report whose entries are shared nodes, and the property that says whether each is known. */
const NAMED = {
  VICTIM_GROUPS: { type: 'NAMES', label: 'VictimGroup', knownBy: 'groupsKnown' },
  FORMS: { type: 'NAMES', label: 'TraffickingForm', knownBy: 'formsKnown' },
  SECTORS: { type: 'NAMES', label: 'Sector', knownBy: 'sectorsKnown' },
  ROLES: { type: 'NAMES', label: 'Role', knownBy: 'rolesKnown' },
  MENTIONED_COUNTRIES: { type: 'MENTIONS', label: 'Country', knownBy: 'mentionsKnown' },
  PROVISIONS: { type: 'CITES', label: 'LegalProvision', knownBy: 'provisionsKnown' },
  LAWS: { type: 'CITES', label: 'LegalInstrument', knownBy: 'lawsKnown' },
} as const satisfies Readonly<Record<string, Way & { readonly knownBy: string }>>;

/** What recommendations lead to. */
const RECOMMENDED = {
  THEMES: { type: 'ABOUT', label: 'Theme' },
  ACTORS: { type: 'ADDRESSED_TO', label: 'Actor' },
  RECOMMENDED_GROUPS: { type: 'CONCERNS', label: 'VictimGroup' },
  RECOMMENDED_LAW: { type: 'CITES', label: 'LegalProvision' },
} as const satisfies Readonly<Record<string, Way>>;

/** The ends of a movement. */
const ENDS = {
  from: { type: 'FROM', label: 'Country' },
  to: { type: 'TO', label: 'Country' },
} as const satisfies Readonly<Record<string, Way>>;

/** Properties that say where a fact is known from. */
const KNOWN_FROM = ['evidence', 'sources'];

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
  const evidence = toTexts(stated?.fields['evidence']).map(parseEvidenceString);
  return { key, node: { label, id: String(fields['id']) }, evidence, sources: toTexts(stated?.fields['sources']) };
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

function toPlan(ids: readonly string[]): ReadPlan {
  const toWays = (ways: Readonly<Record<string, Way>>): Readonly<Record<string, Child>> =>
    Object.fromEntries(Object.entries(ways).map(([name, way]) => [name, toNamed(way)]));
  const known = Object.values(NAMED).map(({ knownBy }) => knownBy);
  return {
    reports: {
      ...toSelection('CountryReport', ['id', 'narrative', ...REPORT_FIELDS, ...known]),
      where: { kind: 'compare', field: 'id', operator: 'in', value: ids },
      children: {
        tier: toTier(),
        recommendations: toStated('RECOMMENDS', { ...toSelection('Recommendation', ['id']), children: toWays(RECOMMENDED) }),
        claims: toStated('CLAIMS', toSelection('Claim', ['id', 'status', 'metrics', 'direction', ...KNOWN_FROM])),
        flows: toStated('STATES_FLOW', {
          ...toSelection('Flow', ['id', 'fromPlace', 'toPlace', ...KNOWN_FROM]),
          children: toWays(ENDS),
        }),
        ...toWays(NAMED),
      },
    },
  };
}

const REPORT_FIELDS = ['recommendationsKnown', 'recommendationsCoverage', 'claimsKnown', 'claimsCoverage', 'flowsKnown'];

/** Nodes of the report's own, in its order. */
function toStated(type: string, selection: Selection): Child {
  const hop = { type, direction: 'OUT', fields: [], byAuthority: false, provenance: NO_PROVENANCE } as const;
  return { hop, selection: { ...selection, order: [toPropertyOrder('ordinal')] } };
}

/** Shared nodes, with what the relationship to them carries. */
function toNamed({ type, label }: Way): Child {
  const fields = label === 'LegalProvision' ? ['role', ...KNOWN_FROM] : KNOWN_FROM;
  const hop = { type, direction: 'OUT', fields, byAuthority: false, provenance: NO_PROVENANCE } as const;
  return { hop, selection: toSelection(label, ['id']) };
}

/** The best supported placement. */
function toTier(): Child {
  const { hop, selection } = toNamed({ type: 'PLACED_ON', label: 'Tier' });
  return { hop: { ...hop, byAuthority: true }, selection: { ...selection, page: { ...ALL, take: 1 } } };
}

function toSelection(label: string, fields: readonly string[]): Selection {
  return { label, fields, where: null, order: [], page: ALL, count: false, children: {}, provenance: NO_PROVENANCE };
}

/** More than a document, which has at most 5 MB, has been seen to say of anything. */
const ALL: Page = { take: 10_000, from: 'START', after: null, before: null };
