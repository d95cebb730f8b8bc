import type { PropertyValue } from '../../../graph/contribution.js';
import { parseEvidenceString } from '../../../graph/evidence.js';
import type { ProvenanceSelection, Selection } from '../../../graph/plan.js';
import type { EvidenceRow, FieldsRow, NodeRow, PageRow } from '../../../graph/result.js';
import { createColumns, toPropertyValue, toRow, toStrings, type Columns, type Read } from './columns.js';
import { compilePage, type RowCompiler } from './page.js';
import { toNodePattern, toOwnCondition } from './pattern.js';
import type { Scope } from './scope.js';
import { toIdentifier, toSubquery, toWhere } from './text.js';

/** Compiles what is read of nodes with everything below them, and of relationships. */
export const rowCompiler: RowCompiler = {
  compileNode,
  compileRelationship: (scope, columns, relationship, hop) =>
    compileFields(scope, columns, relationship, hop.fields, hop.provenance),
};

function compileNode(scope: Scope, columns: Columns, node: string, selection: Selection): Read<NodeRow> {
  const readFields = compileFields(scope, columns, node, selection.fields, selection.provenance);
  const children = Object.entries(selection.children).map(([name, child]): readonly [string, Read<PageRow>] => {
    const page = compilePage(scope, child.selection, { node, hop: child.hop }, rowCompiler);
    const rows = columns.add(page.rows);
    const total = page.total === null ? () => null : columns.add(page.total);
    return [name, (row) => page.decode(rows(row), total(row))];
  });
  return (row) => ({
    label: selection.label,
    ...readFields(row),
    children: Object.fromEntries(children.map(([name, read]) => [name, read(row)])),
  });
}

/** Adds to a row what is to be read of a node or a relationship itself. */
function compileFields(
  scope: Scope,
  columns: Columns,
  element: string,
  fields: readonly string[],
  provenance: ProvenanceSelection,
): Read<FieldsRow> {
  const values = fields.map((field): readonly [string, Read<PropertyValue | null>] => {
    const read = columns.add(`${element}.${toIdentifier(field)}`);
    return [field, (row) => toPropertyValue(read(row))];
  });
  const evidence = compileEvidence(scope, columns, `coalesce(${element}.evidence, [])`, provenance.evidence);
  const sources = compileSources(scope, columns, `coalesce(${element}.sources, [])`, provenance.sources);
  return (row) => ({
    fields: Object.fromEntries(values.map(([field, read]) => [field, read(row)])),
    evidence: evidence(row),
    sources: sources(row),
  });
}

/** Adds to a row the places in a list of evidence, each with its document; null where there is nothing to read. */
function compileEvidence(
  scope: Scope,
  columns: Columns,
  list: string,
  selection: Selection | null,
): Read<readonly EvidenceRow[] | null> {
  if (!selection) return () => null;
  const readTexts = columns.add(list);
  const readNode = isIdAlone(selection)
    ? () => (id: string) => toIdAlone(selection, id)
    : compileLookup(scope, columns, { list, entry: 'place', toId: (place) => `split(${place}, ':')[0]` }, selection);
  return (row) => {
    const toNode = readNode(row);
    return toStrings(readTexts(row)).map((text) => {
      const span = parseEvidenceString(text);
      return { span, document: toNode(span.document) };
    });
  };
}

/** Adds to a row the sources that a list names; null where there is nothing to read. */
function compileSources(
  scope: Scope,
  columns: Columns,
  list: string,
  selection: Selection | null,
): Read<readonly NodeRow[] | null> {
  if (!selection) return () => null;
  const readIds = columns.add(list);
  const readNode = compileLookup(scope, columns, { list, entry: 'reference', toId: (reference) => reference }, selection);
  return (row) => {
    const toNode = readNode(row);
    return toStrings(readIds(row)).flatMap((id) => toNode(id) ?? []);
  };
}

/** A document that is in evidence is in the graph: nothing needs to be looked up for its id. */
function isIdAlone({ fields, children, provenance }: Selection): boolean {
  const isBare = Object.keys(children).length === 0 && provenance.evidence === null && provenance.sources === null;
  return isBare && fields.every((field) => field === 'id');
}

function toIdAlone({ label, fields }: Selection, id: string): NodeRow {
  return { label, fields: Object.fromEntries(fields.map((field) => [field, id])), evidence: null, sources: null, children: {} };
}

/** A list whose entries name nodes: the variable for an entry, and the id in it. */
interface References {
  readonly list: string;
  readonly entry: string;
  readonly toId: (entry: string) => string;
}

/** Adds to a row the nodes that a list names, each once, to be found by id. */
function compileLookup(
  scope: Scope,
  columns: Columns,
  { list, entry, toId }: References,
  selection: Selection,
): Read<(id: string) => NodeRow | null> {
  const [variable, node] = [scope.toVariable(entry), scope.toVariable(selection.label)];
  const id = scope.toVariable(`${node}Id`);
  const inner = createColumns();
  const readId = inner.add(`${node}.id`);
  const readNode = compileNode(scope, inner, node, selection);
  const clauses = [
    `UNWIND ${list} AS ${variable}`,
    `WITH DISTINCT ${toId(variable)} AS ${id}`,
    `MATCH ${toNodePattern(node, selection.label)}`,
    ...toWhere([toOwnCondition(node), `${node}.id = ${id}`]),
    `RETURN ${inner.toText()}`,
  ];
  const readNodes = columns.add(toSubquery('COLLECT', clauses));
  return (row) => {
    const found = new Map(toRow(readNodes(row)).map((each) => [readId(toRow(each)), readNode(toRow(each))]));
    return (wanted) => found.get(wanted) ?? null;
  };
}
