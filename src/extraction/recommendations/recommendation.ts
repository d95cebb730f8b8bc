import type { RecommendationFacts } from '../../facts/report-facts.js';
import { toActions } from './actions.js';
import { findVerbs } from './main-verbs.js';
import { toCitationFacts, type Citation } from '../law/citations.js';
import { toProvenance, toTokenRange, type TextRange } from '../text/ranges.js';
import { toSentence } from '../text/sentence.js';
import { foldText } from '../text/tokens.js';
import { findConcepts } from '../vocabulary/concepts.js';
import type { SourceText } from '../vocabulary/source-text.js';

/** What one recommendation asks for, of whom and for whom, by which numbered law. */
export function toRecommendation(
  source: SourceText,
  item: TextRange,
  ordinal: number,
  citations: readonly Citation[],
): RecommendationFacts {
  const { text, tokens, words } = source;
  const { themes, actors, victimGroups } = source.vocabulary;
  const request = toSentence(source, toTokenRange(tokens, item));
  return {
    ordinal,
    text: foldText(text.slice(item.start, item.end), words),
    summary: null,
    actions: toActions(request, findVerbs(request)),
    themes: findConcepts(source, [item], themes),
    actors: findConcepts(source, [item], actors),
    victimGroups: findConcepts(source, [item], victimGroups),
    provisions: toCitationFacts(text, citations),
    provenance: toProvenance(text, [item]),
  };
}
