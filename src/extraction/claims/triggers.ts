import { AND_BUT, AND_OR, DENIAL_OPENERS, QUESTION_OPENERS } from '../text/closed-classes.js';
import { toSubject } from '../text/clauses.js';
import { findPhrases, type Match } from '../text/phrases.js';
import type { TokenRange } from '../text/ranges.js';
import type { Sentence, TokenizedText } from '../text/sentence.js';
import { GAP, gapAt, wordAt, type Token } from '../text/tokens.js';
import { isAdverb } from '../text/words.js';
import type { SourceText } from '../vocabulary/source-text.js';

/** Statuses that a sentence states of the government; verbs joined to one another are one, and those below another are none. */
export function findTriggers(sentence: Sentence<SourceText>): readonly Match[] {
  const { tokens, vocabulary } = sentence;
  const triggers: Match[] = [];
  for (const match of findPhrases(vocabulary.claimStatuses, tokens, sentence)) {
    const previous = triggers.at(-1);
    if (match.code !== 'DID') {
      const isFree = !previous || match.from >= previous.to;
      if (isFree && isStated(sentence, match)) triggers.push(match);
    } else if (!isInCompound(sentence, match)) {
      const isMore = previous && (isJoined(sentence, previous, match) || isDenied(tokens, previous, match));
      if (isMore) triggers.splice(-1, 1, { ...previous, to: match.to });
      else if (isDoneByState(sentence, match) && !isAsked(tokens, previous, match)) triggers.push(match);
    }
  }
  return triggers.flatMap((trigger) => (isListing(sentence, trigger) ? splitListing(sentence, trigger) : [trigger]));
}

/** Whether what was not done, or did harm, is said of the state, or of nobody: "no prosecutions were reported". */
function isStated(sentence: Sentence, match: Match): boolean {
  if (match.code === 'INADEQUATE' || match.code === 'HARMED') return true;
  return wordAt(sentence.tokens, match.from) === 'no' || toSubject(sentence, match) !== 'OTHER';
}

/** "government-funded" is said of a thing. */
function isInCompound({ text, tokens }: TokenizedText, { from }: TokenRange): boolean {
  return text.charAt((tokens[from]?.start ?? 0) - 1) === '-';
}

/** Whether a verb continues the one before: "investigated and then prosecuted". */
function isJoined({ tokens, words }: TokenizedText, previous: Match, { from }: Match): boolean {
  if (previous.code !== 'DID' && !words.seldomAdverbs.has(wordAt(tokens, previous.from))) return false;
  return tokens.slice(previous.to, from).every(({ word }) => AND_OR.has(word) || isAdverb(words, word));
}

/** Whether it is the state that did what a verb says. */
function isDoneByState(sentence: Sentence, match: Match): boolean {
  const subject = toSubject(sentence, match);
  if (subject === 'STATE_BEFORE' || subject === 'STATE_JOINED') return true;
  return isListing(sentence, match) || isOfBody(sentence, match);
}

/** An acronym right before a verb is a body of the state, unless it is known for another. */
function isOfBody({ text, tokens, words }: TokenizedText, { from }: TokenRange): boolean {
  const before = tokens[from - 1];
  if (!before || words.otherSubjects.has(before.word) || gapAt(tokens, from) !== GAP.SPACE) return false;
  return /^\p{Lu}[\p{Lu}\p{N}]{2,9}$/u.test(text.slice(before.start, before.end));
}

/** "These efforts included convicting": what is listed of efforts was done. */
function isListing({ tokens, words }: TokenizedText, { from }: TokenRange): boolean {
  return words.effortNouns.has(wordAt(tokens, from));
}

/** "These efforts included convicting traffickers, opening a shelter, and training police" is three. */
function splitListing({ tokens, to }: Sentence, trigger: Match): readonly Match[] {
  const pieces = [trigger];
  for (let index = trigger.to; index < to && gapAt(tokens, index) < GAP.CLAUSE; index += 1) {
    if (gapAt(tokens, index) !== GAP.COMMA) continue;
    const from = wordAt(tokens, index) === 'and' ? index + 1 : index;
    const word = wordAt(tokens, from);
    if (/^\p{L}{3,}ing$/u.test(word) && word !== 'including') pieces.push({ ...trigger, from, to: from + 1 });
  }
  return pieces;
}

/** What stands behind "did not report if" is not said to have been done. */
function isAsked(tokens: readonly Token[], previous: Match | undefined, match: Match): boolean {
  if (previous?.code !== 'DID_NOT_REPORT') return false;
  return tokens.slice(previous.to, match.from).some(({ word }) => QUESTION_OPENERS.has(word));
}

/** "has not identified victims, investigated cases, or convicted anyone": the list that "or" ends is denied as a whole. */
function isDenied(tokens: readonly Token[], previous: Match, { from }: Match): boolean {
  if (previous.code !== 'DID_NOT' || !DENIAL_OPENERS.has(wordAt(tokens, previous.from))) return false;
  if (previous.to === from || /^n?or$/.test(wordAt(tokens, from - 1))) return true;
  if (tokens.slice(previous.to, from).some(({ word, gap }) => AND_BUT.has(word) || gap >= GAP.CLAUSE)) return false;
  return isInNegativeList(tokens, from);
}

/** Whether a list that goes on at a place is ended by "or", or has "any" in it. */
function isInNegativeList(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + LONGEST_LIST; index += 1) {
    const word = wordAt(tokens, index);
    if (word === '' || (index > from && gapAt(tokens, index) >= GAP.CLAUSE) || AND_BUT.has(word)) return false;
    if (word === 'any') return true;
    if (/^n?or$/.test(word) && gapAt(tokens, index) === GAP.COMMA) return true;
  }
  return false;
}

const LONGEST_LIST = 40;
