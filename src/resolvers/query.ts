import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from './context.js';
import type { QueryResolvers } from '../generated/graphql.js';
import { InputError } from '../shared/errors.js';
import { toReportId } from '../graph/keys.js';
import type { Connection, PageArguments } from '../plan/paging.js';
import type { Predicate } from '../graph/plan.js';
import type { NodeRow } from '../graph/result.js';
import { toCountryCode } from '../shared/country-code.js';
import { planAnyNodes, planConnection, planNodes } from '../plan/root-plans.js';
import { foldName } from '../shared/fold-name.js';
import { search } from './search.js';
import { equals } from '../graph/select.js';

/** The root fields: arguments and selection in, plan, run, shape out. */
export const query: QueryResolvers = {
  // Its fields read what they need themselves.
  meta: () => ({}),
  ...search,
  node: async (_root, { id }, context, info) => (await readAny([id], context, info))[0] ?? null,
  nodes: async (_root, { ids }, context, info) => readAny(ids, context, info),
  country: async (_root, { iso3, name }, context, info) => {
    const where = toCountryPredicate(iso3 ?? null, name ?? null);
    const rows = await readNodes('Country', where, context, info, 20);
    if (rows.length > 1)
      throw new InputError(
        `"${name ?? ''}" names several countries: ${rows.map(({ fields }) => String(fields['id'])).join(', ')}`,
      );
    return rows[0] ?? null;
  },
  countryReport: async (_root, { country, year }, context, info) => {
    const where: Predicate = {
      kind: 'compare',
      field: 'id',
      operator: 'eq',
      value: toReportId(toCountryCode('country', country), year),
    };
    return (await readNodes('CountryReport', where, context, info))[0] ?? null;
  },
  countries: (_root, page, context, info) => readConnection('Country', page, context, info),
  countryReports: (_root, page, context, info) => readConnection('CountryReport', page, context, info),
  recommendations: (_root, page, context, info) => readConnection('Recommendation', page, context, info),
  legalProvisions: (_root, page, context, info) => readConnection('LegalProvision', page, context, info),
  victimGroups: (_root, page, context, info) => readConnection('VictimGroup', page, context, info),
  report: async (_root, { year }, context, info) => {
    const where: Predicate = equals('id', String(year));
    return (await readNodes('Report', where, context, info))[0] ?? null;
  },
  reports: (_root, page, context, info) => readConnection('Report', page, context, info),
  tiers: (_root, page, context, info) => readConnection('Tier', page, context, info),
  legalInstruments: (_root, page, context, info) => readConnection('LegalInstrument', page, context, info),
  traffickingForms: (_root, page, context, info) => readConnection('TraffickingForm', page, context, info),
  themes: (_root, page, context, info) => readConnection('Theme', page, context, info),
  actors: (_root, page, context, info) => readConnection('Actor', page, context, info),
  claims: (_root, page, context, info) => readConnection('Claim', page, context, info),
  sectors: (_root, page, context, info) => readConnection('Sector', page, context, info),
  roles: (_root, page, context, info) => readConnection('Role', page, context, info),
  actions: (_root, page, context, info) => readConnection('Action', page, context, info),
  summaryItems: (_root, page, context, info) => readConnection('SummaryItem', page, context, info),
  sources: (_root, page, context, info) => readConnection('Source', page, context, info),
  profiles: (_root, page, context, info) => readConnection('Profile', page, context, info),
  flows: (_root, page, context, info) => readConnection('Flow', page, context, info),
  passages: (_root, page, context, info) => readConnection('Passage', page, context, info),
  documents: (_root, page, context, info) => readConnection('Document', page, context, info),
};

/** Most ids that one operation can ask for by `nodes`. */
const MAXIMUM_IDS = 250;

async function readConnection(
  target: string,
  fieldArguments: PageArguments,
  { graph, model, deadline }: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Connection> {
  const { plan, list } = planConnection(model, target, { ...fieldArguments }, info);
  const { page: row } = await graph.run(plan, deadline);
  return { page: list.page, list: list.name, row: row ?? { rows: [], more: false, total: 0 } };
}

async function readNodes(
  type: string,
  where: Predicate,
  { graph, model, deadline }: RequestContext,
  info: GraphQLResolveInfo,
  take = 1,
): Promise<readonly NodeRow[]> {
  const { page } = await graph.run(planNodes(model, type, where, info, take), deadline);
  return page?.rows.map(({ node }) => node) ?? [];
}

async function readAny(
  ids: readonly string[],
  { graph, model, deadline }: RequestContext,
  info: GraphQLResolveInfo,
): Promise<(NodeRow | null)[]> {
  if (ids.length > MAXIMUM_IDS) throw new InputError(`ids must be at most ${String(MAXIMUM_IDS)}, got ${String(ids.length)}`);
  const result = await graph.run(planAnyNodes(model, ids, info), deadline);
  const found = Object.values(result).flatMap(({ rows }) => rows.map(({ node }) => [node.fields['id'], node] as const));
  const byId = new Map(found);
  return ids.map((id) => byId.get(id) ?? null);
}

function toCountryPredicate(iso3: string | null, name: string | null): Predicate {
  if (iso3 !== null && name === null) return equals('id', toCountryCode('iso3', iso3));
  if (name !== null && iso3 === null) return { kind: 'compare', field: 'foldedNames', operator: 'has', value: foldName(name) };
  throw new InputError('give iso3 or name, and not both');
}
