import type { CitationFact } from '../../facts/report-facts.js';
import { findAcronyms, findInstruments, type InstrumentMention } from './named-instruments.js';
import { findPhrases } from '../text/phrases.js';
import { findProvisions, type Provision } from './provision-grammar.js';
import { toProvenance, toTokenRange, type Range } from '../text/ranges.js';
import { GAP, type Token } from '../text/tokens.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** A provision with its instrument, and with what the text asks of it, one for each role. */
export interface Citation extends Omit<Provision, 'instrument'> {
  /** Name in lower case, null where the text names none. */
  readonly instrument: string | null;
  readonly role: CitationFact['role'];
}

/**
 * The numbered law that each paragraph of a text cites. An instrument named with a number holds for every mention of that
 * number, and else for the provisions that follow in the paragraph; where there is none, the last one named in it before.
 */
export function findCitations(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Range[],
  vocabulary: Vocabulary,
): ReadonlyMap<Range, readonly Citation[]> {
  const found = paragraphs.map((range) => findProvisions(text, range, vocabulary.words));
  const isShort = found.some((provisions) => provisions.some(({ instrument }) => instrument?.kind === 'REFERENCE'));
  const acronyms = isShort ? findAcronyms(text, tokens, vocabulary.words) : new Map<string, string>();
  const named = new Map<string, string>();
  for (const { kind, number, instrument } of found.flat()) {
    const name = instrument?.kind === 'NAMED' ? instrument.name : acronyms.get(instrument?.name ?? '');
    if (name !== undefined && !named.has(`${kind} ${number}`)) named.set(`${kind} ${number}`, name);
  }
  const entries = paragraphs.map((paragraph, index): readonly [Range, readonly Citation[]] => {
    const provisions = found[index] ?? [];
    const within = toTokenRange(tokens, paragraph);
    const isClear = provisions.every(({ instrument }) => instrument?.kind === 'NAMED');
    const mentions = isClear ? [] : findInstruments(text, tokens, paragraph, vocabulary.words);
    let known = 0;
    let last: string | null = null;
    const citations = provisions.flatMap((provision): readonly Citation[] => {
      const { kind, number, instrument, head } = provision;
      while ((mentions[known]?.end ?? Infinity) <= head) known += 1;
      const before = mentions.slice(Math.max(0, known - MOST_MENTIONS), known);
      const written = instrument?.kind === 'NAMED' ? instrument.name : undefined;
      const referred =
        instrument?.kind === 'REFERENCE' ? (acronyms.get(instrument.name) ?? refer(instrument.name, last, before)) : undefined;
      const implied = named.get(`${kind} ${number}`) ?? last ?? toApart(tokens, before.at(-1), head);
      last = written ?? (referred === undefined ? implied : referred);
      return findRoles(tokens, within, provision, vocabulary).map((role) => ({ ...provision, instrument: last, role }));
    });
    return [paragraph, citations];
  });
  return new Map(entries);
}

const MOST_MENTIONS = 12;

/** What "that law" or "the code" stands for: the last one named that is such an instrument. */
function refer(head: string, last: string | null, before: readonly InstrumentMention[]): string | null {
  const isSuch = (name: string): boolean => (head === 'code') === /\bcode\b/.test(name) && name !== 'constitution';
  return before.findLast(({ name }) => isSuch(name))?.name ?? (last !== null && isSuch(last) ? last : null);
}

/** An instrument named in a clause before; one in the same clause stands beside the provision: "under the Harbor Act and article 5". */
function toApart(tokens: readonly Token[], mention: InstrumentMention | undefined, head: number): string | null {
  if (!mention) return null;
  const { start, end } = toTokenRange(tokens, { start: mention.end, end: head });
  return tokens.slice(start, end + 1).some(({ gap }) => gap >= GAP.CLAUSE) ? mention.name : null;
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
