import type { CitationFact } from '../../facts/report-facts.js';
import { findAcronyms, findInstruments, type InstrumentMention } from './named-instruments.js';
import { findProvisions, type Provision } from './provision-grammar.js';
import { AND_OR } from '../text/closed-classes.js';
import { findPhrases, type Match } from '../text/phrases.js';
import { findToken, toProvenance, toTokenRange, type TextRange } from '../text/ranges.js';
import { toSentence, type Sentence } from '../text/sentence.js';
import { GAP, gapAt, wordAt, type Token } from '../text/tokens.js';
import type { SourceText } from '../vocabulary/source-text.js';

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
export function findCitations(source: SourceText, paragraphs: readonly TextRange[]): ReadonlyMap<TextRange, readonly Citation[]> {
  const cited = paragraphs.map((range) => ({ range, provisions: findProvisions(source.text, range, source.words) }));
  const all = cited.flatMap(({ provisions }) => provisions);
  const isShort = all.some(({ instrument }) => instrument?.kind === 'REFERENCE');
  const acronyms = isShort ? findAcronyms(source) : new Map<string, string>();
  const names: KnownNames = { acronyms, byNumber: toNamesByNumber(all, acronyms) };
  return new Map(cited.map((paragraph) => [paragraph.range, toCitations(source, paragraph, names)]));
}

/** Names of instruments that a text says in full somewhere. */
interface KnownNames {
  readonly acronyms: ReadonlyMap<string, string>;
  /** By the kind and number of a provision that one is named beside. */
  readonly byNumber: ReadonlyMap<string, string>;
}

function toNamesByNumber(provisions: readonly Provision[], acronyms: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kind, number, instrument } of provisions) {
    const name = instrument?.kind === 'NAMED' ? instrument.name : acronyms.get(instrument?.name ?? '');
    if (name !== undefined && !names.has(`${kind} ${number}`)) names.set(`${kind} ${number}`, name);
  }
  return names;
}

/** A paragraph, with the provisions that it cites. */
interface CitingParagraph {
  readonly range: TextRange;
  readonly provisions: readonly Provision[];
}

function toCitations(source: SourceText, { range, provisions }: CitingParagraph, names: KnownNames): readonly Citation[] {
  const within = toSentence(source, toTokenRange(source.tokens, range));
  const isClear = provisions.every(({ instrument }) => instrument?.kind === 'NAMED');
  const mentions = isClear ? [] : findInstruments(source, range);
  let known = 0;
  let last: string | null = null;
  return provisions.flatMap((provision): readonly Citation[] => {
    const { kind, number, instrument, head } = provision;
    while ((mentions[known]?.end ?? Infinity) <= head) known += 1;
    const before = mentions.slice(Math.max(0, known - MOST_MENTIONS), known);
    const written = instrument?.kind === 'NAMED' ? instrument.name : undefined;
    const referred =
      instrument?.kind === 'REFERENCE'
        ? (names.acronyms.get(instrument.name) ?? refer(instrument.name, last, before))
        : undefined;
    const implied = names.byNumber.get(`${kind} ${number}`) ?? last ?? toApart(source.tokens, before.at(-1), head);
    last = written ?? (referred === undefined ? implied : referred);
    return findRoles(within, provision).map((role) => ({ ...provision, instrument: last, role }));
  });
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
  const { from, to } = toTokenRange(tokens, { start: mention.end, end: head });
  return tokens.slice(from, to + 1).some(({ gap }) => gap >= GAP.CLAUSE) ? mention.name : null;
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
function findRoles(within: Sentence<SourceText>, { head }: Provision): readonly CitationFact['role'][] {
  const { tokens, vocabulary } = within;
  const to = findToken(tokens, head);
  let from = to;
  while (from > Math.max(within.from, to - LONGEST_REACH) && gapAt(tokens, from) < GAP.CLAUSE) from -= 1;
  const verbs = findPhrases(vocabulary.citationRoles, tokens, { from, to });
  const nearest = verbs.at(-1);
  if (!nearest || isBarred(toSentence(within, { from, to }), nearest)) return ['CITED'];
  const codes = new Set(toJoinedVerbs(tokens, verbs).map(({ code }) => code));
  return ROLES.filter((role) => codes.has(role));
}

const LONGEST_REACH = 40;

const ROLES = ['ENFORCE', 'AMEND', 'REPEAL', 'ENACT'] as const;

/** Whether a word between a verb and the provision parts them, or one before the verb takes back what it says. */
function isBarred({ tokens, words, from, to }: Sentence, verb: Match): boolean {
  const isEnforced = verb.code === 'ENFORCE';
  const barriers = isEnforced ? words.enforceBarriers : words.amendBarriers;
  for (let index = isEnforced ? from : verb.to; index < to; index += 1) {
    const word = wordAt(tokens, index);
    if (barriers.has(word) && (index >= verb.from || word === 'fewer')) return true;
  }
  return false;
}

/** The last of some verbs, with those that "and" or "or" joins to it. */
function toJoinedVerbs(tokens: readonly Token[], verbs: readonly Match[]): readonly Match[] {
  let first = verbs.length - 1;
  while (first > 0) {
    const between = tokens.slice(verbs[first - 1]?.to, verbs[first]?.from);
    if (between.length > 1 || between.some(({ word }) => !AND_OR.has(word))) break;
    first -= 1;
  }
  return verbs.slice(Math.max(0, first));
}
