import type { GoldAnswer } from './gold.js';

/** A text to be evaluated: what the gold knows it by, its words, and what is extracted from it. */
export interface ReadText {
  readonly id: string;
  readonly text: string;
  /** Null where the extraction refused the text, with its reason in `doubts`. */
  readonly answer: GoldAnswer | null;
  readonly doubts: readonly string[];
}
