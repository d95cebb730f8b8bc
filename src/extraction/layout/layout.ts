import { LISTED } from '../text/bullets.js';
import { findPhrases } from '../text/phrases.js';
import { GAP, type Token } from '../text/tokens.js';
import { toTokenRange, type Range } from '../text/ranges.js';
import { splitRecommendations, startsLikeRequest, toItemStart } from './recommendation-items.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** How a narrative is laid out: what is prose, what is a list of recommendations, and what is neither. */
export interface Layout {
  /** Paragraphs of prose, in order. */
  readonly prose: readonly Paragraph[];
  /** Recommendations, in order, without bullets and the white space around them. */
  readonly items: readonly Range[];
  /** Titles, lines that name country, tier or source, and headings. */
  readonly headers: readonly Range[];
  /** Headings of sections, by code. */
  readonly headings: readonly string[];
  /** Whether a heading announces recommendations. */
  readonly announced: boolean;
}

export interface Paragraph extends Range {
  /** Code of the heading that it stands under, null before the first. */
  readonly heading: string | null;
}

interface Line extends Range {
  readonly tokens: Range;
}

/** Sees the layout of a text. */
export function toLayout(text: string, tokens: readonly Token[], vocabulary: Vocabulary): Layout {
  const prose: Paragraph[] = [];
  const headers: Range[] = [];
  const headings: string[] = [];
  const listed: Range[] = [];
  let heading: string | null = null;
  let listing = false;
  const opening = tokens[findOpening(tokens, vocabulary)]?.start ?? 0;
  for (const block of toBlocks(text, tokens)) {
    if (prose.length + headers.length > 0 && isFurniture(text, tokens, block)) {
      headers.push({ start: block[0].start, end: block[0].end });
      continue;
    }
    let start = block[0]?.start ?? 0;
    const end = block.at(-1)?.end ?? 0;
    const keep = (until: number): void => {
      const words = text.slice(start, until).trimStart();
      if (words === '') return;
      const rest = { start: until - words.length, end: until };
      if (listing && isListed(text, tokens, rest, listed.length, vocabulary)) listed.push(rest);
      else {
        // Headings inside of a list part it; the first prose behind its items ends it.
        if (listed.length > 0) listing = false;
        if (heading === 'RECOMMENDATIONS' && listed.length > 0) heading = null;
        prose.push({ ...rest, heading });
      }
    };
    for (const line of block) {
      const found = toHeading(text, tokens, line, vocabulary);
      if (found) {
        keep(line.start);
        heading = found.code;
        if (heading === 'RECOMMENDATIONS') listing = true;
        headings.push(found.code);
        headers.push({ start: line.start, end: found.end });
        start = found.end;
      } else if (line.start === start && line.end <= opening && isHeader(text, tokens, line, end, vocabulary)) {
        headers.push({ start: line.start, end: line.end });
        start = line.end + 1;
      }
    }
    keep(end);
  }
  const announced = headings.includes('RECOMMENDATIONS');
  if (announced) return { prose, headers, headings, announced, items: splitRecommendations(text, tokens, listed, vocabulary) };
  return { ...withoutHeading(text, tokens, prose, opening, vocabulary), headers, headings, announced };
}

/** The token at which a government is weighed against the standards, or a special case is stated. */
function findOpening(tokens: readonly Token[], { standards, tiers }: Vocabulary): number {
  const all = { start: 0, end: tokens.length };
  const weighed = findPhrases(standards, tokens, all).find(({ code }) => code === 'STANDARDS');
  const special = findPhrases(tiers, tokens, all).find(
    ({ code, start }) => code === 'SPECIAL_CASE' && tokens[start - 1]?.word === 'a' && tokens[start - 1]?.gap === GAP.SPACE,
  );
  return weighed?.start ?? special?.start ?? 0;
}

/** All that is said: prose and recommendations, in order. */
export function toBody({ prose, items }: Layout): readonly Range[] {
  return [...prose, ...items].sort((a, b) => a.start - b.start);
}

/** Where no heading announces them, recommendations are the longest run of paragraphs after the opening that are all requests. */
function withoutHeading(
  text: string,
  tokens: readonly Token[],
  prose: readonly Paragraph[],
  opening: number,
  vocabulary: Vocabulary,
): Pick<Layout, 'prose' | 'items'> {
  let best: Paragraph[] = [];
  let run: Paragraph[] = [];
  for (const paragraph of prose) {
    if (paragraph.start > opening && isRequest(text, tokens, paragraph, vocabulary)) run.push(paragraph);
    else run = [];
    if (run.length > best.length) best = run;
  }
  const items = splitRecommendations(text, tokens, best, vocabulary);
  if (items.length < 2) return { prose, items: [] };
  const listed = new Set(best);
  return { prose: prose.filter((paragraph) => !listed.has(paragraph)), items };
}

function toBlocks(text: string, tokens: readonly Token[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [[]];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const last = found < 0 ? text.length : found;
    const end = findInlineHeading(text, start, last) ?? last;
    const isBlank = text.slice(start, end).trim() === '';
    const before = blocks.at(-1)?.at(-1);
    const isNew = before !== undefined && endsParagraph(text, before, { start, end });
    if ((isBlank || isNew) && blocks.at(-1)?.length !== 0) blocks.push([]);
    if (!isBlank) blocks.at(-1)?.push({ start, end, tokens: toTokenRange(tokens, { start, end }) });
    start = end < last ? end : end + 1;
  }
  return blocks.filter((block) => block.length > 0);
}

