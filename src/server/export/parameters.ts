import { InputError } from '../../shared/errors.js';
import type { WalkFilter } from '../../plan/walk-follow.js';

/** The parameters of an address; a list gives its name once an entry. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

/** Parameters of any export. */
const COMMON_PARAMETERS: readonly string[] = ['format', 'positions'];

/** Reads what stands behind the question mark of an address. */
export function parseParameters(address: string): Parameters {
  const parameters = new Map<string, string[]>();
  const [, query = ''] = /\?(.*)$/s.exec(address) ?? [];
  for (const [name, value] of new URLSearchParams(query)) parameters.set(name, [...(parameters.get(name) ?? []), value]);
  return parameters;
}

/** @throws InputError for a parameter that there is not */
export function assertKnown(what: string, parameters: Parameters, names: readonly string[]): void {
  const known = [...names, ...COMMON_PARAMETERS];
  const wrong = [...parameters.keys()].find((name) => !known.includes(name));
  if (wrong !== undefined) throw new InputError(`${what} takes ${known.join(', ')}, got "${wrong.slice(0, 80)}"`);
}

/**
 * A text that is given at most once.
 * @throws InputError if it is given more often
 */
export function readText(parameters: Parameters, name: string): string | null {
  const values = parameters.get(name) ?? [];
  if (values.length > 1) throw new InputError(`${name} must be given once, got ${String(values.length)} of it`);
  return values[0] ?? null;
}

/** @throws InputError if the text is not given once */
export function readNeededText(parameters: Parameters, name: string, example: string): string {
  const value = readText(parameters, name);
  if (value === null || value === '') throw new InputError(`${name} must be given, such as ${name}=${example}`);
  return value;
}

/** @throws InputError for what is neither true nor false */
export function readFlag(parameters: Parameters, name: string): boolean {
  const value = readText(parameters, name) ?? 'false';
  if (value === 'true' || value === 'false') return value === 'true';
  throw new InputError(`${name} must be true or false, got "${value.slice(0, 80)}"`);
}

/** @throws InputError for what is no whole number */
export function readWhole<Missing>(parameters: Parameters, name: string, missing: Missing): number | Missing {
  const value = readText(parameters, name);
  return value === null ? missing : toWhole(name, value);
}

/** Whole numbers, the name once for each; null where it is not given. */
export function readWholes(parameters: Parameters, name: string): readonly number[] | null {
  return parameters.get(name)?.map((value) => toWhole(name, value)) ?? null;
}

function toWhole(name: string, value: string): number {
  if (!/^-?\d{1,9}$/.test(value)) throw new InputError(`${name} must be a whole number, got "${value.slice(0, 80)}"`);
  return Number(value);
}

/** Two texts, the name once for each; null where it is not given. */
export function readPair(parameters: Parameters, name: string): readonly [string, string] | null {
  const values = parameters.get(name) ?? [];
  const [first, second] = values;
  if (first === undefined) return null;
  if (second !== undefined && values.length === 2) return [first, second];
  throw new InputError(`${name} must be given twice, got ${String(values.length)} of it`);
}

/** A whole number of a range. */
export function readWithin(
  parameters: Parameters,
  name: string,
  [least, most]: readonly [number, number],
  missing: number,
): number {
  const value = readWhole(parameters, name, missing);
  if (value >= least && value <= most) return value;
  throw new InputError(`${name} must be from ${String(least)} to ${String(most)}, got ${String(value)}`);
}

/** Parameters of walks: `follow.relationships=RECOMMENDS&avoid.nodes=Claim`. */
export const WALK_PARAMETERS: readonly string[] = ['follow', 'avoid'].flatMap((name) => [
  `${name}.relationships`,
  `${name}.nodes`,
]);

/** What a walk follows, or what it does not. */
export function readWalkFilter(parameters: Parameters, name: 'follow' | 'avoid'): WalkFilter {
  return { relationships: parameters.get(`${name}.relationships`), nodes: parameters.get(`${name}.nodes`) };
}
