import type { FigureFact } from '../../facts/report-facts.js';
import { toCounted, toNoun } from './figure-metrics.js';
import { isCount, parseNumber, YEAR, type ParsedNumber } from './figure-numbers.js';
import type { Match } from '../text/phrases.js';
import type { Range } from '../text/ranges.js';
import { GAP, type Token } from '../text/tokens.js';
import type { Words } from '../text/words.js';

/**
 * The numbers that a claim gives of what its metrics count, with those of an earlier period set beside them: "investigated 12
 * cases, compared with 20 in 2021". Years, shares, money, ages, terms and numbers of law are none.
 */
export function findFigures(
  text: string,
  tokens: readonly Token[],
  range: Range,
  metrics: readonly Match[],
  words: Words,
): readonly FigureFact[] {
  if (isPastPerfect(tokens, range.start)) return [];
  const figures: FigureFact[] = [];
  /** The last number that was counted. */
  let last: ParsedNumber | null = null;
  /** Index of the first figure of the last number. */
  let first = 0;
  /** How many of the metrics are spoken for by a number before them. */
  let used = 0;
  /** Whether the last number, with no comma since, was one of an earlier period. */
  let isPast = false;
  for (let index = range.start; index < range.end; index += 1) {
    if ((tokens[index]?.gap ?? GAP.SPACE) > GAP.SPACE) isPast = false;
    const number = parseNumber(text, tokens, index, range.end, words);
    if (!number) continue;
    if (isPast || isEarlier(text, tokens, index, number.next)) {
      const metric = toNoun(metrics, number.next);
      if (
        metric !== undefined ||
        (!isPast && !isFollowed(text, tokens, { start: number.next, end: range.end }, metrics, words))
      ) {
        const comparedYear = toYear(tokens, number.next, range.end);
        setEarlier(figures, metric, first, { comparedWith: number.value, comparedYear });
      }
      isPast = true;
    } else if (isCount(text, tokens, index, number.next) && !isAcquitted(tokens, index)) {
      const place = { ...number, start: index };
      const found = toCounted(tokens, metrics.slice(used), place, words);
      used += found.used;
      const isMore: boolean = last !== null && isOfSameNoun(tokens, last.next, place);
      const isWhole = !isPart(text, tokens, { start: number.next, end: range.end }, metrics, words);
      const codes: readonly string[] = isMore ? figures.slice(first).map(({ metric }) => metric) : isWhole ? found.codes : [];
      if (!isMore && codes.length > 0) first = figures.length;
      last = codes.length > 0 ? number : null;
      figures.push(...codes.map((metric) => ({ metric, value: number.value, comparedWith: null, comparedYear: null })));
    }
    index = number.next - 1;
  }
  return figures;
}

/** Whether another number with a noun of its own is joined: the first of "four cases and two convictions" is of something else. */
function isFollowed(text: string, tokens: readonly Token[], range: Range, metrics: readonly Match[], words: Words): boolean {
  for (let index = range.start; index < Math.min(range.end, range.start + 6); index += 1) {
    if ((tokens[index]?.gap ?? GAP.PARAGRAPH) > GAP.SPACE) return false;
    const number = parseNumber(text, tokens, index, range.end, words);
    if (number && toNoun(metrics, number.next) !== undefined) return true;
  }
  return false;
}

/** Whether the verb that a claim starts with tells of a time before: "had investigated", "had already investigated". */
function isPastPerfect(tokens: readonly Token[], start: number): boolean {
  return [1, 2].some((step) => tokens[start - step]?.word === 'had');
}

/** Whether a number is joined to the last one and counts more of the same: the second of "12 cases of fraud and 14 cases of theft". */
function isOfSameNoun(
  tokens: readonly Token[],
  last: number,
  { start, next }: ParsedNumber & { readonly start: number },
): boolean {
  const [noun, behind] = [tokens[next], tokens[next + 1]?.word];
  if (tokens[start - 1]?.word !== 'and' || noun?.word !== tokens[last]?.word || noun?.gap !== GAP.SPACE) return false;
  return (behind === 'of' || behind === 'for') && behind === tokens[last + 1]?.word;
}

