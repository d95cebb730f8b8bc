import { AND_OR } from '../text/closed-classes.js';
import type { TokenRange } from '../text/ranges.js';
import type { Sentence, TokenizedText } from '../text/sentence.js';
import { GAP, gapAt, wordAt } from '../text/tokens.js';
import { isVerbWithObject, skipAdverbs, skipShould } from '../text/verbs.js';
import { isAdverb, type Words } from '../text/words.js';

/** A main verb of a request. */
export interface Verb {
  readonly verb: string;
  readonly continuing: boolean;
  /** Tokens from "continue", where it stands before the verb, to the verb. */
  readonly range: TokenRange;
}

/** The main verbs of a recommendation, in the imperative: what it asks for, and not what that is for. */
export function findVerbs(request: Sentence): readonly Verb[] {
  const search: Search = { verbs: [], isBelow: false, last: -1 };
  let index = toHead(request);
  while (index < request.to) {
    if (isHead(request, search, index)) search.isBelow = false;
    const found = parseMainVerb(request, search, index);
    if (found) addVerb(search, found, index);
    else lookBelow(request, search, index);
    index = found?.range.to ?? index + 1;
  }
  return search.verbs;
}

/** What was found of a request so far. */
interface Search {
  readonly verbs: Verb[];
  /** Whether the place is in a clause below the main verbs: what they are for, or what somebody does. */
  isBelow: boolean;
  /** Index of the last word that is a verb, main or below, if the next one may be joined to it. */
  last: number;
}

/** Whether a request starts at a place. */
function isHead({ tokens }: TokenizedText, { verbs }: Search, index: number): boolean {
  return verbs.length === 0 || gapAt(tokens, index) >= GAP.CLAUSE;
}

/** Whether a place is right behind a verb, so that one there is joined to it. */
function isChain({ last }: Search, index: number): boolean {
  return index > 0 && last === index - 1;
}

function addVerb(search: Search, found: Verb, index: number): void {
  const isJoined = isChain(search, index);
  // "to identify, question, and protect" goes on with what the main verb is for.
  const isPurpose = isJoined && search.isBelow;
  const isContinued = isJoined && search.verbs.at(-1)?.continuing === true;
  if (!isPurpose) search.verbs.push(isContinued ? { ...found, continuing: true } : found);
  if (!isJoined) search.isBelow = false;
  search.last = found.range.to - 1;
}

/** Sees at a word that is no main verb whether a clause below one opens there, and whether the word is a verb of it. */
function lookBelow(request: TokenizedText, search: Search, index: number): void {
  const { tokens, words } = request;
  if (opensBelow(request, index)) search.isBelow = true;
  const isFirst = words.verbs.has(wordAt(tokens, index)) && opensBelow(request, index - 1);
  // A single word between commas behind a verb is a verb too, known or not.
  const isBetweenCommas = gapAt(tokens, index) === GAP.COMMA && gapAt(tokens, index + 1) === GAP.COMMA;
  const isNext = search.last === index - 1 && isBetweenCommas;
  if (search.isBelow && (isFirst || isNext)) search.last = index;
}

/** Words that open a clause below the main verb: "to" with a verb, "that", "who", "can" and the like. */
function opensBelow({ tokens, words }: TokenizedText, index: number): boolean {
  const word = wordAt(tokens, index);
  if (words.subordinators.has(word)) return true;
  if (word !== 'to') return false;
  const next = wordAt(tokens, index + 1);
  return words.verbs.has(next) || (isAdverb(words, next) && words.verbs.has(wordAt(tokens, index + 2)));
}

/** Where the first verb of a request stands. Behind a phrase such as "In cooperation with NGOs," it comes after the comma. */
function toHead(request: Sentence): number {
  const { tokens, words } = request;
  const first = skipAdverbs(request, skipShould(request, request.from));
  const word = wordAt(tokens, first);
  return words.verbs.has(word) || !words.functionWords.has(word) ? first : (findHeadBehind(request, first) ?? first);
}

