import type { FieldsByTypeName } from 'graphql-parse-resolve-info';
import { GROUP_FIELD } from './group-arguments.js';
import { NO_PROVENANCE, type Child, type Hop, type Page, type ProvenanceSelection, type Selection } from '../graph/plan.js';
import { toGrouping } from './grouping.js';
import { toList, type List } from './list.js';
import { getNodeModel, type LinkModel, type Model, type RelationshipModel } from './model.js';
import type { ListParent } from './report-scope.js';
import { toFieldsOf, type RequestedField } from './requested-fields.js';

/** The page of a connection field, with no more than the operation asks of it. `parent` says whose field it is, null at the root. */
export function toConnectionSelection(
  model: Model,
  target: string,
  list: List,
  field: RequestedField,
  parent: ListParent | null,
): Selection {
  const asked = toConnectionParts(target, field);
  const node = toNodeSelection(model, target, asked.nodeSelections, list.page);
  const take = asked.rows ? list.page.take : 0;
  const counted = { type: target, where: list.where, parent };
  const groups = asked.groups.map(([key, given]) => [key, toGrouping(model, counted, given)] as const);
  return {
    ...node,
    where: list.where,
    order: list.order,
    page: { ...list.page, take },
    count: asked.count,
    ...(groups.length > 0 && { groups: Object.fromEntries(groups) }),
  };
}

/** The nodes of a type at which these selections are made. The page is the first `take` of them. */
export function toNodeSelection(model: Model, type: string, selections: readonly FieldsByTypeName[], page: Page): Selection {
  const nodeModel = getNodeModel(model, type);
  const names = new Set<string>();
  const children: Record<string, Child> = {};
  let provenance = NO_PROVENANCE;
  for (const [key, field] of toFieldsOf([type, 'Node'], selections)) {
    const fieldModel = nodeModel.fields.get(field.name);
    if (fieldModel?.kind === 'property') names.add(field.name);
    if (fieldModel?.kind === 'computed') fieldModel.requires.forEach((name) => names.add(name));
    if (fieldModel?.kind === 'evidence' || fieldModel?.kind === 'sources') provenance = addProvenance(model, provenance, field);
    if (fieldModel?.kind === 'relationship') {
      children[key] = toChild(model, { type, field: fieldModel }, field);
      if (fieldModel.knownBy !== null) names.add(fieldModel.knownBy);
      if (fieldModel.coverage !== null && toConnectionParts(fieldModel.target, field).coverage) names.add(fieldModel.coverage);
    }
  }
  return { label: nodeModel.label, fields: [...names], where: null, order: [], page, count: false, children, provenance };
}

/** The page that holds a single node. */
export const SINGLE: Page = { take: 1, from: 'START', after: null, before: null };

/** What an operation asks of a connection. */
export interface ConnectionParts {
  readonly rows: boolean;
  readonly count: boolean;
  readonly coverage: boolean;
  /** The arguments of each way of counting by keys. */
  readonly groups: readonly (readonly [key: string, given: RequestedField['arguments']])[];
  readonly nodeSelections: readonly FieldsByTypeName[];
  readonly edgeSelections: readonly FieldsByTypeName[];
}

/** Looks through edges and nodes: both ask for fields of the same nodes. */
export function toConnectionParts(target: string, field: RequestedField): ConnectionParts {
  const types = [...new Set(field.selections.flatMap((selection) => Object.keys(selection)))];
  const parts = toFieldsOf(types, field.selections);
  const edges = parts.get('edges')?.selections ?? [];
  const edgeTypes = [...new Set(edges.flatMap((selection) => Object.keys(selection)))];
  const viaEdges = toFieldsOf(edgeTypes, edges).get('node')?.selections ?? [];
  return {
    rows: ['edges', 'nodes', 'pageInfo'].some((name) => parts.has(name)),
    count: parts.has('totalCount'),
    coverage: parts.has('coverage'),
    groups: [...parts].flatMap(([key, part]) => (part.name === GROUP_FIELD ? [[key, part.arguments] as const] : [])),
    nodeSelections: [...viaEdges, ...(parts.get('nodes')?.selections ?? [])],
    edgeSelections: edges,
  };
}

function toChild(model: Model, parent: ListParent, field: RequestedField): Child {
  const { field: relationship } = parent;
  const { target, link, many } = relationship;
  const linkModel = link === null ? undefined : model.links.get(link);
  if (many) {
    const list = toList(model, target, relationship.type, field.arguments);
    const { edgeSelections } = toConnectionParts(target, field);
    const hop = toHop(model, relationship, linkModel, edgeSelections);
    return { hop, selection: toConnectionSelection(model, target, list, field, parent) };
  }
  const selections = linkModel ? toNodeSelectionsOf(linkModel, field) : field.selections;
  return {
    hop: { ...toHop(model, relationship, linkModel, linkModel ? field.selections : []), byAuthority: true },
    selection: toNodeSelection(model, target, selections, SINGLE),
  };
}

function toNodeSelectionsOf(link: LinkModel, field: RequestedField): readonly FieldsByTypeName[] {
  const asked = [...toFieldsOf([link.type], field.selections).values()];
  return asked.filter(({ name }) => name === link.nodeField).flatMap(({ selections }) => selections);
}

function toHop(
  model: Model,
  relationship: RelationshipModel,
  link: LinkModel | undefined,
  selections: readonly FieldsByTypeName[],
): Hop {
  const names = new Set<string>();
  let provenance = NO_PROVENANCE;
  for (const field of link ? toFieldsOf([link.type], selections).values() : []) {
    const fieldModel = link?.fields.get(field.name);
    if (fieldModel?.kind === 'property') names.add(field.name);
    if (fieldModel?.kind === 'evidence' || fieldModel?.kind === 'sources') provenance = addProvenance(model, provenance, field);
  }
  const { type, direction } = relationship;
  return { type, direction, fields: [...names], byAuthority: false, provenance };
}

function addProvenance(model: Model, provenance: ProvenanceSelection, field: RequestedField): ProvenanceSelection {
  if (field.name === 'sources') return { ...provenance, sources: toNodeSelection(model, 'Source', field.selections, SINGLE) };
  const documents = toFieldsOf(['Evidence'], field.selections).get('document')?.selections ?? [];
  return { ...provenance, evidence: toNodeSelection(model, 'Document', documents, SINGLE) };
}
