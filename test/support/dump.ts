import { createDeadline } from '../../src/shared/deadline.js';
import type { Child, Selection } from '../../src/graph/plan.js';
import { NO_PROVENANCE } from '../../src/graph/plan.js';
import type { PlanResult } from '../../src/graph/result.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { FieldModel, NodeModel } from '../../src/plan/model.js';
import { model } from './model.js';

/** Everything that the schema can show of a graph: each node with its properties, its provenance and all its relationships. */
export async function dump(store: GraphStore): Promise<PlanResult> {
  const results: PlanResult[] = [];
  for (const node of model.nodes.values())
    results.push(await store.run({ [node.type]: toSelection(node) }, createDeadline(PATIENCE)));
  return Object.fromEntries(results.flatMap((result) => Object.entries(result)));
}

/** Milliseconds for all nodes of a type: on a busy machine an engine takes long to plan so large a statement. */
const PATIENCE = 60_000;
const ALL = { take: 10_000, from: 'START', after: null, before: null } as const;

function toSelection(node: NodeModel): Selection {
  const children = [...node.fields].flatMap(([name, field]) =>
    field.kind === 'relationship' ? [[name, toChild(field)] as const] : [],
  );
  const provenance = {
    evidence: has(node.fields, 'evidence') ? toIds('Document') : null,
    sources: has(node.fields, 'sources') ? toIds('Source') : null,
  };
  const hidden = [...node.fields.values()].flatMap((field) => (field.kind === 'computed' ? field.requires : []));
  const fields = [...readProperties(node.fields), ...hidden];
  return {
    label: node.label,
    fields,
    where: null,
    order: [],
    page: ALL,
    count: true,
    children: Object.fromEntries(children),
    provenance,
  };
}

function toChild({ type, direction, target, link }: Extract<FieldModel, { kind: 'relationship' }>): Child {
  const fields = link === null ? undefined : model.links.get(link)?.fields;
  const provenance =
    fields && has(fields, 'evidence') ? { evidence: toIds('Document'), sources: toIds('Source') } : NO_PROVENANCE;
  const hop = { type, direction, fields: fields ? readProperties(fields) : [], byAuthority: false, provenance };
  return { hop, selection: toIds(model.nodes.get(target)?.label ?? target) };
}

function toIds(label: string): Selection {
  return { label, fields: ['id'], where: null, order: [], page: ALL, count: true, children: {}, provenance: NO_PROVENANCE };
}

function has(fields: ReadonlyMap<string, FieldModel>, kind: FieldModel['kind']): boolean {
  return [...fields.values()].some((field) => field.kind === kind);
}

function readProperties(fields: ReadonlyMap<string, FieldModel>): readonly string[] {
  return [...fields].flatMap(([name, field]) => (field.kind === 'property' ? [name] : []));
}
