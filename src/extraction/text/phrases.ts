import { findClauseBreak, type TokenRange } from './ranges.js';
import { foldWord, GAP, gapAt, wordAt, type Gap, type Token } from './tokens.js';

/** Phrases under codes, ready to be found in a text. */
export interface PhraseSet {
  /** By the first word of a phrase, or by its first three letters and a star. */
  readonly byStart: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether a phrase gives way to a longer one around it. */
  readonly narrowest: boolean;
}

/** Phrases as they are written in the vocabulary. */
export interface PhraseSource {
  readonly narrowest: boolean;
  /** Phrases inside of which none is found. */
  readonly ignore: readonly string[];
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** A phrase found: its code and its tokens. */
export interface Match extends TokenRange {
  readonly code: string;
}

interface Found extends TokenRange {
  readonly code: string | null;
}

interface Phrase {
  /** Null for words that must not be taken for any code. */
  readonly code: string | null;
  readonly first: Element | null;
}

/** An element of a phrase, with the one that follows it. */
type Element = Piece & { readonly next: Element | null };

type Piece = RestPiece | GapPiece | WordPiece;

interface RestPiece {
  readonly kind: 'rest';
}

interface GapPiece {
  readonly kind: 'gap';
  readonly most: number;
}

interface WordPiece {
  readonly kind: 'word';
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly optional: boolean;
}

/**
 * Makes phrases ready. A phrase is words with a space between: `a|b` is either, `word*` any word that starts so, `word?` may
 * be missing, `..3` stands for up to three words, and
 * `...` for all that follows in the clause.
 */
export function compilePhrases({ narrowest, ignore, phrases }: PhraseSource): PhraseSet {
  const byStart = new Map<string, Phrase[]>();
  const entries = [...Object.entries(phrases), [null, ignore] as const];
  for (const [code, sources] of entries) {
    for (const source of sources) {
      const pieces = source.split(' ').flatMap(parsePieces);
      const phrase: Phrase = { code, first: linkPieces(pieces) };
      for (const key of toStartKeys(pieces, source)) byStart.set(key, [...(byStart.get(key) ?? []), phrase]);
    }
  }
  return { byStart, narrowest };
}

/** The phrases of two sets, found as those of the first are. */
export function joinPhrases(set: PhraseSet, other: PhraseSet): PhraseSet {
  const byStart = new Map(set.byStart);
  for (const [key, phrases] of other.byStart) byStart.set(key, [...(byStart.get(key) ?? []), ...phrases]);
  return { byStart, narrowest: set.narrowest };
}

function linkPieces(pieces: readonly Piece[]): Element | null {
  return pieces.reduceRight<Element | null>((next, piece) => toElement(piece, next), null);
}

/** Writes each kind out: objects made by a spread are matched half as fast. */
function toElement(piece: Piece, next: Element | null): Element {
  switch (piece.kind) {
    case 'rest':
      return { kind: 'rest', next };
    case 'gap':
      return { kind: 'gap', most: piece.most, next };
    case 'word':
      return { kind: 'word', exact: piece.exact, prefixes: piece.prefixes, optional: piece.optional, next };
  }
}

function parsePieces(source: string): readonly Piece[] {
  if (source === '...') return [{ kind: 'rest' }];
  const gap = /^\.\.(\d)$/.exec(source);
  if (gap) return [{ kind: 'gap', most: Number(gap[1]) }];
  const optional = source.endsWith('?');
  const choices = (optional ? source.slice(0, -1) : source).split('|');
  if (!choices.every((choice) => /^[^?*]+\*?$/u.test(choice)))
    throw new Error(`a star or a question mark ends a word, got "${source}"`);
  const words = choices
    .filter((choice) => !choice.endsWith('*'))
    .map((choice) => foldWord(choice).split(/[.-]/u).filter(Boolean));
  const prefixes = choices.filter((choice) => choice.endsWith('*')).map((choice) => foldWord(choice.slice(0, -1)));
  const [only] = words;
  if (words.length === 1 && only && only.length > 1) {
    return only.map((word) => ({ kind: 'word', exact: new Set([word]), prefixes: [], optional }));
  }
  return [{ kind: 'word', exact: new Set(words.flat()), prefixes, optional }];
}

function toStartKeys(pieces: readonly Piece[], source: string): readonly string[] {
  const keys: string[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'word') break;
    if (piece.prefixes.some((prefix) => prefix.length < 3))
      throw new Error(`a prefix has three letters or more, got "${source}"`);
    keys.push(...piece.exact, ...piece.prefixes.map((prefix) => `${prefix.slice(0, 3)}*`));
    if (!piece.optional) return [...new Set(keys)];
  }
  throw new Error(`a phrase starts with a word that must be there, got "${source}"`);
}

