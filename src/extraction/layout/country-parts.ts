import { findCountries, type CountryFinder, type CountryText } from '../trafficking/countries.js';
import { findPhrases } from '../text/phrases.js';
import { toTokenRange, type TextRange } from '../text/ranges.js';
import { GAP, gapAt, wordAt, type Token } from '../text/tokens.js';
import { toSourceText } from '../vocabulary/source-text.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** The part of a text that is one country's report. */
export interface CountryPart extends TextRange {
  /** ISO 3166-1 alpha-3 code. */
  readonly country: string;
}

/**
 * Cuts a text that holds the reports of several countries into its parts, which together are the whole text. A report opens
 * where a government is weighed against the minimum standards, or a special case is stated, and starts at the header above.
 * A text of one country, or of none, has no parts.
 */
export function splitCountries(text: string, vocabulary: Vocabulary, finder: CountryFinder): readonly CountryPart[] {
  const source: CountryText = { ...toSourceText(text, vocabulary), finder, own: null };
  const openings = findOpenings(source);
  if (openings.length < 2) return [];
  const starts = openings.map((opening, index) => {
    const previous = openings[index - 1];
    return previous ? toStart(source, opening, source.tokens[previous.token]?.start ?? 0) : 0;
  });
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
function findOpenings(source: CountryText): readonly Opening[] {
  const { tokens, vocabulary } = source;
  const all = { from: 0, to: tokens.length };
  const statements = [
    ...findPhrases(vocabulary.standards, tokens, all).filter(({ code }) => code === 'STANDARDS'),
    ...findPhrases(vocabulary.tiers, tokens, all).filter(({ code, from }) => code === 'SPECIAL_CASE' && isStated(tokens, from)),
  ].sort((a, b) => a.from - b.from);
  const openings: Opening[] = [];
  for (const { from } of statements) {
    const start = toSentenceStart(tokens, from);
    const [subject] = findCountries(source, { from: start, to: from });
    if (subject && subject.code !== openings.at(-1)?.country) openings.push({ country: subject.code, token: start });
  }
  return openings;
}

function isStated(tokens: readonly Token[], tier: number): boolean {
  return /^(?:is|remains|remained)$/.test(wordAt(tokens, tier - 2)) && wordAt(tokens, tier - 1) === 'a';
}

function toSentenceStart(tokens: readonly Token[], place: number): number {
  let start = place;
  while (start > Math.max(0, place - LONGEST_SUBJECT) && gapAt(tokens, start) < GAP.SENTENCE) start -= 1;
  return start;
}

const LONGEST_SUBJECT = 25;

/** The lines above a statement belong to it from the highest that names its country or a tier and is no sentence. */
function toStart(source: CountryText, { country, token }: Opening, least: number): number {
  const { text, tokens, vocabulary } = source;
  const place = tokens[token]?.start ?? 0;
  let start = text.lastIndexOf('\n', place - 1) + 1;
  let line = start;
  for (let lines = 0; lines < MOST_HEADERS && line > least; lines += 1) {
    const previous = text.lastIndexOf('\n', line - 2) + 1;
    const words = text.slice(previous, line);
    const range = toTokenRange(tokens, { start: previous, end: line });
    if (words.length > LONGEST_HEADER || /[.;:!?]["”’]?\s*$/u.test(words.slice(-8))) break;
    line = previous;
    const isNamed = findCountries(source, range).some(({ code }) => code === country);
    if (isNamed || findPhrases(vocabulary.tiers, tokens, range).length > 0) start = previous;
  }
  return Math.max(start, least);
}

const MOST_HEADERS = 12;
const LONGEST_HEADER = 160;
