import { GAP, type Token } from '../text/tokens.js';
import type { Words } from '../text/words.js';

/** A number in a text. */
export interface ParsedNumber {
  readonly value: number;
  /** The token behind it. */
  readonly next: number;
}

/** "12", "1,204", "twelve"; "one" only where it counts. */
export function parseNumber(
  text: string,
  tokens: readonly Token[],
  index: number,
  end: number,
  words: Words,
): ParsedNumber | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.word === 'none') return { value: 0, next: index + 1 };
  if (words.cardinals.has(token.word)) {
    const value = [...words.cardinals].indexOf(token.word);
    return token.word === 'one' && tokens[index + 1]?.word === 'of' ? null : { value, next: index + 1 };
  }
  if (!/^\d{1,6}$/.test(token.word) || YEAR.test(token.word)) return null;
  let digits = token.word;
  let next = index + 1;
  while (
    next < end &&
    digits.length < 10 &&
    /^\d{3}$/.test(tokens[next]?.word ?? '') &&
    text.slice(tokens[next - 1]?.end, tokens[next]?.start) === ','
  ) {
    digits += tokens[next]?.word ?? '';
    next += 1;
  }
  return { value: Number(digits), next };
}

/** Whether a number counts people or cases. */
export function isCount(text: string, tokens: readonly Token[], index: number, next: number): boolean {
  const number = tokens[index];
  if (!number) return false;
  if (UNCOUNTED_BEFORE.has(tokens[index - 1]?.word ?? '') || /[$€£\d./(-]/.test(text.charAt(number.start - 1))) return false;
  const behind = tokens[next];
  if (/^\s?[%/-]/.test(text.slice(tokens[next - 1]?.end, (tokens[next - 1]?.end ?? 0) + 2))) return false;
  if (behind?.word === 'of' && /^(?:whom|which|them|these|those)$/.test(tokens[next + 1]?.word ?? '')) return false;
  if (behind?.word === 'to' && /^\d/.test(tokens[next + 1]?.word ?? '')) return false;
  return behind === undefined || behind.gap > GAP.SPACE || !UNCOUNTED_BEHIND.has(behind.word);
}

/** A year, which counts nothing. */
export const YEAR = /^(?:19|20)\d\d$/;
const UNCOUNTED_BEFORE: ReadonlySet<string> = new Set([
  'article',
  'articles',
  'section',
  'sections',
  'law',
  'no',
  'chapter',
  'paragraph',
  'tier',
  'age',
  'aged',
  'ages',
  'under',
  'resolution',
  'convention',
  'act',
  'decree',
  'usd',
  'visa',
  'than',
  'its',
  'the',
  'their',
  'these',
  'past',
  'last',
  'phase',
  'number',
  'including',
]);
const UNCOUNTED_BEHIND: ReadonlySet<string> = new Set([
  'year',
  'years',
  'month',
  'months',
  'day',
  'days',
  'week',
  'weeks',
  'hours',
  'percent',
  'million',
  'billion',
  'dollars',
  'euros',
  'pounds',
  'pesos',
  'baht',
  'rupees',
  'francs',
  'rand',
  'dinars',
  'dirhams',
  'riyals',
  'yen',
  'yuan',
  'lira',
  'kronor',
  'rubles',
  'consecutive',
  'usd',
  'points',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);
