import { assertTimeLeft, type Deadline } from '../../shared/deadline.js';
import type { PropertyValue } from '../../graph/contribution.js';
import type { GroupRow } from '../../graph/grouping.js';
import { parseEvidenceString } from '../../graph/evidence.js';
import type {
  Child,
  Grouping,
  Hop,
  Keys,
  Order,
  Page,
  Predicate,
  ProvenanceSelection,
  ReadPlan,
  Selection,
} from '../../graph/plan.js';
import type { EvidenceRow, FieldsRow, LinkRow, NodeRow, PageRow, PlanResult } from '../../graph/result.js';
import type { Properties } from '../../graph/contribution.js';
import { walkGrouping } from './grouping.js';
import type { MemoryGraph, MemoryLink, MemoryNode } from './memory-graph.js';
import { compareAuthority, compareKeys, toOrderValue } from './order.js';
import { fits } from './predicate.js';
import { createReading, recall, type Reading } from './reading.js';

/**
 * Reads a plan from the graph in memory. This is what a plan means; the other store must agree with it.
 * @throws DeadlineError if that takes too long
 */
export function walkPlan(graph: MemoryGraph, plan: ReadPlan, deadline: Deadline): PlanResult {
  const reading = createReading(graph, deadline);
  const columns = Object.entries(plan).map(([name, selection]) => {
    const nodes = toStartingNodes(graph, selection).map((end) => ({ end, relationship: null }));
    return [name, walkSelection(reading, nodes, selection, null)] as const;
  });
  return Object.fromEntries(columns);
}

interface Candidate {
  readonly end: MemoryNode;
  readonly relationship: MemoryLink | null;
}

/** The node that a page hangs on, and the step from it. */
interface Origin {
  readonly node: MemoryNode;
  readonly hop: Hop;
}

interface PlacedCandidate extends Candidate {
  readonly keys: Keys;
}

/** All nodes with the label, or those named where the condition asks for ids. */
function toStartingNodes(graph: MemoryGraph, { label, where }: Selection): readonly MemoryNode[] {
  const ids = where && toIds(where);
  if (!ids) return graph.getNodes(label);
  return [...new Set(ids)].flatMap((id) => graph.getNode(id, label) ?? []);
}

function toIds(where: Predicate): readonly string[] | null {
  if (where.kind !== 'compare' || where.field !== 'id') return null;
  if (where.operator === 'eq') return [String(where.value)];
  return where.operator === 'in' ? where.value.map(String) : null;
}

function walkSelection(reading: Reading, candidates: readonly Candidate[], selection: Selection, from: Origin | null): PageRow {
  const { hop = null, node: parent = null } = from ?? {};
  assertTimeLeft(reading.deadline);
  const fitting = candidates.filter(({ end }) => fits(reading, end, selection.where));
  const placed = fitting.map((candidate) => ({ ...candidate, keys: toKeys(reading, candidate, selection.order) }));
  placed.sort(
    (a, b) =>
      (hop?.byAuthority ? compareAuthority(a.relationship, b.relationship) : 0) || compareKeys(a.keys, b.keys, selection.order),
  );
  const { rows, more } = cutPage(placed, selection.page, selection.order);
  return {
    rows: rows.map((candidate) => toLinkRow(reading, candidate, selection, hop)),
    more,
    total: selection.count ? fitting.length : null,
    ...(selection.groups && { groups: walkGroupings(reading, fitting, selection.groups, parent) }),
  };
}

function walkGroupings(
  reading: Reading,
  candidates: readonly Candidate[],
  groupings: Readonly<Record<string, Grouping>>,
  parent: MemoryNode | null,
): Readonly<Record<string, GroupRow>> {
  const nodes = [...new Set(candidates.map(({ end }) => end))];
  const rows = Object.entries(groupings).map(([name, grouping]) => {
    assertTimeLeft(reading.deadline);
    return [name, walkGrouping(reading, nodes, grouping, parent)] as const;
  });
  return Object.fromEntries(rows);
}

function toKeys(reading: Reading, { end, relationship }: Candidate, order: readonly Order[]): Keys {
  assertTimeLeft(reading.deadline);
  const values = order.map((each) => toOrderValue(reading, end, each));
  return relationship ? [...values, end.id, relationship.key] : [...values, end.id];
}

/** The page of rows that stand in their order, and whether more lies beyond it in the direction of reading. */
export function cutPage<Row extends { readonly keys: Keys }>(
  placed: readonly Row[],
  page: Page,
  order: readonly Order[],
): { readonly rows: readonly Row[]; readonly more: boolean } {
  const { after, before, take } = page;
  const within = placed.filter(
    ({ keys }) =>
      (after === null || compareKeys(keys, after, order) > 0) && (before === null || compareKeys(keys, before, order) < 0),
  );
  const more = within.length > take;
  if (page.from === 'START') return { rows: within.slice(0, take), more };
  return { rows: take === 0 ? [] : within.slice(-take), more };
}

function toLinkRow(
  reading: Reading,
  { end, relationship, keys }: PlacedCandidate,
  selection: Selection,
  hop: Hop | null,
): LinkRow {
  return {
    keys,
    node: toNodeRow(reading, end, selection),
    relationship: hop && relationship && toFieldsRow(reading, relationship.properties, hop.fields, hop.provenance),
  };
}

function toNodeRow(reading: Reading, node: MemoryNode, selection: Selection): NodeRow {
  const children = Object.entries(selection.children).map(([name, child]) => {
    return [name, recall(reading.pages, child, node, () => walkChild(reading, node, child))] as const;
  });
  return {
    label: selection.label,
    ...toFieldsRow(reading, node.properties, selection.fields, selection.provenance),
    children: Object.fromEntries(children),
  };
}

function walkChild(reading: Reading, node: MemoryNode, { hop, selection }: Child): PageRow {
  const links = reading.graph.getLinks(node.id, hop.type, hop.direction, selection.label);
  const candidates = links.map((relationship) => ({ end: relationship.end, relationship }));
  return walkSelection(reading, candidates, selection, { hop, node });
}

function toFieldsRow(
  reading: Reading,
  properties: Properties,
  fields: readonly string[],
  provenance: ProvenanceSelection,
): FieldsRow {
  const { evidence, sources } = provenance;
  return {
    fields: Object.fromEntries(fields.map((name) => [name, properties[name] ?? null])),
    evidence: evidence && toStrings(properties['evidence']).map((value) => toEvidenceRow(reading, value, evidence)),
    sources: sources && toStrings(properties['sources']).flatMap((id) => toFoundRow(reading, id, sources) ?? []),
  };
}

function toEvidenceRow(reading: Reading, value: string, selection: Selection): EvidenceRow {
  const span = parseEvidenceString(value);
  return { span, document: toFoundRow(reading, span.document, selection) };
}

function toFoundRow(reading: Reading, id: string, selection: Selection): NodeRow | null {
  const node = reading.graph.getNode(id, selection.label);
  return node && toNodeRow(reading, node, selection);
}

function toStrings(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
