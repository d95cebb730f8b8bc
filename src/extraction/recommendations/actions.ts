import type { ActionFact } from '../../facts/report-facts.js';
import { findConcepts } from '../vocabulary/concepts.js';
import { toCharacters, toProvenance, type Range } from '../text/ranges.js';
import { foldText, GAP, type Token } from '../text/tokens.js';
import { isVerbWithObject, skipAdverbs, skipShould } from '../text/verbs.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isAdverb, type Words } from '../text/words.js';

/** A main verb of a request. */
export interface Verb {
  readonly verb: string;
  readonly continuing: boolean;
  /** Tokens from "continue", where it stands before the verb, to the verb. */
  readonly range: Range;
}

/** The main verbs of a recommendation, in the imperative: what it asks for, and not what that is for. */
export function findVerbs(tokens: readonly Token[], range: Range, words: Words): readonly Verb[] {
  const verbs: Verb[] = [];
  let isBelow = false;
  let index = toHead(tokens, range, words);
  /** Index of the last word that is a verb, main or below, if the next one may be joined to it. */
  let last = -1;
  while (index < range.end) {
    const gap = tokens[index]?.gap ?? GAP.SPACE;
    const isHead = verbs.length === 0 || gap >= GAP.CLAUSE;
    if (isHead) isBelow = false;
    const lead = JOINING.has(tokens[index]?.word ?? '') ? index + 1 : index;
    const place = isHead ? skipAdverbs(tokens, lead, range.end, words) : toCoordinated(tokens, index, range.end, words);
    const found = place === null ? null : parseVerb(tokens, place, range.end, words);
    const isChain = place !== null && tokens[index - 1] !== undefined && last === index - 1;
    if (found && isMain(tokens, found.range.end - 1, index, verbs.length === 0, isBelow, isChain, words)) {
      // "to identify, question, and protect" goes on with what the main verb is for.
      const isPurpose = isChain && isBelow;
      const isContinued = isChain && verbs.at(-1)?.continuing === true;
      if (!isPurpose) verbs.push(isContinued ? { ...found, continuing: true } : found);
      if (!isChain) isBelow = false;
      last = found.range.end - 1;
      index = found.range.end;
      continue;
    }
    if (opensBelow(tokens, index, words)) isBelow = true;
    const isFirstBelow = words.verbs.has(tokens[index]?.word ?? '') && opensBelow(tokens, index - 1, words);
    // A single word between commas behind a verb is a verb too, known or not.
    const isNextBelow = last === index - 1 && gap === GAP.COMMA && tokens[index + 1]?.gap === GAP.COMMA;
    if (isBelow && (isFirstBelow || isNextBelow)) last = index;
    index += 1;
  }
  return verbs;
}

/** The same as facts, each with what it is to be done to, and with what it alone is about. Verbs joined to one another share that. */
export function toActions(
  text: string,
  tokens: readonly Token[],
  range: Range,
  verbs: readonly Verb[],
  { themes, actors, victimGroups, words }: Vocabulary,
): readonly ActionFact[] {
  return verbs.map(({ verb, continuing, range: place }, index) => {
    const object = toObject(tokens, range, verbs, index, words);
    const about = object ? toCharacters(tokens, place.start, object.end - 1) : toCharacters(tokens, place.start, place.end - 1);
    return {
      verb,
      continuing,
      object: object ? foldText(text.slice(tokens[object.start]?.start, tokens[object.end - 1]?.end), words) : null,
      themes: findConcepts(text, tokens, [about], themes),
      actors: findConcepts(text, tokens, [about], actors),
      victimGroups: findConcepts(text, tokens, [about], victimGroups),
      provenance: toProvenance(text, [toCharacters(tokens, place.start, place.end - 1)]),
    };
  });
}

/** The words from a verb, or from the last one joined to it, to the next main verb or the end of the sentence. */
function toObject(tokens: readonly Token[], range: Range, verbs: readonly Verb[], index: number, words: Words): Range | null {
  const start = verbs[index]?.range.end ?? range.end;
  const next = verbs[index + 1];
  let end = start;
  while (end < (next?.range.start ?? range.end) && (tokens[end]?.gap ?? GAP.PARAGRAPH) < GAP.SENTENCE) end += 1;
  const isAtNext = end === next?.range.start;
  while (isAtNext && end > start && (JOINING.has(tokens[end - 1]?.word ?? '') || isAdverb(words, tokens[end - 1]?.word ?? '')))
    end -= 1;
  if (end > start) return { start, end };
  return next && next.range.start - start <= MOST_BETWEEN ? toObject(tokens, range, verbs, index + 1, words) : null;
}