/** Whether another number is joined that nothing else measures, so that neither is the whole: "12 women and 30 men". */
function isPart(text: string, tokens: readonly Token[], range: Range, metrics: readonly Match[], words: Words): boolean {
  for (let index = range.start; index < Math.min(range.end, range.start + 5); index += 1) {
    const { gap = GAP.PARAGRAPH, word } = tokens[index] ?? {};
    if (gap > GAP.SPACE) return isListed(text, tokens, index, range.end, words);
    if (parseNumber(text, tokens, index, range.end, words)) return false;
    if (word !== 'and') continue;
    const number = parseNumber(text, tokens, index + 1, range.end, words);
    if (!number || number.value === 0 || toNoun(metrics, number.next) !== undefined) return false;
    return !isOfSameNoun(tokens, range.start, { ...number, start: index + 1 });
  }
  return false;
}

/** Whether a comma behind a group of people is followed by another number: "12 women, 30 girls, and four men". */
function isListed(text: string, tokens: readonly Token[], index: number, end: number, words: Words): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || !token || !GROUPS.has(before.word) || text.slice(before.end, token.start) !== ', ') return false;
  return parseNumber(text, tokens, index, end, words) !== null && tokens[index + 1]?.word !== 'of';
}

const GROUPS: ReadonlySet<string> = new Set([
  'women',
  'men',
  'girls',
  'boys',
  'children',
  'adults',
  'females',
  'males',
  'minors',
]);

/** Sets the number of an earlier period beside those of the metric that it counts, else beside the last ones. */
function setEarlier(
  figures: FigureFact[],
  metric: string | undefined,
  first: number,
  earlier: Pick<FigureFact, 'comparedWith' | 'comparedYear'>,
): void {
  const meant = [...figures.entries()].filter(([place, figure]) =>
    metric === undefined ? place >= first : figure.metric === metric,
  );
  // Of two numbers of one metric, nothing says which one the earlier is set beside.
  if (new Set(meant.map(([, { metric: code }]) => code)).size < meant.length) return;
  for (const [place, figure] of meant) if (figure.comparedWith === null) figures[place] = { ...figure, ...earlier };
}

function isAcquitted(tokens: readonly Token[], index: number): boolean {
  return [1, 2].some((step) => (tokens[index - step]?.word ?? '').startsWith('acquit'));
}

/** Whether a number belongs to an earlier period: "compared with 20", "down from 20", "(20 in 2021)". */
function isEarlier(text: string, tokens: readonly Token[], index: number, next: number): boolean {
  const [before = '', last = ''] = [tokens[index - 2]?.word, tokens[index - 1]?.word];
  if (
    (before === 'compared' && (last === 'with' || last === 'to')) ||
    (before === 'opposed' && last === 'to') ||
    (last === 'from' && EARLIER.has(before))
  )
    return true;
  const isBracketed = text.slice(Math.max(0, (tokens[index]?.start ?? 0) - 2), tokens[index]?.start).includes('(');
  return isBracketed && tokens[next]?.word === 'in' && YEAR.test(tokens[next + 1]?.word ?? '');
}

const EARLIER: ReadonlySet<string> = new Set([
  'up',
  'down',
  'increase',
  'decrease',
  'decline',
  'increased',
  'decreased',
  'rise',
  'drop',
  'fell',
  'rose',
  'declined',
]);

/** The year in "in 2021" right behind a number and what it counts. */
function toYear(tokens: readonly Token[], next: number, end: number): number | null {
  for (let index = next; index < Math.min(end, next + 5); index += 1) {
    if (tokens[index]?.word === 'in' && YEAR.test(tokens[index + 1]?.word ?? '')) return Number(tokens[index + 1]?.word);
  }
  return null;
}
