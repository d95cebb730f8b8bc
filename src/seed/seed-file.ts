import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { InputError } from '../shared/errors.js';

/** A file of the seed; `name` is its path within the seed's directory, with slashes. */
export interface SeedFile {
  readonly name: string;
  readonly text: string;
}

/** Reads one file of the seed, without a byte order mark. */
export function readSeedFile(directory: string, name: string): SeedFile {
  try {
    return { name, text: readFileSync(join(directory, name), 'utf8').replace(/^\ufeff/, '') };
  } catch (cause) {
    throw new InputError(`seed/${name}: expected a file that can be read`, { cause });
  }
}

/** Reads all JSON files of a folder of the seed, by name. */
export function readSeedFolder(directory: string, folder: string): readonly SeedFile[] {
  try {
    const names = readdirSync(join(directory, folder)).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => readSeedFile(directory, `${folder}/${name}`));
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`seed/${folder}: expected a folder that can be read`, { cause });
  }
}

/** Reads a JSON file's value. @throws InputError that names the file, the place in it, what was expected and what came */
export function parseSeedJson<T>(file: SeedFile, schema: z.ZodType<T>): T {
  try {
    return parseSeedValue(JSON.parse(file.text), schema, file.name);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw refusal(file.name, `expected JSON: ${String(cause)}`);
  }
}

/** Checks a value that stands at a place of the seed. */
export function parseSeedValue<T>(value: unknown, schema: z.ZodType<T>, place: string): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw refusal(place, ...result.error.issues.slice(0, 3).map(describe));
}

/** What is thrown where the seed does not hold what it should. */
export function refusal(place: string, ...messages: readonly string[]): InputError {
  return new InputError(`seed/${place}: ${messages.join('; ')}`);
}

function describe(issue: z.core.$ZodIssue): string {
  const place = issue.path.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`)).join('');
  const came = issue.input === undefined ? 'nothing' : JSON.stringify(issue.input);
  return `${place.replace(/^\./, '')}${place && ': '}${issue.message}, got ${came.slice(0, 80)}`;
}
