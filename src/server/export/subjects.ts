import { z } from 'zod';
import type { RequestContext } from '../../resolvers/context.js';
import type { ExportTruncation } from '../../export/exported-graph.js';
import { assertBudget } from '../../walks/budgets.js';
import { SEARCHED_LABELS } from '../../graph/searchable.js';
import { planFirstHits, toSearchType } from '../../plan/search.js';
import { toWalkScope } from '../../plan/walk-follow.js';
import { toCountryCode } from '../../shared/country-code.js';
import { readCountryPart } from '../../export/read/country-part.js';
import type { GraphPart } from '../../export/read/graph-part.js';
import { readPartAmong } from '../../export/read/joined-part.js';
import { readPicturePart } from '../../export/read/picture-part.js';
import { readFlowsPart, readTiersPart } from '../../export/read/report-parts.js';
import { readAskedPaths } from '../../walks/asked-paths.js';
import { once } from '../../shared/once.js';
import {
  COMMON_PARAMETERS,
  digits,
  needed,
  oneOf,
  pair,
  readParameters,
  text,
  texts,
  toWalkFilters,
  WALK_PARAMETERS,
  whole,
  wholes,
  within,
  type Parameters,
} from './parameters.js';

/** What an address asks for, its parameters checked. */
export interface ExportSubject {
  /** As it stands in the address, such as `country/BLR`. */
  readonly what: string;
  /** Says in a file's name what the file is of. */
  readonly title: string;
  /** Reads it; null where the graph holds nothing such. */
  readonly read: (context: RequestContext) => Promise<ReadSubject | null>;
}

export interface ReadSubject {
  readonly part: GraphPart;
  readonly truncated: ExportTruncation | null;
}

/** What there is to export, for people. */
export const SUBJECTS = 'subgraph, path, search, country/<ISO3>, tiers and flows';

/**
 * Reads an address; null where there is nothing at it.
 * @throws InputError for parameters that do not fit
 */
export function toSubject(what: string, parameters: Parameters): ExportSubject | null {
  const country = /^country\/([^/]+)$/.exec(what)?.[1];
  if (country !== undefined) return toCountry(country, parameters);
  switch (what) {
    case 'subgraph':
      return toSubgraph(parameters);
    case 'path':
      return toPath(parameters);
    case 'search':
      return toSearch(parameters);
    case 'tiers':
      return toTiers(parameters);
    case 'flows':
      return toFlows(parameters);
    default:
      return null;
  }
}

const subgraphParameters = once(() =>
  z.strictObject({
    from: texts.default([]),
    maxHops: whole.default(1),
    limitNodes: whole.default(100),
    limitEdges: whole.default(500),
    ...WALK_PARAMETERS,
    after: text.optional(),
    // What a picture shows of it.
    hide: texts.default([]),
    year: whole.nullable().default(null),
    path: pair.nullable().default(null),
    ...COMMON_PARAMETERS,
  }),
);

function toSubgraph(parameters: Parameters): ExportSubject {
  const what = 'subgraph';
  const { hide, year, path, ...own } = readParameters(what, parameters, subgraphParameters());
  const given = { ...own, ...toWalkFilters(own) };
  // A walk that may fill its answer is refused before anything is read.
  assertBudget('from', given.from.length);
  const read: ExportSubject['read'] = (context) => readPicturePart(given, { hide, year, path }, context);
  return { what, title: `subgraph ${given.from.slice(0, 3).join(' ')}`, read };
}

const pathParameters = once(() =>
  z.strictObject({
    from: needed('from=BLR'),
    to: needed('to=UKR'),
    maxHops: whole.default(6),
    longerBy: whole.default(0),
    limitPaths: whole.default(1),
    ...WALK_PARAMETERS,
    ...COMMON_PARAMETERS,
  }),
);

