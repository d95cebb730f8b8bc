import type { ActionFact } from '../../facts/report-facts.js';
import type { Verb } from './main-verbs.js';
import { AND_OR } from '../text/closed-classes.js';
import { toCharacters, toProvenance, type TokenRange } from '../text/ranges.js';
import type { Sentence } from '../text/sentence.js';
import { foldText, GAP, gapAt, wordAt } from '../text/tokens.js';
import { isAdverb } from '../text/words.js';
import { findConcepts } from '../vocabulary/concepts.js';
import type { SourceText } from '../vocabulary/source-text.js';

/**
 * The main verbs of a request as facts, each with what it is to be done to, and with what it alone is about. Verbs joined to one
 * another share that.
 */
export function toActions(request: Sentence<SourceText>, verbs: readonly Verb[]): readonly ActionFact[] {
  const { text, tokens, words } = request;
  const { themes, actors, victimGroups } = request.vocabulary;
  return verbs.map(({ verb, continuing, range }, index) => {
    const object = toObject(request, verbs, index);
    const about = toCharacters(tokens, { from: range.from, to: object?.to ?? range.to });
    return {
      verb,
      continuing,
      object: object ? foldText(text.slice(tokens[object.from]?.start, tokens[object.to - 1]?.end), words) : null,
      themes: findConcepts(request, [about], themes),
      actors: findConcepts(request, [about], actors),
      victimGroups: findConcepts(request, [about], victimGroups),
      provenance: toProvenance(text, [toCharacters(tokens, range)]),
    };
  });
}

/** The words from a verb, or from the last one joined to it, to the next main verb or the end of the sentence. */
function toObject(request: Sentence, verbs: readonly Verb[], index: number): TokenRange | null {
  const from = verbs[index]?.range.to ?? request.to;
  const next = verbs[index + 1]?.range.from ?? null;
  let end = from;
  while (end < (next ?? request.to) && gapAt(request.tokens, end) < GAP.SENTENCE) end += 1;
  const to = end === next ? skipJointBackward(request, { from, to: end }) : end;
  if (to > from) return { from, to };
  return next !== null && next - from <= MOST_BETWEEN ? toObject(request, verbs, index + 1) : null;
}

const MOST_BETWEEN = 3;

/** The end of a range without the "and" and the adverbs at its end, which belong to the verb behind it. */
function skipJointBackward({ tokens, words }: Sentence, { from, to }: TokenRange): number {
  let end = to;
  while (end > from && (AND_OR.has(wordAt(tokens, end - 1)) || isAdverb(words, wordAt(tokens, end - 1)))) end -= 1;
  return end;
}
