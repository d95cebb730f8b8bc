import type { Answer } from './parse-answer.js';
import { toTables, type AnswerTable } from './tables.js';
import type { Members } from './values.js';

/** The tables of the data, and of what the server says beside it. */
export function toAllTables(answer: Answer): readonly AnswerTable[] {
  if (answer.kind !== 'answer') return [];
  const { data, extensions } = answer;
  return [...(data ? toTables(data) : []), ...(Object.keys(extensions).length > 0 ? toTablesBeside({ extensions }) : [])];
}

/** The tables of a file: why parts of the answer are missing goes along. */
export function toFileTables(answer: Answer): readonly AnswerTable[] {
  const errors = answer.kind === 'answer' ? answer.errors : [];
  return [...toAllTables(answer), ...(errors.length > 0 ? toTablesBeside({ errors }) : [])];
}

/** In brackets, for fields of the data may have any name. */
function toTablesBeside(beside: Members): readonly AnswerTable[] {
  return toTables(beside).map((table) => ({ ...table, path: `(${table.path})` }));
}
