import type { CitationFact } from '../graph/report-facts.js';
import { findPhrases } from './phrases.js';
import { findProvisions, type Provision } from './provision-grammar.js';
import { toProvenance, toTokenRange, type Range } from './ranges.js';
import { GAP, type Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** A provision with what the text asks of it, one for each role. */
export interface Citation extends Provision {
  readonly role: CitationFact['role'];
}

/**
 * The numbered law that each paragraph of a text cites. An instrument named with a number holds for every mention of that
 * number, and else for the provisions that follow in the paragraph.
 */
export function findCitations(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Range[],
  vocabulary: Vocabulary,
): ReadonlyMap<Range, readonly Citation[]> {
  const found = paragraphs.map((range) => findProvisions(text, range, vocabulary.words));
  const named = new Map<string, string>();
  for (const { kind, number, instrument } of found.flat()) {
    if (instrument !== null && !named.has(`${kind} ${number}`)) named.set(`${kind} ${number}`, instrument);
  }
  const entries = paragraphs.map((paragraph, index): readonly [Range, readonly Citation[]] => {
    let last: string | null = null;
    const within = toTokenRange(tokens, paragraph);
    const citations = (found[index] ?? []).flatMap((provision): readonly Citation[] => {
      const instrument: string | null = provision.instrument ?? named.get(`${provision.kind} ${provision.number}`) ?? last;
      last = instrument;
      return findRoles(tokens, within, provision, vocabulary).map((role) => ({ ...provision, instrument, role }));
    });
    return [paragraph, citations];
  });
  return new Map(entries);
}

/** Facts of citations: one for each provision and role, with all its places. */
export function toCitationFacts(text: string, citations: readonly Citation[]): readonly CitationFact[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = [citation.kind, citation.number.toLowerCase(), citation.instrument ?? '', citation.role].join('|');
    const known = groups.get(key);
    if (known) known.push(citation);
    else groups.set(key, [citation]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { kind, number, instrument, role } = first;
    return [{ kind, number, instrument, role, provenance: toProvenance(text, group) }];
  });
}

/** The verbs that govern a provision are the nearest before it in its sentence, with those joined to them. */
function findRoles(
  tokens: readonly Token[],
  within: Range,
  { head }: Provision,
  { citationRoles, words }: Vocabulary,
): readonly CitationFact['role'][] {
  const end = toTokenRange(tokens, { start: head, end: head }).end;
  let start = end;
  while (start > Math.max(within.start, end - LONGEST_REACH) && (tokens[start]?.gap ?? 0) < GAP.CLAUSE) start -= 1;
  const matches = [...findPhrases(citationRoles, tokens, { start, end })];
  const nearest = matches.pop();
  if (!nearest) return ['CITED'];
  const barriers = nearest.code === 'ENFORCE' ? words.enforceBarriers : words.amendBarriers;
  for (let index = nearest.code === 'ENFORCE' ? start : nearest.end; index < end; index += 1) {
    const isBefore = index < nearest.start;
    const word = tokens[index]?.word ?? '';
    if (barriers.has(word) && (!isBefore || word === 'fewer')) return ['CITED'];
  }
  const codes = [nearest.code];
  let first = nearest.start;
  for (let match = matches.pop(); match; match = matches.pop()) {
    const between = tokens.slice(match.end, first).map(({ word }) => word);
    if (between.length > 1 || between.some((word) => word !== 'or' && word !== 'and')) break;
    codes.unshift(match.code);
    first = match.start;
  }
  return [...new Set(ROLES.filter((role) => codes.includes(role)))];
}

const LONGEST_REACH = 40;

const ROLES = ['ENFORCE', 'AMEND', 'REPEAL', 'ENACT'] as const;
