import type { ConceptFact } from '../../facts/report-facts.js';
import { findPhrases, type Match, type PhraseSet } from '../text/phrases.js';
import { toCharacters, toProvenance, toTokenRange, type TextRange } from '../text/ranges.js';
import type { TokenizedText } from '../text/sentence.js';

/** The concepts of a scheme that ranges of a text name, in the order in which they come first, each with all its places. */
export function findConcepts(text: TokenizedText, ranges: readonly TextRange[], phrases: PhraseSet): readonly ConceptFact[] {
  const { tokens } = text;
  return toConceptFacts(
    text,
    ranges.flatMap((range) => findPhrases(phrases, tokens, toTokenRange(tokens, range))),
  );
}

/** Facts of the concepts that matches name, each with all its places that do not overlap. */
export function toConceptFacts({ text, tokens }: TokenizedText, matches: readonly Match[]): readonly ConceptFact[] {
  const places = new Map<string, TextRange[]>();
  for (const match of matches) {
    const place = toCharacters(tokens, match);
    const known = places.get(match.code);
    if (!known) places.set(match.code, [place]);
    else if ((known.at(-1)?.end ?? 0) <= place.start) known.push(place);
  }
  return [...places].map(([code, found]) => ({ code, provenance: toProvenance(text, found) }));
}
