import type { GraphQLResolveInfo } from 'graphql';
import type { FieldsByTypeName } from 'graphql-parse-resolve-info';
import { NO_PROVENANCE, type Predicate, type ReadPlan, type Selection } from '../graph/plan.js';
import { toList, type List } from './list.js';
import { getNodeModel, type Model } from './model.js';
import { toRequestedField } from './requested-fields.js';
import { SINGLE, toConnectionSelection, toNodeSelection } from './selection.js';
import { isOneOf } from '../graph/select.js';

/** A plan for a root connection, with the list that its cursors belong to. Its only column is `page`. */
export function planConnection(
  model: Model,
  target: string,
  fieldArguments: Readonly<Record<string, unknown>>,
  info: GraphQLResolveInfo,
): { readonly plan: ReadPlan & { readonly page: Selection }; readonly list: List } {
  const list = toList(model, target, '', fieldArguments);
  return { plan: { page: toConnectionSelection(model, target, list, toRequestedField(info), null) }, list };
}

/** A plan for the first `take` nodes of a type that fit, with their ids. Its only column is `page`. */
export function planNodes(model: Model, target: string, where: Predicate, info: GraphQLResolveInfo, take = 1): ReadPlan {
  const { selections } = toRequestedField(info);
  const selection = withId(toNodeSelection(model, target, selections, { ...SINGLE, take }));
  return { page: { ...selection, where, order: getNodeModel(model, target).order } };
}

/** A plan for nodes of any type by their ids, one column a type, with their ids. */
export function planAnyNodes(model: Model, ids: readonly string[], info: GraphQLResolveInfo): ReadPlan {
  const { selections } = toRequestedField(info);
  return Object.fromEntries([...model.nodes.keys()].map((type) => [type, toSelectionOfIds(model, type, ids, selections)]));
}

/** The nodes of a type among those with some ids, with their ids. */
function toSelectionOfIds(
  model: Model,
  type: string,
  ids: readonly string[],
  selections: readonly FieldsByTypeName[],
): Selection {
  const where: Predicate = isOneOf('id', ids);
  return { ...withId(toNodeSelection(model, type, selections, { ...SINGLE, take: ids.length })), where };
}

/** Nodes that were found, and what an operation asks of them; null where nothing. */
export interface AskedNodes {
  readonly type: string;
  readonly ids: readonly string[];
  readonly selections: readonly FieldsByTypeName[] | null;
}

/** A column for nodes that were found; none where nothing but their ids is asked. */
export function toAskedColumn(
  name: string,
  model: Model,
  { type, ids, selections }: AskedNodes,
): readonly (readonly [string, Selection])[] {
  if (selections === null || ids.length === 0) return [];
  const selection = toSelectionOfIds(model, type, ids, selections);
  const { fields, children, provenance } = selection;
  const isIdAlone = fields.length === 1 && Object.keys(children).length === 0 && provenance === NO_PROVENANCE;
  return isIdAlone ? [] : [[name, selection]];
}

function withId(selection: Selection): Selection {
  return { ...selection, fields: [...new Set(['id', ...selection.fields])] };
}
