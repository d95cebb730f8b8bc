import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { toNarrativeFacts } from '../../src/extraction/narrative-facts.js';
import { toProfileFacts } from '../../src/extraction/profile-facts.js';
import { readText } from '../../src/reading/text.js';
import { loadCountries } from '../../src/seed/countries.js';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { readShared } from '../support/shared-folder.js';
import { vocabulary } from './sample.js';

const what = 'every span of every text, and the same facts in any order and locale';
const profiles = readShared('profiles/profiles.jsonl', what);
const folder = join(packageDirectory, '..', 'shared', 'narratives');
const files = profiles ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
const countries = loadCountries(join(packageDirectory, 'seed')).map(({ iso3, name, officialName, aliases, demonyms }) => ({
  iso3,
  names: [name, officialName, ...aliases],
  demonyms,
}));

const PROFILE = z.object({ id: z.string(), iso3: z.string(), text: z.string(), editions: z.array(z.number()) });

const readings = [
  ...files.map((fileName) => {
    const text = readText(readShared(`narratives/${fileName}`, what) ?? Buffer.from(''));
    return {
      name: fileName,
      text,
      read: (): unknown => toNarrativeFacts({ text, fileName, options: {} }, vocabulary, countries),
    };
  }),
  ...(profiles?.toString('utf8').split('\n') ?? [])
    .filter((line) => line !== '')
    .map((line) => {
      const { id, iso3, text, editions } = parseProfile(line);
      const profile = { text, country: iso3, edition: editions[0] ?? 2015 };
      return { name: id, text, read: (): unknown => toProfileFacts(profile, vocabulary, countries) };
    }),
];

(profiles ? describe : describe.skip)('every text of the shared folder', () => {
  it('has spans that quote it', () => {
    const wrong = readings.flatMap(({ name, text, read }) =>
      findSpans(read())
        .filter(({ start, end, quote }) => start >= end || text.slice(start, end) !== quote)
        .map((span) => [name, span]),
    );
    expect(wrong).toEqual([]);
    expect(readings.length).toBeGreaterThan(400);
  });

  it('says the same whatever was read before it', () => {
    const first = readings.map(({ read }) => JSON.stringify(read()));
    const second = readings.map((_, index) => JSON.stringify(readings[readings.length - 1 - index]?.read())).reverse();
    expect(second).toEqual(first);
  });

  it('says the same in any locale', () => {
    const [one, other] = ['C', 'tr_TR.UTF-8'].map((locale) =>
      execFileSync(process.execPath, ['--import', 'tsx', 'scripts/extract.ts', folder, '--as', 'gold'], {
        cwd: packageDirectory,
        env: { ...process.env, LC_ALL: locale, LANG: locale },
        encoding: 'utf8',
      }),
    );
    expect(one?.length).toBeGreaterThan(10_000);
    expect(other).toBe(one);
  }, 120_000);
});

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** All that looks like a span, wherever it lies. */
function findSpans(value: unknown): readonly Spanned[] {
  if (Array.isArray(value)) return value.flatMap(findSpans);
  if (typeof value !== 'object' || value === null) return [];
  return isSpan(value) ? [value] : Object.values(value).flatMap(findSpans);
}

function isSpan(value: object): value is Spanned {
  return 'quote' in value && 'start' in value && 'end' in value;
}

function parseProfile(line: string): z.infer<typeof PROFILE> {
  return PROFILE.parse(JSON.parse(line));
}
