import type { MentionFact } from '../../facts/report-facts.js';
import { compilePhrases, findPhrases, type Match, type PhraseSet } from '../text/phrases.js';
import { toCharacters, toProvenance, toTokenRange, type TextRange, type TokenRange } from '../text/ranges.js';
import { foldWord, wordAt, type Token } from '../text/tokens.js';
import type { SourceText } from '../vocabulary/source-text.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** What a country and its people are called. */
export interface CountryNames {
  readonly iso3: string;
  /** Name, official name, aliases; the first one is for titles. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

/** Names of countries, ready to be found in texts. */
export interface CountryFinder {
  /** The code of a phrase is that of its country; where several are called so, their codes with spaces between. */
  readonly phrases: PhraseSet;
  /** Folded words for people of a country that are no name of one. */
  readonly demonyms: ReadonlySet<string>;
}

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

/** The vocabulary's own names win. */
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
  const phrases = new Map<string, readonly string[]>(own);
  for (const [phrase, codes] of owners) {
    const code = [...codes].sort().join(' ');
    if (!settled.has(phrase)) phrases.set(code, [...(phrases.get(code) ?? []), phrase]);
  }
  return {
    phrases: compilePhrases({ narrowest: true, ignore: countryNames.ignore, phrases: Object.fromEntries(phrases) }),
    demonyms: toDemonyms(countries),
  };
}

function toDemonyms(countries: readonly CountryNames[]): ReadonlySet<string> {
  const names = new Set(countries.flatMap((country) => country.names.map(toPhrase)));
  const demonyms = countries.flatMap((country) => country.demonyms.flatMap((demonym) => [demonym, `${demonym}s`].map(toPhrase)));
  return new Set(demonyms.filter((demonym) => demonym !== null && !names.has(demonym)).flatMap((demonym) => demonym ?? []));
}

function toPhrase(name: string): string | null {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const folded = words.map(foldWord);
  const phrase = (folded[0] === 'the' && folded.length > 1 ? folded.slice(1) : folded).join(' ');
  return phrase.length < 2 || phrase === '' ? null : phrase;
}

function toChoices(phrase: string): readonly string[] {
  const at = phrase.split(' ').map((word) => word.split('|'));
  return at.reduce<readonly string[]>(
    (heads, words) => heads.flatMap((head) => words.map((word) => `${head} ${word}`.trim())),
    [''],
  );
}

/** A text with the names of countries that are looked for in it. */
export interface CountryText extends SourceText {
  readonly finder: CountryFinder;
  /** The country that the text is about, null where that is not known yet. */
  readonly own: string | null;
}

/** A text about a country that is known. */
export interface OwnText extends CountryText {
  readonly own: string;
}

/** The other countries that a text mentions, and names that it does not say of which country they are. */
export interface MentionReading {
  /** In the order in which they come first, with all their places. */
  readonly mentions: readonly MentionFact[];
  /** Names that several countries have; the code is all of theirs, with spaces between. */
  readonly unsettled: readonly Match[];
}

/** The other countries that ranges of a text mention. */
export function findMentions(source: CountryText, ranges: readonly TextRange[]): MentionReading {
  const { text, tokens, own } = source;
  const places = new Map<string, TextRange[]>();
  const unsettled: Match[] = [];
  for (const name of ranges.flatMap((range) => findNames(source, toTokenRange(tokens, range)))) {
    const code = settle(name.code, own);
    if (code === null) unsettled.push(name);
    if (code === null || code === own) continue;
    const place = toCharacters(tokens, name);
    const known = places.get(code);
    if (known) known.push(place);
    else places.set(code, [place]);
  }
  const mentions = [...places].map(([iso3, found]) => ({
    iso3,
    as: [
      ...new Set([...new Set(found.map(({ start, end }) => text.slice(start, end)))].map((name) => name.replace(/\s+/g, ' '))),
    ],
    provenance: toProvenance(text, found),
  }));
  return { mentions, unsettled };
}

/**
 * Countries named in a range of tokens. A name has capitals, and a short one nothing else. One that several countries have is
 * taken for the country that the text is about, or else for none.
 */
export function findCountries(source: CountryText, range: TokenRange): readonly CountryMatch[] {
  return findNames(source, range).flatMap((name): readonly CountryMatch[] => {
    const { from, to } = name;
    const code = settle(name.code, source.own);
    if (code === null) return [];
    return [{ code, isName: !source.finder.demonyms.has(toFolded(source.tokens, name)), from, to }];
  });
}

function toFolded(tokens: readonly Token[], { from, to }: TokenRange): string {
  let folded = wordAt(tokens, from);
  for (let index = from + 1; index < to; index += 1) folded += ` ${wordAt(tokens, index)}`;
  return folded;
}

/** A country found: its code, the tokens of the name, and whether it is one of the country and not of its people. */
export interface CountryMatch extends TokenRange {
  readonly code: string;
  readonly isName: boolean;
}

/** Names of countries in a range of tokens; the code of one that several have is all of theirs, with spaces between. */
function findNames({ text, tokens, finder }: CountryText, range: TokenRange): readonly Match[] {
  return findPhrases(finder.phrases, tokens, range).filter((match) => {
    const { start, end } = toCharacters(tokens, match);
    const name = text.slice(start, end);
    return name.length <= 3 ? /^\p{Lu}[\p{Lu}.]+$/u.test(name) : /^\p{Lu}/u.test(name);
  });
}

function settle(code: string, own: string | null): string | null {
  if (!code.includes(' ')) return code;
  return own !== null && code.split(' ').includes(own) ? own : null;
}
