import { stemmer } from 'stemmer';
import { foldName } from '../shared/fold-name.js';

/** A word of a text as it is searched, with the place of what stands for it there: half-open, in UTF-16 units. */
export interface Term {
  /** Without case and accents. */
  readonly word: string;
  /** What the forms of the word have in common: `victim` of `victims`. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in order, the same on every machine: runs of letters and digits, without the s of a possessive. Words
 * are letters, marks and digits alone, of the basic plane, and at most 64 units long.
 */
export function toTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (const { 0: raw, index } of text.matchAll(RUN)) {
    if (isPossessive(text, raw, index)) continue;
    const end = index + raw.length;
    for (const { word, stem } of analyse(raw)) terms.push({ word, stem, start: index, end });
  }
  return terms;
}

/** Modifier letters are left out: they serve as apostrophes. */
const RUN = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}\p{N}]+/gu;

/** Engines that split long words would split them differently. */
const MAXIMUM_LENGTH = 64;

function isPossessive(text: string, raw: string, index: number): boolean {
  return (raw === 's' || raw === 'S') && /[\p{L}\p{N}]['’ʼ]$/u.test(text.slice(Math.max(0, index - 3), index));
}

type Analysed = Pick<Term, 'word' | 'stem'>;

/** Texts repeat their words: each is analysed once, as long as there are not too many. */
const known = new Map<string, readonly Analysed[]>();
const MAXIMUM_KNOWN = 50_000;

function analyse(raw: string): readonly Analysed[] {
  const found = known.get(raw);
  if (found) return found;
  // Folding may take a run apart: ½ becomes 1 and 2.
  const words = foldName(raw.slice(0, MAXIMUM_LENGTH)).split(' ').filter(Boolean);
  const analysed = words.map((whole): Analysed => {
    const word = whole.slice(0, MAXIMUM_LENGTH);
    return { word, stem: /^[a-z]+$/.test(word) ? stemmer(word) : word };
  });
  if (known.size >= MAXIMUM_KNOWN) known.clear();
  known.set(raw, analysed);
  return analysed;
}
