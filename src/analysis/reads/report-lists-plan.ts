import type { ReadPlan } from '../../graph/plan.js';
import { isOneOf, select, type SelectionBuilder } from '../../graph/select.js';

/** A plan for the lists of the country reports with these ids. Its only column is `reports`; the children have the names of the categories. */
export function planReportLists(ids: readonly string[]): ReadPlan {
  const known = Object.values(NAMED).map(({ knownBy }) => knownBy);
  const recommendations = followWays(selectStated('Recommendation').field('id'), RECOMMENDED);
  const claims = selectStated('Claim').field('id', 'status', 'metrics', 'direction', ...KNOWN_FROM);
  const flows = followWays(selectStated('Flow').field('id', 'fromPlace', 'toPlace', ...KNOWN_FROM), ENDS);
  const reports = select('CountryReport')
    .field('id', 'narrative', ...REPORT_FIELDS, ...known)
    .where(isOneOf('id', ids))
    .first(MOST)
    .follow('tier', 'PLACED_ON', select('Tier').field('id'), { fields: KNOWN_FROM, byAuthority: true })
    .follow('recommendations', 'RECOMMENDS', recommendations)
    .follow('claims', 'CLAIMS', claims)
    .follow('flows', 'STATES_FLOW', flows);
  return { reports: followWays(reports, NAMED).selection };
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
function selectStated(label: string): SelectionBuilder {
  return select(label).orderBy('ordinal').first(MOST);
}

/** Adds shared nodes, with what the relationship to them carries. */
function followWays(from: SelectionBuilder, ways: Readonly<Record<string, Way>>): SelectionBuilder {
  return Object.entries(ways).reduce((selection, [name, { type, label }]) => {
    const fields = label === 'LegalProvision' ? ['role', ...KNOWN_FROM] : KNOWN_FROM;
    return selection.follow(name, type, select(label).field('id').first(MOST), { fields });
  }, from);
}

/** More than a document, which has at most 5 MB, has been seen to say of anything. */
const MOST = 10_000;