/** The first comma of a request with a verb behind it, else the first one with a word that may be a verb. */
function findHeadBehind(request: Sentence, first: number): number | null {
  const { tokens, words, to } = request;
  let behind: number | null = null;
  for (let index = first + 1; index < to && gapAt(tokens, index) < GAP.SENTENCE; index += 1) {
    if (gapAt(tokens, index) !== GAP.COMMA) continue;
    if (isVerbWithObject(request, skipAdverbs(request, index))) return index;
    if (!words.functionWords.has(wordAt(tokens, index))) behind ??= index;
  }
  return behind;
}

/** The main verb whose words, or the comma or "and" before them, start at a place. */
function parseMainVerb(request: Sentence, search: Search, index: number): Verb | null {
  const place = isHead(request, search, index) ? skipJoint(request, index) : toCoordinated(request, index);
  const verb = place === null ? null : parseVerb(request, place);
  return verb && isMain(request, search, index, verb) ? verb : null;
}

function skipJoint(request: Sentence, index: number): number {
  return skipAdverbs(request, AND_OR.has(wordAt(request.tokens, index)) ? index + 1 : index);
}

/** The place after a comma, "and" or "or", with the adverbs that follow left out; null where nothing is joined. */
function toCoordinated(request: Sentence, index: number): number | null {
  const { tokens } = request;
  return AND_OR.has(wordAt(tokens, index)) || gapAt(tokens, index) === GAP.COMMA ? skipJoint(request, index) : null;
}

function parseVerb(request: Sentence, place: number): Verb | null {
  const { tokens, to } = request;
  const word = wordAt(tokens, place);
  if (word === '' || place >= to) return null;
  return (word === 'continue' ? parseContinued(request, place) : null) ?? toVerb(word, word === 'continue', place);
}

function toVerb(verb: string, continuing: boolean, place: number): Verb {
  return { verb, continuing, range: { from: place, to: place + 1 } };
}

/** "continue to train", "continue training"; null where "continue" is the verb itself. */
function parseContinued(request: Sentence, place: number): Verb | null {
  const { tokens, words, to } = request;
  const isInfinitive = wordAt(tokens, place + 1) === 'to';
  const next = skipAdverbs(request, place + (isInfinitive ? 2 : 1));
  const word = next < to ? wordAt(tokens, next) : '';
  const verb = isInfinitive ? word : toBaseForm(word, words);
  return verb === null || verb === '' ? null : { verb, continuing: true, range: { from: place, to: next + 1 } };
}

function toBaseForm(word: string, words: Words): string | null {
  if (!word.endsWith('ing')) return null;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((form) => words.verbs.has(form)) ?? null;
}

/** Whether a verb that could be joined to the main verbs is one of them; the joint is the word that would join it. */
function isMain(request: TokenizedText, search: Search, joint: number, { range }: Verb): boolean {
  const { tokens, words } = request;
  const place = range.to - 1;
  const word = wordAt(tokens, place);
  const isKnown = words.verbs.has(word);
  if (search.verbs.length === 0) return isKnown || !words.functionWords.has(word);
  if (!isKnown && wordAt(tokens, joint) !== 'continue' && wordAt(tokens, joint + 1) !== 'continue') return false;
  if (isChain(search, joint)) return true;
  const gap = gapAt(tokens, joint);
  if (gap >= GAP.CLAUSE) return isKnown;
  if (gap < GAP.COMMA && search.isBelow) return false;
  return words.nounLikeVerbs.has(word) ? hasObject(request, place, gap === GAP.COMMA) : !isHeadOfNoun(request, place);
}

/** Whether a word that may be a noun has an object behind it, which behind a comma may be any noun. */
function hasObject({ tokens, words }: TokenizedText, verb: number, isBehindComma: boolean): boolean {
  const next = wordAt(tokens, verb + 1);
  if (gapAt(tokens, verb + 1) !== GAP.SPACE || words.prepositions.has(next)) return false;
  return isBehindComma || words.determiners.has(next) || wordAt(tokens, verb + 2) === 'to';
}

/** "support of victims" is a noun. */
function isHeadOfNoun({ tokens }: TokenizedText, index: number): boolean {
  return gapAt(tokens, index + 1) === GAP.SPACE && wordAt(tokens, index + 1) === 'of';
}
