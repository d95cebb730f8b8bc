import { toTerms, type Term } from './terms.js';
import type { TextQuery } from './text-query.js';

/** A place in a text: half-open, in UTF-16 units. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
}

/** Where a text has the words and phrases that a query looks for, in order; of places that overlap the longer one. */
export function findMatches(text: string, query: TextQuery): readonly TextMatch[] {
  const sought = toSought(query);
  const terms = toTerms(text);
  const matches: TextMatch[] = [];
  for (let at = 0; at < terms.length;) {
    const length = Math.max(0, ...sought.filter((stems) => standsAt(terms, at, stems)).map((stems) => stems.length));
    const [first, last] = [terms[at], terms[at + length - 1]];
    if (length > 0 && first && last) matches.push({ start: first.start, end: last.end });
    at += Math.max(1, length);
  }
  return matches;
}

/** The words and phrases of a query but for those that must not be there. */
function toSought(query: TextQuery): readonly (readonly string[])[] {
  switch (query.kind) {
    case 'word':
      return [[query.stem]];
    case 'phrase':
      return [query.stems];
    case 'and':
      return query.all.flatMap(toSought);
    case 'or':
      return query.any.flatMap(toSought);
    case 'not':
      return [];
  }
}

function standsAt(terms: readonly Term[], at: number, stems: readonly string[]): boolean {
  return stems.every((stem, index) => terms[at + index]?.stem === stem);
}
