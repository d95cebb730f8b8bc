import type { SentenceWords } from './words.js';

/** A word of a text, with its folded form and how it hangs on the word before it. */
export interface Token {
  /** Lower case, without accents and possessive endings. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

/** What lies between a word and the one before it, from nothing but space to the end of a paragraph. */
export type Gap = (typeof GAP)[keyof typeof GAP];
export const GAP = { SPACE: 0, COMMA: 1, CLAUSE: 2, SENTENCE: 3, PARAGRAPH: 4 } as const;

/** Cuts a text into its words and sees where sentences end. */
export function tokenize(text: string, words: SentenceWords): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const { index: start } = match;
    const word = foldWord(match[0]);
    const gap = toGap(text, tokens, start, word, words);
    tokens.push({ word, start, end: start + match[0].length, gap });
  }
  return tokens;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** The form in which words are compared. */
export function foldWord(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}

function toGap(text: string, tokens: readonly Token[], start: number, word: string, words: SentenceWords): Gap {
  const previous = tokens.at(-1);
  if (!previous) return GAP.PARAGRAPH;
  const between = text.slice(previous.end, start);
  if (between === ' ') return GAP.SPACE;
  if (/\n[^\S\n]*\n|[•●▪◦○∙‣■►]|\n[^\S\n]*[*–—·-]|[.;:!?]\s{0,3}\*/u.test(between)) return GAP.PARAGRAPH;
  if (/[.!?]["”’)\]*]*\s/u.test(between) && isSentenceStart(text, tokens, start, word, words)) return GAP.SENTENCE;
  if (/[;:]/u.test(between)) return GAP.CLAUSE;
  return /[,()[\]—–|]|\s-\s/u.test(between) ? GAP.COMMA : GAP.SPACE;
}

function isSentenceStart(text: string, tokens: readonly Token[], start: number, word: string, words: SentenceWords): boolean {
  if (!/[\p{Lu}\p{N}]/u.test(text.charAt(start))) return false;
  const previous = tokens.at(-1);
  if (!previous) return true;
  if (words.abbreviations.has(previous.word)) return false;
  const isInitial = previous.end - previous.start === 1 && text.charAt(previous.start - 1) === '.';
  return !isInitial || words.sentenceStarters.has(word);
}
