import type { Hop, Selection } from '../../../graph/plan.js';
import type { FieldsRow, LinkRow, NodeRow, PageRow } from '../../../graph/result.js';
import { createColumns, toKeys, toRow, type Columns, type Read } from './columns.js';
import { compileGrouping } from './grouping.js';
import { compileCursors, toOrderBy, toTerms, type Term } from './order.js';
import { toNodePattern, toPath } from './pattern.js';
import { compileConditions, namesOne, toConjuncts } from './predicate.js';
import type { Scope } from './scope.js';
import { compileStart } from './root-match.js';
import { toListText, toSubquery, toWhere } from './text.js';

/** A page of a selection as expressions of a statement. */
export interface CompiledPage {
  readonly rows: string;
  /** Null where nothing is counted, or where `rows` holds the count too. */
  readonly total: string | null;
  readonly decode: (rows: unknown, total: unknown) => PageRow;
}

/** The node that a page hangs on, and the step to it. */
export interface Parent {
  readonly node: string;
  readonly hop: Hop;
}

/** Adds to a row what is to be read of a node, and of the relationship that led to it. */
export interface RowCompiler {
  readonly compileNode: (scope: Scope, columns: Columns, node: string, selection: Selection) => Read<NodeRow>;
  readonly compileRelationship: (scope: Scope, columns: Columns, relationship: string, hop: Hop) => Read<FieldsRow>;
}

/** Compiles the page of a selection, at the root or at the end of a hop. */
export function compilePage(scope: Scope, selection: Selection, parent: Parent | null, compiler: RowCompiler): CompiledPage {
  const node = scope.toVariable(selection.label);
  const relationship = parent && scope.toVariable(parent.hop.type);
  const terms = toTerms(scope, selection, node, relationship);
  const { page, count, where } = selection;
  const cursors = compileCursors(scope, node, terms, page);
  const subject: Subject = { scope, selection, parent, node, relationship, terms };
  const groups = Object.entries(selection.groups ?? {});
  const found = (count && where !== null) || groups.length > 0 ? scope.toVariable('found') : null;
  const { clauses, decode } = compileRows(subject, compiler);
  if (found === null) {
    const places = compilePlaces(subject, cursors);
    const start = compileSubjectStart(subject, places.length === 0 ? cursors : []);
    const total = count ? toSubquery('COUNT', compileSubjectStart(subject, [])) : null;
    return {
      rows: toSubquery('COLLECT', [...start, ...places, ...clauses]),
      total,
      decode: (rows, counted) => ({ ...decode(rows), total: counted === null ? null : Number(counted) }),
    };
  }
  const rows = toSubquery('COLLECT', [...toUnwound(subject, found, cursors), ...clauses]);
  // An aggregation would be taken for one of the statement around it, so the list comes from a subquery.
  const collected = toSubquery('COLLECT', [
    ...compileSubjectStart(subject, []),
    `RETURN ${relationship === null ? node : `[${node}, ${relationship}]`}`,
  ]);
  const groupings = groups.map(([name, grouping]) => {
    const list = relationship === null ? found : toDistinctNodes(scope, found);
    return { name, ...compileGrouping(scope, list, grouping, parent?.node ?? null) };
  });
  const entries = [`size(${found})`, rows, ...groupings.map(({ expression }) => expression)];
  const once = [`UNWIND [${collected}] AS ${found}`, `RETURN ${toListText(entries)}`];
  return {
    rows: `head(${toSubquery('COLLECT', once)})`,
    total: null,
    decode: (value) => {
      const [total, list, ...counted] = toRow(value);
      const read = groupings.map((grouping, index) => [grouping.name, grouping.decode(counted[index])] as const);
      return {
        ...decode(list),
        total: count ? Number(total) : null,
        ...(selection.groups && { groups: Object.fromEntries(read) }),
      };
    },
  };
}

