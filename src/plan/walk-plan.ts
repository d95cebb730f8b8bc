import type { FieldsByTypeName } from 'graphql-parse-resolve-info';
import type { NodeReference } from '../graph/contribution.js';
import type { ReadPlan } from '../graph/plan.js';
import type { Model } from './model.js';
import { toFieldsOf, type RequestedField } from './requested-fields.js';
import { toAskedColumn } from './root-plans.js';

/** What an operation asks of the nodes of a walk and of its relationships' provenance; null where nothing. */
export interface WalkSelections {
  readonly nodes: readonly FieldsByTypeName[] | null;
  readonly documents: readonly FieldsByTypeName[] | null;
  readonly sources: readonly FieldsByTypeName[] | null;
}

/** Ids of what is to be read after a walk. */
export interface WalkIds {
  readonly nodes: readonly NodeReference[];
  readonly documents: readonly string[];
  readonly sources: readonly string[];
}

/** Columns of {@link planWalk} that hold no nodes of the walk; the others have the labels of their nodes as names. */
export const ORIGIN_COLUMNS = { documents: 'documents', sources: 'sources' } as const;

/** What is asked below a field whose value has nodes and relationships. */
export function toWalkSelections(type: 'Subgraph' | 'Path', selections: readonly FieldsByTypeName[]): WalkSelections {
  const asked = toFieldsOf([type], selections);
  const relationships = toFieldsOf(['Relationship'], asked.get('relationships')?.selections ?? []);
  const evidence = toFieldsOf(['Evidence'], relationships.get('evidence')?.selections ?? []);
  return {
    nodes: toAsked(asked.get('nodes')),
    documents: toAsked(evidence.get('document')),
    sources: toAsked(relationships.get('sources')),
  };
}

/**
 * One plan for all nodes that a walk found, a column a label, and for its relationships' documents and sources. Where nothing
 * but ids is asked nothing is read: there is no column.
 */
export function planWalk(model: Model, selections: WalkSelections, ids: WalkIds): ReadPlan {
  const nodes = [...model.nodes.values()].flatMap(({ type, label }) => {
    const found = ids.nodes.filter((node) => node.label === label).map(({ id }) => id);
    return toAskedColumn(label, model, { type, ids: found, selections: selections.nodes });
  });
  const documents = toAskedColumn(ORIGIN_COLUMNS.documents, model, {
    type: 'Document',
    ids: ids.documents,
    selections: selections.documents,
  });
  const sources = toAskedColumn(ORIGIN_COLUMNS.sources, model, {
    type: 'Source',
    ids: ids.sources,
    selections: selections.sources,
  });
  return Object.fromEntries([...nodes, ...documents, ...sources]);
}

function toAsked(field: RequestedField | undefined): readonly FieldsByTypeName[] | null {
  return field?.selections ?? null;
}
