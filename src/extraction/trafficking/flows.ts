import type { FlowFact } from '../../facts/report-facts.js';
import { findCountries, type CountryFinder, type CountryMatch } from './countries.js';
import { findFormsOfClause } from './forms.js';
import { findPhrases, type Match } from '../text/phrases.js';
import { splitClauses, splitStatements, toCharacters, toProvenance, type Range } from '../text/ranges.js';
import { GAP, type Token } from '../text/tokens.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Movements that a text states, and the countries that it names beside them and that were taken for no end of any. */
export interface FlowReading {
  readonly flows: readonly FlowFact[];
  readonly unplaced: readonly CountryMatch[];
}

/**
 * Movements that sections state between a country and others: people of others who are exploited in it or moved through it, and
 * its own people who are exploited elsewhere. A country that is only mentioned is no end of a movement.
 */
export function findFlows(
  text: string,
  tokens: readonly Token[],
  sections: readonly Range[],
  finder: CountryFinder,
  own: string,
  vocabulary: Vocabulary,
): FlowReading {
  const clauses = sections
    .flatMap((section) => splitStatements(tokens, section))
    .filter((statement) => isExploitation(tokens, statement, vocabulary))
    .flatMap((statement) => splitClauses(tokens, statement))
    .filter((clause) => !isOfTourists(tokens, clause, vocabulary))
    .map((clause) => ({ clause, places: toPlaces(text, tokens, clause, finder, own, vocabulary) }));
  const flows = clauses.flatMap(({ clause, places }) => toFlows(text, tokens, clause, places, own, vocabulary));
  const ends = new Set([own, ...flows.flatMap(({ from, to }) => [from, to].flatMap((end) => ('iso3' in end ? end.iso3 : [])))]);
  const others = clauses.flatMap(({ places }) => places.filter(({ code, part }) => part !== 'APART' && !ends.has(code)));
  return { flows, unplaced: others };
}

/** A country in a clause, and what it is to the people of whom the clause speaks; apart is one of those who exploit or buy. */
interface Place extends CountryMatch {
  readonly part: 'ORIGIN' | 'DESTINATION' | 'TRANSIT' | 'APART' | null;
}

function toPlaces(
  text: string,
  tokens: readonly Token[],
  clause: Range,
  finder: CountryFinder,
  own: string,
  vocabulary: Vocabulary,
): readonly Place[] {
  const countries = findCountries(text, tokens, clause, finder, own);
  const people = findPhrases(vocabulary.people, tokens, clause);
  const other = countries.some(({ code }) => code === own) ? null : toNamedPart(tokens, clause);
  return countries.map((country) => {
    const part = toPart(tokens, clause, country, countries, people, vocabulary);
    return { ...country, part: (part === 'APART' || part === null) && country.isName ? (other ?? part) : part };
  });
}

/** What a clause about other countries calls them: "X is the main destination", "X and Y are also sources of victims". */
function toNamedPart(tokens: readonly Token[], clause: Range): Place['part'] {
  const words = new Set(tokens.slice(clause.start, clause.end).map(({ word }) => word));
  if (words.has('destination') || words.has('destinations')) return 'DESTINATION';
  return words.has('sources') || words.has('source') ? 'ORIGIN' : null;
}

function toPart(
  tokens: readonly Token[],
  clause: Range,
  country: CountryMatch,
  countries: readonly CountryMatch[],
  people: readonly Match[],
  vocabulary: Vocabulary,
): Place['part'] {
  const governor = findGovernor(tokens, clause, country, countries, vocabulary);
  const word = governor === null ? '' : (tokens[governor]?.word ?? '');
  const owned = findOwned(tokens, clause, country, countries, people, vocabulary);
  if (owned === 'OTHERS' || word === 'ethnic') return 'APART';
  if (owned !== null) return 'ORIGIN';
  if (governor === null || !country.isName) return null;
  const { originPrepositions, destinationPrepositions, transitPrepositions } = vocabulary.words;
  if (word === 'of' && PLACES_OF.has(tokens[governor - 1]?.word ?? '')) return 'DESTINATION';
  if (originPrepositions.has(word)) return isOfVictims(tokens, governor, people, vocabulary) ? 'ORIGIN' : 'APART';
  if (tokens[governor - 1]?.word.startsWith('recruit') === true) return 'ORIGIN';
  if (transitPrepositions.has(word)) return 'TRANSIT';
  if (people.some(({ code, end }) => code === 'PERPETRATORS' && end === governor)) return 'APART';
  return destinationPrepositions.has(word) ? 'DESTINATION' : null;
}

