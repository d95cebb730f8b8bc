import type { ConceptFact } from '../../facts/report-facts.js';
import { findPhrases, type PhraseSet } from '../text/phrases.js';
import { toCharacters, toProvenance, toTokenRange, type Range } from '../text/ranges.js';
import type { Token } from '../text/tokens.js';

/** The concepts of a scheme that ranges of a text name, in the order in which they come first, each with all its places. */
export function findConcepts(
  text: string,
  tokens: readonly Token[],
  ranges: readonly Range[],
  phrases: PhraseSet,
): readonly ConceptFact[] {
  const places = new Map<string, Range[]>();
  for (const range of ranges) {
    for (const { code, start, end } of findPhrases(phrases, tokens, toTokenRange(tokens, range))) {
      const place = toCharacters(tokens, start, end - 1);
      const known = places.get(code);
      if (!known) places.set(code, [place]);
      else if ((known.at(-1)?.end ?? 0) <= place.start) known.push(place);
    }
  }
  return [...places].map(([code, found]) => ({ code, provenance: toProvenance(text, found) }));
}
