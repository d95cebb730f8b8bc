import type { Range } from './ranges.js';
import { GAP, type Token } from './tokens.js';
import { isAdverb, type Words } from './words.js';

/**
 * Who a verb is said of: the state in the words right before it, the state at the head of the clause that the verb is joined
 * to, the state somewhere before it, or somebody else.
 */
export type Subject = 'STATE_BEFORE' | 'STATE_JOINED' | 'STATE' | 'OTHER';

/** Sees who the verb at a place of a sentence is said of. */
export function toSubject(tokens: readonly Token[], sentence: Range, { start }: Range, words: Words): Subject {
  let before = start - 1;
  while (before > start - 4 && before >= sentence.start && isBetween(tokens[before]?.word ?? '', words)) before -= 1;
  const word = tokens[before]?.word ?? '';
  if (before < sentence.start) return 'OTHER';
  const least = Math.max(sentence.start, start - LONGEST_REACH);
  if (words.stateSubjects.has(word) || isHeadedByState(tokens, sentence.start, before, words)) return 'STATE_BEFORE';
  const isJoined = word === 'and' || word === 'or' || word === 'but' || (tokens[before + 1]?.gap ?? 0) === GAP.COMMA;
  if (isJoined) return findSubject(tokens, range(least, before + 1), words, 'FIRST') ? 'STATE_JOINED' : 'OTHER';
  return findSubject(tokens, range(least, before + 1), words, 'LAST') ? 'STATE' : 'OTHER';
}

/** What may stand between a subject and its verb. */
function isBetween(word: string, words: Words): boolean {
  return word === 'has' || word === 'have' || word === 'had' || isAdverb(words, word);
}

/** "officials in the capital", "the Directorate of Criminal Investigations": the state with words that describe it, up to a place. */
function isHeadedByState(tokens: readonly Token[], least: number, place: number, words: Words): boolean {
  for (let index = place; index >= Math.max(least, place - LONGEST_DESCRIPTION); index -= 1) {
    const word = tokens[index]?.word ?? '';
    if ((tokens[index + 1]?.gap ?? GAP.PARAGRAPH) > GAP.SPACE) return false;
    if (words.stateSubjects.has(word)) return index < place && DESCRIBING.has(tokens[index + 1]?.word ?? '');
    if (words.otherSubjects.has(word) || words.subordinators.has(word) || isVerbal(word, words)) return false;
  }
  return false;
}

const LONGEST_DESCRIPTION = 7;
const DESCRIBING = new Set([
  'of',
  'in',
  'at',
  'for',
  'from',
  'on',
  'general',
  'service',
  'services',
  'officers',
  'unit',
  'units',
  'department',
  'officials',
]);

const LONGEST_REACH = 80;

function range(start: number, end: number): Range {
  return { start, end };
}

/** Whether the first or the last one who could be the subject is the state. */
function findSubject(tokens: readonly Token[], { start, end }: Range, words: Words, which: 'FIRST' | 'LAST'): boolean {
  const subjects = tokens.slice(start, end).filter(({ word }) => words.stateSubjects.has(word) || words.otherSubjects.has(word));
  const subject = which === 'FIRST' ? subjects[0] : subjects.at(-1);
  return subject !== undefined && words.stateSubjects.has(subject.word);
}

/** Where the clause of a verb starts: behind the last semicolon, or at a comma behind which a new clause opens. */
export function toClauseStart(tokens: readonly Token[], sentence: Range, verb: number, words: Words): number {
  for (let index = verb; index > sentence.start; index -= 1) {
    const token = tokens[index];
    if (!token || token.gap >= GAP.CLAUSE || verb - index > LONGEST_REACH) return index;
    if (index < verb && opensClause(tokens, index, words)) return words.clauseOpeners.has(token.word) ? index + 1 : index;
  }
  return sentence.start;
}

/** Where the clause of a verb ends: at a semicolon, at a comma behind which a new clause opens, or before the next verb of its kind. */
export function toClauseEnd(tokens: readonly Token[], verb: Range, sentence: Range, next: number | null, words: Words): number {
  const limit = next ?? sentence.end;
  let end = verb.end;
  while (end < limit && (tokens[end]?.gap ?? GAP.PARAGRAPH) < GAP.CLAUSE && !opensClause(tokens, end, words)) end += 1;
  const isAtNext = end === next;
  while (end > verb.end && isConnective(tokens[end - 1]?.word ?? '', isAtNext, words)) end -= 1;
  return end;
}

/** Whether a clause with a subject, or at least a verb of its own, starts at a word behind a comma. */
function opensClause(tokens: readonly Token[], index: number, words: Words): boolean {
  if (tokens[index]?.gap !== GAP.COMMA) return false;
  const isOpener = words.clauseOpeners.has(tokens[index].word);
  const first = isOpener ? index + 1 : index;
  const word = tokens[first]?.word ?? '';
  const isChain =
    isVerbal(tokens[index - 1]?.word ?? '', words) && isVerbal(tokens[word === 'or' ? first + 1 : first]?.word ?? '', words);
  if (isChain) return false;
  if (isOpener && (words.clauseSubjects.has(word) || words.stateSubjects.has(word) || words.otherSubjects.has(word))) return true;
  if (words.prepositions.has(word)) return false;
  for (let place = first; place < first + (isOpener ? LONG_SUBJECT : SHORT_SUBJECT); place += 1) {
    const token = tokens[place];
    if (!token || (place > first && token.gap > GAP.SPACE) || words.subordinators.has(token.word)) return false;
    if (isVerbal(token.word, words)) return true;
  }
  return false;
}

const SHORT_SUBJECT = 4;
const LONG_SUBJECT = 10;

/** A verb in the past, or one that a plural or singular subject has; a participle may look the same. */
function isVerbal(word: string, words: Words): boolean {
  return words.finiteVerbs.has(word) || (word.length > 4 && word.endsWith('ed') && !words.notFinite.has(word));
}

/** Words that lead over to the next verb, where a clause ends at one. */
function isConnective(word: string, isAtNext: boolean, words: Words): boolean {
  return CONNECTIVES.has(word) || (isAtNext && (words.stateSubjects.has(word) || isAdverb(words, word)));
}

const CONNECTIVES = new Set(['and', 'or', 'but', 'while', 'the']);
