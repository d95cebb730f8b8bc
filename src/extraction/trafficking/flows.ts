import type { FlowFact } from '../../facts/report-facts.js';
import type { CountryMatch, OwnText } from './countries.js';
import { findFormsOfClause } from './forms.js';
import { toPlaces, type Place } from './places.js';
import { findPhrases } from '../text/phrases.js';
import { splitClauses, splitStatements, toCharacters, toProvenance, type TokenRange } from '../text/ranges.js';
import { toSentence, type Sentence } from '../text/sentence.js';
import { wordAt } from '../text/tokens.js';
import type { SourceText } from '../vocabulary/source-text.js';

/** Movements that a text states, and the countries that it names beside them and that were taken for no end of any. */
export interface FlowReading {
  readonly flows: readonly FlowFact[];
  readonly unplaced: readonly CountryMatch[];
}

/**
 * Movements that sections state between a country and others: people of others who are exploited in it or moved through it, and
 * its own people who are exploited elsewhere. A country that is only mentioned is no end of a movement.
 */
export function findFlows(source: OwnText, sections: readonly TokenRange[]): FlowReading {
  const { tokens, own } = source;
  const clauses = sections
    .flatMap((section) => splitStatements(tokens, section))
    .filter((statement) => isExploitation(toSentence(source, statement)))
    .flatMap((statement) => splitClauses(tokens, statement))
    .map((range) => toSentence(source, range))
    .filter((clause) => !isOfTourists(clause))
    .map((clause) => ({ ...clause, places: toPlaces(clause) }));
  const flows = clauses.flatMap(toFlows);
  const ends = new Set([own, ...flows.flatMap(({ from, to }) => [from, to].flatMap((end) => ('iso3' in end ? end.iso3 : [])))]);
  const unplaced = clauses.flatMap(({ places }) => places.filter(({ code, part }) => part !== 'APART' && !ends.has(code)));
  return { flows, unplaced };
}

/** A clause of a text about a country, with the parts of the countries that it names. */
interface PlacedClause extends Sentence<OwnText> {
  readonly places: readonly Place[];
}

function toFlows(clause: PlacedClause): readonly FlowFact[] {
  const { text, tokens, vocabulary, places, own } = clause;
  const foreign = places.filter(({ code, part }) => code !== own && part !== 'APART' && part !== null);
  if (foreign.length === 0) return [];
  const ownParts = new Set(places.filter(({ code }) => code === own).map(({ part }) => part));
  const origins = foreign.filter(({ part }) => part === 'ORIGIN');
  const destinations = foreign.filter(({ part }) => part === 'DESTINATION');
  const isThrough = ownParts.has('TRANSIT') || isTransitAlone(clause);
  const isOthers = origins.length > 0 || isThrough || isForeign(clause);
  const about = {
    forms: distinct(findFormsOfClause(clause, 'ALL')),
    sectors: distinct(findPhrases(vocabulary.sectors, tokens, clause)),
    victimGroups: distinct(findPhrases(vocabulary.victimGroups, tokens, clause)),
  };
  const provenance = toProvenance(text, [toCharacters(tokens, clause)]);
  const incoming = destinations.length > 0 && !ownParts.has('DESTINATION') && !isThrough ? [] : origins;
  // "Traffickers from X exploit victims in Y" moves none of X's people.
  const outgoing = ownParts.has('ORIGIN') || (!isOthers && !ownParts.has('APART')) ? destinations : [];
  return [
    ...distinct(incoming).map((iso3) => ({ from: { iso3 }, to: { iso3: own }, ...about, provenance })),
    ...distinct(outgoing).map((iso3) => ({ from: { iso3: own }, to: { iso3 }, ...about, provenance })),
  ];
}

/** Whether a clause speaks of transit, and not of a country that is a source too. */
function isTransitAlone({ tokens, from, to }: Sentence): boolean {
  const words = new Set(tokens.slice(from, to).map(({ word }) => word));
  return words.has('transit') && !words.has('source') && !words.has('origin');
}

/** Whether a clause says that people are exploited, or may be. */
function isExploitation(clause: Sentence<SourceText>): boolean {
  const { tokens, vocabulary, from, to } = clause;
  const signals = findPhrases(vocabulary.exploitation, tokens, clause);
  if (signals.some(({ code }) => code === 'EXPLOITED' || code === 'AT_RISK' || code === 'SEX')) return true;
  return (
    findPhrases(vocabulary.forms, tokens, clause).length > 0 ||
    findPhrases(vocabulary.people, tokens, clause).some((people) => /^victims?$/.test(wordAt(tokens, people.from))) ||
    tokens.slice(from, to).some(({ word }) => word.startsWith('traffick') || word.startsWith('transit'))
  );
}

/** Those who travel to buy are no victims. */
function isOfTourists(clause: Sentence<SourceText>): boolean {
  const { tokens, words, vocabulary, from, to } = clause;
  const said = tokens.slice(from, to).map(({ word }) => word);
  if (said.some((word, index) => words.buying.has(word) || (word === 'sex' && /^touris[mt]/.test(said[index + 1] ?? ''))))
    return true;
  return findPhrases(vocabulary.forms, tokens, clause).some(({ code }) => code === 'CHILD_SEX_TOURISM');
}

/** Whether the people of a clause are said to be others than the country's own. */
function isForeign({ tokens, words, from, to }: Sentence): boolean {
  const said = tokens.slice(from, to);
  if (said.some(({ word }) => word.startsWith('foreign'))) return true;
  return said.some(({ word }, index) => word === 'from' && words.regionWords.has(wordAt(tokens, from + index + 1)));
}

function distinct(matches: readonly { readonly code: string }[]): readonly string[] {
  return [...new Set(matches.map(({ code }) => code))];
}
