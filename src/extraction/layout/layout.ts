import { toBlocks, type Block, type Line } from './blocks.js';
import { isFurniture, isHeader, toHeading, type Heading } from './headings.js';
import { splitRecommendations, startsLikeRequest, toItemStart } from './recommendation-items.js';
import { LISTED } from '../text/bullets.js';
import { findPhrases } from '../text/phrases.js';
import { toTokenRange, type TextRange } from '../text/ranges.js';
import { toSentence, type TokenizedText } from '../text/sentence.js';
import { GAP, gapAt, wordAt } from '../text/tokens.js';
import type { SourceText } from '../vocabulary/source-text.js';

/** How a narrative is laid out: what is prose, what is a list of recommendations, and what is neither. */
export interface Layout {
  /** Paragraphs of prose, in order. */
  readonly prose: readonly Paragraph[];
  /** Recommendations, in order, without bullets and the white space around them. */
  readonly items: readonly TextRange[];
  /** Titles, lines that name country, tier or source, and headings. */
  readonly headers: readonly TextRange[];
  /** Headings of sections, by code. */
  readonly headings: readonly string[];
  /** Whether a heading announces recommendations. */
  readonly announced: boolean;
}

export interface Paragraph extends TextRange {
  /** Code of the heading that it stands under, null before the first. */
  readonly heading: string | null;
}

/** Sees the layout of a text. */
export function toLayout(source: SourceText): Layout {
  const opening = source.tokens[findOpening(source)]?.start ?? 0;
  const draft: Draft = { prose: [], headers: [], headings: [], listed: [], heading: null, isListing: false };
  for (const block of toBlocks(source)) {
    const isFirst = draft.prose.length + draft.headers.length === 0;
    if (!isFirst && isFurniture(source, block)) draft.headers.push(...block.map(({ start, end }) => ({ start, end })));
    else addBlock(source, draft, block, opening);
  }
  const { prose, headers, headings, listed } = draft;
  const announced = headings.includes('RECOMMENDATIONS');
  if (announced) return { prose, headers, headings, announced, items: splitRecommendations(source, listed) };
  return { ...withoutHeading(source, prose, opening), headers, headings, announced };
}

/** A layout up to a line. */
interface Draft {
  readonly prose: Paragraph[];
  readonly headers: TextRange[];
  readonly headings: string[];
  /** Paragraphs of the list of recommendations. */
  readonly listed: TextRange[];
  /** Code of the heading that the next paragraph stands under. */
  heading: string | null;
  /** Whether the next paragraph may belong to the list of recommendations. */
  isListing: boolean;
}

/** Adds the headings and headers of a block, and as paragraphs what stands between them. */
function addBlock(source: SourceText, draft: Draft, block: Block, opening: number): void {
  const end = block.at(-1)?.end ?? 0;
  let start = block[0]?.start ?? 0;
  for (const line of block) {
    const heading = toHeading(source, line);
    if (heading) {
      addParagraph(source, draft, { start, end: line.start });
      addHeading(draft, line, heading);
      start = heading.end;
    } else if (line.start === start && line.end <= opening && isHeader(source, line, end)) {
      draft.headers.push({ start: line.start, end: line.end });
      start = line.end + 1;
    }
  }
  addParagraph(source, draft, { start, end });
}

function addHeading(draft: Draft, { start }: Line, { code, end }: Heading): void {
  draft.heading = code;
  if (code === 'RECOMMENDATIONS') draft.isListing = true;
  draft.headings.push(code);
  draft.headers.push({ start, end });
}

function addParagraph(source: TokenizedText, draft: Draft, { start, end }: TextRange): void {
  const words = source.text.slice(start, end).trimStart();
  if (words === '') return;
  const paragraph = { start: end - words.length, end };
  if (draft.isListing && isListItem(source, paragraph, draft.listed.length)) {
    draft.listed.push(paragraph);
    return;
  }
  // Headings inside of a list part it; the first prose behind its items ends it.
  if (draft.listed.length > 0) draft.isListing = false;
  if (draft.heading === 'RECOMMENDATIONS' && draft.listed.length > 0) draft.heading = null;
  draft.prose.push({ ...paragraph, heading: draft.heading });
}

/** The token at which a government is weighed against the standards, or a special case is stated. */
function findOpening({ tokens, vocabulary }: SourceText): number {
  const all = { from: 0, to: tokens.length };
  const weighed = findPhrases(vocabulary.standards, tokens, all).find(({ code }) => code === 'STANDARDS');
  const special = findPhrases(vocabulary.tiers, tokens, all).find(
    ({ code, from }) => code === 'SPECIAL_CASE' && wordAt(tokens, from - 1) === 'a' && gapAt(tokens, from - 1) === GAP.SPACE,
  );
  return weighed?.from ?? special?.from ?? 0;
}

/** All that is said: prose and recommendations, in order. */
export function toBody({ prose, items }: Layout): readonly TextRange[] {
  return [...prose, ...items].sort((a, b) => a.start - b.start);
}

/** Where no heading announces them, recommendations are the longest run of paragraphs after the opening that are all requests. */
function withoutHeading(source: TokenizedText, prose: readonly Paragraph[], opening: number): Pick<Layout, 'prose' | 'items'> {
  let best: Paragraph[] = [];
  let run: Paragraph[] = [];
  for (const paragraph of prose) {
    if (paragraph.start > opening && isRequest(source, paragraph)) run.push(paragraph);
    else run = [];
    if (run.length > best.length) best = run;
  }
  const items = splitRecommendations(source, best);
  if (items.length < 2) return { prose, items: [] };
  const listed = new Set(best);
  return { prose: prose.filter((paragraph) => !listed.has(paragraph)), items };
}

/** The first paragraphs under a heading are its list, but not one that leads over to it; later ones only as long as they ask for something. */
function isListItem(source: TokenizedText, range: TextRange, before: number): boolean {
  if (before === 0 && source.text.slice(range.start, range.end).trimEnd().endsWith(':')) return false;
  return isRequest(source, range);
}

/** With a bullet, a verb that is not known is as good as one that is. */
function isRequest(source: TokenizedText, { start, end }: TextRange): boolean {
  const { text, tokens } = source;
  const { from, to } = toTokenRange(tokens, { start: toItemStart(text, start), end });
  return startsLikeRequest(toSentence(source, { from, to })) || (to - from > 2 && LISTED.test(text.slice(start, start + 40)));
}
