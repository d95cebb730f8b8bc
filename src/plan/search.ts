import { InputError } from '../shared/errors.js';
import { toPage, type PageArguments } from './paging.js';
import type { Keys, Page, Predicate, ReadPlan } from '../graph/plan.js';
import type { SearchHit, SearchPlan } from '../graph/search.js';
import { SEARCHED_LABELS, TEXT_PROPERTIES } from '../graph/searchable.js';
import { PLAIN, toComparisons } from './comparison.js';
import { isRecord } from './is-record.js';
import type { Model } from './model.js';
import { toFieldsOf, type RequestedField } from './requested-fields.js';
import { toTextQuery } from './text-query.js';
import { SINGLE, toConnectionParts, toNodeSelection } from './selection.js';
import { isOneOf } from '../graph/select.js';

/** The arguments of a search. */
export interface SearchArguments extends PageArguments {
  readonly query: string;
  readonly types?: readonly string[] | null | undefined;
  readonly filter?: object | null | undefined;
}

/** A search with the list that its cursors belong to. */
export interface PlannedSearch {
  readonly plan: SearchPlan;
  readonly list: string;
  /** The client's page, whose cursors carry a score, an id and the version of the data. */
  readonly page: Page;
}

/**
 * Reads the arguments of a search in data of this version.
 * @throws InputError for arguments that do not fit, and for cursors that data of another version gave
 */
export function planSearch(given: SearchArguments, version: string, field: RequestedField): PlannedSearch {
  const query = toTextQuery('query', given.query);
  const where = toWhere(given);
  const list = JSON.stringify(['search', query, where]);
  const page = toPage({ ...given }, list);
  const after = page.after && toPlace('after', page.after, version);
  const before = page.before && toPlace('before', page.before, version);
  const take = toConnectionParts('Node', field).rows ? page.take : 0;
  return { plan: { query, where, page: { ...page, after, before, take }, facets: toFacets(field) }, list, page };
}

/**
 * A search for the first hits, and for nothing else.
 * @throws InputError for arguments that do not fit
 */
export function planFirstHits(given: Pick<SearchArguments, 'query' | 'types' | 'filter'>, take: number): SearchPlan {
  const page: Page = { take, from: 'START', after: null, before: null };
  return { query: toTextQuery('query', given.query), where: toWhere(given), page, facets: [] };
}

/** Where the facets of a search count: properties of the hits by the field of the schema. */
export const FACETS = { type: 'label', country: 'country', year: 'year', theme: 'themes' } as const;

/**
 * A plan for the nodes that a search found, one column a type that it looks for, with their ids, and with their texts where
 * places are asked for. Its shape is the same whatever was found: an engine would plan each mixture of types anew.
 */
export function planHits(model: Model, given: SearchArguments, hits: readonly SearchHit[], field: RequestedField): ReadPlan {
  if (hits.length === 0) return {};
  const { nodeSelections, edgeSelections } = toConnectionParts('Node', field);
  const extra = toFieldsOf(['SearchEdge'], edgeSelections).has('highlights') ? [...TEXT_PROPERTIES, 'evidence'] : [];
  const where: Predicate = isOneOf(
    'id',
    hits.map(({ id }) => id),
  );
  const labels = given.types?.map(toLabel) ?? SEARCHED_LABELS;
  const columns = [...model.nodes.values()].filter(({ label }) => labels.includes(label));
  return Object.fromEntries(
    columns.map(({ type, label }) => {
      const selection = toNodeSelection(model, type, nodeSelections, { ...SINGLE, take: hits.length });
      return [label, { ...selection, where, fields: [...new Set(['id', ...selection.fields, ...extra])] }];
    }),
  );
}

/** A label as the schema's enum of search types has it: `LEGAL_PROVISION`. */
export function toSearchType(label: string): string {
  return label.replace(/(?!^)[A-Z]/g, '_$&').toUpperCase();
}

function toWhere({ types, filter }: Pick<SearchArguments, 'types' | 'filter'>): Predicate | null {
  const given = isRecord(filter) ? filter : {};
  const parts: readonly Predicate[] = [
    ...(types ? [isOneOf('label', types.map(toLabel).sort())] : []),
    ...Object.entries(given).flatMap(([name, value]) => (isRecord(value) ? [toCondition(name, value)] : [])),
  ];
  return parts.length === 0 ? null : { kind: 'and', all: parts };
}

/** A theme is asked of what is about it, and of the concept itself. */
function toCondition(name: string, filter: Readonly<Record<string, unknown>>): Predicate {
  if (name !== 'theme') return toComparisons(name, PLAIN, filter);
  const where = toComparisons('code', { ...PLAIN, lineage: 'lineage' }, filter);
  const about = { kind: 'exists', type: 'ABOUT', direction: 'OUT', label: 'Theme', best: false, relationship: null } as const;
  return { kind: 'or', any: [where, { ...about, where }] };
}

function toLabel(type: string): string {
  return type.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function toFacets(field: RequestedField): readonly string[] {
  const facets = toFieldsOf(['SearchConnection'], field.selections).get('facets')?.selections ?? [];
  const asked = toFieldsOf(['SearchFacets'], facets);
  return Object.entries(FACETS).flatMap(([name, property]) => (asked.has(name) ? [property] : []));
}

function toPlace(name: string, [score, id, of]: Keys, version: string): Keys {
  if (typeof score !== 'number' || typeof id !== 'string') throw new InputError(`${name} is a cursor of another list`);
  if (of !== version) throw new InputError(`the data has changed since the cursor ${name} was given: search again`);
  return [score, id];
}
