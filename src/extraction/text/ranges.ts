import type { Provenance, Span } from '../../graph/contribution.js';
import { CONTRASTS } from './closed-classes.js';
import { GAP, gapAt, wordAt, type Gap, type Token } from './tokens.js';

/** A half-open range of characters of a text, as offsets in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A half-open range of tokens, as indexes. Its ends have other names than those of characters, so that neither compiles as the other. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Provenance of what a program took from places of a text. */
export function toProvenance(text: string, ranges: readonly TextRange[]): Provenance {
  return { evidence: ranges.map((range) => toSpan(text, range)), sources: [], method: 'EXTRACTED' };
}

/** A range of characters with its words. */
function toSpan(text: string, { start, end }: TextRange): Span {
  return { start, end, quote: text.slice(start, end) };
}

/** The tokens that lie in a range of characters. */
export function toTokenRange(tokens: readonly Token[], { start, end }: TextRange): TokenRange {
  return { from: findToken(tokens, start), to: findToken(tokens, end) };
}

/** The characters from the first token of a range to its last one. */
export function toCharacters(tokens: readonly Token[], { from, to }: TokenRange): TextRange {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Index of the first token that starts at or after a character. */
export function findToken(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A range of characters, with the parenthesis right behind it that closes one opened in it: "Harbor Act (1999)". */
export function closeParenthesis(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  return { start, end: isOpen && text.charAt(end) === ')' ? end + 1 : end };
}

/** Index of the first token of a range that a comma does not join to the one before, else the end of the range. */
export function findClauseBreak(tokens: readonly Token[], { from, to }: TokenRange): number {
  let place = from;
  while (place < to && gapAt(tokens, place) <= GAP.COMMA) place += 1;
  return place;
}

/** Pieces of a range of tokens, cut where a token hangs on the one before by at least this gap. */
export function splitTokens(tokens: readonly Token[], range: TokenRange, gap: Gap): readonly TokenRange[] {
  const pieces: TokenRange[] = [];
  let { from } = range;
  for (let index = range.from + 1; index <= range.to; index += 1) {
    if (index < range.to && gapAt(tokens, index) < gap) continue;
    if (from < index) pieces.push({ from, to: index });
    from = index;
  }
  return pieces;
}

/** Statements of a range of tokens: what semicolons, colons and sentence ends part. One without end is cut where no reader would follow it. */
export function splitStatements(tokens: readonly Token[], range: TokenRange): readonly TokenRange[] {
  return splitTokens(tokens, range, GAP.CLAUSE).flatMap(({ from, to }) => {
    const count = Math.ceil((to - from) / LONGEST_STATEMENT);
    return Array.from({ length: count }, (_, index) => {
      const start = from + index * LONGEST_STATEMENT;
      return { from: start, to: Math.min(to, start + LONGEST_STATEMENT) };
    });
  });
}

/** In tokens. It keeps the time of those who look around in a statement within bounds. */
const LONGEST_STATEMENT = 250;

/** Clauses of a range of tokens: statements, and in them what words such as "while" set against another. */
export function splitClauses(tokens: readonly Token[], range: TokenRange): readonly TokenRange[] {
  return splitStatements(tokens, range).flatMap((piece) => {
    const starts = [piece.from];
    for (let index = piece.from + 1; index < piece.to; index += 1) {
      if (CONTRASTS.has(wordAt(tokens, index)) && wordAt(tokens, index + 1) !== 'also') starts.push(index);
    }
    return starts.map((from, index) => ({ from, to: starts[index + 1] ?? piece.to }));
  });
}
