import { PARTITIVES } from '../text/closed-classes.js';
import type { TokenRange } from '../text/ranges.js';
import type { Sentence, TokenizedText } from '../text/sentence.js';
import { GAP, gapAt, wordAt } from '../text/tokens.js';
import { isYear } from '../text/years.js';

/** A number in a text, with its tokens. */
export interface ParsedNumber extends TokenRange {
  readonly value: number;
}

/** "12", "1,204", "twelve" at a place of a sentence; "one" only where it counts. */
export function parseNumber(sentence: Sentence, index: number): ParsedNumber | null {
  const { tokens, words } = sentence;
  const word = wordAt(tokens, index);
  if (word === 'none') return { value: 0, from: index, to: index + 1 };
  if (words.cardinals.has(word)) {
    const value = [...words.cardinals].indexOf(word);
    return word === 'one' && wordAt(tokens, index + 1) === 'of' ? null : { value, from: index, to: index + 1 };
  }
  return /^\d{1,6}$/.test(word) && !isYear(word) ? parseDigits(sentence, index) : null;
}

/** A number in digits, with the thousands that commas part. */
function parseDigits(sentence: Sentence, from: number): ParsedNumber {
  let digits = wordAt(sentence.tokens, from);
  let to = from + 1;
  while (to < sentence.to && digits.length < 10 && isThousands(sentence, to)) {
    digits += wordAt(sentence.tokens, to);
    to += 1;
  }
  return { value: Number(digits), from, to };
}

function isThousands({ text, tokens }: TokenizedText, index: number): boolean {
  return /^\d{3}$/.test(wordAt(tokens, index)) && text.slice(tokens[index - 1]?.end, tokens[index]?.start) === ',';
}

/** Whether a number counts people or cases. */
export function isCount(text: TokenizedText, number: TokenRange): boolean {
  return !isBarredBefore(text, number.from) && !isBarredBehind(text, number.to);
}

/** Whether what is right before a number shows that it counts nothing: "section 5", "$5", "8.5". */
function isBarredBefore({ text, tokens, words }: TokenizedText, index: number): boolean {
  const start = tokens[index]?.start ?? 0;
  return words.uncountedBefore.has(wordAt(tokens, index - 1)) || /[$€£\d./(-]/.test(text.charAt(start - 1));
}

/** Whether what is right behind a number shows that it counts nothing: "5 percent", "5 to 10", "five of whom". */
function isBarredBehind({ text, tokens, words }: TokenizedText, index: number): boolean {
  const end = tokens[index - 1]?.end ?? 0;
  if (/^\s?[%/-]/.test(text.slice(end, end + 2))) return true;
  const [word, next] = [wordAt(tokens, index), wordAt(tokens, index + 1)];
  if (word === 'of' && PARTITIVES.has(next)) return true;
  if (word === 'to' && /^\d/.test(next)) return true;
  return gapAt(tokens, index) === GAP.SPACE && words.uncountedBehind.has(word);
}
