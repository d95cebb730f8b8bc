import type { Provenance } from '../../graph/contribution.js';
import { findPhrases } from '../text/phrases.js';
import { splitTokens, toCharacters, toProvenance, type TextRange, type TokenRange } from '../text/ranges.js';
import { GAP, type Token } from '../text/tokens.js';
import type { SourceText } from '../vocabulary/source-text.js';

/** A section of a profile, as tokens: what is exploited where, or how the government's efforts were rated. */
export interface ProfileSection extends TokenRange {
  readonly kind: 'SITUATION' | 'RATING' | 'UNKNOWN';
}

/** The sections of a profile, by the headings before colons; words before the first heading are of no known kind. */
export function toProfileSections({ text, tokens, vocabulary }: SourceText): readonly ProfileSection[] {
  const headings = findPhrases(vocabulary.profileSections, tokens, { from: 0, to: tokens.length }).filter(
    ({ to }) => text.charAt(tokens[to - 1]?.end ?? 0) === ':',
  );
  const first = headings[0]?.from ?? tokens.length;
  const sections = headings.map(({ code, to }, index): ProfileSection => {
    return { kind: code === 'RATING' ? 'RATING' : 'SITUATION', from: to, to: headings[index + 1]?.from ?? tokens.length };
  });
  return first === 0 ? sections : [{ kind: 'UNKNOWN', from: 0, to: first }, ...sections];
}

/** The tier that a profile names and the year of the report that it ties to it. */
export interface ProfileTier {
  readonly tier: string | null;
  readonly tierYear: number | null;
  readonly tierProvenance: Provenance | null;
  readonly doubts: readonly string[];
}

/** Takes the tier from the head of the rating, and its year from the parentheses that close the rating or from a linked report. */
export function findProfileTier(source: SourceText, sections: readonly ProfileSection[]): ProfileTier {
  const { text, tokens, vocabulary } = source;
  const rating = sections.find(({ kind }) => kind === 'RATING');
  const head = rating ? findPhrases(vocabulary.tiers, tokens, { from: rating.from, to: rating.from + LONGEST_HEAD }) : [];
  const [tier] = head;
  if (!rating || !tier) {
    const doubt = rating ? 'its rating names no tier' : 'it has no rating';
    return { tier: null, tierYear: null, tierProvenance: null, doubts: [doubt] };
  }
  const year = findYear(text, toCharacters(tokens, rating));
  const ranges = [toCharacters(tokens, tier), ...(year ? [year.place] : [])];
  const moved = findMovedTier(source, rating);
  const doubts = moved !== null && moved !== tier.code ? [`its rating names ${tier.code}, and a movement to ${moved}`] : [];
  return { tier: tier.code, tierYear: year?.year ?? null, tierProvenance: toProvenance(text, ranges), doubts };
}

const LONGEST_HEAD = 8;

interface StatedYear {
  readonly year: number;
  readonly place: TextRange;
}

function findYear(text: string, rating: TextRange): StatedYear | null {
  const from = Math.max(rating.start, rating.end - LONGEST_CLOSE);
  const closing = CLOSING_YEAR.exec(text.slice(from, rating.end + 1));
  if (closing?.[1] !== undefined) return toYear(closing[1], from + closing.index + 1);
  const linked = LINKED_YEAR.exec(text.slice(rating.start, rating.end));
  return linked?.[1] === undefined ? null : toYear(linked[1], rating.start + linked.index + 1);
}

const LONGEST_CLOSE = 20;
const CLOSING_YEAR = /\((20\d\d)\)$/;
const LINKED_YEAR = /\/(20\d\d)-trafficking-in-persons/;

function toYear(year: string, start: number): StatedYear {
  return { year: Number(year), place: { start, end: start + year.length } };
}

/** The tier that the rating says the country was moved to or kept on. */
function findMovedTier({ tokens, vocabulary }: SourceText, rating: TokenRange): string | null {
  for (const sentence of splitTokens(tokens, rating, GAP.CLAUSE)) {
    const ends = new Set(findPhrases(vocabulary.movements, tokens, sentence).map(({ to }) => to));
    const moved = findPhrases(vocabulary.tiers, tokens, sentence).find(({ from }) => ends.has(from));
    if (moved) return moved.code;
  }
  return null;
}

/** Sections as ranges of characters, as those who search whole texts take them. */
export function toCharacterRanges(tokens: readonly Token[], sections: readonly TokenRange[]): readonly TextRange[] {
  return sections.filter(({ from, to }) => from < to).map((section) => toCharacters(tokens, section));
}
