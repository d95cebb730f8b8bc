import type { QueryResolvers, SearchFacets } from '../generated/graphql.js';
import { InputError } from '../shared/errors.js';
import { toCursor, toPageInformation } from '../plan/paging.js';
import type { LinkRow, NodeRow } from '../graph/result.js';
import type { SearchResult, ValueCount } from '../graph/search.js';
import { toRequestedField } from '../plan/requested-fields.js';
import { FACETS, planHits, planSearch, toSearchType } from '../plan/search.js';
import { toTerms } from '../text/terms.js';
import { toHighlights } from './highlights.js';

/** The root fields that find nodes by their words. */
export const search: Required<Pick<QueryResolvers, 'search' | 'suggest'>> = {
  search: async (_root, given, { graph, model, deadline }, info) => {
    const field = toRequestedField(info);
    const version = await graph.version(deadline);
    const { plan, list, page } = planSearch(given, version, field);
    const result = await graph.search(plan, deadline);
    const pages = await graph.run(planHits(model, given, result.hits, field), deadline);
    const nodes = new Map(Object.values(pages).flatMap(({ rows }) => rows.map(({ node }) => [node.fields['id'], node] as const)));
    const rows = result.hits.flatMap(({ id, score }): readonly LinkRow[] => {
      const node = nodes.get(id);
      return node ? [{ keys: [score, id, version], node, relationship: null }] : [];
    });
    return {
      edges: rows.map(({ node, keys }) => ({
        cursor: toCursor(keys, list),
        score: Number(keys[0]),
        node,
        highlights: toHighlights(node, plan.query),
      })),
      nodes: rows.map(({ node }): NodeRow => node),
      pageInfo: toPageInformation({ page, list, row: { rows, more: result.more, total: null } }),
      totalCount: result.total,
      facets: toFacets(result),
    };
  },
  suggest: async (_root, { prefix, first }, { graph, deadline }) => {
    if (first < 1 || first > MAXIMUM_SUGGESTIONS) {
      throw new InputError(`first must be from 1 to ${String(MAXIMUM_SUGGESTIONS)}, got ${String(first)}`);
    }
    if (prefix.length > MAXIMUM_PREFIX) throw new InputError(`prefix has at most ${String(MAXIMUM_PREFIX)} characters`);
    const word = toTerms(prefix).at(-1)?.word;
    if (word === undefined) throw new InputError(`prefix must hold a letter or a digit, got ${JSON.stringify(prefix)}`);
    const found = await graph.suggest(word, first, deadline);
    return found.map(({ value, count }) => ({ word: String(value), count }));
  },
};

const MAXIMUM_SUGGESTIONS = 50;
const MAXIMUM_PREFIX = 100;

function toFacets({ facets }: SearchResult): SearchFacets {
  const toCounts = (property: string): SearchFacets['type'] =>
    (facets[property] ?? []).map(({ value, count }: ValueCount) => ({
      key: property === FACETS.type ? toSearchType(String(value)) : String(value),
      count,
    }));
  return {
    type: toCounts(FACETS.type),
    country: toCounts(FACETS.country),
    year: toCounts(FACETS.year),
    theme: toCounts(FACETS.theme),
  };
}
