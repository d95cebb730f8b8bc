import type { Law } from './law.js';
import { isCapital } from '../text/capitals.js';
import { findToken } from '../text/ranges.js';
import type { Sentence } from '../text/sentence.js';
import { GAP, gapAt, wordAt } from '../text/tokens.js';
import { isYear } from '../text/years.js';

/** "Legislative Decree No. 1232", "Law 68 of 2015", "law 26364", where the head is at a place; `word` is the head in the singular. */
export function parseNumbered(within: Sentence, head: number, word: string): Law | null {
  const { text, tokens } = within;
  const number = parseNumber(within, head);
  if (!number || !isNumberOfLaw(number, isCapital(text, tokens[head])) || isCounting(text, number.end)) return null;
  return {
    key: `${word} ${number.digits.toLowerCase()}`,
    place: { start: tokens[findKindStart(within, head)]?.start ?? 0, end: number.end },
    next: findToken(tokens, number.end),
  };
}

/** A number behind the head of a law, up to the character where it ends. */
interface LawNumber {
  readonly digits: string;
  /** Whether "No." or the like is before it. */
  readonly isSigned: boolean;
  /** Whether "of" and a year are behind it. */
  readonly isDated: boolean;
  readonly end: number;
}

function parseNumber({ text, tokens, to }: Sentence, head: number): LawNumber | null {
  LAW_NUMBER.lastIndex = tokens[head]?.end ?? 0;
  const match = LAW_NUMBER.exec(text);
  const end = LAW_NUMBER.lastIndex;
  if (!match || end > (tokens[to - 1]?.end ?? 0)) return null;
  const [, sign, digits = '', year] = match;
  return { digits, isSigned: sign !== undefined, isDated: year !== undefined, end };
}

const LAW_NUMBER =
  /\s{1,9}((?:No|Nos|Nr)\.?\s{0,9}|Number\s{1,9}|#\s{0,2}|№\s{0,2})?((?:[A-Z]{1,3}[/-])?\d{1,6}(?:[./-]\d{1,4}){0,3}(?:\([A-Z]{1,3}\)(?:\/\d{2,4})?)?(?:\/[A-Z]{1,6})?)(?![\p{L}\d])(\s{1,9}of\s{1,9}(?:19|20)\d\d(?!\d))?/uy;

/** Whether a number without a sign is one of a law all the same: behind a capital or a long one, and no year. */
function isNumberOfLaw({ digits, isSigned, isDated }: LawNumber, isNamed: boolean): boolean {
  if (isSigned) return true;
  return (isNamed || digits.length >= 3) && (isDated || !isYear(digits));
}

/** Whether what is behind a number shows that it counts something. */
function isCounting(text: string, end: number): boolean {
  return COUNTED.test(text.slice(end, end + 14));
}

const COUNTED = /^(?:,\d{3}|\s{0,2}%|\s{0,9}(?:to|-|–)\s{0,9}\d|\s{1,9}(?:years?|months?|days?|percent|people|victims|cases))/u;

/** The first of the words before a head that say which kind of law it is: "Legislative" of "Legislative Decree". */
function findKindStart({ tokens, words, from }: Sentence, head: number): number {
  let start = head;
  while (start > from && gapAt(tokens, start) === GAP.SPACE && words.statuteKinds.has(wordAt(tokens, start - 1))) start -= 1;
  return start;
}

/** The laws whose numbers stand in one list behind a first one. */
export function parseJoined({ text, tokens, to }: Sentence, first: Law, word: string): readonly Law[] {
  const laws: Law[] = [];
  let place = first.place.end;
  const limit = tokens[to - 1]?.end ?? 0;
  while (laws.length < MOST_JOINED) {
    JOINED_NUMBER.lastIndex = place;
    const match = JOINED_NUMBER.exec(text);
    if (!match || JOINED_NUMBER.lastIndex > limit) break;
    const end = JOINED_NUMBER.lastIndex;
    const number = match[1] ?? '';
    laws.push({
      key: `${word} ${number.toLowerCase()}`,
      title: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${number}`,
      place: { start: end - number.length, end },
      next: findToken(tokens, end),
    });
    place = end;
  }
  return laws;
}

const MOST_JOINED = 20;
const JOINED_NUMBER =
  /(?:,\s{0,9}|\s{1,9})(?:and\s{1,9})?((?:[A-Z]{1,3}[/-])?\d{1,6}(?:[./-]\d{1,4}){0,3})(?![\p{L}\d%]|,\d|\s{1,9}(?:years?|months?|victims|of))/uy;
