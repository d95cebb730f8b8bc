import { BULLET, INLINE_BULLET } from '../text/bullets.js';
import { GAP, type Token } from '../text/tokens.js';
import { toTokenRange, type Range } from '../text/ranges.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isVerbWithObject, skipAdverbs, skipShould } from '../text/verbs.js';
import type { Words } from '../text/words.js';

/**
 * Cuts the paragraphs of a list into its recommendations: by lines and bullets, and where one paragraph holds them all, by
 * semicolons.
 */
export function splitRecommendations(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Range[],
  { words }: Vocabulary,
): readonly Range[] {
  const pieces = paragraphs
    .flatMap((paragraph) => splitLines(text, tokens, paragraph, words))
    .flatMap((piece) => splitBullets(text, piece));
  const isOneParagraph = pieces.length <= 2 && !paragraphs.some(({ start }) => BULLET.test(text.slice(start, start + 40)));
  const cut = isOneParagraph ? pieces.flatMap((piece) => splitSemicolons(text, tokens, piece, words)) : pieces;
  const isSemicolonList = cut.length > pieces.length;
  return cut.map((piece) => trimPiece(text, piece, isSemicolonList)).filter(({ start, end }) => start < end);
}

/** A line starts a new item if it has a bullet, or if the line before it ended and this one asks for something. */
function splitLines(text: string, tokens: readonly Token[], { start, end }: Range, words: Words): readonly Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (let line = text.indexOf('\n', start); line >= 0 && line < end; line = text.indexOf('\n', line + 1)) {
    const head = text.slice(line + 1, Math.min(end, line + 40));
    const isEnded = /[.;]["”’)]?\s{0,3}$/u.test(text.slice(Math.max(from, line - 6), line));
    const opening = toTokenRange(tokens, { start: line + 1, end });
    const isNew =
      BULLET.test(head) || (isEnded ? startsLikeRequest(tokens, opening, words) : startsAnew(text, tokens, line, opening, words));
    if (!isNew) continue;
    pieces.push({ start: from, end: line });
    from = line + 1;
  }
  return [...pieces, { start: from, end }];
}

/** Whether a line starts an item though the one before has no end: with a verb in capitals, and not behind a comma or "and". */
function startsAnew(text: string, tokens: readonly Token[], line: number, { start, end }: Range, words: Words): boolean {
  const before = tokens[start - 1];
  const first = tokens[start];
  if (!before || !first || !/^\p{Lu}/u.test(text.charAt(first.start)) || text.slice(before.end, line).trim() !== '') return false;
  return (
    !words.prepositions.has(before.word) &&
    !words.determiners.has(before.word) &&
    isVerbWithObject(tokens, skipAdverbs(tokens, start, end, words), words)
  );
}

/** Where the words of an item begin, behind its bullet or number. */
export function toItemStart(text: string, start: number): number {
  return start + (BULLET.exec(text.slice(start, start + 60))?.[0].length ?? 0);
}

function splitBullets(text: string, { start, end }: Range): readonly Range[] {
  let from = toItemStart(text, start);
  const body = text.slice(from, end);
  const base = from;
  const pieces: Range[] = [];
  for (const { index } of body.matchAll(INLINE_BULLET)) {
    pieces.push({ start: from, end: base + index });
    from = base + index + 1;
  }
  return [...pieces, { start: from, end }];
}

/** A semicolon ends an item only where something new is asked for after it. */
function splitSemicolons(text: string, tokens: readonly Token[], { start, end }: Range, words: Words): readonly Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (let place = text.indexOf(';', start); place >= 0 && place < end; place = text.indexOf(';', place + 1)) {
    if (!startsLikeRequest(tokens, toTokenRange(tokens, { start: place, end }), words)) continue;
    pieces.push({ start: from, end: place });
    from = place + 1;
  }
  return [...pieces, { start: from, end }];
}

/** Whether words start as a request does: with a verb, perhaps behind adverbs or behind a phrase that ends with a comma. */
export function startsLikeRequest(tokens: readonly Token[], { start, end }: Range, words: Words): boolean {
  const first = skipShould(tokens, tokens[start]?.word === 'and' ? start + 1 : start, end);
  const index = skipAdverbs(tokens, first, end, words);
  const word = tokens[index]?.word;
  if (index >= end || word === undefined) return false;
  if (words.verbs.has(word)) return true;
  if (!words.functionWords.has(word))
    return words.prepositions.has(tokens[index + 1]?.word ?? '') || words.determiners.has(tokens[index + 1]?.word ?? '');
  return hasVerbAfterComma(tokens, { start: index, end }, words);
}

function hasVerbAfterComma(tokens: readonly Token[], { start, end }: Range, words: Words): boolean {
  for (let index = start + 1; index < Math.min(end, start + LONGEST_PHRASE); index += 1) {
    const gap = tokens[index]?.gap ?? GAP.SENTENCE;
    if (gap >= GAP.SENTENCE) return false;
    if (gap !== GAP.COMMA) continue;
    if (isVerbWithObject(tokens, skipAdverbs(tokens, index, end, words), words)) return true;
  }
  return false;
}

const LONGEST_PHRASE = 25;

function trimPiece(text: string, { start, end }: Range, isSemicolonList: boolean): Range {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const connective = isSemicolonList ? /^and\s+/i.exec(raw.trimStart().slice(0, 20)) : null;
  const from = start + lead + (connective ? connective[0].length : 0);
  let to = start + raw.trimEnd().length;
  const tail = (isSemicolonList ? /(?:;\s{0,3}and|[;.])$/ : /;(?:\s{0,3}and)?$/).exec(text.slice(Math.max(from, to - 10), to));
  if (tail) to -= tail[0].length;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: Math.min(from, to), end: to };
}
