import type { Provenance, Span } from '../../graph/contribution.js';
import { GAP, type Token } from './tokens.js';

/** A half-open range, of characters or of tokens. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Provenance of what a program took from places of a text. */
export function toProvenance(text: string, ranges: readonly Range[]): Provenance {
  return { evidence: ranges.map((range) => toSpan(text, range)), sources: [], method: 'EXTRACTED' };
}

/** A range of characters with its words. */
function toSpan(text: string, { start, end }: Range): Span {
  return { start, end, quote: text.slice(start, end) };
}

/** The tokens that lie in a range of characters, as a range of indexes. */
export function toTokenRange(tokens: readonly Token[], range: Range): Range {
  return { start: findToken(tokens, range.start), end: findToken(tokens, range.end) };
}

/** The characters from a first token to a last one, both included. */
export function toCharacters(tokens: readonly Token[], first: number, last: number): Range {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** Index of the first token that starts at or after a place. */
function findToken(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pieces of a range of tokens, cut where a token hangs on the one before by at least this gap. */
export function splitTokens(tokens: readonly Token[], range: Range, gap: number): readonly Range[] {
  const pieces: Range[] = [];
  let start = range.start;
  for (let index = range.start + 1; index <= range.end; index += 1) {
    if (index < range.end && (tokens[index]?.gap ?? 0) < gap) continue;
    if (start < index) pieces.push({ start, end: index });
    start = index;
  }
  return pieces;
}

/** Statements of a range of tokens: what semicolons, colons and sentence ends part. One without end is cut where no reader would follow it. */
export function splitStatements(tokens: readonly Token[], range: Range): readonly Range[] {
  return splitTokens(tokens, range, GAP.CLAUSE).flatMap(({ start, end }) => {
    const count = Math.ceil((end - start) / LONGEST_STATEMENT);
    return Array.from({ length: count }, (_, index) => {
      const from = start + index * LONGEST_STATEMENT;
      return { start: from, end: Math.min(end, from + LONGEST_STATEMENT) };
    });
  });
}

/** In tokens. It keeps the time of those who look around in a statement within bounds. */
const LONGEST_STATEMENT = 250;

/** Clauses of a range of tokens: statements, and in them what words such as "while" set against another. */
export function splitClauses(tokens: readonly Token[], range: Range): readonly Range[] {
  return splitStatements(tokens, range).flatMap((piece) => {
    const starts = [piece.start];
    for (let index = piece.start + 1; index < piece.end; index += 1) {
      if (CONTRASTS.has(tokens[index]?.word ?? '') && tokens[index + 1]?.word !== 'also') starts.push(index);
    }
    return starts.map((start, index) => ({ start, end: starts[index + 1] ?? piece.end }));
  });
}

const CONTRASTS = new Set(['while', 'whereas', 'although', 'though', 'but', 'however', 'whilst']);