/** The nodes of pairs with relationships, each once. */
function toDistinctNodes(scope: Scope, found: string): string {
  const pair = scope.toVariable('pair');
  return toSubquery('COLLECT', [`UNWIND ${found} AS ${pair}`, `RETURN DISTINCT ${pair}[0]`]);
}

/** What a page is of. */
interface Subject {
  readonly scope: Scope;
  readonly selection: Selection;
  readonly parent: Parent | null;
  readonly node: string;
  readonly relationship: string | null;
  readonly terms: readonly Term[];
}

interface CompiledRows {
  readonly clauses: readonly string[];
  readonly decode: (rows: unknown) => Omit<PageRow, 'total'>;
}

function compileRows({ scope, selection, parent, node, relationship, terms }: Subject, compiler: RowCompiler): CompiledRows {
  const { page } = selection;
  const columns = createColumns();
  const keys = terms.map(({ expression }) => columns.add(expression));
  const readNode = compiler.compileNode(scope, columns, node, selection);
  const readRelationship =
    parent && relationship !== null ? compiler.compileRelationship(scope, columns, relationship, parent.hop) : () => null;
  const authority: readonly Term[] =
    parent?.hop.byAuthority && relationship !== null
      ? [{ expression: `${relationship}.authority`, direction: 'DESC', nulls: null, binding: null }]
      : [];
  const clauses = [
    `RETURN ${columns.toText()}`,
    // An order would make the engine read an index from one end, in search of a single node.
    ...(parent === null && toConjuncts(selection.where).some(namesOne) ? [] : [toOrderBy([...authority, ...terms], page.from)]),
    // One more than asked for tells whether there is more.
    `LIMIT ${scope.toParameter(`${node}Take`, page.take + 1)}`,
  ];
  const toLinkRow = (value: unknown): LinkRow => {
    const row = toRow(value);
    return { keys: toKeys(keys.map((read) => read(row))), node: readNode(row), relationship: readRelationship(row) };
  };
  const decode: CompiledRows['decode'] = (value) => {
    const read = toRow(value);
    const rows = read.slice(0, page.take).map(toLinkRow);
    return { rows: page.from === 'START' ? rows : rows.reverse(), more: read.length > page.take };
  };
  return { clauses, decode };
}

function compileSubjectStart(
  { scope, selection, parent, node, relationship, terms }: Subject,
  cursors: readonly string[],
): readonly string[] {
  if (parent === null || relationship === null) return compileStart(scope, node, selection, terms, cursors);
  const path = toPath(`(${parent.node})`, relationship, parent.hop, toNodePattern(node, selection.label));
  return [`MATCH ${path}`, ...toWhere([...compileConditions(scope, node, selection.where), ...cursors])];
}

/** Works out what rows are placed by, once a row, ahead of the cursors' conditions; nothing where properties place them. */
function compilePlaces({ node, relationship, terms }: Subject, cursors: readonly string[]): readonly string[] {
  const places = terms.flatMap(({ expression, binding }) => (binding === null ? [] : [`${binding} AS ${expression}`]));
  if (places.length === 0) return [];
  return [`WITH ${[node, ...(relationship === null ? [] : [relationship]), ...places].join(', ')}`, ...toWhere(cursors)];
}

/** Takes up again the nodes that were counted, with their relationships. */
function toUnwound(subject: Subject, found: string, cursors: readonly string[]): readonly string[] {
  const { scope, node, relationship } = subject;
  const places = compilePlaces(subject, cursors);
  if (relationship === null) {
    const here = cursors.length === 0 ? [] : [`WITH ${node}`, ...toWhere(cursors)];
    return [`UNWIND ${found} AS ${node}`, ...(places.length === 0 ? here : places)];
  }
  const pair = scope.toVariable('pair');
  return [
    `UNWIND ${found} AS ${pair}`,
    `WITH ${pair}[0] AS ${node}, ${pair}[1] AS ${relationship}`,
    ...(places.length === 0 ? toWhere(cursors) : places),
  ];
}
