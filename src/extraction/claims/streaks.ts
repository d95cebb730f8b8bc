import type { ConsecutiveYearsFact } from '../../facts/report-facts.js';
import { toCharacters, toProvenance, toTokenRange, type Range } from '../text/ranges.js';
import { GAP, type Token } from '../text/tokens.js';
import { toNumber, type Words } from '../text/words.js';

/** A stated run of years, with its tokens. */
export interface StatedStreak extends Range {
  readonly years: number;
}

/** The runs of years that ranges of a text state, in order. */
export function findConsecutiveYears(
  text: string,
  tokens: readonly Token[],
  ranges: readonly Range[],
  words: Words,
): readonly ConsecutiveYearsFact[] {
  return ranges.flatMap((range) =>
    findStreaks(tokens, toTokenRange(tokens, range), words).map(({ years, start, end }) => ({
      years,
      provenance: toProvenance(text, [toCharacters(tokens, start, end - 1)]),
    })),
  );
}

/** Runs of years in a range of tokens: "for the sixth consecutive year", "three consecutive years", "the second year in a row". */
export function findStreaks(tokens: readonly Token[], range: Range, words: Words): readonly StatedStreak[] {
  const streaks: StatedStreak[] = [];
  for (let index = range.start; index < range.end; index += 1) {
    if (!PERIODS.has(tokens[index]?.word ?? '')) continue;
    const gap = tokens[index - 1]?.word === 'reporting' ? 1 : 0;
    const isConsecutive = CONSECUTIVE.has(tokens[index - 1 - gap]?.word ?? '');
    const tail = toTail(tokens, index, range.end);
    if (!isConsecutive && tail === index) continue;
    const before = isConsecutive ? index - 2 - gap : index - 1 - gap;
    const place = ENDINGS.has(tokens[before]?.word ?? '') ? before - 1 : before;
    const years = place < range.start ? null : toNumber(words, tokens[place]?.word ?? '');
    if (years === null) continue;
    const isTwenty = years < 10 && tokens[place - 1]?.word === 'twenty' && tokens[place]?.gap === GAP.SPACE;
    streaks.push({
      years: years + (isTwenty ? 20 : 0),
      start: toStart(tokens, isTwenty ? place - 1 : place, range.start),
      end: tail + 1,
    });
  }
  return streaks.filter(({ years }) => years > 0);
}

/** Endings of ordinal numbers, where a space parts them from the figure. */
const ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

const PERIODS = new Set(['year', 'years', 'period', 'periods']);
const CONSECUTIVE = new Set(['consecutive', 'straight', 'successive']);

/** Index of the last word of "year in a row" or "year running", of "year" where nothing follows. */
function toTail(tokens: readonly Token[], index: number, end: number): number {
  const next = [1, 2, 3].map((step) => (index + step < end ? tokens[index + step]?.word : undefined));
  if (next.join(' ') === 'in a row') return index + 3;
  return next[0] === 'running' ? index + 1 : index;
}

function toStart(tokens: readonly Token[], number: number, least: number): number {
  let start = number;
  while (start > least && start > number - 2 && LEADING.has(tokens[start - 1]?.word ?? '')) start -= 1;
  return start;
}

const LEADING = new Set(['for', 'in', 'the', 'a', 'its']);
