import type { RequestContext } from './context.js';
import type { ResolversTypes } from '../generated/graphql.js';
import type { NodeReference } from '../graph/contribution.js';
import { toElementFacts, type ElementFacts } from '../graph/element-facts.js';
import { joinToId } from '../graph/elements.js';
import type { NodeRow } from '../graph/result.js';
import type { RelationshipRow } from '../graph/topology.js';
import { readFactNames } from '../plan/walk-follow.js';
import { ORIGIN_COLUMNS, toWalkColumns, type WalkSelections } from '../plan/walk-plan.js';
import { readAskedRows } from './asked-rows.js';

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
  const names = readFactNames(context.model);
  const toFacts = ({ type, properties }: RelationshipRow): ElementFacts => toElementFacts(properties, names.get(type));
  const facts = new Map(relationships.map((row) => [row, toFacts(row)]));
  const documents = new Set([...facts.values()].flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  const sources = new Set([...facts.values()].flatMap((fact) => fact.sources));
  const ids = { nodes, documents: [...documents], sources: [...sources] };
  const find = await readAskedRows(context, toWalkColumns(context.model, selections, ids));
  return {
    toNodes: (references) => references.flatMap(({ id, label }) => find(label, id) ?? []),
    toRelationship: (row) => {
      const { properties, method, evidence, sources: from } = facts.get(row) ?? toFacts(row);
      return {
        id: joinToId(row).trimEnd(),
        type: row.type,
        from: row.from,
        to: row.to,
        properties,
        method,
        evidence: evidence.map((span) => ({ span, document: find(ORIGIN_COLUMNS.documents, span.document) })),
        sources: from.flatMap((id) => find(ORIGIN_COLUMNS.sources, id) ?? []),
      };
    },
  };
}
