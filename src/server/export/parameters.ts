import { z } from 'zod';
import { InputError } from '../../shared/errors.js';
import type { WalkFilter } from '../../plan/walk-follow.js';

/** The parameters of an address; a list gives its name once an entry. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

/** Reads what stands behind the question mark of an address. */
export function parseParameters(address: string): Parameters {
  const parameters = new Map<string, string[]>();
  const [, query = ''] = /\?(.*)$/s.exec(address) ?? [];
  for (const [name, value] of new URLSearchParams(query)) parameters.set(name, [...(parameters.get(name) ?? []), value]);
  return parameters;
}

/**
 * Reads parameters as a schema describes them.
 * @throws InputError for one that it does not know or that does not fit, with what was expected and what came
 */
export function readParameters<Schema extends z.ZodObject>(
  what: string,
  parameters: Parameters,
  schema: Schema,
): z.output<Schema> {
  const { success, data, error } = schema.safeParse(Object.fromEntries(parameters), { reportInput: true });
  if (success) return data;
  const [unknown] = error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  if (unknown !== undefined) throw new InputError(`${what} takes ${Object.keys(schema.shape).join(', ')}, got ${quote(unknown)}`);
  throw new InputError(error.issues.map(({ path: [name], message }) => `${String(name)} ${message}`)[0] ?? what);
}

/** Texts, the name once for each. */
export const texts = z.array(z.string());

/** A text that is given once. */
export const text = z.tuple([z.string()], refuseCount('once')).transform(([value]) => value);

/** Two texts, the name once for each. */
export const pair = z.tuple([z.string(), z.string()], refuseCount('twice'));

/** The digits of a whole number. */
export const digits = z
  .string()
  .regex(/^-?\d{1,9}$/, refuse('must be a whole number'))
  .transform(Number);

/** A whole number. */
export const whole = text.pipe(digits);

/** Whole numbers, the name once for each. */
export const wholes = z.array(digits);

/** A text that must be given, such as the example `from=BLR`. */
export function needed(example: string): z.ZodType<string> {
  const message = `must be given, such as ${example}`;
  const { error } = refuseCount('once');
  return z
    .tuple([z.string().min(1, message)], { error: (issue) => (issue.input === undefined ? message : error(issue)) })
    .transform(([value]) => value);
}

/** A whole number of a range. */
export function within(least: number, most: number): z.ZodType<number> {
  const expected = refuse(`must be from ${String(least)} to ${String(most)}`, String);
  return whole.pipe(z.number().min(least, expected).max(most, expected));
}

/** One of several texts. */
export function oneOf(expected: string, known: readonly string[]): z.ZodType<string> {
  return z.enum(known, refuse(`${expected} ${known.join(', ')}`));
}

const flag = text
  .pipe(z.enum(['true', 'false'], refuse('must be true or false')))
  .transform((value) => value === 'true')
  .default(false);

/** Parameters of any export: the name of a format, and whether nodes have places. */
export const COMMON_PARAMETERS = { format: text.nullable().default(null), positions: flag };

/** Parameters of walks: `follow.relationships=RECOMMENDS&avoid.nodes=Claim`. */
export const WALK_PARAMETERS = {
  'follow.relationships': texts.optional(),
  'follow.nodes': texts.optional(),
  'avoid.relationships': texts.optional(),
  'avoid.nodes': texts.optional(),
};

/** What a walk follows, and what it does not. */
export function toWalkFilters(given: z.output<z.ZodObject<typeof WALK_PARAMETERS>>): Record<'follow' | 'avoid', WalkFilter> {
  return {
    follow: { relationships: given['follow.relationships'], nodes: given['follow.nodes'] },
    avoid: { relationships: given['avoid.relationships'], nodes: given['avoid.nodes'] },
  };
}

/** What did not fit. */
interface Refused {
  readonly input?: unknown;
}

function refuse(expected: string, format: (input: unknown) => string = quote): { readonly error: (issue: Refused) => string } {
  return { error: ({ input }) => `${expected}, got ${format(input)}` };
}

function refuseCount(count: string): ReturnType<typeof refuse> {
  const countGiven = (input: unknown): string => `${String(Array.isArray(input) ? input.length : 0)} of it`;
  return refuse(`must be given ${count}`, countGiven);
}

function quote(given: unknown): string {
  return `"${String(given).slice(0, 80)}"`;
}
