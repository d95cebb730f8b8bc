import { AND_OR_BUT, AUXILIARIES, CLAUSE_LINKS } from './closed-classes.js';
import type { TokenRange } from './ranges.js';
import type { Sentence, TokenizedText } from './sentence.js';
import { GAP, gapAt, wordAt, type Token } from './tokens.js';
import { isAdverb, type Words } from './words.js';

/**
 * Who a verb is said of: the state in the words right before it, the state at the head of the clause that the verb is joined
 * to, the state somewhere before it, or somebody else.
 */
export type Subject = 'STATE_BEFORE' | 'STATE_JOINED' | 'STATE' | 'OTHER';

/** Sees who the verb at a place of a sentence is said of. */
export function toSubject(sentence: Sentence, verb: TokenRange): Subject {
  const { tokens, words } = sentence;
  const before = skipAuxiliaries(sentence, verb.from - 1);
  if (before < sentence.from) return 'OTHER';
  if (words.stateSubjects.has(wordAt(tokens, before)) || isHeadedByState(sentence, before)) return 'STATE_BEFORE';
  const reach = { from: Math.max(sentence.from, verb.from - LONGEST_REACH), to: before + 1 };
  if (isJoint(tokens, before)) return findSubject(sentence, reach, 'FIRST') ? 'STATE_JOINED' : 'OTHER';
  return findSubject(sentence, reach, 'LAST') ? 'STATE' : 'OTHER';
}

/** Index of the last word up to a place that is none of the few that may stand between a subject and its verb. */
function skipAuxiliaries({ tokens, words, from }: Sentence, place: number): number {
  let index = place;
  while (index > place - MOST_AUXILIARIES && index >= from && isAuxiliary(wordAt(tokens, index), words)) index -= 1;
  return index;
}

const MOST_AUXILIARIES = 3;

function isAuxiliary(word: string, words: Words): boolean {
  return AUXILIARIES.has(word) || isAdverb(words, word);
}

/** Whether the verb behind a word is joined to what stands before it. */
function isJoint(tokens: readonly Token[], index: number): boolean {
  return AND_OR_BUT.has(wordAt(tokens, index)) || gapAt(tokens, index + 1) === GAP.COMMA;
}

/** "officials in the capital", "the Directorate of Criminal Investigations": the state with words that describe it, up to a place. */
function isHeadedByState({ tokens, words, from }: Sentence, place: number): boolean {
  for (let index = place; index >= Math.max(from, place - LONGEST_DESCRIPTION); index -= 1) {
    const word = wordAt(tokens, index);
    if (gapAt(tokens, index + 1) > GAP.SPACE) return false;
    if (words.stateSubjects.has(word)) return index < place && words.subjectDescriptions.has(wordAt(tokens, index + 1));
    if (words.otherSubjects.has(word) || words.subordinators.has(word) || isVerbal(word, words)) return false;
  }
  return false;
}

const LONGEST_DESCRIPTION = 7;
const LONGEST_REACH = 80;

/** Whether the first or the last one who could be the subject is the state. */
function findSubject({ tokens, words }: TokenizedText, { from, to }: TokenRange, which: 'FIRST' | 'LAST'): boolean {
  const subjects = tokens.slice(from, to).filter(({ word }) => words.stateSubjects.has(word) || words.otherSubjects.has(word));
  const subject = which === 'FIRST' ? subjects[0] : subjects.at(-1);
  return subject !== undefined && words.stateSubjects.has(subject.word);
}

/** Where the clause of a verb starts: behind the last semicolon, or at a comma behind which a new clause opens. */
export function toClauseStart(sentence: Sentence, verb: number): number {
  const { tokens, words } = sentence;
  for (let index = verb; index > sentence.from; index -= 1) {
    if (gapAt(tokens, index) >= GAP.CLAUSE || verb - index > LONGEST_REACH) return index;
    if (index < verb && opensClause(sentence, index)) return words.clauseOpeners.has(wordAt(tokens, index)) ? index + 1 : index;
  }
  return sentence.from;
}

/** Where the clause of a verb ends: at a semicolon, at a comma behind which a new clause opens, or before the next verb of its kind. */
export function toClauseEnd(sentence: Sentence, verb: TokenRange, next: number | null): number {
  const { tokens, words } = sentence;
  const limit = next ?? sentence.to;
  let end = verb.to;
  while (end < limit && gapAt(tokens, end) < GAP.CLAUSE && !opensClause(sentence, end)) end += 1;
  const isAtNext = end === next;
  while (end > verb.to && isConnective(wordAt(tokens, end - 1), isAtNext, words)) end -= 1;
  return end;
}

/** Words that lead over to the next verb, where a clause ends at one. */
function isConnective(word: string, isAtNext: boolean, words: Words): boolean {
  return CLAUSE_LINKS.has(word) || (isAtNext && (words.stateSubjects.has(word) || isAdverb(words, word)));
}

/** Whether a clause with a subject, or at least a verb of its own, starts at a word behind a comma. */
function opensClause(text: TokenizedText, index: number): boolean {
  const { tokens, words } = text;
  if (gapAt(tokens, index) !== GAP.COMMA) return false;
  const isOpener = words.clauseOpeners.has(wordAt(tokens, index));
  const first = isOpener ? index + 1 : index;
  if (isVerbChain(text, index, first)) return false;
  const word = wordAt(tokens, first);
  if (isOpener && isClauseSubject(word, words)) return true;
  if (words.prepositions.has(word)) return false;
  return hasVerb(text, { from: first, to: first + (isOpener ? LONG_SUBJECT : SHORT_SUBJECT) });
}

const SHORT_SUBJECT = 4;
const LONG_SUBJECT = 10;

/** "investigated, prosecuted, and convicted": a verb on both sides of a comma continues one clause. */
function isVerbChain({ tokens, words }: TokenizedText, comma: number, first: number): boolean {
  const second = wordAt(tokens, first) === 'or' ? first + 1 : first;
  return isVerbal(wordAt(tokens, comma - 1), words) && isVerbal(wordAt(tokens, second), words);
}

function isClauseSubject(word: string, words: Words): boolean {
  return words.clauseSubjects.has(word) || words.stateSubjects.has(word) || words.otherSubjects.has(word);
}

/** Whether the words of a range, up to where something below them opens, have a verb. */
function hasVerb({ tokens, words }: TokenizedText, { from, to }: TokenRange): boolean {
  for (let place = from; place < to; place += 1) {
    const token = tokens[place];
    if (!token || (place > from && token.gap > GAP.SPACE) || words.subordinators.has(token.word)) return false;
    if (isVerbal(token.word, words)) return true;
  }
  return false;
}

/** A verb in the past, or one that a plural or singular subject has; a participle may look the same. */
function isVerbal(word: string, words: Words): boolean {
  return words.finiteVerbs.has(word) || (word.length > 4 && word.endsWith('ed') && !words.notFinite.has(word));
}
