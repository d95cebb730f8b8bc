import type { GraphQLResolveInfo } from 'graphql';
import { readPlacements } from '../analysis/reads/placements.js';
import { toSpecialWatchList, type WatchedCountry } from '../analysis/special-watch-list.js';
import { toMovements, toTierHistory, type TierStep } from '../analysis/tier-steps.js';
import { readEditionCoverage } from '../analysis/reads/edition-coverage.js';
import type { RequestContext } from './context.js';
import type { QueryResolvers, ResolversTypes, TierMovementsResolvers } from '../generated/graphql.js';
import { toReportId } from '../graph/keys.js';
import type { Predicate } from '../graph/plan.js';
import type { NodeRow } from '../graph/result.js';
import { toFieldsOf, toRequestedField, type RequestedField } from '../plan/requested-fields.js';
import { invariant } from '../shared/invariant.js';
import { readAskedRows } from './asked-rows.js';
import { toCountryCode } from '../shared/country-code.js';
import { isOneOf } from '../graph/select.js';

/** The root fields that tell where countries stand, and how they moved. */
export const tiers: Required<Pick<QueryResolvers, 'tierHistory' | 'tierMovements' | 'specialWatchList'>> = {
  tierHistory: async (_root, given, context, info) => {
    const country = toCountryCode('country', given.country);
    const where: Predicate = { kind: 'compare', field: 'id', operator: 'startsWith', value: `${country}-` };
    const steps = toTierHistory(country, await readPlacements(context.graph, where, context.deadline));
    return toSteps(steps, toRequestedField(info), context);
  },
  tierMovements: async (_root, { year, of }, context, info) => {
    const { steps, undetermined } = toMovements(year, await readTwoYears(year, context), of);
    return { year, steps: await toSteps(steps, toEntryField(info, 'TierMovements', 'steps'), context), undetermined };
  },
  specialWatchList: async (_root, { year }, context, info) => {
    const placements = await readTwoYears(year, context);
    const knownBefore = context.toTierKnowledge().find((known) => known.year === year - 1)?.knownTiers ?? [];
    const { countries, undetermined } = toSpecialWatchList(year, placements, knownBefore);
    const entries = await toEntries(year, countries, toEntryField(info, 'SpecialWatchList', 'entries'), context);
    return { year, entries, undetermined };
  },
};

/** How far the placements go that an answer rests on; each is read where it is asked about. */
export const tierCoverage: Pick<TierMovementsResolvers, 'coverage' | 'coverageBefore'> = {
  coverage: ({ year }, _arguments, context) => readCoverage(year, context),
  coverageBefore: ({ year }, _arguments, context) => readCoverage(year - 1, context),
};

function readCoverage(
  year: number,
  { graph, toTierKnowledge, deadline }: RequestContext,
): ReturnType<typeof readEditionCoverage> {
  return readEditionCoverage(graph, year, toTierKnowledge(), deadline);
}

function readTwoYears(year: number, { graph, deadline }: RequestContext): ReturnType<typeof readPlacements> {
  return readPlacements(graph, isOneOf('year', [year - 1, year]), deadline);
}

function toEntryField(info: GraphQLResolveInfo, type: string, name: string): RequestedField | null {
  return toFieldsOf([type], toRequestedField(info).selections).get(name) ?? null;
}

async function toSteps(
  steps: readonly TierStep[],
  field: RequestedField | null,
  context: RequestContext,
): Promise<readonly ResolversTypes['TierStep'][]> {
  const find = await readNodes(steps, toFieldsOf(['TierStep'], field?.selections ?? []), context);
  return steps.map((step) => ({
    ...step,
    country: find.country(step.country),
    countryReport: step.tier === null ? null : find.report(toReportId(step.country, step.year)),
  }));
}

async function toEntries(
  year: number,
  watched: readonly WatchedCountry[],
  field: RequestedField | null,
  context: RequestContext,
): Promise<readonly ResolversTypes['WatchedCountry'][]> {
  const places = watched.map(({ country }) => ({ country, year }));
  const find = await readNodes(places, toFieldsOf(['WatchedCountry'], field?.selections ?? []), context);
  return watched.flatMap(({ country, reason, basis }) => {
    const countryReport = find.report(toReportId(country, year));
    return countryReport ? [{ country: find.country(country), countryReport, reason, basis }] : [];
  });
}

interface Found {
  readonly country: (iso3: string) => NodeRow;
  /** Null where the report went meanwhile. */
  readonly report: (id: string) => NodeRow | null;
}

/** What is asked of countries and of their reports, in one statement. */
async function readNodes(
  places: readonly { readonly country: string; readonly year: number }[],
  asked: ReadonlyMap<string, RequestedField>,
  context: RequestContext,
): Promise<Found> {
  const find = await readAskedRows(context, {
    countries: {
      type: 'Country',
      ids: [...new Set(places.map(({ country }) => country))],
      selections: asked.get('country')?.selections ?? null,
    },
    reports: {
      type: 'CountryReport',
      ids: places.map(({ country, year }) => toReportId(country, year)),
      selections: asked.get('countryReport')?.selections ?? null,
    },
  });
  return {
    country: (iso3) => {
      const row = find('countries', iso3);
      invariant(row !== null, `a report of ${iso3} has its country`);
      return row;
    },
    report: (id) => find('reports', id),
  };
}
