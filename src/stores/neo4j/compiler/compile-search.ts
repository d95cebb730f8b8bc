import type { Scalar } from '../../../graph/plan.js';
import type { SearchPlan, SearchResult, ValueCount } from '../../../graph/search.js';
import { invariant } from '../../../shared/invariant.js';
import { toRow } from './columns.js';
import { compileCursors, toOrderBy, type Term } from './order.js';
import { compileConditions } from './predicate.js';
import { createScope } from './scope.js';
import { toIndexQuery } from './search-text.js';
import { toIdentifier, toSubquery, toWhere } from './text.js';

/** A search as one statement, which asks the index once. The text depends on the plan's shape alone. */
export interface CompiledSearch {
  readonly text: string;
  readonly parameters: Readonly<Record<string, Scalar | readonly Scalar[]>>;
  /** Reads the one record that the statement returns. */
  readonly decode: (record: readonly unknown[]) => SearchResult;
}

export function compileSearch({ query, where, page, facets }: SearchPlan): CompiledSearch {
  const scope = createScope();
  const text = scope.toParameter('query', toIndexQuery(query));
  const node = scope.toVariable('hit');
  const cursors = compileCursors(scope, node, TERMS, page);
  const rows = toSubquery('COLLECT', [
    'UNWIND range(0, size(hits) - 1) AS place',
    'WITH hits[place] AS hit, scores[place] AS score',
    ...toWhere(cursors),
    'RETURN [hit.label, hit.id, score]',
    toOrderBy(TERMS, page.from),
    // One more than asked for tells whether there is more.
    `LIMIT ${scope.toParameter('take', page.take + 1)}`,
  ]);
  const columns = [rows, 'size(hits)', ...facets.map(compileFacet)];
  const statement = [
    `CALL db.index.fulltext.queryNodes('tip_search', ${text}) YIELD node AS hit, score`,
    ...toWhere(compileConditions(scope, node, where)),
    'WITH collect(hit) AS hits, collect(score) AS scores',
    `RETURN ${columns.map((column, index) => `${column} AS column${String(index)}`).join(',\n')}`,
  ];
  return {
    text: statement.join('\n'),
    parameters: Object.fromEntries(scope.parameters),
    decode: ([found, total, ...counts]) => {
      const hits = toRow(found).slice(0, page.take).map(toHit);
      return {
        hits: page.from === 'START' ? hits : hits.reverse(),
        more: toRow(found).length > page.take,
        total: Number(total),
        facets: Object.fromEntries(facets.map((facet, index) => [facet, toRow(counts[index]).map(toValueCount)])),
      };
    },
  };
}

/** The best come first, and ids break ties. */
const TERMS: readonly Term[] = [
  { expression: 'score', direction: 'DESC', nulls: null, binding: null },
  { expression: 'hit.id', direction: 'ASC', nulls: null, binding: null },
];

function compileFacet(property: string): string {
  return toSubquery('COLLECT', [
    'UNWIND hits AS hit',
    `UNWIND hit.${toIdentifier(property)} AS value`,
    'WITH value, count(*) AS count',
    'RETURN [value, count]',
    'ORDER BY count DESC, value',
  ]);
}

function toHit(value: unknown): SearchResult['hits'][number] {
  const [label, id, score] = toRow(value);
  return { label: String(label), id: String(id), score: Number(score) };
}

function toValueCount(row: unknown): ValueCount {
  const [value, count] = toRow(row);
  invariant(typeof value === 'string' || typeof value === 'number', 'hits are counted by texts and numbers');
  return { value, count: Number(count) };
}
