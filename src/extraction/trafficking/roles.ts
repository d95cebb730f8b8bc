import type { ConceptFact } from '../../facts/report-facts.js';
import { findCountries, type CountryText } from './countries.js';
import { findPhrases, type Match } from '../text/phrases.js';
import { splitClauses, toCharacters, toProvenance, type TextRange, type TokenRange } from '../text/ranges.js';
import { toSentence, type Sentence } from '../text/sentence.js';
import { wordAt, type Token } from '../text/tokens.js';
import type { Words } from '../text/words.js';

/** A clause of a text that says something of a country. */
type Clause = Sentence<CountryText>;

/** The parts that sections say a country has: "X is a source, transit, and destination country", "victims transit X". */
export function findRoles(source: CountryText, sections: readonly TokenRange[]): readonly ConceptFact[] {
  const { text, tokens } = source;
  const clauses = sections.flatMap((section) => splitClauses(tokens, section)).map((range) => toSentence(source, range));
  const places = new Map<string, TextRange[]>();
  for (const role of clauses.flatMap(findStatedRoles)) {
    const known = places.get(role.code) ?? [];
    known.push(toCharacters(tokens, role));
    places.set(role.code, known);
  }
  return [...places].map(([code, found]) => ({ code, provenance: toProvenance(text, found) }));
}

function findStatedRoles(clause: Clause): readonly Match[] {
  return toChains(clause)
    .filter((chain) => isTransited(clause, chain) || (hasHead(clause, chain) && isSaidOf(clause, chain)))
    .flat();
}

/** Roles that stand in one list: "a source and, to a lesser extent, destination country". */
function toChains(clause: Clause): readonly (readonly Match[])[] {
  const { tokens, words, vocabulary } = clause;
  const chains: Match[][] = [];
  for (const role of findPhrases(vocabulary.roles, tokens, clause)) {
    const chain = chains.at(-1);
    const between = tokens.slice(chain?.at(-1)?.to ?? role.from, role.from);
    const isJoined = between.length <= LONGEST_JOINT && between.every(({ word }) => isJoint(word, words));
    if (chain && isJoined) chain.push(role);
    else chains.push([role]);
  }
  return chains;
}

const LONGEST_JOINT = 9;

function isJoint(word: string, { listWords, roleJoints }: Words): boolean {
  return listWords.has(word) || roleJoints.has(word) || word.endsWith('ly');
}

/** "victims transit Burma": the country itself right behind the verb. */
function isTransited(clause: Clause, [first, ...others]: readonly Match[]): boolean {
  if (first?.code !== 'TRANSIT' || others.length > 0 || wordAt(clause.tokens, first.to - 1) !== 'transit') return false;
  const behind = { from: first.to, to: Math.min(clause.to, first.to + NEAR) };
  return findCountries(clause, behind).some(({ code, from, isName }) => code === clause.own && isName && from === first.to);
}

/** A list of roles ends in what plays them, or says of whom they are. */
function hasHead({ tokens, words, vocabulary, to }: Clause, chain: readonly Match[]): boolean {
  const last = chain.at(-1);
  if (!last) return false;
  const named = chain.flatMap((role) => tokens.slice(role.from, role.to).map(({ word }) => word));
  const next = last.to < to ? wordAt(tokens, last.to) : '';
  if (words.roleHeads.has(next) || named.some((word) => words.roleHeads.has(word))) return true;
  if (next !== 'for' && next !== 'of') return false;
  return findPhrases(vocabulary.people, tokens, { from: last.to, to: Math.min(to, last.to + NEAR) }).length > 0;
}

const NEAR = 8;

/** Whether the last one named before a list of roles is the country itself. */
function isSaidOf(clause: Clause, chain: readonly Match[]): boolean {
  const { tokens, words, vocabulary, own } = clause;
  const place = chain[0]?.from ?? clause.from;
  const before = { from: clause.from, to: place };
  const named = findCountries(clause, before);
  if (named[0]?.code === own && isPredicate(tokens, place)) return true;
  const last = named.at(-1);
  if (last) return last.code === own;
  const isItself = tokens.slice(before.from, before.to).some(({ word }) => words.countrySelves.has(word));
  return isItself || findPhrases(vocabulary.people, tokens, before).length === 0;
}

/** "and is also a source": a second thing said of the subject. */
function isPredicate(tokens: readonly Token[], place: number): boolean {
  const before = [4, 3, 2, 1].map((step) => wordAt(tokens, place - step)).join(' ');
  return /(?:^| )and (?:is|remains|serves as)(?: also)?(?: an?| the)?$/.test(before);
}
