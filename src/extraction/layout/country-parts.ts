import { findCountries, type CountryFinder } from '../trafficking/countries.js';
import { findPhrases } from '../text/phrases.js';
import { toTokenRange, type Range } from '../text/ranges.js';
import { GAP, tokenize, type Token } from '../text/tokens.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** The part of a text that is one country's report. */
export interface CountryPart extends Range {
  /** ISO 3166-1 alpha-3 code. */
  readonly country: string;
}

/**
 * Cuts a text that holds the reports of several countries into its parts, which together are the whole text. A report opens
 * where a government is weighed against the minimum standards, or a special case is stated, and starts at the header above.
 * A text of one country, or of none, has no parts.
 */
export function splitCountries(text: string, vocabulary: Vocabulary, finder: CountryFinder): readonly CountryPart[] {
  const tokens = tokenize(text, vocabulary.words);
  const openings = findOpenings(text, tokens, vocabulary, finder);
  if (openings.length < 2) return [];
  const starts = openings.map((opening, index) =>
    index === 0 ? 0 : toStart(text, tokens, opening, tokens[openings[index - 1]?.token ?? 0]?.start ?? 0, vocabulary, finder),
  );
  return openings.map(({ country }, index) => ({
    country,
    start: starts[index] ?? 0,
    end: starts[index + 1] ?? text.length,
  }));
}

interface Opening {
  readonly country: string;
  /** The token at which the statement is. */
  readonly token: number;
}

/** The first statement of each country, in order. */
function findOpenings(text: string, tokens: readonly Token[], vocabulary: Vocabulary, finder: CountryFinder): readonly Opening[] {
  const all = { start: 0, end: tokens.length };
  const statements = [
    ...findPhrases(vocabulary.standards, tokens, all).filter(({ code }) => code === 'STANDARDS'),
    ...findPhrases(vocabulary.tiers, tokens, all).filter(({ code, start }) => code === 'SPECIAL_CASE' && isStated(tokens, start)),
  ].sort((a, b) => a.start - b.start);
  const openings: Opening[] = [];
  for (const { start } of statements) {
    const from = toSentenceStart(tokens, start);
    const [subject] = findCountries(text, tokens, { start: from, end: start }, finder);
    if (subject && subject.code !== openings.at(-1)?.country) openings.push({ country: subject.code, token: from });
  }
  return openings;
}

function isStated(tokens: readonly Token[], tier: number): boolean {
  return /^(?:is|remains|remained)$/.test(tokens[tier - 2]?.word ?? '') && tokens[tier - 1]?.word === 'a';
}

function toSentenceStart(tokens: readonly Token[], place: number): number {
  let start = place;
  while (start > Math.max(0, place - LONGEST_SUBJECT) && (tokens[start]?.gap ?? GAP.PARAGRAPH) < GAP.SENTENCE) start -= 1;
  return start;
}

const LONGEST_SUBJECT = 25;

/** The lines above a statement belong to it from the highest that names its country or a tier and is no sentence. */
function toStart(
  text: string,
  tokens: readonly Token[],
  { country, token }: Opening,
  least: number,
  { tiers }: Vocabulary,
  finder: CountryFinder,
): number {
  const place = tokens[token]?.start ?? 0;
  let start = text.lastIndexOf('\n', place - 1) + 1;
  let line = start;
  for (let lines = 0; lines < MOST_HEADERS && line > least; lines += 1) {
    const previous = text.lastIndexOf('\n', line - 2) + 1;
    const words = text.slice(previous, line);
    const range = toTokenRange(tokens, { start: previous, end: line });
    if (words.length > LONGEST_HEADER || /[.;:!?]["”’]?\s*$/u.test(words.slice(-8))) break;
    line = previous;
    const isNamed = findCountries(text, tokens, range, finder).some(({ code }) => code === country);
    if (isNamed || findPhrases(tiers, tokens, range).length > 0) start = previous;
  }
  return Math.max(start, least);
}

const MOST_HEADERS = 12;
const LONGEST_HEADER = 160;
