import type { PropertyValue } from '../../graph/contribution.js';
import { parseEvidenceString } from '../../graph/evidence.js';
import type { Hop, Keys, Order, Page, Predicate, ProvenanceSelection, ReadPlan, Selection } from '../../graph/plan.js';
import type { EvidenceRow, FieldsRow, LinkRow, NodeRow, PageRow, PlanResult } from '../../graph/result.js';
import type { Properties } from '../../graph/contribution.js';
import type { MemoryGraph, MemoryLink, MemoryNode } from './memory-graph.js';
import { compareKeys, compareValues } from './order.js';
import { fits } from './predicate.js';

/** Reads a plan from the graph in memory. This is what a plan means; the other store must agree with it. */
export function walkPlan(graph: MemoryGraph, plan: ReadPlan): PlanResult {
  const columns = Object.entries(plan).map(([name, selection]) => {
    const nodes = toStartingNodes(graph, selection).map((end) => ({ end, relationship: null }));
    return [name, walkSelection(graph, nodes, selection, null)] as const;
  });
  return Object.fromEntries(columns);
}

interface Candidate {
  readonly end: MemoryNode;
  readonly relationship: MemoryLink | null;
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

function walkSelection(graph: MemoryGraph, candidates: readonly Candidate[], selection: Selection, hop: Hop | null): PageRow {
  const fitting = candidates.filter(({ end }) => fits(graph, end, selection.where));
  const placed = fitting.map((candidate) => ({ ...candidate, keys: toKeys(candidate, selection.order) }));
  placed.sort((a, b) => (hop?.byAuthority ? compareAuthority(a, b) : 0) || compareKeys(a.keys, b.keys, selection.order));
  const { rows, more } = cut(placed, selection.page, selection.order);
  return {
    rows: rows.map((candidate) => toLinkRow(graph, candidate, selection, hop)),
    more,
    total: selection.count ? fitting.length : null,
  };
}

function toKeys({ end, relationship }: Candidate, order: readonly Order[]): Keys {
  const values = order.map(({ field }) => toScalar(end.properties[field]));
  return relationship ? [...values, end.id, relationship.key] : [...values, end.id];
}

function toScalar(value: PropertyValue | undefined): string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

function compareAuthority(a: Candidate, b: Candidate): number {
  return compareValues(toScalar(b.relationship?.properties['authority']), toScalar(a.relationship?.properties['authority']));
}

function cut(
  placed: readonly PlacedCandidate[],
  page: Page,
  order: readonly Order[],
): { rows: readonly PlacedCandidate[]; more: boolean } {
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
  graph: MemoryGraph,
  { end, relationship, keys }: PlacedCandidate,
  selection: Selection,
  hop: Hop | null,
): LinkRow {
  return {
    keys,
    node: toNodeRow(graph, end, selection),
    relationship: hop && relationship && toFieldsRow(graph, relationship.properties, hop.fields, hop.provenance),
  };
}

function toNodeRow(graph: MemoryGraph, node: MemoryNode, selection: Selection): NodeRow {
  const children = Object.entries(selection.children).map(([name, { hop, selection: child }]) => {
    const links = graph.getLinks(node.id, hop.type, hop.direction, child.label);
    const candidates = links.map((relationship) => ({ end: relationship.end, relationship }));
    return [name, walkSelection(graph, candidates, child, hop)] as const;
  });
  return {
    label: selection.label,
    ...toFieldsRow(graph, node.properties, selection.fields, selection.provenance),
    children: Object.fromEntries(children),
  };
}

function toFieldsRow(
  graph: MemoryGraph,
  properties: Properties,
  fields: readonly string[],
  provenance: ProvenanceSelection,
): FieldsRow {
  const { evidence, sources } = provenance;
  return {
    fields: Object.fromEntries(fields.map((name) => [name, properties[name] ?? null])),
    evidence: evidence && toStrings(properties['evidence']).map((value) => toEvidenceRow(graph, value, evidence)),
    sources: sources && toStrings(properties['sources']).flatMap((id) => toFoundRow(graph, id, sources) ?? []),
  };
}

function toEvidenceRow(graph: MemoryGraph, value: string, selection: Selection): EvidenceRow {
  const span = parseEvidenceString(value);
  return { span, document: toFoundRow(graph, span.document, selection) };
}

function toFoundRow(graph: MemoryGraph, id: string, selection: Selection): NodeRow | null {
  const node = graph.getNode(id, selection.label);
  return node && toNodeRow(graph, node, selection);
}

function toStrings(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
