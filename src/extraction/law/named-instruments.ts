import { findLaws } from './laws.js';
import { toTokenRange, type Range } from '../text/ranges.js';
import { GAP, type Token } from '../text/tokens.js';
import type { Words } from '../text/words.js';

/** An instrument that a text names, without a provision beside it, up to the character where its name ends. */
export interface InstrumentMention {
  /** In lower case and without its year. */
  readonly name: string;
  readonly end: number;
}

/** The instruments that a paragraph names, in order: statutes by number or year, titles in capitals, codes by their kind. */
export function findInstruments(
  text: string,
  tokens: readonly Token[],
  paragraph: Range,
  words: Words,
): readonly InstrumentMention[] {
  const numbered = findLaws(text, tokens, [paragraph], words).flatMap(({ title, provenance }) =>
    provenance.evidence.map(({ end }) => ({ name: toName(title), end })),
  );
  const ends = new Set(numbered.map(({ end }) => end));
  const { start, end } = toTokenRange(tokens, paragraph);
  const titled = Array.from({ length: end - start }, (_, step) => parseTitle(text, tokens, start, start + step, words));
  return [...numbered, ...titled.flatMap((mention) => (mention && !ends.has(mention.end) ? [mention] : []))].sort(
    (a, b) => a.end - b.end,
  );
}

/** What acronyms in parentheses stand for: "Safe Harbors Act (SHA)". */
export function findAcronyms(text: string, tokens: readonly Token[], words: Words): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const match of text.matchAll(/\((\p{Lu}[\p{Lu}-]{1,9})\)/gu)) {
    const [, acronym = ''] = match;
    const behind = toTokenRange(tokens, { start: match.index, end: match.index }).end;
    const isYear = YEAR.test(tokens[behind - 1]?.word ?? '');
    const head = isYear ? behind - (tokens[behind - 2]?.word === 'of' ? 3 : 2) : behind - 1;
    const title = parseTitle(text, tokens, 0, head, words);
    if (title && !names.has(acronym)) names.set(acronym, title.name);
  }
  return names;
}

/** "Safe Harbors Act", "penal code", "constitution", where a head such as "Act" is at a place. */
function parseTitle(text: string, tokens: readonly Token[], least: number, head: number, words: Words): InstrumentMention | null {
  const token = tokens[head];
  if (!token || !words.instrumentHeads.has(token.word)) return null;
  if (token.word === 'constitution') return { name: token.word, end: token.end };
  const isTitle = /^\p{Lu}/u.test(text.charAt(token.start));
  if (!isTitle && token.word !== 'code') return null;
  let first = head;
  for (let index = head - 1; index >= Math.max(least, head - MOST_NAME_WORDS); index -= 1) {
    const word = tokens[index];
    if (!word || (tokens[index + 1]?.gap ?? GAP.PARAGRAPH) > GAP.COMMA || words.foreignInstruments.has(word.word)) break;
    const isCapital = /^\p{Lu}/u.test(text.charAt(word.start));
    if (isTitle && isCapital && !words.functionWords.has(word.word)) first = index;
    else if (isTitle ? !CONNECTIVES.has(word.word) : words.functionWords.has(word.word) || head - index > 1) break;
    else if (!isTitle) first = index;
  }
  if (first === head) return null;
  return { name: toName(text.slice(tokens[first]?.start, token.end)), end: token.end };
}

const MOST_NAME_WORDS = 14;
const CONNECTIVES = new Set(['of', 'in', 'and', 'the', 'for', 'on', 'against', 'to', 'or', 'with']);
const YEAR = /^(?:19|20)\d\d$/;

/** A title in lower case, without the year before or behind it. */
function toName(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/^\d{4} /, '')
    .replace(/(?:,? of|,)? \(?(?:19|20)\d\d\)?$/, '')
    .toLowerCase();
}
