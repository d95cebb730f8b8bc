import type { Sentence, TokenizedText } from './sentence.js';
import { GAP, gapAt, wordAt } from './tokens.js';
import { isAdverb } from './words.js';

/** Index of the first token of a sentence, from one on, that is no adverb; a verb has few of them before it. */
export function skipAdverbs({ tokens, words, to }: Sentence, start: number): number {
  let index = start;
  while (index < Math.min(to, start + MOST_ADVERBS) && isAdverb(words, wordAt(tokens, index))) index += 1;
  return index;
}

const MOST_ADVERBS = 4;

/** Index behind "The government should", where a sentence has it at an index, else that index. */
export function skipShould({ tokens, words, to }: Sentence, start: number): number {
  if (!words.requestSubjects.has(wordAt(tokens, start))) return start;
  for (let index = start; index < Math.min(to, start + LONGEST_SUBJECT); index += 1) {
    if (index > start && gapAt(tokens, index) > GAP.SPACE) return start;
    if (wordAt(tokens, index) === 'should') return index + 1;
  }
  return start;
}

const LONGEST_SUBJECT = 10;

/** Whether a word can only be read as a verb where it stands: one that may be a noun needs an object behind it. */
export function isVerbWithObject({ tokens, words }: TokenizedText, index: number): boolean {
  const word = wordAt(tokens, index);
  if (!words.verbs.has(word)) return false;
  if (!words.nounLikeVerbs.has(word)) return true;
  return gapAt(tokens, index + 1) === GAP.SPACE && !words.prepositions.has(wordAt(tokens, index + 1));
}
