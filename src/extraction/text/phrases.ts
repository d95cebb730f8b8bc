import { foldWord, GAP, type Gap, type Token } from './tokens.js';
import type { Range } from './ranges.js';

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

/** A phrase found: its code, and the tokens from `start` to before `end`. */
export interface Match extends Range {
  readonly code: string;
}

interface Found extends Range {
  readonly code: string | null;
}

interface Phrase {
  /** Null for words that must not be taken for any code. */
  readonly code: string | null;
  readonly elements: readonly Element[];
}

type Element =
  | { readonly kind: 'rest' }
  | { readonly kind: 'gap'; readonly most: number }
  | {
      readonly kind: 'word';
      readonly exact: ReadonlySet<string>;
      readonly prefixes: readonly string[];
      readonly optional: boolean;
    };

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
      const phrase: Phrase = { code, elements: source.split(' ').flatMap(parseElement) };
      for (const key of toStartKeys(phrase.elements, source)) byStart.set(key, [...(byStart.get(key) ?? []), phrase]);
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

function parseElement(source: string): readonly Element[] {
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

function toStartKeys(elements: readonly Element[], source: string): readonly string[] {
  const keys: string[] = [];
  for (const element of elements) {
    if (element.kind !== 'word') break;
    if (element.prefixes.some((prefix) => prefix.length < 3))
      throw new Error(`a prefix has three letters or more, got "${source}"`);
    keys.push(...element.exact, ...element.prefixes.map((prefix) => `${prefix.slice(0, 3)}*`));
    if (!element.optional) return [...new Set(keys)];
  }
  throw new Error(`a phrase starts with a word that must be there, got "${source}"`);
}

/** All phrases of a set in a range of tokens, in order. None crosses a clause. */
export function findPhrases(set: PhraseSet, tokens: readonly Token[], range: Range): readonly Match[] {
  const found: Found[] = [];
  for (let start = range.start; start < range.end; start += 1) {
    const word = tokens[start]?.word ?? '';
    addMatches(found, set.byStart.get(word), tokens, start, range.end);
    addMatches(found, set.byStart.get(`${word.slice(0, 3)}*`), tokens, start, range.end);
  }
  return withoutCovered(found, set.narrowest);
}

function addMatches(
  found: Found[],
  phrases: readonly Phrase[] | undefined,
  tokens: readonly Token[],
  start: number,
  limit: number,
): void {
  if (!phrases) return;
  for (const { code, elements } of phrases) {
    const end = matchElements(elements, 0, tokens, start, limit, null);
    if (end !== null && end > start) found.push({ code, start, end });
  }
}

/** Where the elements from one on end in the tokens, or null. `loosest` is the widest gap allowed before the next token, null at the start. */
function matchElements(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
  end: number,
  loosest: Gap | null,
): number | null {
  const element = elements[index];
  if (!element) return at;
  if (element.kind === 'rest') return toClauseEnd(tokens, at, end);
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.most; skipped += 1) {
      const result = matchElements(elements, index + 1, tokens, at + skipped, end, skipped === 0 ? loosest : GAP.COMMA);
      if (result !== null) return result;
      if (at + skipped >= end || (tokens[at + skipped]?.gap ?? GAP.PARAGRAPH) > GAP.COMMA) return null;
    }
    return null;
  }
  const token = at < end ? tokens[at] : undefined;
  if (token && (loosest === null || token.gap <= loosest) && fits(element, token.word)) {
    const result = matchElements(elements, index + 1, tokens, at + 1, end, GAP.SPACE);
    if (result !== null) return result;
  }
  return element.optional ? matchElements(elements, index + 1, tokens, at, end, loosest) : null;
}

function toClauseEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  while (last < Math.min(end, at + LONGEST_REST) && (tokens[last]?.gap ?? GAP.PARAGRAPH) <= GAP.COMMA) last += 1;
  return last;
}

const LONGEST_REST = 40;

function fits(element: Extract<Element, { kind: 'word' }>, word: string): boolean {
  return element.exact.has(word) || element.prefixes.some((prefix) => word.startsWith(prefix));
}

function withoutCovered(found: readonly Found[], narrowest: boolean): readonly Match[] {
  const matches: Match[] = [];
  let cover: Range = { start: -1, end: -1 };
  let ignored: Range = { start: -1, end: -1 };
  for (const { code, start, end } of [...found].sort(byPlace)) {
    const isCovered = narrowest && cover.end >= end && (cover.start < start || cover.end > end);
    if (end > cover.end) cover = { start, end };
    const isIgnored = ignored.end >= end && (ignored.start < start || ignored.end > end);
    if (code !== null && !isCovered && !isIgnored && !isKnown(matches, code, start, end)) matches.push({ code, start, end });
    if (code === null && end > ignored.end) ignored = { start, end };
  }
  return matches;
}

/** Words to be ignored come first among those of one place, and long ones before short ones. */
function byPlace(a: Found, b: Found): number {
  return a.start - b.start || b.end - a.end || Number(a.code !== null) - Number(b.code !== null);
}

function isKnown(matches: readonly Match[], code: string, start: number, end: number): boolean {
  for (let index = matches.length - 1; index >= 0 && matches[index]?.start === start; index -= 1) {
    if (matches[index]?.code === code && matches[index]?.end === end) return true;
  }
  return false;
}
