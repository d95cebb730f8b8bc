import { toGroupRow, type Coverage, type GroupLevel, type GroupRow } from '../../../graph/grouping.js';
import type { GroupKey, GroupScope, Grouping, Predicate } from '../../../graph/plan.js';
import { invariant } from '../../../shared/invariant.js';
import { toKeys, toRow } from './columns.js';
import { toBestFirst, toStepPath } from './order.js';
import { toNodePattern, toOwnCondition } from './pattern.js';
import { compileConditions } from './predicate.js';
import type { Scope } from './scope.js';
import { toIdentifier, toListText, toSubquery, toWhere } from './text.js';

/** A grouping as an expression of a statement. */
export interface CompiledGrouping {
  readonly expression: string;
  readonly decode: (value: unknown) => GroupRow;
}

/** Counts the distinct nodes of a list, an expression, by keys. `parent` is the variable of the node whose list they are. */
export function compileGrouping(scope: Scope, list: string, grouping: Grouping, parent: string | null): CompiledGrouping {
  const nodes = scope.toVariable('counted');
  const coverage = grouping.scope ? compileCoverage(scope, grouping.scope, nodes, parent) : 'null';
  const entries = [`size(${nodes})`, compileLevel(scope, grouping, grouping.keys, nodes), coverage];
  return {
    expression: `head(${toSubquery('COLLECT', [`UNWIND [${list}] AS ${nodes}`, `RETURN ${toListText(entries)}`])})`,
    decode: (value) => {
      const [count, level, reports] = toRow(value);
      const rows = grouping.scope && toRow(reports).map(toCoverage);
      return toGroupRow(grouping, Number(count), toLevel(level), rows);
    },
  };
}

/**
 * The groups of one level: how many nodes have a value, how many groups there are, and the first of them. An aggregation would
 * be taken for one of the statement around it, so pairs of key and node are sorted by key, and a group is a run of them.
 */
function compileLevel(
  scope: Scope,
  { order, having, take }: Levels,
  [key, ...further]: readonly GroupKey[],
  nodes: string,
): string {
  if (!key) return 'null';
  const toVariable = scope.toVariable;
  const [node, value, label, pairs] = [toVariable('node'), toVariable('key'), toVariable('label'), toVariable('pairs')];
  const [starts, index, run] = [toVariable('starts'), toVariable('index'), toVariable('run')];
  const [groups, group, pair] = [toVariable('groups'), toVariable('group'), toVariable('pair')];
  const values = compileValues(scope, node, key);
  const sorted = toSubquery('COLLECT', [
    `UNWIND ${nodes} AS ${node}`,
    ...values.clauses,
    `WITH DISTINCT ${node}, ${values.value} AS ${value}, ${values.label} AS ${label}`,
    `WHERE ${value} IS NOT NULL`,
    `RETURN [${value}, ${label}, ${node}] ORDER BY ${value}`,
  ]);
  const firsts = `[i IN range(0, size(${pairs}) - 1) WHERE i = 0 OR ${pairs}[i][0] <> ${pairs}[i - 1][0]]`;
  const place = order.by === 'COUNT' ? `${run}.count` : `${run}.key`;
  const runs = toSubquery('COLLECT', [
    `UNWIND range(0, size(${starts}) - 2) AS ${index}`,
    `WITH {key: ${pairs}[${starts}[${index}]][0], start: ${starts}[${index}], count: ${starts}[${index} + 1] - ${starts}[${index}]} AS ${run}`,
    ...toWhere(compileConditions(scope, run, having)),
    `RETURN ${run} ORDER BY ${place}${order.direction === 'DESC' ? ' DESC' : ''}, ${run}.key`,
  ]);
  const members = `[${pair} IN ${pairs}[${group}.start..${group}.start + ${group}.count] | ${pair}[2]]`;
  const below = compileLevel(scope, { order, having, take }, further, members);
  const shown = toSubquery('COLLECT', [
    `UNWIND ${groups}[0..${scope.toParameter('groups', take)}] AS ${group}`,
    `RETURN ${toListText([`${group}.key`, `${pairs}[${group}.start][1]`, `${group}.count`, below])}`,
  ]);
  const n = toSubquery('COUNT', [`UNWIND ${pairs} AS ${pair}`, `RETURN DISTINCT ${pair}[2]`]);
  return `head(${toSubquery('COLLECT', [
    `UNWIND [${sorted}] AS ${pairs}`,
    `UNWIND [${firsts} + size(${pairs})] AS ${starts}`,
    `UNWIND [${runs}] AS ${groups}`,
    `RETURN ${toListText([n, `size(${groups})`, shown])}`,
  ])})`;
}

type Levels = Pick<Grouping, 'order' | 'having' | 'take'>;

