import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { seedDirectory } from './seed-copy.js';

/** Which schema the files of each part of the seed have; the first that fits. */
const SCHEMAS: readonly (readonly [RegExp, string])[] = [
  [/^corrections\/.*\.json$/, 'corrections'],
  [/^countries\/names\.json$/, 'countries'],
  [/^profiles\/[a-z]{3}\.json$/, 'profiles'],
  [/^profiles-precision\.json$/, 'precision'],
  [/^reports\/[a-z]{3}-\d{4}\.json$/, 'reports'],
  [/^sources\.json$/, 'sources'],
  [/^streaks\/claims\.json$/, 'streaks'],
  [/^tiers\/coverage\.json$/, 'tier-knowledge'],
  [/^tiers\/placements\.csv$/, 'placements'],
  [/^vocabulary\/patterns\/words\.json$/, 'words'],
  [/^vocabulary\/patterns\/.*\.json$/, 'patterns'],
  [/^vocabulary\/.*\.json$/, 'vocabulary'],
];

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ },
});
const validators = new Map(SCHEMAS.map(([, name]) => [name, ajv.compile(readJson(`schemas/${name}.schema.json`))]));
const files = readdirSync(seedDirectory, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?<!\.schema)\.(json|csv)$/.test(name),
);

function readJson(name: string): object {
  const value: unknown = JSON.parse(readFileSync(join(seedDirectory, name), 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`expected an object or a list in ${name}`);
  return value;
}

function getValidator(file: string): ValidateFunction {
  const [, name = ''] = SCHEMAS.find(([pattern]) => pattern.test(file)) ?? [];
  const validator = validators.get(name);
  if (!validator) throw new Error(`no schema is for seed/${file}`);
  return validator;
}

/** The rows of a table by column. */
function readTable(name: string): readonly object[] {
  const [header = '', ...lines] = readFileSync(join(seedDirectory, name), 'utf8').trim().split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])));
}

describe('seed/schemas', () => {
  it('has a schema for each file of the seed, which the file fits', () => {
    expect(files.length).toBeGreaterThan(300);
    const faults = files.flatMap((file) => {
      const validate = getValidator(file);
      const values = file.endsWith('.csv') ? readTable(file) : [readJson(file)];
      const amiss = values.filter((value) => !validate(value));
      return amiss.length === 0 ? [] : [[file, validate.errors]];
    });
    expect(faults).toEqual([]);
  });

  it('has no schema that no file needs but that of corrections, of which there may be none', () => {
    const names = readdirSync(join(seedDirectory, 'schemas')).map((name) => name.replace('.schema.json', ''));
    expect(names.sort()).toEqual(SCHEMAS.map(([, name]) => name).sort());
  });

  it.each([
    ['reports', 'reports/blr-2023.json', { tier: 'TIER_5' }],
    ['reports', 'reports/blr-2023.json', { mentionedCountries: ['Ukraine'] }],
    ['profiles', 'profiles/blr.json', { country: 'blr' }],
    ['profiles', 'profiles/blr.json', { more: true }],
    ['tier-knowledge', 'tiers/coverage.json', null],
  ])('has a schema for %s that refuses %s with %j', (name, file, change) => {
    const value = change === null ? [{ year: 1999 }] : { ...readJson(file), ...change };
    expect(validators.get(name)?.(value)).toBe(false);
  });
});
