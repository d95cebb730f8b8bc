import { BULLET_SIGN } from './bullets.js';
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
  let cut: Token | null = null;
  for (const match of text.matchAll(WORD)) {
    const { index: start } = match;
    const end = start + match[0].length;
    const word = foldWord(match[0]);
    if (cut && isCut(text, cut, start)) {
      tokens.push({ ...cut, word: cut.word + word, end });
      cut = null;
      continue;
    }
    if (cut) tokens.push(cut);
    const token: Token = { word, start, end, gap: toGap(text, cut ?? tokens.at(-1), { word, start }, words) };
    cut = text.charAt(end) === '-' && /\s/.test(text.charAt(end + 1)) && !words.hyphenPrefixes.has(word) ? token : null;
    if (!cut) tokens.push(token);
  }
  return cut ? [...tokens, cut] : tokens;
}

/** The word at an index, empty where there is no token. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

/** How the token at an index hangs on the one before it. What is before or behind the text is another paragraph. */
export function gapAt(tokens: readonly Token[], index: number): Gap {
  return tokens[index]?.gap ?? GAP.PARAGRAPH;
}

/** Whether a hyphen at the end of a line cuts a word whose rest starts here. */
function isCut(text: string, { end }: Token, start: number): boolean {
  return (
    /^-[^\S\n]{0,3}\n[^\S\n]{0,20}$/.test(text.slice(end, Math.min(start, end + 30))) &&
    start - end < 30 &&
    /\p{Ll}/u.test(text.charAt(start))
  );
}

/** Words with white space folded, and those that a hyphen cuts at the end of a line made whole. */
export function foldText(text: string, words: SentenceWords): string {
  return text
    .replace(/(?<![\p{L}])(\p{L}{2,30})-[^\S\n]{0,3}\n[^\S\n]{0,20}(?=\p{Ll})/gu, (_, word: string) =>
      words.hyphenPrefixes.has(foldWord(word)) ? `${word}-` : word,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** A word, or a piece of one without end: an engine keeps a place for each letter that it may have to give back. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,1000}(?:['’][\p{L}\p{M}\p{N}]{1,1000}){0,1000}/gu;

/** The form in which words are compared. */
export function foldWord(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}

/** A word and the character at which it starts. */
type WordStart = Pick<Token, 'word' | 'start'>;

function toGap(text: string, previous: Token | undefined, { word, start }: WordStart, words: SentenceWords): Gap {
  if (!previous) return GAP.PARAGRAPH;
  const between = text.slice(previous.end, start);
  if (between === ' ' || (between === ',' && /^\d{3}$/.test(word) && /\d$/.test(previous.word))) return GAP.SPACE;
  if (BREAK.test(between) || BULLET_SIGN.test(between)) return GAP.PARAGRAPH;
  if (/[.!?]["”’)\]*]*\s/u.test(between) && isSentenceStart(text, previous, { word, start }, words)) return GAP.SENTENCE;
  if (/[;:]/u.test(between)) return GAP.CLAUSE;
  return /[,()[\]—–|]|\s-\s/u.test(between) ? GAP.COMMA : GAP.SPACE;
}

/** A blank line, a dash at the head of a line, or an asterisk behind the end of a sentence. */
const BREAK = /\n[^\S\n]*\n|\n[^\S\n]*[*–—·+»-]|[.;:!?]\s{0,3}\*/u;

function isSentenceStart(text: string, previous: Token, { word, start }: WordStart, words: SentenceWords): boolean {
  if (!/[\p{Lu}\p{N}]/u.test(text.charAt(start))) return false;
  if (words.abbreviations.has(previous.word)) return false;
  const isInitial = previous.end - previous.start === 1 && text.charAt(previous.start - 1) === '.';
  return !isInitial || words.sentenceStarters.has(word);
}
