import { findCountries, type CountryMatch, type CountryText } from './countries.js';
import { findAt, findOwned, isOfVictims, type PeopledClause } from './people.js';
import { EXTENT_WORDS } from '../text/closed-classes.js';
import { findPhrases } from '../text/phrases.js';
import type { Sentence } from '../text/sentence.js';
import { wordAt } from '../text/tokens.js';

/** A country in a clause, and what it is to the people of whom the clause speaks; apart is one of those who exploit or buy. */
export interface Place extends CountryMatch {
  readonly part: 'ORIGIN' | 'DESTINATION' | 'TRANSIT' | 'APART' | null;
}

/** The countries that a clause names, each with its part. */
export function toPlaces(sentence: Sentence<CountryText>): readonly Place[] {
  const { tokens, vocabulary, own } = sentence;
  const countries = findCountries(sentence, sentence);
  const clause = { ...sentence, countries, people: findPhrases(vocabulary.people, tokens, sentence) };
  const other = countries.some(({ code }) => code === own) ? null : toNamedPart(sentence);
  return countries.map((country) => {
    const part = toPart(clause, country);
    return { ...country, part: (part === 'APART' || part === null) && country.isName ? (other ?? part) : part };
  });
}

/** What a clause about other countries calls them: "X is the main destination", "X and Y are also sources of victims". */
function toNamedPart({ tokens, from, to }: Sentence): Place['part'] {
  const words = new Set(tokens.slice(from, to).map(({ word }) => word));
  if (words.has('destination') || words.has('destinations')) return 'DESTINATION';
  return words.has('sources') || words.has('source') ? 'ORIGIN' : null;
}

function toPart(clause: PeopledClause, country: CountryMatch): Place['part'] {
  const governor = findGovernor(clause, country);
  const owned = findOwned(clause, country);
  if (owned === 'OTHERS' || (governor !== null && wordAt(clause.tokens, governor) === 'ethnic')) return 'APART';
  if (owned !== null) return 'ORIGIN';
  return governor === null || !country.isName ? null : toGovernedPart(clause, governor);
}

/** What the word before a list of countries makes them. */
function toGovernedPart(clause: PeopledClause, governor: number): Place['part'] {
  const { tokens, words, people } = clause;
  const [before, word] = [wordAt(tokens, governor - 1), wordAt(tokens, governor)];
  // "in the mines and service sectors of Chad"
  if (word === 'of' && words.workplaces.has(before)) return 'DESTINATION';
  if (words.originPrepositions.has(word)) return isOfVictims(clause, governor) ? 'ORIGIN' : 'APART';
  if (before.startsWith('recruit')) return 'ORIGIN';
  if (words.transitPrepositions.has(word)) return 'TRANSIT';
  if (people.some(({ code, to }) => code === 'PERPETRATORS' && to === governor)) return 'APART';
  return words.destinationPrepositions.has(word) ? 'DESTINATION' : null;
}

/** The word before a list of countries and regions that says what they are: "from Iran, Central Asia, and possibly China". */
function findGovernor(clause: PeopledClause, country: CountryMatch): number | null {
  let index = country.from - 1;
  while (index >= clause.from) {
    const listed = findAt(clause.countries, index);
    if (listed) index = listed.from - 1;
    else if (isInsideList(clause, index)) index -= 1;
    else if (isGoverning(clause, index) || !isOfList(clause, index)) return index;
    else index -= 1;
  }
  return null;
}

/** The second word of "parts of Asia" and "countries in Europe" governs nothing. */
function isInsideList({ tokens, words }: PeopledClause, index: number): boolean {
  const [before, word, after] = [wordAt(tokens, index - 1), wordAt(tokens, index), wordAt(tokens, index + 1)];
  if (word === 'of') return words.listWords.has(before);
  return word === 'in' && words.countryGroups.has(before) && words.regionWords.has(after);
}

/** Whether a word says what the countries behind it are; "to a lesser extent" leads to no place. */
function isGoverning({ tokens, words }: PeopledClause, index: number): boolean {
  const word = wordAt(tokens, index);
  if (words.originPrepositions.has(word) || words.transitPrepositions.has(word)) return true;
  const isExtent = word === 'to' && EXTENT_WORDS.has(wordAt(tokens, index + 1));
  return words.destinationPrepositions.has(word) && !isExtent;
}

/** Whether a word belongs to a list of countries and regions. */
function isOfList({ tokens, words }: PeopledClause, index: number): boolean {
  const word = wordAt(tokens, index);
  return words.listWords.has(word) || words.regionWords.has(word) || word.endsWith('ly');
}
