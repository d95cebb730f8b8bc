import { BULLET, INLINE_BULLET } from '../text/bullets.js';
import { toTokenRange, type TextRange } from '../text/ranges.js';
import { toSentence, type Sentence, type TokenizedText } from '../text/sentence.js';
import { GAP, gapAt, wordAt } from '../text/tokens.js';
import { isVerbWithObject, skipAdverbs, skipShould } from '../text/verbs.js';
import { isCapital } from '../text/capitals.js';

/**
 * Cuts the paragraphs of a list into its recommendations: by lines and bullets, and where one paragraph holds them all, by
 * semicolons.
 */
export function splitRecommendations(source: TokenizedText, paragraphs: readonly TextRange[]): readonly TextRange[] {
  const { text } = source;
  const pieces = paragraphs.flatMap((paragraph) => splitLines(source, paragraph)).flatMap((piece) => splitBullets(text, piece));
  const isOneParagraph = pieces.length <= 2 && !paragraphs.some(({ start }) => BULLET.test(text.slice(start, start + 40)));
  const cut = isOneParagraph ? pieces.flatMap((piece) => splitSemicolons(source, piece)) : pieces;
  const isSemicolonList = cut.length > pieces.length;
  return cut.map((piece) => trimPiece(text, piece, isSemicolonList)).filter(({ start, end }) => start < end);
}

/** A line starts a new item if it has a bullet, or if the line before it ended and this one asks for something. */
function splitLines(source: TokenizedText, { start, end }: TextRange): readonly TextRange[] {
  const { text, tokens } = source;
  const pieces: TextRange[] = [];
  let from = start;
  for (let line = text.indexOf('\n', start); line >= 0 && line < end; line = text.indexOf('\n', line + 1)) {
    const head = text.slice(line + 1, Math.min(end, line + 40));
    const isEnded = /[.;]["”’)]?\s{0,3}$/u.test(text.slice(Math.max(from, line - 6), line));
    const opening = toSentence(source, toTokenRange(tokens, { start: line + 1, end }));
    const isNew = BULLET.test(head) || (isEnded ? startsLikeRequest(opening) : startsAnew(opening, line));
    if (!isNew) continue;
    pieces.push({ start: from, end: line });
    from = line + 1;
  }
  return [...pieces, { start: from, end }];
}

/** Whether a line starts an item though the one before has no end: with a verb in capitals, and not behind a comma or "and". */
function startsAnew(opening: Sentence, line: number): boolean {
  const { text, tokens, words, from } = opening;
  const before = tokens[from - 1];
  if (!before || !isCapital(text, tokens[from]) || text.slice(before.end, line).trim() !== '') return false;
  return (
    !words.prepositions.has(before.word) &&
    !words.determiners.has(before.word) &&
    isVerbWithObject(opening, skipAdverbs(opening, from))
  );
}

/** Where the words of an item begin, behind its bullet or number. */
export function toItemStart(text: string, start: number): number {
  return start + (BULLET.exec(text.slice(start, start + 60))?.[0].length ?? 0);
}

function splitBullets(text: string, { start, end }: TextRange): readonly TextRange[] {
  let from = toItemStart(text, start);
  const body = text.slice(from, end);
  const base = from;
  const pieces: TextRange[] = [];
  for (const { index } of body.matchAll(INLINE_BULLET)) {
    pieces.push({ start: from, end: base + index });
    from = base + index + 1;
  }
  return [...pieces, { start: from, end }];
}

/** A semicolon ends an item only where something new is asked for after it. */
function splitSemicolons(source: TokenizedText, { start, end }: TextRange): readonly TextRange[] {
  const { text, tokens } = source;
  const pieces: TextRange[] = [];
  let from = start;
  for (let place = text.indexOf(';', start); place >= 0 && place < end; place = text.indexOf(';', place + 1)) {
    if (!startsLikeRequest(toSentence(source, toTokenRange(tokens, { start: place, end })))) continue;
    pieces.push({ start: from, end: place });
    from = place + 1;
  }
  return [...pieces, { start: from, end }];
}

/** Whether words start as a request does: with a verb, perhaps behind adverbs or behind a phrase that ends with a comma. */
export function startsLikeRequest(opening: Sentence): boolean {
  const { tokens, words, from, to } = opening;
  const first = skipShould(opening, wordAt(tokens, from) === 'and' ? from + 1 : from);
  const index = skipAdverbs(opening, first);
  const word = wordAt(tokens, index);
  if (index >= to || word === '') return false;
  if (words.verbs.has(word)) return true;
  if (words.functionWords.has(word)) return hasVerbAfterComma(opening, index);
  const next = wordAt(tokens, index + 1);
  return words.prepositions.has(next) || words.determiners.has(next);
}

function hasVerbAfterComma(opening: Sentence, first: number): boolean {
  const { tokens, to } = opening;
  for (let index = first + 1; index < Math.min(to, first + LONGEST_PHRASE); index += 1) {
    const gap = gapAt(tokens, index);
    if (gap >= GAP.SENTENCE) return false;
    if (gap === GAP.COMMA && isVerbWithObject(opening, skipAdverbs(opening, index))) return true;
  }
  return false;
}

const LONGEST_PHRASE = 25;

function trimPiece(text: string, { start, end }: TextRange, isSemicolonList: boolean): TextRange {
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
