import type { CountryMatch, CountryText } from './countries.js';
import type { Match } from '../text/phrases.js';
import type { TokenRange } from '../text/ranges.js';
import type { Sentence } from '../text/sentence.js';
import { GAP, gapAt, wordAt } from '../text/tokens.js';

/** A clause, with the countries and the people that it names. */
export interface PeopledClause extends Sentence<CountryText> {
  readonly countries: readonly CountryMatch[];
  readonly people: readonly Match[];
}

/** Who is said to be of a country: those who are exploited, or those who exploit and the places where they do. */
export type Owned = 'PEOPLE' | 'OTHERS';

/** Who a nationality is said of: the next people behind it, or the nationals themselves; null where it is a place. */
export function findOwned(clause: PeopledClause, country: CountryMatch): Owned | null {
  return country.isName ? findOwnedByName(clause, country) : findOwnedByDemonym(clause, country);
}

/** "Freedonia women", "Freedonia adult women": people right behind the name, or behind one thing that describes them. */
function findOwnedByName(clause: PeopledClause, country: CountryMatch): Owned | null {
  const { tokens, words, people } = clause;
  if (!isNear(clause, country.to)) return null;
  const named = findAt(people, country.to);
  if (named) return toOwned(named);
  // "from X force girls": the people behind a place are not of it.
  if (words.originPrepositions.has(wordAt(tokens, country.from - 1))) return null;
  const next = skipListed(clause, country.to) ?? (isAdjective(clause, country.to) ? country.to + 1 : null);
  const behind = next !== null && isNear(clause, next) ? findAt(people, next) : undefined;
  return behind ? toOwned(behind) : null;
}

/** "Freedonian, Sylvanian, and young Belarusian women"; "Freedonians" are people themselves. */
function findOwnedByDemonym(clause: PeopledClause, country: CountryMatch): Owned | null {
  let index = country.to;
  let adjectives = 0;
  while (index < clause.to && adjectives <= MOST_ADJECTIVES) {
    const named = findAt(clause.people, index);
    if (named) return toOwned(named);
    const listed = skipListed(clause, index);
    if (listed === null && !isAdjective(clause, index)) break;
    if (listed === null) adjectives += 1;
    index = listed ?? index + 1;
  }
  return adjectives === 0 && /(?:s|ese)$/.test(wordAt(clause.tokens, country.to - 1)) ? 'PEOPLE' : null;
}

const MOST_ADJECTIVES = 3;

function toOwned({ code }: Match): Owned {
  return isOther(code) ? 'OTHERS' : 'PEOPLE';
}

/** Whether words for people stand for those who exploit or buy, or for where they do. */
function isOther(code: string): boolean {
  return code === 'PERPETRATORS' || code === 'PLACES';
}

/** Whether a token of a clause follows the one before it with nothing but space between. */
function isNear({ tokens, to }: PeopledClause, index: number): boolean {
  return index < to && gapAt(tokens, index) === GAP.SPACE;
}

/** Index behind the country at a place, or behind a word of a list of countries and regions; null where neither is there. */
function skipListed({ tokens, words, countries }: PeopledClause, index: number): number | null {
  const listed = findAt(countries, index);
  if (listed) return listed.to;
  const word = wordAt(tokens, index);
  return words.listWords.has(word) || words.regionWords.has(word) ? index + 1 : null;
}

/** Whether a word may describe the people behind it. */
function isAdjective({ tokens, words }: PeopledClause, index: number): boolean {
  const word = wordAt(tokens, index);
  const isOfGrammar =
    words.prepositions.has(word) || words.finiteVerbs.has(word) || words.subordinators.has(word) || words.functionWords.has(word);
  return gapAt(tokens, index) === GAP.SPACE && !isOfGrammar;
}

/** The first of some ranges that has a token in it. */
export function findAt<Place extends TokenRange>(places: readonly Place[], index: number): Place | undefined {
  return places.find(({ from, to }) => from <= index && index < to);
}

/** Whether those who come from a place are exploited, and are not the ones who exploit or buy. */
export function isOfVictims({ tokens, words, people }: PeopledClause, governor: number): boolean {
  if (tokens.slice(Math.max(0, governor - MOST_RETURNED), governor).some(({ word }) => RETURNING.test(word))) return false;
  const before = people.filter(({ to }) => to <= governor).at(-1);
  const isOfOthers = before !== undefined && isOther(before.code);
  if (wordAt(tokens, governor) === 'of') return before?.to === governor && !isOfOthers;
  return !before || !isOfOthers || tokens.slice(before.to, governor).some(({ word }) => words.otherSubjects.has(word));
}

/** Most words from "repatriation of" to the place from which people come home. */
const MOST_RETURNED = 6;
const RETURNING = /^(?:return$|repatriat)/;
