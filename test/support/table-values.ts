import type { ExportedElement } from '../../src/export/exported-graph.js';

/** What tables and XML hold of own values: one type a name, lists as text of JSON, and another name where one is taken. */
export function toTableValues(
  elements: readonly ExportedElement[],
  taken: readonly string[],
): readonly Record<string, string | number | boolean>[] {
  const types = new Map<string, Set<string>>();
  for (const { properties } of elements)
    for (const [name, value] of Object.entries(properties)) types.set(name, (types.get(name) ?? new Set()).add(typeof value));
  return elements.map(({ properties }) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => {
        const isText = (types.get(name)?.size ?? 0) > 1;
        const plain = typeof value === 'object' ? JSON.stringify(value) : value;
        return [taken.includes(name) ? `property_${name}` : name, isText ? String(plain) : plain];
      }),
    ),
  );
}

/** The same value with every text in it changed. */
export function mapTexts(value: object, change: (text: string) => string): object;
export function mapTexts(value: unknown, change: (text: string) => string): unknown;
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each: unknown) => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapTexts(each, change)]));
}
