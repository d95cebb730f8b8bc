import type { TokenRange } from '../text/ranges.js';
import type { Sentence, TokenizedText } from '../text/sentence.js';
import { wordAt } from '../text/tokens.js';
import { isYear } from '../text/years.js';

/** Whether the verb that a claim starts with tells of a time before: "had investigated", "had already investigated". */
export function isPastPerfect({ tokens, from }: Sentence): boolean {
  return [1, 2].some((step) => wordAt(tokens, from - step) === 'had');
}

/** Whether a number counts those who were acquitted. */
export function isAcquitted({ tokens }: TokenizedText, index: number): boolean {
  return [1, 2].some((step) => wordAt(tokens, index - step).startsWith('acquit'));
}

/** Whether a number belongs to an earlier period: "compared with 20", "down from 20", "(20 in 2021)". */
export function isEarlier(text: TokenizedText, number: TokenRange): boolean {
  return isCompared(text, number.from) || (isBracketed(text, number.from) && isInYear(text, number.to));
}

function isCompared({ tokens, words }: TokenizedText, index: number): boolean {
  const [before, last] = [wordAt(tokens, index - 2), wordAt(tokens, index - 1)];
  return COMPARISONS.has(`${before} ${last}`) || (last === 'from' && words.changes.has(before));
}

const COMPARISONS: ReadonlySet<string> = new Set(['compared with', 'compared to', 'opposed to']);

function isBracketed({ text, tokens }: TokenizedText, index: number): boolean {
  const start = tokens[index]?.start ?? 0;
  return text.slice(Math.max(0, start - 2), start).includes('(');
}

/** The year in "in 2021" right behind a number and what it counts. */
export function toYear(claim: Sentence, next: number): number | null {
  for (let index = next; index < Math.min(claim.to, next + 5); index += 1) {
    if (isInYear(claim, index)) return Number(wordAt(claim.tokens, index + 1));
  }
  return null;
}

function isInYear({ tokens }: TokenizedText, index: number): boolean {
  return wordAt(tokens, index) === 'in' && isYear(wordAt(tokens, index + 1));
}
