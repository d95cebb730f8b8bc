import type { Grouping, Scalar } from './plan.js';

/** A count with what it rests on: of the whole list at the top, where `key` is null, and of each group below. */
export interface GroupRow {
  readonly key: string | null;
  readonly label: string | null;
  /** Distinct nodes. */
  readonly count: number;
  /** How many of them have a value of the next key; all of them on the last level. */
  readonly n: number;
  /** Country reports in scope, and those of them of which the graph does not know what is counted. */
  readonly of: number | null;
  readonly missing: number | null;
  /** Reports in scope of which a part of what is counted was read, so that there may be more. */
  readonly partial: number | null;
  readonly caveat: 'COVERAGE_PARTIAL' | 'COVERAGE_UNKNOWN' | null;
  /** How many groups there are below in all, and the first of them; null on the last level. */
  readonly totalGroups: number | null;
  readonly groups: readonly GroupRow[] | null;
}

/** The groups of one level as a store counts them. */
export interface GroupLevel {
  readonly n: number;
  readonly total: number;
  readonly groups: readonly CountedGroup[];
}

export interface CountedGroup {
  readonly key: Scalar;
  readonly label: string | null;
  readonly count: number;
  readonly below: GroupLevel | null;
}

/** How many reports in scope have the same value, or none, of each key that a report has; and of how many the graph does not know all. */
export interface Coverage {
  readonly keys: readonly (Scalar | null)[];
  readonly reports: number;
  readonly missing: number;
  readonly partial: number;
}

/** Joins a list's groups with the reports that they rest on; `coverage` is null where nodes do not hang on reports. */
export function toGroupRow(
  { scope }: Grouping,
  count: number,
  level: GroupLevel,
  coverage: readonly Coverage[] | null,
): GroupRow {
  const toRow = (
    group: Omit<CountedGroup, 'key'> & { readonly key: Scalar | null },
    path: readonly Scalar[],
    left: Coverages,
  ): GroupRow => ({
    key: group.key === null ? null : String(group.key),
    label: group.label,
    count: group.count,
    n: group.below?.n ?? group.count,
    ...toSummary(left),
    totalGroups: group.below?.total ?? null,
    groups: group.below?.groups.map((each) => toRow(each, [...path, each.key], narrow(left, path.length, each.key))) ?? null,
  });
  const narrow = (left: Coverages, depth: number, key: Scalar): Coverages => {
    const position = (scope?.keys ?? []).slice(0, depth).filter((each) => each !== null).length;
    return scope?.keys[depth] ? (left?.filter(({ keys }) => keys[position] === key) ?? null) : left;
  };
  return toRow({ key: null, label: null, count, below: level }, [], coverage && rollUp(coverage));
}

type Coverages = readonly Coverage[] | null;

/** The same with one row for all reports of the same keys: each group looks through them. */
function rollUp(coverage: readonly Coverage[]): readonly Coverage[] {
  const rows = new Map<string, Coverage>();
  for (const row of coverage) {
    const name = JSON.stringify(row.keys);
    const known = rows.get(name) ?? { keys: row.keys, reports: 0, missing: 0, partial: 0 };
    rows.set(name, {
      keys: row.keys,
      reports: known.reports + row.reports,
      missing: known.missing + row.missing,
      partial: known.partial + row.partial,
    });
  }
  return [...rows.values()];
}

function toSummary(coverage: Coverages): Pick<GroupRow, 'of' | 'missing' | 'partial' | 'caveat'> {
  if (coverage === null) return { of: null, missing: null, partial: null, caveat: 'COVERAGE_UNKNOWN' };
  const of = coverage.reduce((sum, { reports }) => sum + reports, 0);
  const missing = coverage.reduce((sum, each) => sum + each.missing, 0);
  const partial = coverage.reduce((sum, each) => sum + each.partial, 0);
  return { of, missing, partial, caveat: missing + partial > 0 ? 'COVERAGE_PARTIAL' : null };
}
