import type { CountryNames } from '../extraction/trafficking/countries.js';
import type { Corrections } from '../facts/corrections/correction.js';
import type { Vocabulary } from '../extraction/vocabulary/vocabulary.js';

/** What is known of a document besides its bytes, ahead of what its text says. */
export interface DocumentOptions {
  readonly country?: string;
  readonly year?: number;
  readonly title?: string;
  readonly source?: string;
  readonly address?: string;
}

/** What extraction needs to know: the concepts with their words, the countries with their names, the publishers of sources by id. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly countries: readonly CountryNames[];
  readonly sources: ReadonlyMap<string, string>;
  /** What people correct of what is extracted, by document. */
  readonly corrections: Corrections;
}
