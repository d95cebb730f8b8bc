import { int } from 'neo4j-driver';

/** A statement's parameters as the engine takes them. */
export function toEngineMap(values: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toEngineValue(value)]));
}

/** A value as the engine takes it: whole numbers are integers to it, and a list is of one kind. */
function toEngineValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.some(isFraction) ? value : value.map(toEngineValue);
  if (typeof value === 'object' && value !== null) return toEngineMap(value);
  return value;
}

function isFraction(value: unknown): boolean {
  return typeof value === 'number' && !Number.isSafeInteger(value);
}