interface CompiledValues {
  /** Lead to a row a value. */
  readonly clauses: readonly string[];
  readonly value: string;
  readonly label: string;
}

function compileValues(scope: Scope, node: string, { via, ofRelationship, field, list, label }: GroupKey): CompiledValues {
  let holder = { end: node, relationship: node };
  const clauses = via.flatMap((step): readonly string[] => {
    const { end, relationship, path } = toStepPath(scope, holder.end, step);
    holder = { end, relationship };
    if (!step.best) return [`MATCH ${path}`];
    holder = { end: scope.toVariable(step.label), relationship: scope.toVariable(step.type) };
    const best = scope.toVariable('best');
    const pick = [`MATCH ${path}`, `RETURN [${end}, ${relationship}]`, toBestFirst(end, relationship), 'LIMIT 1'];
    return [
      `UNWIND ${toSubquery('COLLECT', pick)} AS ${best}`,
      `WITH ${node}, ${best}[0] AS ${holder.end}, ${best}[1] AS ${holder.relationship}`,
    ];
  });
  const property = `${ofRelationship ? holder.relationship : holder.end}.${toIdentifier(field)}`;
  const name = label === null ? 'null' : `${holder.end}.${toIdentifier(label)}`;
  if (!list) return { clauses, value: property, label: name };
  const entry = scope.toVariable('entry');
  return { clauses: [...clauses, `UNWIND coalesce(${property}, []) AS ${entry}`], value: entry, label: name };
}

/** Counts the reports in scope by the keys that a report has. */
function compileCoverage(
  scope: Scope,
  { label, from, via, where, known, partial, keys }: GroupScope,
  nodes: string,
  parent: string | null,
): string {
  const report = scope.toVariable(label);
  const own = keys
    .filter((key) => key !== null)
    .map((key) => {
      const { clauses, value } = compileValues(scope, report, key);
      if (clauses.length === 0) return value;
      const name = scope.toVariable('key');
      const sorted = [`WITH ${value} AS ${name}`, `WHERE ${name} IS NOT NULL`, `RETURN ${name}`, `ORDER BY ${name}`, 'LIMIT 1'];
      return `head(${toSubquery('COLLECT', [...clauses, ...sorted])})`;
    });
  const toFlag = (predicate: Predicate): string =>
    `CASE WHEN ${['true', ...compileConditions(scope, report, predicate)].join(' AND ')} THEN 1 ELSE 0 END`;
  const entries = [`[${own.join(', ')}]`, '1', `1 - ${toFlag(known)}`, partial ? toFlag(partial) : '0'];
  const rows = toSubquery('COLLECT', [...compileReports(), `RETURN ${toListText(entries)}`]);
  if (own.length > 0) return rows;
  const all = scope.toVariable('reports');
  const toCount = (index: number): string => `size([each IN ${all} WHERE each[${String(index)}] = 1])`;
  return toSubquery('COLLECT', [
    `UNWIND [${rows}] AS ${all}`,
    `RETURN ${toListText(['[]', `size(${all})`, toCount(2), toCount(3)])}`,
  ]);

  function compileReports(): readonly string[] {
    if (from === 'NODES') return [`UNWIND ${nodes} AS ${report}`];
    const fitting = compileConditions(scope, report, where);
    if (from === 'LABEL') return [`MATCH ${toNodePattern(report, label)}`, ...toWhere([toOwnCondition(report), ...fitting])];
    invariant(parent !== null, 'a scope hangs on the parent of a list that has one');
    let at = parent;
    const matches = via.map((step) => {
      const { end, path } = toStepPath(scope, at, step);
      at = end;
      return `MATCH ${path}`;
    });
    const distinct = via.length === 0 ? `UNWIND [${at}] AS ${report}` : `WITH DISTINCT ${at} AS ${report}`;
    return [...matches, distinct, ...(fitting.length === 0 ? [] : [`WITH ${report}`, ...toWhere(fitting)])];
  }
}

function toLevel(value: unknown): GroupLevel {
  const [n, total, groups] = toRow(value);
  return {
    n: Number(n),
    total: Number(total),
    groups: toRow(groups).map((each) => {
      const [key, label, count, below] = toRow(each);
      const [scalar = null, name = null] = toKeys([key, label]);
      invariant(scalar !== null, 'a group has a key');
      return {
        key: scalar,
        label: name === null ? null : String(name),
        count: Number(count),
        below: below === null ? null : toLevel(below),
      };
    }),
  };
}

function toCoverage(value: unknown): Coverage {
  const [keys, reports, missing, partial] = toRow(value);
  return { keys: toKeys(toRow(keys)), reports: Number(reports), missing: Number(missing), partial: Number(partial) };
}
