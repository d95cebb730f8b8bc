import type { NodeReference } from '../graph/contribution.js';
import type { ReadPlan, Selection } from '../graph/plan.js';
import { isOneOf, select } from '../graph/select.js';
import type { Model, NodeModel } from './model.js';

/**
 * Plans for all that the graph holds of some nodes but for what they are related to: one a label, in the column `page`. In one
 * plan together, an engine would have to think of each mixture of labels anew, for longer than it takes to read them.
 */
export function planWholeNodes(model: Model, nodes: readonly NodeReference[]): readonly ReadPlan[] {
  return [...model.nodes.values()].flatMap((node) => {
    const ids = nodes.filter(({ label }) => label === node.label).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ page: selectByIds(node.label, ['id', ...toHeldNames(node)], ids) }];
  });
}

/** A plan for what is told of documents and sources that facts come from, in the columns `documents` and `sources`. */
export function planOrigins(documents: readonly string[], sources: readonly string[]): ReadPlan {
  return {
    ...(documents.length > 0 && { documents: selectByIds('Document', ['id', 'title', 'address'], documents) }),
    ...(sources.length > 0 && { sources: selectByIds('Source', SOURCE_FIELDS, sources) }),
  };
}

const SOURCE_FIELDS = ['id', 'name', 'publisher', 'licence', 'year', 'address'];

/** Evidence and sources as the node holds them: to look each of them up for every node would take longer than all the rest. */
function toHeldNames({ label, fields }: NodeModel): readonly string[] {
  const names = [...fields].flatMap(([name, field]): readonly string[] => {
    switch (field.kind) {
      case 'property':
        // A whole text is no part of a picture.
        return name === 'id' || (label === 'Document' && name === 'text') ? [] : [name];
      case 'computed':
        return field.requires;
      case 'evidence':
      case 'sources':
        return [field.kind];
      default:
        return [];
    }
  });
  return [...new Set(names)];
}

function selectByIds(label: string, fields: readonly string[], ids: readonly string[]): Selection {
  return select(label)
    .field(...fields)
    .where(isOneOf('id', ids))
    .first(ids.length).selection;
}