const MOST_BETWEEN = 3;

/** Behind a phrase such as "In cooperation with NGOs," the request comes after the comma. */
function toHead(tokens: readonly Token[], { start, end }: Range, words: Words): number {
  const first = skipAdverbs(tokens, skipShould(tokens, start, end), end, words);
  const word = tokens[first]?.word ?? '';
  if (words.verbs.has(word) || !words.functionWords.has(word)) return first;
  let behind: number | undefined;
  for (let index = first + 1; index < end && (tokens[index]?.gap ?? 0) < GAP.SENTENCE; index += 1) {
    if ((tokens[index]?.gap ?? 0) !== GAP.COMMA) continue;
    if (isVerbWithObject(tokens, skipAdverbs(tokens, index, end, words), words)) return index;
    if (!words.functionWords.has(tokens[index]?.word ?? '')) behind ??= index;
  }
  return behind ?? first;
}

/** The place after a comma, "and" or "or", with the adverbs that follow left out; null where nothing is joined. */
function toCoordinated(tokens: readonly Token[], index: number, end: number, words: Words): number | null {
  const token = tokens[index];
  if (!token) return null;
  if (JOINING.has(token.word)) return skipAdverbs(tokens, index + 1, end, words);
  return token.gap === GAP.COMMA ? skipAdverbs(tokens, index, end, words) : null;
}

const JOINING = new Set(['and', 'or']);

function parseVerb(tokens: readonly Token[], place: number, end: number, words: Words): Verb | null {
  const word = tokens[place]?.word;
  if (word === undefined || place >= end) return null;
  if (word !== 'continue') return { verb: word, continuing: false, range: { start: place, end: place + 1 } };
  const isInfinitive = tokens[place + 1]?.word === 'to';
  const next = skipAdverbs(tokens, place + (isInfinitive ? 2 : 1), end, words);
  const verb = isInfinitive ? tokens[next]?.word : toBaseForm(tokens[next]?.word ?? '', words);
  if (verb === undefined || verb === null || next >= end)
    return { verb: word, continuing: true, range: { start: place, end: place + 1 } };
  return { verb, continuing: true, range: { start: place, end: next + 1 } };
}

function toBaseForm(word: string, words: Words): string | null {
  if (!word.endsWith('ing')) return null;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((form) => words.verbs.has(form)) ?? null;
}

/** Whether a verb that could be joined to the main verbs is one of them. */
function isMain(
  tokens: readonly Token[],
  place: number,
  joint: number,
  isFirst: boolean,
  isBelow: boolean,
  isChain: boolean,
  words: Words,
): boolean {
  const word = tokens[place]?.word ?? '';
  const isContinued = tokens[joint]?.word === 'continue' || tokens[joint + 1]?.word === 'continue';
  if (isFirst) return !words.functionWords.has(word) || words.verbs.has(word);
  if (!isContinued && !words.verbs.has(word)) return false;
  if (isChain) return true;
  const gap = tokens[joint]?.gap ?? GAP.SPACE;
  if (gap >= GAP.CLAUSE) return words.verbs.has(word);
  if (gap < GAP.COMMA && isBelow) return false;
  const next = tokens[place + 1];
  if (!words.nounLikeVerbs.has(word)) return !(next?.gap === GAP.SPACE && next.word === 'of');
  if (next?.gap !== GAP.SPACE || words.prepositions.has(next.word)) return false;
  return gap === GAP.COMMA || words.determiners.has(next.word) || tokens[place + 2]?.word === 'to';
}

/** Words that open a clause below the main verb: "to" with a verb, "that", "who", "can" and the like. */
function opensBelow(tokens: readonly Token[], index: number, words: Words): boolean {
  const word = tokens[index]?.word ?? '';
  if (words.subordinators.has(word)) return true;
  if (word !== 'to') return false;
  const next = tokens[index + 1]?.word ?? '';
  return words.verbs.has(next) || (isAdverb(words, next) && words.verbs.has(tokens[index + 2]?.word ?? ''));
}
