import { GAP, type Token } from './tokens.js';
import { isAdverb, type Words } from './words.js';

/** Index of the first of some tokens that is no adverb; a verb has few of them before it. */
export function skipAdverbs(tokens: readonly Token[], start: number, end: number, words: Words): number {
  let index = start;
  while (index < Math.min(end, start + MOST_ADVERBS) && isAdverb(words, tokens[index]?.word ?? '')) index += 1;
  return index;
}

const MOST_ADVERBS = 4;

/** Index behind "The government should", where some tokens start so, else the first one. */
export function skipShould(tokens: readonly Token[], start: number, end: number): number {
  if (!/^(?:the|government|authorities|it)$/.test(tokens[start]?.word ?? '')) return start;
  for (let index = start; index < Math.min(end, start + LONGEST_SUBJECT); index += 1) {
    if (index > start && (tokens[index]?.gap ?? GAP.PARAGRAPH) > GAP.SPACE) return start;
    if (tokens[index]?.word === 'should') return index + 1;
  }
  return start;
}

const LONGEST_SUBJECT = 10;

/** Whether a word can only be read as a verb where it stands: one that may be a noun needs an object behind it. */
export function isVerbWithObject(tokens: readonly Token[], index: number, words: Words): boolean {
  const word = tokens[index]?.word ?? '';
  const next = tokens[index + 1];
  if (!words.verbs.has(word)) return false;
  return !words.nounLikeVerbs.has(word) || (next?.gap === GAP.SPACE && !words.prepositions.has(next.word));
}
