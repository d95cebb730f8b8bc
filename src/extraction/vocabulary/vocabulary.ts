import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { compilePhrases, type PhraseSet, type PhraseSource } from '../text/phrases.js';
import { parseWords, type Words } from '../text/words.js';

/** All words and phrases that the extraction knows, ready to be found in texts. */
export interface Vocabulary {
  readonly victimGroups: PhraseSet;
  readonly forms: PhraseSet;
  readonly sectors: PhraseSet;
  readonly roles: PhraseSet;
  /** What traffickers do to people, and what for. */
  readonly exploitation: PhraseSet;
  /** Words for people, by what they are in a text. */
  readonly people: PhraseSet;
  /** Headings of the sections of a profile. */
  readonly profileSections: PhraseSet;
  readonly themes: PhraseSet;
  readonly actors: PhraseSet;
  readonly tiers: PhraseSet;
  readonly movements: PhraseSet;
  readonly headings: PhraseSet;
  readonly standards: PhraseSet;
  readonly claimStatuses: PhraseSet;
  readonly claimMetrics: PhraseSet;
  readonly claimDirections: PhraseSet;
  readonly citationRoles: PhraseSet;
  /** Names of countries that the list of countries does not know, and words that only look like one. */
  readonly countryNames: PhraseSource;
  readonly words: Words;
}

/**
 * Reads the concept schemes and the patterns that recognise them from a folder, and makes them ready.
 * @throws Error if a file is missing, is not in the form, or names a code that its scheme does not have
 */
export function loadVocabulary(directory: URL | string): Vocabulary {
  const folder = typeof directory === 'string' ? directory : fileURLToPath(directory);
  const load = (name: string): PhraseSet => compilePhrases(loadPhrases(folder, name));
  return {
    victimGroups: load('victim-groups'),
    forms: load('trafficking-forms'),
    sectors: load('sectors'),
    roles: load('roles'),
    exploitation: load('exploitation'),
    people: load('people'),
    profileSections: load('profile-sections'),
    themes: load('themes'),
    actors: load('actors'),
    tiers: load('tiers'),
    movements: load('movements'),
    headings: load('headings'),
    standards: load('standards'),
    claimStatuses: load('claim-statuses'),
    claimMetrics: load('claim-metrics'),
    claimDirections: load('claim-directions'),
    citationRoles: load('citation-roles'),
    countryNames: loadPhrases(folder, 'country-names'),
    words: parseWords(loadJson(folder, 'patterns', 'words.json')),
  };
}

function loadPhrases(folder: string, name: string): PhraseSource {
  const { scheme, ...source } = patternsSchema.parse(loadJson(folder, 'patterns', `${name}.json`));
  if (scheme === null) return source;
  const known = new Set(SCHEME.parse(loadJson(folder, `${scheme}.json`)).concepts.map(({ code }) => code));
  const unknown = Object.keys(source.phrases).filter((code) => !known.has(code));
  if (unknown.length > 0) throw new Error(`patterns/${name}.json: expected codes of ${scheme}.json, got ${unknown.join(', ')}`);
  return source;
}

function loadJson(folder: string, ...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
}

const SCHEME = z.object({ concepts: z.array(z.object({ code: z.string() })) });

const PHRASES = z.array(z.string().regex(/^\S+(?: \S+)*$/, 'words with one space between')).readonly();

/** The form of the files of patterns. */
export const patternsSchema = z.strictObject({
  scheme: z.string().nullable(),
  narrowest: z.boolean(),
  ignore: PHRASES,
  phrases: z.record(z.string(), PHRASES).readonly(),
});
