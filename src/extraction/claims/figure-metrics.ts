import type { ParsedNumber } from './figure-numbers.js';
import { AND_OR, COORDINATORS, NOUN_ENDS, NUMBER_PREPOSITIONS, OBJECT_LINKS } from '../text/closed-classes.js';
import type { Match } from '../text/phrases.js';
import type { TokenizedText } from '../text/sentence.js';
import { GAP, wordAt, type Token } from '../text/tokens.js';

/** What a number counts, and how many of the metrics behind it are thereby spoken for. */
export interface Counted {
  readonly codes: readonly string[];
  readonly used: number;
}

/** What a number counts: the object of the verbs right before it, all that are joined, else the noun that it stands before. */
export function toCounted(text: TokenizedText, metrics: readonly Match[], number: ParsedNumber): Counted {
  const around = metrics.find(({ code, from, to }) => from < number.from && number.from < to && COUNTABLE.has(code));
  const codes = around ? [around.code] : toGoverning(text, metrics, number.from);
  if (codes.length > 0) {
    const isOfPeople = !isOfOthers(text, number.to);
    return { codes: codes.filter((code) => isOfPeople || !OF_VICTIMS.has(code)), used: 0 };
  }
  const behind = metrics.findIndex((metric) => isHead(text.tokens, metric, number));
  const code = metrics[behind]?.code;
  return code === undefined ? { codes: [], used: 0 } : { codes: [code], used: behind + 1 };
}

/** What the noun right behind a number counts. */
export function toNoun(metrics: readonly Match[], next: number): string | undefined {
  return metrics.find(({ code, from }) => from >= next && from <= next + 1 && COUNTABLE.has(code))?.code;
}

/** What the verbs right before a number measure; one that a preposition parts from the number has it for no object. */
function toGoverning(text: TokenizedText, metrics: readonly Match[], number: number): readonly string[] {
  const codes: string[] = [];
  let reach = number;
  for (const metric of metrics.filter(({ to }) => to <= number).reverse()) {
    const isNear = reach === number ? isBeforeNumber(text, metric, number) : isJoinedTo(text.tokens, metric, reach);
    if (!isNear) break;
    if (COUNTABLE.has(metric.code)) codes.unshift(metric.code);
    reach = metric.from;
  }
  return [...new Set(codes)];
}

/** Whether only a few words that may stand there part a metric from a number. */
function isBeforeNumber({ tokens, words }: TokenizedText, { code, to }: Match, number: number): boolean {
  const between = toWordsBetween(tokens, to, number);
  const isUnbroken = tokens.slice(to, number + 1).every(({ gap }) => gap === GAP.SPACE);
  return isUnbroken && between.length <= NEAR && between.every((word) => isPassable(word, code) && !words.cardinals.has(word));
}

/** Whether nothing but "and" or "or" parts a metric from the one behind it. */
function isJoinedTo(tokens: readonly Token[], { to }: Match, next: number): boolean {
  return toWordsBetween(tokens, to, next).every((word) => AND_OR.has(word));
}

/** The words between two places, without the "at" of "at least" and "at most". */
function toWordsBetween(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .filter((word, place, all) => word !== 'at' || !/^(?:least|most)$/.test(all[place + 1] ?? ''));
}

/** Whether a word may stand between what measures and its number: "care for 14 children", but neither "at 14 ports" nor "five in 14". */
function isPassable(word: string, code: string): boolean {
  if (word === 'to') return GIVEN.has(code);
  if (word === 'of' || word === 'for') return code !== 'SENTENCES';
  return !COORDINATORS.has(word) && !NUMBER_PREPOSITIONS.has(word) && !/^\d/.test(word);
}

/** Whether a metric is the noun that a number stands before: "14 new investigations", but not "14 investigation units". */
function isHead(tokens: readonly Token[], { code, from, to }: Match, number: ParsedNumber): boolean {
  const next = number.to;
  if (from < next || from > next + NEAR || !COUNTABLE.has(code) || GIVEN_AWAY.has(code)) return false;
  if (tokens.slice(next, from).some(({ word }) => OBJECT_LINKS.has(word) || NUMBER_PREPOSITIONS.has(word))) return false;
  return number.value < 2 || !/(?:tion|[a-z]al|ing|ence)$/.test(wordAt(tokens, to - 1));
}

/** Whether a number counts those who help, or offices and deeds, and not people who are helped. */
function isOfOthers({ tokens, words }: TokenizedText, next: number): boolean {
  for (let index = next; index < next + LONGEST_NOUN; index += 1) {
    const token = tokens[index];
    if (!token || token.gap > GAP.SPACE || NOUN_ENDS.has(token.word) || NUMBER_PREPOSITIONS.has(token.word)) return false;
    if (words.notVictims.has(token.word)) return true;
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
