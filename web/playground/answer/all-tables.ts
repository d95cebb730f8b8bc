import type { Answer } from './parse-answer.js';
import { toTables, type AnswerTable } from './tables.js';

/** The tables of the data, and of what the server says beside it. */
export function toAllTables(answer: Answer): readonly AnswerTable[] {
  if (answer.kind !== 'answer') return [];
  const beside = Object.keys(answer.extensions).length > 0 ? toTables({ extensions: answer.extensions }) : [];
  return [...(answer.data ? toTables(answer.data) : []), ...beside];
}
