import type { FigureFact } from '../../facts/report-facts.js';
import { isAcquitted, isEarlier, isPastPerfect, toYear } from './earlier-periods.js';
import { toCounted, toNoun } from './figure-metrics.js';
import { isCount, parseNumber, type ParsedNumber } from './figure-numbers.js';
import type { Match } from '../text/phrases.js';
import type { TokenRange } from '../text/ranges.js';
import type { Sentence } from '../text/sentence.js';
import { GAP, gapAt, wordAt, type Token } from '../text/tokens.js';

/**
 * The numbers that a claim gives of what its metrics count, with those of an earlier period set beside them: "investigated 12
 * cases, compared with 20 in 2021". Years, shares, money, ages, terms and numbers of law are none.
 */
export function findFigures(claim: Sentence, metrics: readonly Match[]): readonly FigureFact[] {
  if (isPastPerfect(claim)) return [];
  const measured: MeasuredClaim = { ...claim, metrics };
  const tally: Tally = { figures: [], last: null, first: 0, used: 0 };
  /** Whether the last number, with no comma since, was one of an earlier period. */
  let isPast = false;
  for (let index = claim.from; index < claim.to; index += 1) {
    if (gapAt(claim.tokens, index) > GAP.SPACE) isPast = false;
    const number = parseNumber(claim, index);
    if (!number) continue;
    if (isPast || isEarlier(claim, number)) {
      const metric = toNoun(metrics, number.to);
      if (metric !== undefined || (!isPast && !isFollowed(measured, number.to)))
        setEarlier(tally, metric, { comparedWith: number.value, comparedYear: toYear(claim, number.to) });
      isPast = true;
    } else if (isCount(claim, number) && !isAcquitted(claim, index)) addCount(tally, measured, number);
    index = number.to - 1;
  }
  return tally.figures;
}

/** A claim with the metrics that it names. */
interface MeasuredClaim extends Sentence {
  readonly metrics: readonly Match[];
}

/** What was counted so far in a claim. */
interface Tally {
  readonly figures: FigureFact[];
  /** The last number that was counted. */
  last: ParsedNumber | null;
  /** Index of the first figure of the last number. */
  first: number;
  /** How many of the metrics are spoken for by a number before them. */
  used: number;
}

/** Adds a number to each metric that it counts: to those of the last number, where it counts more of the same. */
function addCount(tally: Tally, claim: MeasuredClaim, number: ParsedNumber): void {
  const { figures, last } = tally;
  const found = toCounted(claim, claim.metrics.slice(tally.used), number);
  tally.used += found.used;
  const isMore = last !== null && isOfSameNoun(claim.tokens, last.to, number);
  const counted = isPart(claim, number.to) ? [] : found.codes;
  const codes: readonly string[] = isMore ? figures.slice(tally.first).map(({ metric }) => metric) : counted;
  if (!isMore && codes.length > 0) tally.first = figures.length;
  tally.last = codes.length > 0 ? number : null;
  figures.push(...codes.map((metric) => ({ metric, value: number.value, comparedWith: null, comparedYear: null })));
}

/** Sets the number of an earlier period beside those of the metric that it counts, else beside the last ones. */
function setEarlier(
  { figures, first }: Tally,
  metric: string | undefined,
  earlier: Pick<FigureFact, 'comparedWith' | 'comparedYear'>,
): void {
  const meant = [...figures.entries()].filter(([place, figure]) =>
    metric === undefined ? place >= first : figure.metric === metric,
  );
  // Of two numbers of one metric, nothing says which one the earlier is set beside.
  if (new Set(meant.map(([, { metric: code }]) => code)).size < meant.length) return;
  for (const [place, figure] of meant) if (figure.comparedWith === null) figures[place] = { ...figure, ...earlier };
}

/** Whether another number with a noun of its own is joined: the first of "four cases and two convictions" is of something else. */
function isFollowed(claim: MeasuredClaim, next: number): boolean {
  for (let index = next; index < Math.min(claim.to, next + 6); index += 1) {
    if (gapAt(claim.tokens, index) > GAP.SPACE) return false;
    const number = parseNumber(claim, index);
    if (number && toNoun(claim.metrics, number.to) !== undefined) return true;
  }
  return false;
}

/** Whether a number is joined to the last one and counts more of the same: the second of "12 cases of fraud and 14 cases of theft". */
function isOfSameNoun(tokens: readonly Token[], last: number, { from, to }: TokenRange): boolean {
  const behind = wordAt(tokens, to + 1);
  if (wordAt(tokens, from - 1) !== 'and') return false;
  if (wordAt(tokens, to) !== wordAt(tokens, last) || gapAt(tokens, to) !== GAP.SPACE) return false;
  return (behind === 'of' || behind === 'for') && behind === wordAt(tokens, last + 1);
}

/** Whether another number is joined that nothing else measures, so that neither is the whole: "12 women and 30 men". */
function isPart(claim: MeasuredClaim, next: number): boolean {
  const { tokens, metrics, to } = claim;
  for (let index = next; index < Math.min(to, next + 5); index += 1) {
    if (gapAt(tokens, index) > GAP.SPACE) return isGroupInList(claim, index);
    if (parseNumber(claim, index)) return false;
    if (wordAt(tokens, index) !== 'and') continue;
    const number = parseNumber(claim, index + 1);
    if (!number || number.value === 0 || toNoun(metrics, number.to) !== undefined) return false;
    return !isOfSameNoun(tokens, next, number);
  }
  return false;
}

/** Whether a comma behind a group of people is followed by another number: "12 women, 30 girls, and four men". */
function isGroupInList(claim: Sentence, index: number): boolean {
  const { text, tokens, words } = claim;
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || !token || !words.peopleGroups.has(before.word) || text.slice(before.end, token.start) !== ', ') return false;
  return parseNumber(claim, index) !== null && wordAt(tokens, index + 1) !== 'of';
}
