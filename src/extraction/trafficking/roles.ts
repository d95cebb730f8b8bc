import type { ConceptFact } from '../../facts/report-facts.js';
import { findCountries, type CountryFinder } from './countries.js';
import { findPhrases, type Match } from '../text/phrases.js';
import { splitClauses, toCharacters, toProvenance, type Range } from '../text/ranges.js';
import type { Token } from '../text/tokens.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** The parts that sections say a country has: "X is a source, transit, and destination country", "victims transit X". */
export function findRoles(
  text: string,
  tokens: readonly Token[],
  sections: readonly Range[],
  finder: CountryFinder,
  own: string,
  vocabulary: Vocabulary,
): readonly ConceptFact[] {
  const places = new Map<string, Range[]>();
  for (const clause of sections.flatMap((section) => splitClauses(tokens, section))) {
    const chains = toChains(tokens, findPhrases(vocabulary.roles, tokens, clause), vocabulary);
    const stated = chains.filter(
      (chain) =>
        isTransited(text, tokens, chain, clause, finder, own) ||
        (hasHead(tokens, chain, clause, vocabulary) && isSaidOf(text, tokens, chain, clause, finder, own, vocabulary)),
    );
    for (const { code, start, end } of stated.flat()) {
      const known = places.get(code) ?? [];
      known.push(toCharacters(tokens, start, end - 1));
      places.set(code, known);
    }
  }
  return [...places].map(([code, found]) => ({ code, provenance: toProvenance(text, found) }));
}

/** "victims transit Burma": the country itself right behind the verb. */
function isTransited(
  text: string,
  tokens: readonly Token[],
  [first, ...others]: readonly Match[],
  clause: Range,
  finder: CountryFinder,
  own: string,
): boolean {
  if (first?.code !== 'TRANSIT' || others.length > 0 || tokens[first.end - 1]?.word !== 'transit') return false;
  const behind = { start: first.end, end: Math.min(clause.end, first.end + NEAR) };
  return findCountries(text, tokens, behind, finder, own).some(
    ({ code, start, isName }) => code === own && isName && start === first.end,
  );
}

/** Roles that stand in one list: "a source and, to a lesser extent, destination country". */
function toChains(tokens: readonly Token[], roles: readonly Match[], { words }: Vocabulary): readonly (readonly Match[])[] {
  const chains: Match[][] = [];
  for (const role of roles) {
    const chain = chains.at(-1);
    const between = tokens.slice(chain?.at(-1)?.end ?? role.start, role.start);
    const isJoined = between.length <= LONGEST_JOINT && between.every(({ word }) => isJoint(word, words.listWords));
    if (chain && isJoined) chain.push(role);
    else chains.push([role]);
  }
  return chains;
}

const LONGEST_JOINT = 9;

function isJoint(word: string, listWords: ReadonlySet<string>): boolean {
  return listWords.has(word) || JOINTS.has(word) || word.endsWith('ly');
}

const JOINTS = new Set(['an', 'degree', 'much', 'lesser', 'for', 'of', 'now', 'limited', 'potential', 'minor', 'major', 'small']);

/** A list of roles ends in what plays them, or says of whom they are. */
function hasHead(tokens: readonly Token[], chain: readonly Match[], clause: Range, { people }: Vocabulary): boolean {
  const last = chain.at(-1);
  if (!last) return false;
  const words = chain.flatMap(({ start, end }) => tokens.slice(start, end).map(({ word }) => word));
  const next = last.end < clause.end ? (tokens[last.end]?.word ?? '') : '';
  if (HEADS.has(next) || words.some((word) => HEADS.has(word))) return true;
  if (next !== 'for' && next !== 'of') return false;
  return findPhrases(people, tokens, { start: last.end, end: Math.min(clause.end, last.end + NEAR) }).length > 0;
}

const HEADS = new Set(['country', 'nation', 'point', 'territory', 'hub', 'area', 'location', 'route', 'zone']);
const NEAR = 8;

/** Whether the last one named before a list of roles is the country itself. */
function isSaidOf(
  text: string,
  tokens: readonly Token[],
  chain: readonly Match[],
  clause: Range,
  finder: CountryFinder,
  own: string,
  { people }: Vocabulary,
): boolean {
  const start = chain[0]?.start ?? clause.start;
  const before = { start: clause.start, end: start };
  const named = findCountries(text, tokens, before, finder, own);
  if (named[0]?.code === own && isPredicate(tokens, start)) return true;
  const last = named.at(-1);
  const selves = tokens.slice(before.start, before.end).some(({ word }) => SELVES.has(word));
  if (last) return last.code === own;
  return selves || findPhrases(people, tokens, before).length === 0;
}

/** "and is also a source": a second thing said of the subject. */
function isPredicate(tokens: readonly Token[], start: number): boolean {
  const before = [4, 3, 2, 1].map((step) => tokens[start - step]?.word ?? '').join(' ');
  return /(?:^| )and (?:is|remains|serves as)(?: also)?(?: an?| the)?$/.test(before);
}

const SELVES = new Set(['it', 'country', 'island', 'islands', 'territory']);
