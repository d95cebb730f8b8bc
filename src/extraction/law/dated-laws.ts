import type { Law } from './law.js';
import { MOST_NAME_WORDS } from './titles.js';
import { isCapital } from '../text/capitals.js';
import { DATED_TITLE_LINKS, TITLE_PREPOSITIONS } from '../text/closed-classes.js';
import { closeParenthesis, toCharacters, type TokenRange } from '../text/ranges.js';
import type { Sentence } from '../text/sentence.js';
import { GAP, gapAt, wordAt, type Token } from '../text/tokens.js';
import { isYear } from '../text/years.js';

/** "2007 Trafficking in Persons Act", "2016 anti-trafficking law", "2015 Law on Human Trafficking", where the head is at a place. */
export function parseDated(within: Sentence, head: number): Law | null {
  const { text, tokens } = within;
  let adjectives = 0;
  for (let index = head - 1; index >= findLeast(within, head); index -= 1) {
    const token = tokens[index];
    if (!token || gapAt(tokens, index + 1) > GAP.COMMA) return null;
    if (isYear(token.word))
      return standsAlone(text, token) ? toNamed(within, { from: index, to: findTitleEnd(within, head) + 1 }) : null;
    if (!isOfDatedTitle(within, head, index)) return null;
    if (!isCapital(text, token)) adjectives += 1;
    if (!isCapital(text, tokens[head]) && adjectives > MOST_ADJECTIVES) return null;
  }
  return null;
}

const MOST_ADJECTIVES = 5;

/** The first token that the name of a law whose head is at a place may have. */
function findLeast({ from }: Sentence, head: number): number {
  return Math.max(from, head - MOST_NAME_WORDS.dated);
}

/** Whether a word may stand between the year of a law and its head: capitals and small words before a capital, else adjectives. */
function isOfDatedTitle({ text, tokens, words }: Sentence, head: number, index: number): boolean {
  const word = wordAt(tokens, index);
  if (words.statuteBarriers.has(word)) return false;
  if (isCapital(text, tokens[index])) return true;
  if (isCapital(text, tokens[head])) return DATED_TITLE_LINKS.has(word);
  return !words.functionWords.has(word) && gapAt(tokens, index + 1) === GAP.SPACE;
}

/** Whether a year stands alone, and is no end of a span of years. */
function standsAlone(text: string, { start, end }: Token): boolean {
  return !/[-–/]/.test(text.slice(Math.max(0, start - 1), start)) && /^\s/.test(text.slice(end, end + 1));
}

/** "Anti-Trafficking Act of 2008", "Trafficking in Persons Act, 2005", where the head is at a place. */
export function parseYearBehind(within: Sentence, head: number): Law | null {
  const { text, tokens, to } = within;
  const end = findTitleEnd(within, head);
  const isOf = wordAt(tokens, end + 1) === 'of';
  const place = isOf ? end + 2 : end + 1;
  if (place >= to || gapAt(tokens, place) > GAP.COMMA || !isYear(wordAt(tokens, place))) return null;
  if (!isOf && !isCapital(text, tokens[head])) return null;
  const from = findNameStart(within, head);
  if (from === head && end === head) return null;
  const law = toNamed(within, { from, to: place + 1 });
  return { ...law, place: closeParenthesis(text, law.place) };
}

/** A name goes on behind "Law on" as long as it has capitals. */
function findTitleEnd({ text, tokens, words, to }: Sentence, head: number): number {
  if (!isCapital(text, tokens[head]) || !TITLE_PREPOSITIONS.has(wordAt(tokens, head + 1))) return head;
  let last = head;
  for (let index = head + 1; index < Math.min(to, head + MOST_NAME_WORDS.dated); index += 1) {
    const word = wordAt(tokens, index);
    if (gapAt(tokens, index) > GAP.SPACE || words.titleEnds.has(word)) break;
    if (isCapital(text, tokens[index])) last = index;
    else if (!DATED_TITLE_LINKS.has(word)) break;
  }
  return last;
}

/** Capitals with small words between them, or one or two small words before a small head. */
function findNameStart(within: Sentence, head: number): number {
  const { text, tokens } = within;
  const isTitle = isCapital(text, tokens[head]);
  let start = head;
  for (let index = head - 1; index >= findLeast(within, head); index -= 1) {
    if (gapAt(tokens, index + 1) > GAP.COMMA || isOpening(within, index)) break;
    const isPart = isTitle ? isNameInTitle(within, index) : !isOfGrammar(within, index) && head - index <= MOST_SMALL;
    if (isPart) start = index;
    else if (!isTitle || !isLinkInTitle(within, index)) break;
  }
  return start;
}

const MOST_SMALL = 3;

/** A word of grammar, or a verb, at the head of a sentence opens that, and no name. */
function isOpening(within: Sentence, index: number): boolean {
  return gapAt(within.tokens, index) >= GAP.SENTENCE && isOfGrammar(within, index);
}

function isOfGrammar({ tokens, words }: Sentence, index: number): boolean {
  return words.functionWords.has(wordAt(tokens, index)) || words.verbs.has(wordAt(tokens, index));
}

function isNameInTitle({ text, tokens, words }: Sentence, index: number): boolean {
  return isCapital(text, tokens[index]) && !words.functionWords.has(wordAt(tokens, index));
}

function isLinkInTitle({ tokens }: Sentence, index: number): boolean {
  return DATED_TITLE_LINKS.has(wordAt(tokens, index));
}

/** The law that is named by some words. */
function toNamed({ tokens, to }: Sentence, name: TokenRange): Law {
  const named = tokens.slice(name.from, name.to).map(({ word }) => word);
  return {
    key: named
      .filter((word) => word !== 'of' && word !== 'the')
      .sort()
      .join(' '),
    place: toCharacters(tokens, { from: name.from, to: Math.min(name.to, to) }),
    next: name.to,
  };
}
