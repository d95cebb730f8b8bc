import type { RequestContext } from '../../resolvers/context.js';
import type { ExportTruncation } from '../../export/exported-graph.js';
import { assertBudget } from '../../walks/budgets.js';
import { InputError } from '../../shared/errors.js';
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
import {
  assertKnown,
  readNeededText,
  readPair,
  readText,
  readWalkFilter,
  readWhole,
  readWholes,
  readWithin,
  WALK_PARAMETERS,
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

function toSubgraph(parameters: Parameters): ExportSubject {
  const what = 'subgraph';
  assertKnown(what, parameters, ['from', 'maxHops', 'limitNodes', 'limitEdges', ...WALK_PARAMETERS, 'after', ...PICTURE]);
  const given = {
    from: parameters.get('from') ?? [],
    maxHops: readWhole(parameters, 'maxHops', 1),
    limitNodes: readWhole(parameters, 'limitNodes', 100),
    limitEdges: readWhole(parameters, 'limitEdges', 500),
    follow: readWalkFilter(parameters, 'follow'),
    avoid: readWalkFilter(parameters, 'avoid'),
    after: readText(parameters, 'after'),
  };
  const choice = {
    hide: parameters.get('hide') ?? [],
    year: readWhole(parameters, 'year', null),
    path: readPair(parameters, 'path'),
  };
  // A walk that may fill its answer is refused before anything is read.
  assertBudget('from', given.from.length);
  const read: ExportSubject['read'] = (context) => readPicturePart(given, choice, context);
  return { what, title: `subgraph ${given.from.slice(0, 3).join(' ')}`, read };
}

/** What a picture shows of a subgraph. */
const PICTURE: readonly string[] = ['hide', 'year', 'path'];

function toPath(parameters: Parameters): ExportSubject {
  const what = 'path';
  assertKnown(what, parameters, ['from', 'to', 'maxHops', 'longerBy', 'limitPaths', ...WALK_PARAMETERS]);
  const given = {
    from: readNeededText(parameters, 'from', 'BLR'),
    to: readNeededText(parameters, 'to', 'UKR'),
    maxHops: readWhole(parameters, 'maxHops', 6),
    longerBy: readWhole(parameters, 'longerBy', 0),
    limitPaths: readWhole(parameters, 'limitPaths', 1),
    follow: readWalkFilter(parameters, 'follow'),
    avoid: readWalkFilter(parameters, 'avoid'),
  };
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

function toSearch(parameters: Parameters): ExportSubject {
  const what = 'search';
  assertKnown(what, parameters, ['query', 'types', 'country', 'year', 'theme', 'first']);
  const query = readNeededText(parameters, 'query', 'shelter');
  const types = parameters.get('types') ?? null;
  const known = SEARCHED_LABELS.map(toSearchType);
  const wrong = types?.find((type) => !known.includes(type));
  if (wrong !== undefined) throw new InputError(`types may name ${known.join(', ')}, got "${wrong.slice(0, 80)}"`);
  const filter = toSearchFilter(parameters);
  const plan = planFirstHits({ query, types, filter }, readWithin(parameters, 'first', [1, 250], 50));
  const read: ExportSubject['read'] = async (context) => {
    const { hits, total } = await context.graph.search(plan, context.deadline);
    const part = await readPartAmong(context, hits, toWalkScope(context.model, null, null, []).types);
    return { part, truncated: total > hits.length ? { reason: 'NODES', total, nextCursor: null } : null };
  };
  return { what, title: `search ${query}`, read };
}

/** Each given is one of several that fit, as in the filter of the field `search`. */
function toSearchFilter(parameters: Parameters): Readonly<Record<string, { readonly in: readonly unknown[] }>> {
  const countries = parameters.get('country')?.map((code) => toCountryCode('country', code));
  const years = readWholes(parameters, 'year');
  const themes = parameters.get('theme');
  return {
    ...(countries && { country: { in: countries } }),
    ...(years && { year: { in: years } }),
    ...(themes && { theme: { in: themes } }),
  };
}

function toCountry(given: string, parameters: Parameters): ExportSubject {
  const iso3 = toCountryCode('the country', given);
  const what = `country/${iso3}`;
  assertKnown(what, parameters, ['year']);
  const year = readWhole(parameters, 'year', null);
  const read: ExportSubject['read'] = async (context) => {
    const part = await readCountryPart(iso3, year, context);
    return part && { part, truncated: null };
  };
  return { what, title: year === null ? iso3 : `${iso3} ${String(year)}`, read };
}

function toTiers(parameters: Parameters): ExportSubject {
  const what = 'tiers';
  assertKnown(what, parameters, ['year']);
  const year = readWhole(parameters, 'year', null);
  if (year === null) throw new InputError('year must be given, such as year=2023');
  const read: ExportSubject['read'] = async (context) => {
    const part = await readTiersPart(year, context);
    return part && { part, truncated: null };
  };
  return { what, title: `tiers ${String(year)}`, read };
}

function toFlows(parameters: Parameters): ExportSubject {
  const what = 'flows';
  assertKnown(what, parameters, ['country', 'year', 'first']);
  const given = readText(parameters, 'country');
  const year = readWhole(parameters, 'year', null);
  const country = given === null ? null : toCountryCode('country', given);
  const first = readWithin(parameters, 'first', [1, 2_500], 500);
  const read: ExportSubject['read'] = async (context) => {
    const part = await readFlowsPart({ country, year }, first, context);
    const truncated = part.total > part.flows ? ({ reason: 'NODES', total: part.total, nextCursor: null } as const) : null;
    return { part, truncated };
  };
  return { what, title: ['flows', country, year].filter((part) => part !== null).join(' '), read };
}
