import { FUNCTION_WORDS } from '../../text/function-words.js';
import { toTerms } from '../../text/terms.js';

/** What recommendations are compared by. */
export interface Comparable {
  /** Words of the report; null where the graph holds none. */
  readonly text: Words | null;
  /** Words of a summary; null where there is none. */
  readonly summary: Words | null;
  /** Ids of the concepts and provisions that it leads to, itself or by its actions. */
  readonly codes: ReadonlySet<string>;
  /** Main verbs of its actions. */
  readonly verbs: ReadonlySet<string>;
}

/** Words by their stems. */
export type Words = ReadonlyMap<string, string>;

/** What two recommendations both have, each in order of the alphabet. */
export interface Agreement {
  /** As the second of the two writes them. */
  readonly words: readonly string[];
  readonly codes: readonly string[];
  readonly verbs: readonly string[];
}

/** The words of a text that tell something, of those with one stem the first. */
export function toWords(text: string): Words {
  const words = new Map<string, string>();
  for (const { stem, word } of toTerms(text.slice(0, MOST_UNITS))) {
    if (!FUNCTION_WORDS.has(word) && !words.has(stem)) words.set(stem, word);
  }
  return words;
}

/** More than the longest recommendation has, so that a text which is none takes no longer. */
const MOST_UNITS = 2_000;

/**
 * Tells how alike two of the recommendations of two reports are, from 0 to 1 with two decimals: what both have in the geometric
 * mean of what either has, so that one that takes up a part of the other is still like it. A code counts as two words, and a verb as
 * one besides the word that it is; each counts for less the more of all the recommendations have it. Texts are compared with texts,
 * else summaries with summaries, and a text with a summary where nothing else is left; words, or codes, only where both have
 * some. It is symmetric, and 1 for the same, but 0 where there is nothing to compare.
 */
export function createSimilarity(all: readonly Comparable[]): (a: Comparable, b: Comparable) => number {
  const toRarity = (toFeatures: (each: Comparable) => Iterable<string>): Weigh => {
    const counts = new Map<string, number>();
    for (const each of all) for (const feature of new Set(toFeatures(each))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    return (feature) => all.length + 1 - (counts.get(feature) ?? 1);
  };
  const [word, code, verb] = [toRarity(toAllWords), toRarity(({ codes }) => codes), toRarity(({ verbs }) => verbs)];
  const known = new Map<Features, number>();
  const toWhole = (features: Features, weigh: Weigh): number => {
    const whole = known.get(features) ?? weighBoth(features, features, weigh);
    known.set(features, whole);
    return whole;
  };
  const toCodes = ({ codes, verbs }: Comparable): number => 2 * toWhole(codes, code) + toWhole(verbs, verb);
  return (a, b) => {
    const [ours, theirs] = toComparedWords(a, b);
    const [wordsOfA, wordsOfB, codesOfA, codesOfB] = [toWhole(ours, word), toWhole(theirs, word), toCodes(a), toCodes(b)];
    const [haveWords, haveCodes] = [wordsOfA > 0 && wordsOfB > 0, codesOfA > 0 && codesOfB > 0];
    const add = (words: number, codes: number): number => (haveWords ? words : 0) + (haveCodes ? codes : 0);
    const both = add(weighBoth(ours, theirs, word), 2 * weighBoth(a.codes, b.codes, code) + weighBoth(a.verbs, b.verbs, verb));
    const mean = Math.sqrt(add(wordsOfA, codesOfA) * add(wordsOfB, codesOfB));
    return mean === 0 ? 0 : Math.round((100 * both) / mean) / 100;
  };
}

/** What both of two recommendations have. */
export function toAgreement(a: Comparable, b: Comparable): Agreement {
  const [ours, theirs] = toComparedWords(a, b);
  return {
    words: [...theirs].flatMap(([stem, word]) => (ours.has(stem) ? [word] : [])).sort(),
    codes: [...a.codes].filter((code) => b.codes.has(code)).sort(),
    verbs: [...a.verbs].filter((verb) => b.verbs.has(verb)).sort(),
  };
}

type Features = Words | ReadonlySet<string>;

/** A whole number, so that sums do not depend on their order. */
type Weigh = (feature: string) => number;

const NO_WORDS: Words = new Map();

function toAllWords({ text, summary }: Comparable): readonly string[] {
  return [...(text ?? NO_WORDS).keys(), ...(summary ?? NO_WORDS).keys()];
}

function toComparedWords(a: Comparable, b: Comparable): readonly [Words, Words] {
  if (a.text && b.text) return [a.text, b.text];
  if (a.summary && b.summary) return [a.summary, b.summary];
  return [a.text ?? a.summary ?? NO_WORDS, b.text ?? b.summary ?? NO_WORDS];
}

function weighBoth(a: Features, b: Features, weigh: Weigh): number {
  let sum = 0;
  for (const feature of a.keys()) if (b.has(feature)) sum += weigh(feature);
  return sum;
}