function toPath(parameters: Parameters): ExportSubject {
  const what = 'path';
  const own = readParameters(what, parameters, pathParameters());
  const given = { ...own, ...toWalkFilters(own) };
  const read: ExportSubject['read'] = async (context) => {
    const { paths, truncated } = await readAskedPaths(given, context);
    if (paths.length === 0) return null;
    const nodes = [...new Map(paths.flatMap((path) => path.nodes.map((node) => [node.id, node]))).values()];
    const relationships = [...new Set(paths.flatMap((path) => path.relationships))];
    // One path of several is what was asked for, unless more were.
    return { part: { nodes, relationships }, truncated: given.limitPaths === 1 && given.longerBy === 0 ? null : truncated };
  };
  return { what, title: `path ${given.from} ${given.to}`, read };
}

const searchParameters = once(() =>
  z.strictObject({
    query: needed('query=shelter'),
    types: z
      .array(oneOf('may name', SEARCHED_LABELS.map(toSearchType)))
      .nullable()
      .default(null),
    country: texts.optional(),
    year: wholes.optional(),
    theme: texts.optional(),
    first: within(1, 250).default(50),
    ...COMMON_PARAMETERS,
  }),
);

function toSearch(parameters: Parameters): ExportSubject {
  const what = 'search';
  const { query, types, country, year, theme, first } = readParameters(what, parameters, searchParameters());
  const countries = country?.map((code) => toCountryCode('country', code));
  // Each given is one of several that fit, as in the filter of the field `search`.
  const filter = {
    ...(countries && { country: { in: countries } }),
    ...(year && { year: { in: year } }),
    ...(theme && { theme: { in: theme } }),
  };
  const plan = planFirstHits({ query, types, filter }, first);
  const read: ExportSubject['read'] = async (context) => {
    const { hits, total } = await context.graph.search(plan, context.deadline);
    const part = await readPartAmong(context, hits, toWalkScope(context.model, null, null, []).types);
    return { part, truncated: total > hits.length ? { reason: 'NODES', total, nextCursor: null } : null };
  };
  return { what, title: `search ${query}`, read };
}

const countryParameters = once(() => z.strictObject({ year: whole.nullable().default(null), ...COMMON_PARAMETERS }));

function toCountry(given: string, parameters: Parameters): ExportSubject {
  const iso3 = toCountryCode('the country', given);
  const what = `country/${iso3}`;
  const { year } = readParameters(what, parameters, countryParameters());
  const read: ExportSubject['read'] = async (context) => {
    const part = await readCountryPart(iso3, year, context);
    return part && { part, truncated: null };
  };
  return { what, title: year === null ? iso3 : `${iso3} ${String(year)}`, read };
}

const tiersParameters = once(() => z.strictObject({ year: needed('year=2023').pipe(digits), ...COMMON_PARAMETERS }));

function toTiers(parameters: Parameters): ExportSubject {
  const what = 'tiers';
  const { year } = readParameters(what, parameters, tiersParameters());
  const read: ExportSubject['read'] = async (context) => {
    const part = await readTiersPart(year, context);
    return part && { part, truncated: null };
  };
  return { what, title: `tiers ${String(year)}`, read };
}

const flowsParameters = once(() =>
  z.strictObject({
    country: text.nullable().default(null),
    year: whole.nullable().default(null),
    first: within(1, 2_500).default(500),
    ...COMMON_PARAMETERS,
  }),
);

function toFlows(parameters: Parameters): ExportSubject {
  const what = 'flows';
  const { country: given, year, first } = readParameters(what, parameters, flowsParameters());
  const country = given === null ? null : toCountryCode('country', given);
  const read: ExportSubject['read'] = async (context) => {
    const part = await readFlowsPart({ country, year }, first, context);
    const truncated = part.total > part.flows ? ({ reason: 'NODES', total: part.total, nextCursor: null } as const) : null;
    return { part, truncated };
  };
  return { what, title: ['flows', country, year].filter((part) => part !== null).join(' '), read };
}
