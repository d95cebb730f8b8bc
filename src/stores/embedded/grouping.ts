import { toGroupRow, type CountedGroup, type Coverage, type GroupLevel, type GroupRow } from '../../graph/grouping.js';
import { assertTimeLeft } from '../../shared/deadline.js';
import type { GroupKey, GroupScope, Grouping, Scalar, Step } from '../../graph/plan.js';
import type { MemoryNode } from './memory-graph.js';
import { compareValues, toBestLink, toScalar } from './order.js';
import { fits, fitsProperties } from './predicate.js';
import type { Reading } from './reading.js';

/** Counts distinct nodes by the keys of a grouping. `parent` is the node whose list they are, null at the root. */
export function walkGrouping(
  reading: Reading,
  nodes: readonly MemoryNode[],
  grouping: Grouping,
  parent: MemoryNode | null,
): GroupRow {
  const coverage = grouping.scope && toCoverage(reading, toReports(reading, grouping.scope, nodes, parent), grouping.scope);
  return toGroupRow(grouping, nodes.length, toLevel(reading, nodes, grouping, grouping.keys), coverage);
}

interface Bucket {
  readonly label: string | null;
  readonly nodes: MemoryNode[];
}

function toLevel(
  reading: Reading,
  nodes: readonly MemoryNode[],
  grouping: Grouping,
  [key, ...further]: readonly GroupKey[],
): GroupLevel {
  const buckets = new Map<Scalar, Bucket>();
  let n = 0;
  for (const node of key ? nodes : []) {
    assertTimeLeft(reading.deadline);
    const values = key ? toValues(reading, node, key) : new Map<Scalar, string | null>();
    if (values.size > 0) n += 1;
    for (const [value, label] of values) {
      const bucket = buckets.get(value) ?? { label, nodes: [] };
      bucket.nodes.push(node);
      buckets.set(value, bucket);
    }
  }
  const fitting = [...buckets].filter(([, bucket]) => fitsProperties({ count: bucket.nodes.length }, grouping.having));
  fitting.sort(([a, one], [b, other]) => compareGroups(grouping, [a, one.nodes.length], [b, other.nodes.length]));
  return {
    n,
    total: fitting.length,
    groups: fitting.slice(0, grouping.take).map(([value, bucket]): CountedGroup => ({
      key: value,
      label: bucket.label,
      count: bucket.nodes.length,
      below: further.length === 0 ? null : toLevel(reading, bucket.nodes, grouping, further),
    })),
  };
}

type Place = readonly [key: Scalar, count: number];

function compareGroups({ order: { by, direction } }: Grouping, [a, countA]: Place, [b, countB]: Place): number {
  const difference = by === 'COUNT' ? countA - countB : compareValues(a, b);
  return (direction === 'DESC' ? -difference : difference) || compareValues(a, b);
}

/** The values of a key that a node has, each with its label. */
function toValues(reading: Reading, node: MemoryNode, key: GroupKey): ReadonlyMap<Scalar, string | null> {
  const values = new Map<Scalar, string | null>();
  for (const { properties, end } of toEnds(reading, node, key)) {
    const label = key.label === null ? null : toScalar(end.properties[key.label]);
    const found = properties[key.field];
    for (const value of typeof found === 'object' ? found : [toScalar(found)]) {
      if (value !== null) values.set(value, label === null ? null : String(label));
    }
  }
  return values;
}

interface End {
  readonly end: MemoryNode;
  readonly properties: MemoryNode['properties'];
}

function toEnds(reading: Reading, node: MemoryNode, { via, ofRelationship }: GroupKey): readonly End[] {
  let ends: readonly End[] = [{ end: node, properties: node.properties }];
  for (const { type, direction, label, best } of via) {
    ends = ends
      .flatMap(({ end }) => {
        const links = reading.graph.getLinks(end.id, type, direction, label);
        const first = best ? toBestLink(links) : null;
        return best ? (first ?? []) : links;
      })
      .map((link) => ({ end: link.end, properties: ofRelationship ? link.properties : link.end.properties }));
  }
  return ends;
}

function toReports(
  reading: Reading,
  { label, from, via, where }: GroupScope,
  nodes: readonly MemoryNode[],
  parent: MemoryNode | null,
): readonly MemoryNode[] {
  if (from === 'NODES') return nodes;
  const reports = from === 'PARENT' && parent ? follow(reading, [parent], via) : reading.graph.getNodes(label);
  return reports.filter((report) => fits(reading, report, where));
}

function follow(reading: Reading, from: readonly MemoryNode[], via: readonly Step[]): readonly MemoryNode[] {
  return via.reduce<readonly MemoryNode[]>(
    (ends, { type, direction, label }) => [
      ...new Set(ends.flatMap(({ id }) => reading.graph.getLinks(id, type, direction, label).map(({ end }) => end))),
    ],
    from,
  );
}

function toCoverage(reading: Reading, reports: readonly MemoryNode[], { keys, known, partial }: GroupScope): readonly Coverage[] {
  const own = keys.filter((key) => key !== null);
  return reports.map((report) => ({
    keys: own.map((key) => [...toValues(reading, report, key).keys()].sort(compareValues)[0] ?? null),
    reports: 1,
    missing: fits(reading, report, known) ? 0 : 1,
    partial: partial !== null && fits(reading, report, partial) ? 1 : 0,
  }));
}
