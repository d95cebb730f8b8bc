import { isList, isMembers, isScalar, type Members, type Scalar } from './values.js';

/** A list of an answer as a table, or an object of which there is one. */
export interface AnswerTable {
  /** Where it stands in the answer. */
  readonly path: string;
  readonly columns: readonly string[];
  /** A cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Null is what the answer does not know; undefined what this row does not have. A list of none is known to be empty. */
export type Cell = Scalar | null | undefined | readonly (Scalar | null)[];

/**
 * An answer as tables, with nothing left out: what is nested is in columns named by its path, a list of objects is a table of its own,
 * whose rows tell the row that they belong to, and which is counted there.
 */
export function toTables(data: Members, path = 'data'): readonly AnswerTable[] {
  const drafts = new Map<string, Draft>();
  const alone = Object.entries(data).filter(([key, value]) => !addPart(drafts, toName(key), value));
  if (alone.length > 0) addRow(drafts, path, NO_CELLS, Object.fromEntries(alone));
  return [...drafts].map(([at, draft]) => toTable(at, draft));
}

/** Cells of the rows of a table by the names of their columns. */
type Draft = Map<string, Cell>[];

type Cells = ReadonlyMap<string, Cell>;

const NO_CELLS: Cells = new Map();

/** Adds an object or a list of rows at the top of an answer; false where it is neither. */
function addPart(drafts: Map<string, Draft>, path: string, value: unknown): boolean {
  if (isRows(value)) for (const entry of value) addRow(drafts, path, NO_CELLS, entry);
  else if (isMembers(value) && Object.keys(value).length > 0) addRow(drafts, path, NO_CELLS, value, true);
  else return false;
  return true;
}

/** Whether a list needs a row for each entry: texts and numbers alone stand in one cell. */
function isRows(value: unknown): value is readonly unknown[] {
  return isList(value) && value.some((entry) => !isScalar(entry) && entry !== null);
}

function addRow(drafts: Map<string, Draft>, path: string, owner: Cells, entry: unknown, isOnly = false): void {
  const draft = drafts.get(path) ?? [];
  drafts.set(path, draft);
  const row = new Map(owner);
  draft.push(row);
  const number = draft.length;
  const lists = new Map<string, readonly unknown[]>();
  addCells(row, lists, '', entry);
  if (lists.size > 0 && !isOnly) row.set(NUMBER, number);
  const id = isMembers(entry) ? entry['id'] : undefined;
  const own = new Map<string, Cell>([
    [`${NUMBER} in ${path}`, number],
    ...(isScalar(id) ? [[`id in ${path}`, id] as const] : []),
  ]);
  for (const [name, entries] of lists) {
    for (const each of entries) addRow(drafts, `${path}.${name}`, isOnly ? NO_CELLS : own, each);
  }
}

/** Names of fields have neither signs nor spaces, so that no field has one of these names. */
const NUMBER = '#';
const ITSELF = '(value)';

function addCells(row: Map<string, Cell>, lists: Map<string, readonly unknown[]>, name: string, value: unknown): void {
  const members = isMembers(value) ? Object.entries(value) : [];
  if (isRows(value)) {
    lists.set(name || ITSELF, value);
    row.set(toCount(name || ITSELF), value.length);
  } else if (members.length > 0) {
    for (const [key, member] of members) addCells(row, lists, name === '' ? toName(key) : `${name}.${toName(key)}`, member);
  } else {
    row.set(name || ITSELF, toCell(value));
  }
}

function toCount(name: string): string {
  return `count(${name})`;
}

function toCell(value: unknown): Cell {
  if (isList(value)) return value.map((entry) => (isScalar(entry) ? entry : null));
  if (isMembers(value)) return [];
  return isScalar(value) ? value : null;
}

/** Members of what is no type of the schema may have any name. */
function toName(key: string): string {
  return /^\w+$/.test(key) ? key : JSON.stringify(key);
}

function toTable(path: string, rows: Draft): AnswerTable {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const isNumbered = names.includes(NUMBER);
  const replaced = new Set(names.filter((name) => rows.every((row) => isNothing(row.get(name))) && replace(rows, name, names)));
  const columns = names.filter((name) => name !== NUMBER && !replaced.has(name));
  return {
    path,
    columns: isNumbered ? [NUMBER, ...columns] : columns,
    rows: rows.map((row, index) => [...(isNumbered ? [index + 1] : []), ...columns.map((name) => row.get(name))]),
  };
}

function isNothing(cell: Cell): boolean {
  return cell === null || cell === undefined || (isList(cell) && cell.length === 0);
}

/**
 * What is null or empty in some rows and has parts in others has its columns from these; it says there that its parts are not known,
 * or that they are none. False where it has parts in no row.
 */
function replace(rows: Draft, name: string, names: readonly string[]): boolean {
  const count = toCount(name);
  const parts = names.filter((other) => other.startsWith(`${name}.`) || other.startsWith(`count(${name}.`));
  const isCounted = names.includes(count);
  if (!isCounted && (parts.length === 0 || rows.some((row) => isList(row.get(name))))) return false;
  for (const row of rows) {
    const cell = row.get(name);
    if (cell === null) for (const part of isCounted ? [count, ...parts] : parts) row.set(part, null);
    else if (cell !== undefined) row.set(count, 0);
  }
  return true;
}
