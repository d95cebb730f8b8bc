import { NO_PROVENANCE, toPropertyOrder, type Child, type Page, type ReadPlan, type Selection } from '../../graph/plan.js';

/** A plan for the lists of the country reports with these ids. Its only column is `reports`; the children have the names of the categories. */
export function planReportLists(ids: readonly string[]): ReadPlan {
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

/** What a report, or a recommendation, leads to by one relationship. */
interface Way {
  readonly type: string;
  readonly label: string;
}

/** Lists of a report, by category, whose entries are shared nodes, and the property that says whether each is known. */
export const NAMED = {
  VICTIM_GROUPS: { type: 'NAMES', label: 'VictimGroup', knownBy: 'groupsKnown' },
  FORMS: { type: 'NAMES', label: 'TraffickingForm', knownBy: 'formsKnown' },
  SECTORS: { type: 'NAMES', label: 'Sector', knownBy: 'sectorsKnown' },
  ROLES: { type: 'NAMES', label: 'Role', knownBy: 'rolesKnown' },
  MENTIONED_COUNTRIES: { type: 'MENTIONS', label: 'Country', knownBy: 'mentionsKnown' },
  PROVISIONS: { type: 'CITES', label: 'LegalProvision', knownBy: 'provisionsKnown' },
  LAWS: { type: 'CITES', label: 'LegalInstrument', knownBy: 'lawsKnown' },
} as const satisfies Readonly<Record<string, Way & { readonly knownBy: string }>>;

/** What recommendations lead to, by category. */
export const RECOMMENDED = {
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