/** What "of" makes a place in a country: "in the mines and service sectors of Chad". */
const PLACES_OF = new Set('sector sectors industry industries cities brothels streets farms mines factories'.split(' '));

/** The word before a list of countries and regions that says what they are: "from Iran, Central Asia, and possibly China". */
function findGovernor(
  tokens: readonly Token[],
  clause: Range,
  country: CountryMatch,
  countries: readonly CountryMatch[],
  { words }: Vocabulary,
): number | null {
  const { originPrepositions, destinationPrepositions, transitPrepositions, listWords, regionWords } = words;
  let index = country.start - 1;
  while (index >= clause.start) {
    const at = index;
    const listed = countries.find(({ start, end }) => start <= at && at < end);
    const word = tokens[index]?.word ?? '';
    if (listed) index = listed.start - 1;
    else if (isInsideList(tokens, index, words)) index -= 1;
    else if (originPrepositions.has(word) || transitPrepositions.has(word)) return index;
    else if (destinationPrepositions.has(word) && !isExtent(tokens, index)) return index;
    else if (listWords.has(word) || regionWords.has(word) || word.endsWith('ly')) index -= 1;
    else return index;
  }
  return null;
}

/** The second word of "parts of Asia" and "countries in Europe" governs nothing. */
function isInsideList(tokens: readonly Token[], index: number, { listWords, regionWords }: Vocabulary['words']): boolean {
  const [word, before, after] = [0, -1, 1].map((step) => tokens[index + step]?.word ?? '');
  if (word === 'of') return listWords.has(before ?? '');
  return word === 'in' && GROUPS_OF_COUNTRIES.has(before ?? '') && regionWords.has(after ?? '');
}

const GROUPS_OF_COUNTRIES = new Set(['countries', 'nations', 'states', 'elsewhere', 'places']);

/** "to a lesser extent" leads to no place. */
function isExtent(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.word === 'to' && /^(?:a|some|lesser)$/.test(tokens[index + 1]?.word ?? '');
}

/** Who a nationality is said of: the next people behind it, or the nationals themselves; null where it is a place. */
function findOwned(
  tokens: readonly Token[],
  clause: Range,
  country: CountryMatch,
  countries: readonly CountryMatch[],
  people: readonly Match[],
  { words }: Vocabulary,
): 'PEOPLE' | 'OTHERS' | null {
  // "from X force girls": the people behind a place are not of it.
  const isFrom = words.originPrepositions.has(tokens[country.start - 1]?.word ?? '');
  let index = country.end;
  let steps = 0;
  while (index < clause.end && steps <= MOST_ADJECTIVES) {
    const at = index;
    const token = tokens[index];
    const listed = countries.find(({ start, end }) => start <= at && at < end);
    const named = people.find(({ start, end }) => start <= at && at < end);
    const isFar = (token?.gap ?? GAP.PARAGRAPH) > GAP.SPACE;
    if (country.isName && (index > country.end || isFar) && (!named || isFrom)) return null;
    if (country.isName && isFar) return null;
    if (named) return named.code === 'PERPETRATORS' || named.code === 'PLACES' ? 'OTHERS' : 'PEOPLE';
    if (listed) index = listed.end;
    else if (words.listWords.has(token?.word ?? '') || words.regionWords.has(token?.word ?? '')) index += 1;
    else if (isFar || isNoAdjective(token?.word ?? '', words)) break;
    else {
      index += 1;
      steps += 1;
    }
  }
  if (country.isName) return null;
  const last = tokens[country.end - 1]?.word ?? '';
  return steps === 0 && /(?:s|ese)$/.test(last) ? 'PEOPLE' : null;
}

const MOST_ADJECTIVES = 3;

function isNoAdjective(word: string, words: Vocabulary['words']): boolean {
  return (
    words.prepositions.has(word) || words.finiteVerbs.has(word) || words.subordinators.has(word) || words.functionWords.has(word)
  );
}

/** Whether those who come from a place are exploited, and are not the ones who exploit or buy. */
function isOfVictims(tokens: readonly Token[], governor: number, people: readonly Match[], { words }: Vocabulary): boolean {
  if (tokens.slice(Math.max(0, governor - MOST_RETURNED), governor).some(({ word }) => RETURNING.test(word))) return false;
  const before = people.filter(({ end }) => end <= governor).at(-1);
  const isOther = before?.code === 'PERPETRATORS' || before?.code === 'PLACES';
  if (tokens[governor]?.word === 'of') return before?.end === governor && !isOther;
  return !before || !isOther || tokens.slice(before.end, governor).some(({ word }) => words.otherSubjects.has(word));
}

