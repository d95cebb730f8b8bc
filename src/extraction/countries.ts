import type { MentionFact } from '../graph/report-facts.js';
import { compilePhrases, findPhrases, type PhraseSet } from './phrases.js';
import { toCharacters, toProvenance, toTokenRange, type Range } from './ranges.js';
import { foldWord, type Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** What a country and its people are called. */
export interface CountryNames {
  readonly iso3: string;
  /** Name, official name, aliases; the first one is for titles. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

/** Names of countries, ready to be found in texts. */
export type CountryFinder = PhraseSet;

/** The finder of a list of countries, made once for the list and the vocabulary. */
export function toCountryFinder(countries: readonly CountryNames[], vocabulary: Vocabulary): CountryFinder {
  const known = FINDERS.get(vocabulary)?.get(countries);
  if (known) return known;
  const finder = createCountryFinder(countries, vocabulary);
  const finders = FINDERS.get(vocabulary) ?? new WeakMap<readonly CountryNames[], CountryFinder>();
  FINDERS.set(vocabulary, finders.set(countries, finder));
  return finder;
}

const FINDERS = new WeakMap<Vocabulary, WeakMap<readonly CountryNames[], CountryFinder>>();

/** A name that several countries have finds none of them; the vocabulary's own names win. */
function createCountryFinder(countries: readonly CountryNames[], { countryNames }: Vocabulary): CountryFinder {
  const known = new Set(countries.map(({ iso3 }) => iso3));
  const own = Object.entries(countryNames.phrases).filter(([iso3]) => known.has(iso3));
  const owners = new Map<string, Set<string>>();
  for (const { iso3, names, demonyms } of countries) {
    for (const name of [...names, ...demonyms, ...demonyms.map((demonym) => `${demonym}s`)]) {
      const phrase = toPhrase(name);
      if (phrase === null) continue;
      owners.set(phrase, (owners.get(phrase) ?? new Set()).add(iso3));
    }
  }
  const settled = new Set(own.flatMap(([, phrases]) => phrases.flatMap(toChoices)));
  const phrases: Record<string, readonly string[]> = Object.fromEntries(own);
  for (const [phrase, codes] of owners) {
    const [iso3, other] = codes;
    if (iso3 !== undefined && other === undefined && !settled.has(phrase)) phrases[iso3] = [...(phrases[iso3] ?? []), phrase];
  }
  return compilePhrases({ narrowest: true, ignore: countryNames.ignore, phrases });
}

function toPhrase(name: string): string | null {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const phrase = words.map(foldWord).join(' ');
  return phrase.length < 2 || phrase === '' ? null : phrase;
}

function toChoices(phrase: string): readonly string[] {
  const at = phrase.split(' ').map((word) => word.split('|'));
  return at.reduce<readonly string[]>(
    (heads, words) => heads.flatMap((head) => words.map((word) => `${head} ${word}`.trim())),
    [''],
  );
}

/** The other countries that ranges of a text mention, in the order in which they come first, with all their places. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  ranges: readonly Range[],
  finder: CountryFinder,
  own: string,
): readonly MentionFact[] {
  const places = new Map<string, Range[]>();
  for (const range of ranges) {
    for (const { code, start, end } of findCountries(text, tokens, toTokenRange(tokens, range), finder)) {
      if (code === own) continue;
      const place = toCharacters(tokens, start, end - 1);
      const known = places.get(code);
      if (known) known.push(place);
      else places.set(code, [place]);
    }
  }
  return [...places].map(([iso3, found]) => ({
    iso3,
    as: [...new Set(found.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')))],
    provenance: toProvenance(text, found),
  }));
}

/** Countries named in a range of tokens. A name has capitals, and a short one nothing else. */
export function findCountries(
  text: string,
  tokens: readonly Token[],
  range: Range,
  finder: CountryFinder,
): readonly CountryMatch[] {
  return findPhrases(finder, tokens, range).filter(({ start, end }) => {
    const place = toCharacters(tokens, start, end - 1);
    const name = text.slice(place.start, place.end);
    return name.length <= 3 ? /^\p{Lu}[\p{Lu}.]+$/u.test(name) : /^\p{Lu}/u.test(name);
  });
}

export interface CountryMatch extends Range {
  readonly code: string;
}
