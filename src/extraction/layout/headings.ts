import type { Block, Line } from './blocks.js';
import { findPhrases, type Match } from '../text/phrases.js';
import { findToken, type TokenRange } from '../text/ranges.js';
import type { TokenizedText } from '../text/sentence.js';
import type { SourceText } from '../vocabulary/source-text.js';

/** The heading of a section, by its code, and the character behind it. */
export interface Heading {
  readonly code: string;
  readonly end: number;
}

/** The heading that a line is, or that a colon in it ends. */
export function toHeading(source: SourceText, line: Line): Heading | null {
  const name = findHeadingName(source, line);
  if (!name) return null;
  const colon = findColon(source, line);
  if (isWholeLine(source, line, name, colon)) return { code: name.code, end: line.end };
  return colon !== null && isEndedByColon(source, line, name, colon) ? { code: name.code, end: colon + 1 } : null;
}

/** The words of a heading at the head of a line that starts with a capital and names no tier. */
function findHeadingName({ text, tokens, vocabulary }: SourceText, line: Line): Match | undefined {
  const head = toHead(line);
  const name = findPhrases(vocabulary.headings, tokens, head).find(({ from }) => from === head.from);
  if (!name || findPhrases(vocabulary.tiers, tokens, head).length > 0) return undefined;
  return /^[#*_\s\d.]*\p{Lu}/u.test(toFirstWord(text, line)) ? name : undefined;
}

/** The first words of a line, as many as a heading may have. */
function toHead({ tokens: { from, to } }: Line): TokenRange {
  return { from, to: Math.min(to, from + MOST_HEADING_WORDS) };
}

const MOST_HEADING_WORDS = 9;

function toFirstWord(text: string, { start, end }: Line): string {
  return text.slice(start, end).trimStart();
}

/** Index of the first colon behind the first word of a line. */
function findColon({ text, tokens }: TokenizedText, line: Line): number | null {
  const behind = tokens[line.tokens.from]?.end ?? line.end;
  const found = text.slice(behind, line.end).indexOf(':');
  return found < 0 ? null : behind + found;
}

/** Whether a line is a heading and nothing else. One of recommendations may say for whom they are. */
function isWholeLine({ text }: TokenizedText, line: Line, { code, to }: Match, colon: number | null): boolean {
  const isShort = line.tokens.to - line.tokens.from <= MOST_HEADING_WORDS;
  if (!isShort || /[.;,]\s*$/.test(text.slice(line.end - 3, line.end))) return false;
  if (to !== line.tokens.to && code !== 'RECOMMENDATIONS') return false;
  return colon === null || /^[\s*_]*$/.test(text.slice(colon + 1, line.end));
}

/** Whether a heading goes up to a colon, with prose behind it. */
function isEndedByColon({ text, tokens }: TokenizedText, line: Line, { code, to }: Match, colon: number): boolean {
  if (findToken(tokens, colon) > toHead(line).to) return false;
  if (code === 'RECOMMENDATIONS') return true;
  const isAtColon = text.slice(tokens[to - 1]?.end, colon).trim() === '';
  return isAtColon && /^(?:#{1,6}\s|\*\*|__)?\p{Lu}/u.test(toFirstWord(text, line));
}

/** Whether a block is the number of a page, or the title of the report at the head of one. */
export function isFurniture({ text, tokens }: TokenizedText, [line, other]: Block): boolean {
  if (!line || other || line.tokens.to - line.tokens.from > MOST_HEADING_WORDS) return false;
  const words = tokens.slice(line.tokens.from, line.tokens.to).map(({ word }) => word);
  if (words.length > 0 && words.every((word) => /^\d{1,4}$/.test(word) || word === 'page')) return true;
  return (
    /^[^\p{Ll}]*$/u.test(text.slice(line.start, line.end)) && /trafficking in persons report( \d{4})?$/.test(words.join(' '))
  );
}

/** Whether a line is a title, or one that names country, tier or source: short, and no sentence. */
export function isHeader({ text, tokens, vocabulary }: SourceText, line: Line, blockEnd: number): boolean {
  const isLong = line.tokens.to - line.tokens.from > MOST_HEADER_WORDS;
  if (isLong || /[.;:!?]["”’]?\s*$/u.test(text.slice(line.end - 6, line.end))) return false;
  const isMarked = [vocabulary.tiers, vocabulary.standards].some((set) => findPhrases(set, tokens, line.tokens).length > 0);
  return isMarked || !/[.;!?]["”’]?\s*$/u.test(text.slice(Math.max(line.start, blockEnd - 6), blockEnd));
}

const MOST_HEADER_WORDS = 30;
