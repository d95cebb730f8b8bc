import type { RecommendationFacts } from '../../facts/report-facts.js';
import { findVerbs, toActions } from './actions.js';
import { toCitationFacts, type Citation } from '../law/citations.js';
import { findConcepts } from '../vocabulary/concepts.js';
import { toProvenance, toTokenRange, type Range } from '../text/ranges.js';
import { foldText, type Token } from '../text/tokens.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** What one recommendation asks for, of whom and for whom, by which numbered law. */
export function toRecommendation(
  text: string,
  tokens: readonly Token[],
  item: Range,
  ordinal: number,
  citations: readonly Citation[],
  vocabulary: Vocabulary,
): RecommendationFacts {
  const { themes, actors, victimGroups, words } = vocabulary;
  const range = toTokenRange(tokens, item);
  return {
    ordinal,
    text: foldText(text.slice(item.start, item.end), words),
    summary: null,
    actions: toActions(text, tokens, range, findVerbs(tokens, range, words), vocabulary),
    themes: findConcepts(text, tokens, [item], themes),
    actors: findConcepts(text, tokens, [item], actors),
    victimGroups: findConcepts(text, tokens, [item], victimGroups),
    provisions: toCitationFacts(text, citations),
    provenance: toProvenance(text, [item]),
  };
}
