import { toTerms } from './terms.js';
import type { TextQuery } from './text-query.js';

/** Texts as they are kept to be searched. */
export interface AnalysedText {
  /** Stems in order with a space around each, and a boundary between texts, which no phrase crosses. */
  readonly stems: string;
  /** The different words, in order, with a space between them. */
  readonly words: string;
}

/** Several texts as one, null if they have no word. */
export function analyseTexts(texts: readonly string[]): AnalysedText | null {
  const parts = texts.map(toTerms).filter(({ length }) => length > 0);
  if (parts.length === 0) return null;
  const words = new Set(parts.flatMap((terms) => terms.map(({ word }) => word)));
  return {
    stems: ` ${parts.map((terms) => terms.map(({ stem }) => stem).join(' ')).join(` ${BOUNDARY} `)} `,
    words: [...words].sort().join(' '),
  };
}

/** How the stems hold one stem, or several in this order: what a text with them contains. */
export function toStemText(stems: readonly string[]): string {
  return ` ${stems.join(' ')} `;
}

/** Whether the stems of a text fit a query; those of none fit what is not looked for. */
export function fitsText(stems: string, query: TextQuery): boolean {
  switch (query.kind) {
    case 'word':
      return stems.includes(toStemText([query.stem]));
    case 'phrase':
      return stems.includes(toStemText(query.stems));
    case 'and':
      return query.all.every((each) => fitsText(stems, each));
    case 'or':
      return query.any.some((each) => fitsText(stems, each));
    case 'not':
      return !fitsText(stems, query.not);
  }
}

/** No stem: those are letters and digits. */
const BOUNDARY = '|';
