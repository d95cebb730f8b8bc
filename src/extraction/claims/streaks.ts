import type { ConsecutiveYearsFact } from '../../facts/report-facts.js';
import { ORDINAL_ENDINGS, STREAK_LEADS } from '../text/closed-classes.js';
import { toCharacters, toProvenance, toTokenRange, type TextRange, type TokenRange } from '../text/ranges.js';
import { toSentence, type Sentence, type TokenizedText } from '../text/sentence.js';
import { GAP, gapAt, wordAt } from '../text/tokens.js';
import { toNumber } from '../text/words.js';

/** A stated run of years, with its tokens. */
export interface StatedStreak extends TokenRange {
  readonly years: number;
}

/** The runs of years that ranges of a text state, in order. */
export function findConsecutiveYears(source: TokenizedText, ranges: readonly TextRange[]): readonly ConsecutiveYearsFact[] {
  const { text, tokens } = source;
  return ranges.flatMap((range) =>
    findStreaks(toSentence(source, toTokenRange(tokens, range))).map((streak) => ({
      years: streak.years,
      provenance: toProvenance(text, [toCharacters(tokens, streak)]),
    })),
  );
}

/** Runs of years in a sentence: "for the sixth consecutive year", "three consecutive years", "the second year in a row". */
export function findStreaks(sentence: Sentence): readonly StatedStreak[] {
  const { tokens, words, from, to } = sentence;
  const streaks: StatedStreak[] = [];
  for (let index = from; index < to; index += 1) {
    const streak = words.periods.has(wordAt(tokens, index)) ? parseStreak(sentence, index) : null;
    if (streak && streak.years > 0) streaks.push(streak);
  }
  return streaks;
}

/** The run of years that is stated with "year" or the like at a place. */
function parseStreak(sentence: Sentence, period: number): StatedStreak | null {
  const { tokens, words, from } = sentence;
  const before = wordAt(tokens, period - 1) === 'reporting' ? period - 2 : period - 1;
  const isConsecutive = words.consecutive.has(wordAt(tokens, before));
  const tail = toTail(sentence, period);
  if (!isConsecutive && tail === period) return null;
  const place = skipEnding(sentence, isConsecutive ? before - 1 : before);
  const years = place < from ? null : toNumber(words, wordAt(tokens, place));
  if (years === null) return null;
  const isTwenty = years < 10 && wordAt(tokens, place - 1) === 'twenty' && gapAt(tokens, place) === GAP.SPACE;
  const start = toStart(sentence, isTwenty ? place - 1 : place);
  return { years: years + (isTwenty ? 20 : 0), from: start, to: tail + 1 };
}

/** Index of the figure before the ending of an ordinal number at a place, else that place. */
function skipEnding({ tokens }: Sentence, place: number): number {
  return ORDINAL_ENDINGS.has(wordAt(tokens, place)) ? place - 1 : place;
}

/** Index of the last word of "year in a row" or "year running", of "year" where nothing follows. */
function toTail({ tokens, to }: Sentence, period: number): number {
  const next = [1, 2, 3].map((step) => (period + step < to ? wordAt(tokens, period + step) : ''));
  if (next.join(' ') === 'in a row') return period + 3;
  return next[0] === 'running' ? period + 1 : period;
}

function toStart({ tokens, from }: Sentence, number: number): number {
  let start = number;
  while (start > from && start > number - 2 && STREAK_LEADS.has(wordAt(tokens, start - 1))) start -= 1;
  return start;
}
