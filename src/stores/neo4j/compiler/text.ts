import { invariant } from '../../../shared/invariant.js';

/** A subquery such as `COLLECT { … }`, one clause a line. */
export function toSubquery(keyword: 'COLLECT' | 'COUNT' | 'EXISTS', clauses: readonly string[]): string {
  return `${keyword} {\n${indent(clauses.join('\n'))}\n}`;
}

/** A list by position: on one line where it fits, else one entry a line. */
export function toListText(entries: readonly string[]): string {
  const line = `[${entries.join(', ')}]`;
  return line.includes('\n') || line.length > MAXIMUM_WIDTH ? `[\n${indent(entries.join(',\n'))}\n]` : line;
}

/** The WHERE clause of these conditions, no clause where there is none. */
export function toWhere(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join('\n  AND ')}`];
}

/** A label, type or property name from the model, safe to stand in a statement. */
export function toIdentifier(name: string): string {
  invariant(/^[A-Za-z_][A-Za-z0-9_]*$/.test(name), `a label, type or property name is one word, got ${JSON.stringify(name)}`);
  return name;
}

const MAXIMUM_WIDTH = 100;

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
