import type { FieldsByTypeName } from 'graphql-parse-resolve-info';
import type { NodeReference } from '../graph/contribution.js';
import type { Model } from './model.js';
import { toFieldsOf, type RequestedField } from './requested-fields.js';
import type { AskedNodes } from './root-plans.js';

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

/** Columns of {@link toWalkColumns} that hold no nodes of the walk; the others have the labels of their nodes as names. */
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

/** What is asked of all that a walk found: a column a label for its nodes, and two for its relationships' documents and sources. */
export function toWalkColumns(model: Model, selections: WalkSelections, ids: WalkIds): Readonly<Record<string, AskedNodes>> {
  const nodes = [...model.nodes.values()].map(({ type, label }): [string, AskedNodes] => {
    const found = ids.nodes.filter((node) => node.label === label).map(({ id }) => id);
    return [label, { type, ids: found, selections: selections.nodes }];
  });
  return {
    ...Object.fromEntries(nodes),
    [ORIGIN_COLUMNS.documents]: { type: 'Document', ids: ids.documents, selections: selections.documents },
    [ORIGIN_COLUMNS.sources]: { type: 'Source', ids: ids.sources, selections: selections.sources },
  };
}

function toAsked(field: RequestedField | undefined): readonly FieldsByTypeName[] | null {
  return field?.selections ?? null;
}
