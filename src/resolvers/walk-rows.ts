import type { RequestContext } from '../context.js';
import type { ResolversTypes } from '../generated/graphql.js';
import type { NodeReference, Properties, PropertyValue } from '../graph/contribution.js';
import { joinToId } from '../graph/elements.js';
import { InputError } from '../graph/errors.js';
import { parseEvidenceString } from '../graph/evidence.js';
import type { NodeRow } from '../graph/result.js';
import type { RelationshipRow } from '../graph/topology.js';
import type { Model } from '../plan/model.js';
import { readFactNames } from '../plan/walk-follow.js';
import { ORIGIN_COLUMNS, toWalkColumns, type WalkSelections } from '../plan/walk-plan.js';
import { readAskedRows } from './asked-rows.js';

/**
 * The nodes with these ids, each once, with their labels.
 * @throws InputError that names the ids that the graph does not hold
 */
export async function readEnds(
  argument: string,
  ids: readonly string[],
  { graph, model, deadline }: RequestContext,
): Promise<readonly NodeReference[]> {
  const labels = new Set([...model.nodes.values()].map(({ label }) => label));
  const found = (await graph.topology.nodes(ids, deadline)).filter(({ label }) => labels.has(label));
  const missing = ids.filter((id) => !found.some((node) => node.id === id));
  if (missing.length === 0) return found;
  const names = missing.slice(0, 5).map((id) => `"${id.slice(0, 80)}"`);
  throw new InputError(`${argument} must be ids of nodes of the graph; it holds none with ${names.join(', ')}`);
}

/** What the fields of nodes and relationships are resolved from. */
export interface WalkRows {
  /** The rows of nodes, but for those that are gone meanwhile. */
  readonly toNodes: (nodes: readonly NodeReference[]) => readonly NodeRow[];
  readonly toRelationship: (row: RelationshipRow) => ResolversTypes['Relationship'];
}

/** Reads what an operation asks of the nodes and relationships that a walk found: in one statement, or none if it asks nothing. */
export async function readWalkRows(
  context: RequestContext,
  selections: WalkSelections,
  nodes: readonly NodeReference[],
  relationships: readonly RelationshipRow[],
): Promise<WalkRows> {
  const documents = new Set(relationships.flatMap((row) => toEvidence(row).map(({ document }) => document)));
  const sources = new Set(relationships.flatMap(toSources));
  const ids = { nodes, documents: [...documents], sources: [...sources] };
  const find = await readAskedRows(context, toWalkColumns(context.model, selections, ids));
  return {
    toNodes: (references) => references.flatMap(({ id, label }) => find(label, id) ?? []),
    toRelationship: createRelationshipShaper(context.model, {
      toDocument: (id) => find(ORIGIN_COLUMNS.documents, id),
      toSource: (id) => find(ORIGIN_COLUMNS.sources, id),
    }),
  };
}

interface Origins {
  readonly toDocument: (id: string) => NodeRow | null;
  readonly toSource: (id: string) => NodeRow | null;
}

function createRelationshipShaper(model: Model, { toDocument, toSource }: Origins): WalkRows['toRelationship'] {
  const names = readFactNames(model);
  return (row) => ({
    id: joinToId(row).trimEnd(),
    type: row.type,
    from: row.from,
    to: row.to,
    properties: toFacts(row.properties, names.get(row.type)),
    evidence: toEvidence(row).map((span) => ({ span, document: toDocument(span.document) })),
    sources: toSources(row).flatMap((id) => toSource(id) ?? []),
    method: METHODS.find((method) => method === row.properties['method']) ?? null,
  });
}

/** The facts in the order of their names: an engine gives its maps in none. */
function toFacts(properties: Properties, names: ReadonlySet<string> | undefined): Properties {
  const facts = Object.entries(properties).filter(([name]) => names?.has(name));
  return Object.fromEntries(facts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const METHODS = ['STATED', 'EXTRACTED', 'REVIEWED', 'DERIVED'] as const;

function toEvidence({ properties }: RelationshipRow): readonly ReturnType<typeof parseEvidenceString>[] {
  return toTexts(properties['evidence']).map(parseEvidenceString);
}

function toSources({ properties }: RelationshipRow): readonly string[] {
  return toTexts(properties['sources']);
}

function toTexts(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
