import type { Comparison } from './score.js';

/** One row of the table: how well a field is extracted, and in which interval that would lie for other texts of the kind. */
export interface TableRow {
  readonly row: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Ends of the interval of F1 that holds 95 of 100 samples of as many texts. */
  readonly interval: readonly [number, number];
  readonly agreed: number;
  readonly spurious: number;
  readonly missed: number;
}

/** Precision, recall and F1 a field over all items of all texts; each entry is the comparison of one text. */
export function toTable(texts: readonly (readonly Comparison[])[]): readonly TableRow[] {
  const names = [...new Set(texts.flatMap((comparisons) => comparisons.map(({ row }) => row)))];
  const samples = toSamples(texts.length);
  return names.flatMap((row): readonly TableRow[] => {
    const counts = texts.map((comparisons) => sum(comparisons.filter((comparison) => comparison.row === row).map(count)));
    const { agreed, spurious, missed } = sum(counts);
    if (agreed + spurious + missed === 0) return [];
    const [precision, recall] = [agreed / (agreed + spurious || 1), agreed / (agreed + missed || 1)];
    return [
      {
        row,
        precision,
        recall,
        f1: toF1({ agreed, spurious, missed }),
        interval: toInterval(counts, samples),
        agreed,
        spurious,
        missed,
      },
    ];
  });
}

interface Counts {
  readonly agreed: number;
  readonly spurious: number;
  readonly missed: number;
}

function count({ agreed, spurious, missed }: Comparison): Counts {
  return { agreed: agreed.length, spurious: spurious.length, missed: missed.length };
}

function sum(counts: readonly Counts[]): Counts {
  const total = { agreed: 0, spurious: 0, missed: 0 };
  for (const { agreed, spurious, missed } of counts) {
    total.agreed += agreed;
    total.spurious += spurious;
    total.missed += missed;
  }
  return total;
}

function toF1({ agreed, spurious, missed }: Counts): number {
  return agreed + spurious + missed === 0 ? 1 : (2 * agreed) / (2 * agreed + spurious + missed);
}

function toInterval(counts: readonly Counts[], samples: readonly (readonly number[])[]): readonly [number, number] {
  const scores = samples.map((sample) => toF1(sum(sample.flatMap((index) => counts[index] ?? [])))).sort((a, b) => a - b);
  return [scores[Math.floor(scores.length * 0.025)] ?? 0, scores[Math.ceil(scores.length * 0.975) - 1] ?? 0];
}

/** Bootstrap samples of texts, with replacement; the same ones each time. */
function toSamples(size: number): readonly (readonly number[])[] {
  const random = toRandom(1);
  return Array.from({ length: SAMPLES }, () => Array.from({ length: size }, () => Math.floor(random() * size)));
}

const SAMPLES = 1000;

/** A sequence of numbers from 0 to before 1 that depends on the seed alone (mulberry32). */
function toRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
