import type { TextRange } from '../text/ranges.js';

/** A statute where a text names it. */
export interface Law {
  /** What is the same for all the ways in which one statute is written. */
  readonly key: string;
  readonly place: TextRange;
  /** The name, where the place alone does not say it: the second number of a list. */
  readonly title?: string;
  /** The token behind it. */
  readonly next: number;
}