/** Most words from "repatriation of" to the place from which people come home. */
const MOST_RETURNED = 6;
const RETURNING = /^(?:return$|repatriat)/;

function toFlows(
  text: string,
  tokens: readonly Token[],
  clause: Range,
  places: readonly Place[],
  own: string,
  vocabulary: Vocabulary,
): readonly FlowFact[] {
  const foreign = places.filter(({ code, part }) => code !== own && part !== 'APART' && part !== null);
  if (foreign.length === 0) return [];
  const ownPeople = places.some(({ code, part }) => code === own && part === 'ORIGIN');
  const ownPlace = places.some(({ code, part }) => code === own && (part === 'DESTINATION' || part === 'TRANSIT'));
  const origins = foreign.filter(({ part }) => part === 'ORIGIN');
  const destinations = foreign.filter(({ part }) => part === 'DESTINATION');
  const isThrough = places.some(({ code, part }) => code === own && part === 'TRANSIT') || isTransitAlone(tokens, clause);
  const isOthers = origins.length > 0 || isThrough || isForeign(tokens, clause, vocabulary);
  const about = {
    forms: distinct(findFormsOfClause(tokens, clause, 'ALL', vocabulary)),
    sectors: distinct(findPhrases(vocabulary.sectors, tokens, clause)),
    victimGroups: distinct(findPhrases(vocabulary.victimGroups, tokens, clause)),
  };
  const provenance = toProvenance(text, [toCharacters(tokens, clause.start, clause.end - 1)]);
  const incoming = destinations.length > 0 && !ownPlace && !isThrough ? [] : origins;
  // "Traffickers from X exploit victims in Y" moves none of X's people.
  const ownTraffickers = places.some(({ code, part }) => code === own && part === 'APART');
  const outgoing = ownPeople || (!isOthers && !ownTraffickers) ? destinations : [];
  return [
    ...distinct(incoming).map((iso3) => ({ from: { iso3 }, to: { iso3: own }, ...about, provenance })),
    ...distinct(outgoing).map((iso3) => ({ from: { iso3: own }, to: { iso3 }, ...about, provenance })),
  ];
}

/** Whether a clause speaks of transit, and not of a country that is a source too. */
function isTransitAlone(tokens: readonly Token[], { start, end }: Range): boolean {
  const words = new Set(tokens.slice(start, end).map(({ word }) => word));
  return words.has('transit') && !words.has('source') && !words.has('origin');
}

/** Whether a clause says that people are exploited, or may be. */
function isExploitation(tokens: readonly Token[], clause: Range, { exploitation, forms, people }: Vocabulary): boolean {
  const signals = findPhrases(exploitation, tokens, clause);
  if (signals.some(({ code }) => code === 'EXPLOITED' || code === 'AT_RISK' || code === 'SEX')) return true;
  return (
    findPhrases(forms, tokens, clause).length > 0 ||
    findPhrases(people, tokens, clause).some(({ start }) => /^victims?$/.test(tokens[start]?.word ?? '')) ||
    tokens.slice(clause.start, clause.end).some(({ word }) => word.startsWith('traffick') || word.startsWith('transit'))
  );
}

/** Those who travel to buy are no victims. */
function isOfTourists(tokens: readonly Token[], clause: Range, { forms }: Vocabulary): boolean {
  const words = tokens.slice(clause.start, clause.end).map(({ word }) => word);
  if (words.some((word, index) => BUYING.has(word) || (word === 'sex' && /^touris[mt]/.test(words[index + 1] ?? ''))))
    return true;
  return findPhrases(forms, tokens, clause).some(({ code }) => code === 'CHILD_SEX_TOURISM');
}

const BUYING = new Set(['solicit', 'soliciting', 'purchase', 'purchasing', 'buyers']);

/** Whether the people of a clause are said to be others than the country's own. */
function isForeign(tokens: readonly Token[], clause: Range, { words }: Vocabulary): boolean {
  if (tokens.slice(clause.start, clause.end).some(({ word }) => word.startsWith('foreign'))) return true;
  return tokens
    .slice(clause.start, clause.end)
    .some(({ word }, index) => word === 'from' && words.regionWords.has(tokens[clause.start + index + 1]?.word ?? ''));
}

function distinct(matches: readonly { readonly code: string }[]): readonly string[] {
  return [...new Set(matches.map(({ code }) => code))];
}
