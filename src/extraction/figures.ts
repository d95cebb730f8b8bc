import type { FigureFact } from '../graph/report-facts.js';
import type { Match } from './phrases.js';
import type { Range } from './ranges.js';
import { GAP, type Token } from './tokens.js';
import type { Words } from './words.js';

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
  const figures: FigureFact[] = [];
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
      const metric = metrics.find(
        ({ start, code }) => start >= number.next && start <= number.next + 1 && COUNTABLE.has(code),
      )?.code;
      if (
        metric !== undefined ||
        (!isPast && !isFollowed(text, tokens, { start: number.next, end: range.end }, metrics, words))
      ) {
        const comparedYear = toYear(tokens, number.next, range.end);
        setEarlier(figures, metric, first, { comparedWith: number.value, comparedYear });
      }
      isPast = true;
    } else if (isCount(text, tokens, index, number.next) && !isAcquitted(tokens, index)) {
      const found = toMetrics(tokens, metrics.slice(used), index, number.next);
      used += found.used;
      if (found.codes.length > 0) first = figures.length;
      figures.push(...found.codes.map((metric) => ({ metric, value: number.value, comparedWith: null, comparedYear: null })));
    }
    index = number.next - 1;
  }
  return figures;
}

/** What the noun right behind a number counts. */
function toNoun(metrics: readonly Match[], next: number): string | undefined {
  return metrics.find(({ start, code }) => start >= next && start <= next + 1 && COUNTABLE.has(code))?.code;
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

/** Sets the number of an earlier period beside those of the metric that it counts, else beside the last ones. */
function setEarlier(
  figures: FigureFact[],
  metric: string | undefined,
  first: number,
  earlier: Pick<FigureFact, 'comparedWith' | 'comparedYear'>,
): void {
  for (const [place, figure] of figures.entries()) {
    const isMeant = metric === undefined ? place >= first : figure.metric === metric;
    if (isMeant && figure.comparedWith === null) figures[place] = { ...figure, ...earlier };
  }
}

interface ParsedNumber {
  readonly value: number;
  /** The token behind it. */
  readonly next: number;
}

/** "12", "1,204", "twelve"; "one" only where it counts. */
function parseNumber(text: string, tokens: readonly Token[], index: number, end: number, words: Words): ParsedNumber | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.word === 'none') return { value: 0, next: index + 1 };
  if (words.cardinals.has(token.word)) {
    const value = [...words.cardinals].indexOf(token.word);
    return token.word === 'one' && tokens[index + 1]?.word === 'of' ? null : { value, next: index + 1 };
  }
  if (!/^\d{1,6}$/.test(token.word) || YEAR.test(token.word)) return null;
  let digits = token.word;
  let next = index + 1;
  while (
    next < end &&
    digits.length < 10 &&
    /^\d{3}$/.test(tokens[next]?.word ?? '') &&
    text.slice(tokens[next - 1]?.end, tokens[next]?.start) === ','
  ) {
    digits += tokens[next]?.word ?? '';
    next += 1;
  }
  return { value: Number(digits), next };
}

function isAcquitted(tokens: readonly Token[], index: number): boolean {
  return [1, 2].some((step) => (tokens[index - step]?.word ?? '').startsWith('acquit'));
}

/** Whether a number belongs to an earlier period: "compared with 20", "down from 20", "(20 in 2021)". */
function isEarlier(text: string, tokens: readonly Token[], index: number, next: number): boolean {
  const [before = '', last = ''] = [tokens[index - 2]?.word, tokens[index - 1]?.word];
  if ((before === 'compared' && (last === 'with' || last === 'to')) || (last === 'from' && EARLIER.has(before))) return true;
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

/** Whether a number counts people or cases. */
function isCount(text: string, tokens: readonly Token[], index: number, next: number): boolean {
  const number = tokens[index];
  if (!number) return false;
  if (UNCOUNTED_BEFORE.has(tokens[index - 1]?.word ?? '') || /[$€£\d./-]/.test(text.charAt(number.start - 1))) return false;
  const behind = tokens[next];
  if (/^\s?[%/-]/.test(text.slice(tokens[next - 1]?.end, (tokens[next - 1]?.end ?? 0) + 2))) return false;
  if (behind?.word === 'of' && /^(?:whom|which|them|these|those)$/.test(tokens[next + 1]?.word ?? '')) return false;
  if (behind?.word === 'to' && /^\d/.test(tokens[next + 1]?.word ?? '')) return false;
  return behind === undefined || behind.gap > GAP.SPACE || !UNCOUNTED_BEHIND.has(behind.word);
}

const YEAR = /^(?:19|20)\d\d$/;
const UNCOUNTED_BEFORE: ReadonlySet<string> = new Set([
  'article',
  'articles',
  'section',
  'sections',
  'law',
  'no',
  'chapter',
  'paragraph',
  'tier',
  'age',
  'aged',
  'ages',
  'under',
  'resolution',
  'convention',
  'act',
  'decree',
  'usd',
  'visa',
  'than',
  'its',
  'the',
  'their',
  'these',
  'past',
  'last',
  'phase',
  'number',
  'including',
]);
const UNCOUNTED_BEHIND: ReadonlySet<string> = new Set([
  'year',
  'years',
  'month',
  'months',
  'day',
  'days',
  'week',
  'weeks',
  'hours',
  'percent',
  'million',
  'billion',
  'dollars',
  'euros',
  'consecutive',
  'usd',
  'points',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);

/** What is counted: the verbs right before the number, all that are joined, else the noun right behind it. */
function toMetrics(tokens: readonly Token[], metrics: readonly Match[], index: number, next: number): Counted {
  const around = metrics.find(({ code, start, end }) => start < index && index < end && COUNTABLE.has(code));
  if (around) return { codes: [around.code], used: 0 };
  const codes: string[] = [];
  let reach = index;
  for (const { code, start, end } of metrics.filter((metric) => metric.end <= index).reverse()) {
    const between = tokens.slice(end, reach).map(({ word }) => word);
    const isNear = reach === index ? between.length <= NEAR : between.every((word) => word === 'and' || word === 'or');
    if (!isNear) break;
    if (COUNTABLE.has(code)) codes.unshift(code);
    reach = start;
  }
  if (codes.length > 0) return { codes: [...new Set(codes)], used: 0 };
  const behind = metrics.findIndex(
    ({ code, start }) => start >= next && start <= next + NEAR && COUNTABLE.has(code) && code !== 'SERVICES',
  );
  const code = metrics[behind]?.code;
  return code === undefined ? { codes: [], used: 0 } : { codes: [code], used: behind + 1 };
}

interface Counted {
  readonly codes: readonly string[];
  readonly used: number;
}

const NEAR = 3;

/** What comes in numbers; plans, laws and money do not. */
const COUNTABLE: ReadonlySet<string> = new Set([
  'INVESTIGATIONS',
  'PROSECUTIONS',
  'CONVICTIONS',
  'SENTENCES',
  'VICTIMS_IDENTIFIED',
  'REFERRALS',
  'SCREENING',
  'SERVICES',
  'RESTITUTION',
  'TRAINING',
  'INSPECTIONS',
  'COMPLICITY',
]);

/** The year in "in 2021" right behind a number and what it counts. */
function toYear(tokens: readonly Token[], next: number, end: number): number | null {
  for (let index = next; index < Math.min(end, next + 5); index += 1) {
    if (tokens[index]?.word === 'in' && YEAR.test(tokens[index + 1]?.word ?? '')) return Number(tokens[index + 1]?.word);
  }
  return null;
}