/** All phrases of a set in a range of tokens, in order. None crosses a clause. */
export function findPhrases(set: PhraseSet, tokens: readonly Token[], { from, to }: TokenRange): readonly Match[] {
  const found: Found[] = [];
  const reach: Reach = { tokens, to };
  for (let index = from; index < to; index += 1) {
    const word = wordAt(tokens, index);
    addMatches(found, set.byStart.get(word), reach, index);
    addMatches(found, set.byStart.get(`${word.slice(0, 3)}*`), reach, index);
  }
  return withoutCovered(found, set.narrowest);
}

/** The tokens up to which a phrase may go. */
interface Reach {
  readonly tokens: readonly Token[];
  readonly to: number;
}

function addMatches(found: Found[], phrases: readonly Phrase[] | undefined, reach: Reach, from: number): void {
  if (!phrases) return;
  for (const { code, first } of phrases) {
    const to = matchElement(first, reach, from, null);
    if (to !== null && to > from) found.push({ code, from, to });
  }
}

/** Where an element and those behind it end in the tokens, or null. `loosest` is the widest gap allowed before the next token, null at the start. */
function matchElement(element: Element | null, reach: Reach, at: number, loosest: Gap | null): number | null {
  if (!element) return at;
  switch (element.kind) {
    case 'rest':
      return findClauseBreak(reach.tokens, { from: at, to: Math.min(reach.to, at + LONGEST_REST) });
    case 'gap':
      return matchGap(element, reach, at, loosest);
    case 'word':
      return matchWord(element, reach, at, loosest);
  }
}

const LONGEST_REST = 40;

/** Skips as few words as it takes for what follows to match. */
function matchGap({ most, next }: GapPiece & Element, reach: Reach, at: number, loosest: Gap | null): number | null {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const end = matchElement(next, reach, at + skipped, skipped === 0 ? loosest : GAP.COMMA);
    if (end !== null) return end;
    if (at + skipped >= reach.to || gapAt(reach.tokens, at + skipped) > GAP.COMMA) return null;
  }
  return null;
}

function matchWord(element: WordPiece & Element, reach: Reach, at: number, loosest: Gap | null): number | null {
  const token = at < reach.to ? reach.tokens[at] : undefined;
  if (token && (loosest === null || token.gap <= loosest) && fits(element, token.word)) {
    const end = matchElement(element.next, reach, at + 1, GAP.SPACE);
    if (end !== null) return end;
  }
  return element.optional ? matchElement(element.next, reach, at, loosest) : null;
}

function fits({ exact, prefixes }: WordPiece, word: string): boolean {
  return exact.has(word) || prefixes.some((prefix) => word.startsWith(prefix));
}

function withoutCovered(found: readonly Found[], narrowest: boolean): readonly Match[] {
  const matches: Match[] = [];
  let cover: TokenRange = { from: -1, to: -1 };
  let ignored: TokenRange = { from: -1, to: -1 };
  for (const { code, from, to } of [...found].sort(byPlace)) {
    const isCovered = narrowest && isInside({ from, to }, cover);
    if (to > cover.to) cover = { from, to };
    if (code === null) {
      if (to > ignored.to) ignored = { from, to };
    } else if (!isCovered && !isInside({ from, to }, ignored) && !isKnown(matches, { code, from, to })) {
      matches.push({ code, from, to });
    }
  }
  return matches;
}

/** Whether a range that starts no sooner than another lies in it, and is shorter. */
function isInside(range: TokenRange, around: TokenRange): boolean {
  return around.to >= range.to && (around.from < range.from || around.to > range.to);
}

/** Words to be ignored come first among those of one place, and long ones before short ones. */
function byPlace(a: Found, b: Found): number {
  return a.from - b.from || b.to - a.to || Number(a.code !== null) - Number(b.code !== null);
}

function isKnown(matches: readonly Match[], { code, from, to }: Match): boolean {
  for (let index = matches.length - 1; index >= 0 && matches[index]?.from === from; index -= 1) {
    if (matches[index]?.code === code && matches[index]?.to === to) return true;
  }
  return false;
}
