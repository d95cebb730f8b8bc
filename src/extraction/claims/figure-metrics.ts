import type { Match } from '../text/phrases.js';
import { GAP, type Token } from '../text/tokens.js';
import type { Words } from '../text/words.js';

/** What a number counts, and how many of the metrics behind it are thereby spoken for. */
export interface Counted {
  readonly codes: readonly string[];
  readonly used: number;
}

/** What a number counts: the object of the verbs right before it, all that are joined, else the noun that it stands before. */
export function toCounted(
  tokens: readonly Token[],
  metrics: readonly Match[],
  { start, next, value }: NumberPlace,
  { notVictims, cardinals }: Words,
): Counted {
  const around = metrics.find((metric) => metric.start < start && start < metric.end && COUNTABLE.has(metric.code));
  const codes = around ? [around.code] : toGoverning(tokens, metrics, start, cardinals);
  if (codes.length > 0) {
    const isOfPeople = !isOfOthers(tokens, next, notVictims);
    return { codes: codes.filter((code) => isOfPeople || !OF_VICTIMS.has(code)), used: 0 };
  }
  const behind = metrics.findIndex((metric) => isHead(tokens, metric, next, value));
  const code = metrics[behind]?.code;
  return code === undefined ? { codes: [], used: 0 } : { codes: [code], used: behind + 1 };
}

interface NumberPlace {
  readonly value: number;
  readonly start: number;
  /** The token behind it. */
  readonly next: number;
}

/** What the noun right behind a number counts. */
export function toNoun(metrics: readonly Match[], next: number): string | undefined {
  return metrics.find(({ start, code }) => start >= next && start <= next + 1 && COUNTABLE.has(code))?.code;
}

/** What the verbs right before a number measure; one that a preposition parts from the number has it for no object. */
function toGoverning(
  tokens: readonly Token[],
  metrics: readonly Match[],
  index: number,
  cardinals: ReadonlySet<string>,
): readonly string[] {
  const codes: string[] = [];
  let reach = index;
  for (const { code, start, end } of metrics.filter((metric) => metric.end <= index).reverse()) {
    const between = tokens
      .slice(end, reach)
      .map(({ word }) => word)
      .filter((word, place, all) => word !== 'at' || !/^(?:least|most)$/.test(all[place + 1] ?? ''));
    const isUnbroken = tokens.slice(end, reach + 1).every(({ gap }) => gap === GAP.SPACE);
    const isNear =
      reach === index
        ? isUnbroken && between.length <= NEAR && between.every((word) => isPassable(word, code) && !cardinals.has(word))
        : between.every((word) => word === 'and' || word === 'or');
    if (!isNear) break;
    if (COUNTABLE.has(code)) codes.unshift(code);
    reach = start;
  }
  return [...new Set(codes)];
}

/** Whether a word may stand between what measures and its number: "care for 14 children", but neither "at 14 ports" nor "five in 14". */
function isPassable(word: string, code: string): boolean {
  if (word === 'to') return GIVEN.has(code);
  if (word === 'of' || word === 'for') return code !== 'SENTENCES';
  return !JOINING.has(word) && !PREPOSITIONS.has(word) && !/^\d/.test(word);
}

/** Whether a metric is the noun that a number stands before: "14 new investigations", but not "14 investigation units". */
function isHead(tokens: readonly Token[], { code, start, end }: Match, next: number, value: number): boolean {
  if (start < next || start > next + NEAR || !COUNTABLE.has(code) || GIVEN_AWAY.has(code)) return false;
  if (tokens.slice(next, start).some(({ word }) => word === 'to' || word === 'of' || word === 'for' || PREPOSITIONS.has(word)))
    return false;
  return value < 2 || !/(?:tion|[a-z]al|ing|ence)$/.test(tokens[end - 1]?.word ?? '');
}

/** Whether a number counts those who help, or offices and deeds, and not people who are helped. */
function isOfOthers(tokens: readonly Token[], next: number, others: ReadonlySet<string>): boolean {
  for (let index = next; index < next + LONGEST_NOUN; index += 1) {
    const token = tokens[index];
    if (!token || token.gap > GAP.SPACE || CLOSING.has(token.word) || PREPOSITIONS.has(token.word)) return false;
    if (others.has(token.word)) return true;
  }
  return false;
}

const NEAR = 3;
const LONGEST_NOUN = 6;

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

const GIVEN: ReadonlySet<string> = new Set(['SERVICES', 'RESTITUTION', 'TRAINING']);
/** A number before them counts rooms or money. */
const GIVEN_AWAY: ReadonlySet<string> = new Set(['SERVICES', 'RESTITUTION']);
const OF_VICTIMS: ReadonlySet<string> = new Set(['VICTIMS_IDENTIFIED', 'REFERRALS', 'SCREENING', 'SERVICES', 'RESTITUTION']);
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor']);
const CLOSING: ReadonlySet<string> = new Set(['of', 'to', 'for', 'and', 'or', 'who', 'that', 'which', 'including', 'as']);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at on by with from between among across through throughout within during after before since into under over per involving'.split(
    ' ',
  ),
);