/** A line too long for a page is no part of a wrapped paragraph: one of two ends it where it ends a sentence. */
function endsParagraph(text: string, line: Range, next: Range): boolean {
  const longest = Math.max(line.end - line.start, next.end - next.start);
  return longest > LONGEST_WRAPPED && /[.!?]["”’)]{0,2}\s{0,3}$/u.test(text.slice(line.end - 8, line.end));
}

const LONGEST_WRAPPED = 180;

/** Where in a line, behind the end of a sentence, a heading in capitals announces recommendations. */
function findInlineHeading(text: string, start: number, end: number): number | null {
  const place = start + 1 + text.slice(start + 1, end).indexOf('RECOMMENDATIONS');
  if (place <= start) return null;
  const before = /[.!?]["”)]?\s{1,3}((?:PRIORITI[ZS]ED\s{1,3})?)$/u.exec(text.slice(Math.max(start, place - 20), place));
  return before && /^RECOMMENDATIONS[^.:\n]{0,60}:/.test(text.slice(place, place + 80)) ? place - (before[1] ?? '').length : null;
}

/** The number of a page, or the title of the report at the head of one. */
function isFurniture(text: string, tokens: readonly Token[], block: readonly Line[]): block is readonly [Line] {
  const [line, other] = block;
  if (!line || other || line.tokens.end - line.tokens.start > MOST_HEADING_WORDS) return false;
  const words = tokens.slice(line.tokens.start, line.tokens.end).map(({ word }) => word);
  if (words.length > 0 && words.every((word) => /^\d{1,4}$/.test(word) || word === 'page')) return true;
  return (
    /^[^\p{Ll}]*$/u.test(text.slice(line.start, line.end)) && /trafficking in persons report( \d{4})?$/.test(words.join(' '))
  );
}

/** A heading takes a whole line, or is followed by a colon. */
function toHeading(
  text: string,
  tokens: readonly Token[],
  line: Line,
  { headings, tiers }: Vocabulary,
): { readonly code: string; readonly end: number } | null {
  const start = { start: line.tokens.start, end: Math.min(line.tokens.end, line.tokens.start + MOST_HEADING_WORDS) };
  const [match] = findPhrases(headings, tokens, start).filter((heading) => heading.start === start.start);
  if (!match || findPhrases(tiers, tokens, start).length > 0) return null;
  const behind = tokens[start.start]?.end ?? line.end;
  const found = text.slice(behind, line.end).indexOf(':');
  const colon = found < 0 ? found : behind + found;
  const firstWord = text.slice(line.start, line.end).trimStart();
  if (!/^[#*_\s\d.]*\p{Lu}/u.test(firstWord)) return null;
  const isWhole =
    line.tokens.end - line.tokens.start <= MOST_HEADING_WORDS && !/[.;,]\s*$/.test(text.slice(line.end - 3, line.end));
  if (isWhole && (match.end === line.tokens.end || match.code === 'RECOMMENDATIONS')) {
    if (colon < 0 || /^[\s*_]*$/.test(text.slice(colon + 1, line.end))) return { code: match.code, end: line.end };
  }
  const isBeforeColon = colon > 0 && toTokenRange(tokens, { start: line.start, end: colon }).end <= start.end;
  const isLead = text.slice(tokens[match.end - 1]?.end, colon).trim() === '' && /^(?:#{1,6}\s|\*\*|__)?\p{Lu}/u.test(firstWord);
  return isBeforeColon && (match.code === 'RECOMMENDATIONS' || isLead) ? { code: match.code, end: colon + 1 } : null;
}

const MOST_HEADING_WORDS = 9;

/** A title, or a line that names country, tier or source: short, and no sentence. */
function isHeader(
  text: string,
  tokens: readonly Token[],
  line: Line,
  blockEnd: number,
  { tiers, standards }: Vocabulary,
): boolean {
  if (line.tokens.end - line.tokens.start > MOST_HEADER_WORDS || /[.;:!?]["”’]?\s*$/u.test(text.slice(line.end - 6, line.end)))
    return false;
  const isMarked = findPhrases(tiers, tokens, line.tokens).length > 0 || findPhrases(standards, tokens, line.tokens).length > 0;
  return isMarked || !/[.;!?]["”’]?\s*$/u.test(text.slice(Math.max(line.start, blockEnd - 6), blockEnd));
}

const MOST_HEADER_WORDS = 30;

/** The first paragraphs under a heading are its list; later ones only as long as they ask for something. */
function isListed(text: string, tokens: readonly Token[], range: Range, before: number, vocabulary: Vocabulary): boolean {
  if (before === 0 && text.slice(range.start, range.end).trimEnd().endsWith(':')) return false;
  return isRequest(text, tokens, range, vocabulary);
}

/** With a bullet, a verb that is not known is as good as one that is. */
function isRequest(text: string, tokens: readonly Token[], range: Range, { words }: Vocabulary): boolean {
  const { start, end } = toTokenRange(tokens, { start: toItemStart(text, range.start), end: range.end });
  return (
    startsLikeRequest(tokens, { start, end }, words) ||
    (end - start > 2 && LISTED.test(text.slice(range.start, range.start + 40)))
  );
}
