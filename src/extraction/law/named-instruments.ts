import { findLaws } from './laws.js';
import { MOST_NAME_WORDS } from './titles.js';
import { isCapital } from '../text/capitals.js';
import { TITLE_LINKS } from '../text/closed-classes.js';
import { findToken, toTokenRange, type TextRange } from '../text/ranges.js';
import type { TokenizedText } from '../text/sentence.js';
import { GAP, gapAt, wordAt } from '../text/tokens.js';
import { isYear } from '../text/years.js';

/** An instrument that a text names, without a provision beside it, up to the character where its name ends. */
export interface InstrumentMention {
  /** In lower case and without its year. */
  readonly name: string;
  readonly end: number;
}

/** The instruments that a paragraph names, in order: statutes by number or year, titles in capitals, codes by their kind. */
export function findInstruments(source: TokenizedText, paragraph: TextRange): readonly InstrumentMention[] {
  const numbered = findLaws(source, [paragraph]).flatMap(({ title, provenance }) =>
    provenance.evidence.map(({ end }) => ({ name: toName(title), end })),
  );
  const ends = new Set(numbered.map(({ end }) => end));
  const { from, to } = toTokenRange(source.tokens, paragraph);
  const titled = Array.from({ length: to - from }, (_, step) => parseTitle(source, from + step, from));
  return [...numbered, ...titled.flatMap((mention) => (mention && !ends.has(mention.end) ? [mention] : []))].sort(
    (a, b) => a.end - b.end,
  );
}

/** What acronyms in parentheses stand for: "Safe Harbors Act (SHA)". */
export function findAcronyms(source: TokenizedText): ReadonlyMap<string, string> {
  const { text, tokens } = source;
  const names = new Map<string, string>();
  for (const match of text.matchAll(/\((\p{Lu}[\p{Lu}-]{1,9})\)/gu)) {
    const [, acronym = ''] = match;
    const behind = findToken(tokens, match.index);
    const head = isYear(wordAt(tokens, behind - 1)) ? behind - (wordAt(tokens, behind - 2) === 'of' ? 3 : 2) : behind - 1;
    const title = parseTitle(source, head, 0);
    if (title && !names.has(acronym)) names.set(acronym, title.name);
  }
  return names;
}

/** "Safe Harbors Act", "penal code", "constitution", where a head such as "Act" is at a place. */
function parseTitle(source: TokenizedText, head: number, least: number): InstrumentMention | null {
  const { text, tokens, words } = source;
  const token = tokens[head];
  if (!token || !words.instrumentHeads.has(token.word)) return null;
  if (token.word === 'constitution') return { name: token.word, end: token.end };
  const isTitle = isCapital(text, token);
  if (!isTitle && token.word !== 'code') return null;
  const first = isTitle ? findTitleStart(source, head, least) : findKindOfCode(source, head, least);
  if (first === head) return null;
  return { name: toName(text.slice(tokens[first]?.start, token.end)), end: token.end };
}

/** The first of the capitals before a head in capitals, with small words between them. */
function findTitleStart(source: TokenizedText, head: number, least: number): number {
  const { text, tokens, words } = source;
  let first = head;
  for (let index = head - 1; index >= Math.max(least, head - MOST_NAME_WORDS.title) && isJoined(source, index); index -= 1) {
    const word = wordAt(tokens, index);
    if (isCapital(text, tokens[index]) && !words.functionWords.has(word)) first = index;
    else if (!TITLE_LINKS.has(word)) break;
  }
  return first;
}

/** The one word before a small "code" that says which code it is; the head where there is none. */
function findKindOfCode(source: TokenizedText, head: number, least: number): number {
  const index = head - 1;
  return index >= least && isJoined(source, index) && !source.words.functionWords.has(wordAt(source.tokens, index))
    ? index
    : head;
}

/** Whether a word may belong to the same name as the one behind it. */
function isJoined({ tokens, words }: TokenizedText, index: number): boolean {
  return gapAt(tokens, index + 1) <= GAP.COMMA && !words.foreignInstruments.has(wordAt(tokens, index));
}

/** A title in lower case, without the year before or behind it. */
function toName(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/^\d{4} /, '')
    .replace(/(?:,? of|,)? \(?(?:19|20)\d\d\)?$/, '')
    .toLowerCase();
}
