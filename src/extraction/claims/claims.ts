import type { ClaimFact } from '../../facts/report-facts.js';
import { toClauseEnd, toClauseStart, toSubject } from '../text/clauses.js';
import type { Paragraph } from '../layout/layout.js';
import { findPhrases, type Match } from '../text/phrases.js';
import { splitTokens, toCharacters, toProvenance, toTokenRange, type Range } from '../text/ranges.js';
import { findConcepts } from '../vocabulary/concepts.js';
import { findFigures } from './figures.js';
import { findStreaks, type StatedStreak } from './streaks.js';
import { GAP, type Token } from '../text/tokens.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isAdverb } from '../text/words.js';

/** What the prose says that the government did and did not do. The profile of trafficking says what others did, and gives none. */
export function findClaims(
  text: string,
  tokens: readonly Token[],
  prose: readonly Paragraph[],
  vocabulary: Vocabulary,
): readonly ClaimFact[] {
  return prose
    .filter(({ heading }) => heading !== 'PROFILE')
    .flatMap((paragraph) => splitTokens(tokens, toTokenRange(tokens, paragraph), GAP.SENTENCE))
    .filter(({ start, end }) => end - start <= LONGEST_SENTENCE)
    .flatMap((sentence) => toSentenceClaims(text, tokens, sentence, vocabulary));
}

/** What is longer is no sentence but a table or a list. */
const LONGEST_SENTENCE = 400;

interface Claim extends Range {
  readonly status: string;
  readonly metrics: readonly string[];
  readonly direction: ClaimFact['direction'];
}

function toSentenceClaims(text: string, tokens: readonly Token[], sentence: Range, vocabulary: Vocabulary): readonly ClaimFact[] {
  const isPlacement = findPhrases(vocabulary.tiers, tokens, sentence).length > 0;
  const streaks = isPlacement ? [] : findStreaks(tokens, sentence, vocabulary.words);
  const triggers = findTriggers(text, tokens, sentence, vocabulary);
  const claims = triggers.flatMap((trigger, index) => {
    const next = [triggers[index + 1], ...streaks.filter((streak) => isApart(tokens, streak))].filter(
      (range) => range !== undefined,
    );
    const starts = next.map(({ start }) => start).filter((start) => start >= trigger.end);
    const within = { start: toJoint(tokens, triggers[index - 1], trigger, sentence.start), end: sentence.end };
    return toClaim(tokens, within, trigger, starts.length > 0 ? Math.min(...starts) : null, vocabulary) ?? [];
  });
  const owners = new Map(streaks.map((streak) => [toOwner(claims, streak), streak]));
  const owned = new Set(owners.values());
  return [
    ...claims.map((claim) => toFact(text, tokens, claim, owners.get(claim), vocabulary)),
    ...streaks
      .filter((streak) => !owned.has(streak) || !claims.some((claim) => owners.get(claim) === streak))
      .map((streak) => toFact(text, tokens, toStreakClaim(tokens, sentence, streak, vocabulary), streak, vocabulary)),
  ].sort((a, b) => (a.provenance.evidence[0]?.start ?? 0) - (b.provenance.evidence[0]?.start ?? 0));
}

/** Where the words of a claim may start: behind the "and" that joins it to the one before. */
function toJoint(tokens: readonly Token[], previous: Match | undefined, { start }: Match, least: number): number {
  for (let index = start - 1; previous && index > previous.end; index -= 1) {
    if (tokens[index]?.word === 'and' || tokens[index]?.word === 'but') return index + 1;
  }
  return least;
}

/** What went on for a run of years, where no verb says it: a sentence that denies something, or one that does not. */
function toStreakClaim(tokens: readonly Token[], sentence: Range, streak: StatedStreak, vocabulary: Vocabulary): Claim {
  const start = toClauseStart(tokens, sentence, streak.start, vocabulary.words);
  const end = toClauseEnd(tokens, streak, sentence, null, vocabulary.words);
  const isDenied = tokens.slice(start, end).some(({ word }) => DENIALS.has(word));
  const metrics = [...new Set(findPhrases(vocabulary.claimMetrics, tokens, { start, end }).map(({ code }) => code))];
  return { status: isDenied ? 'DID_NOT' : 'DID', metrics: metrics.length > 0 ? metrics : ['OTHER'], direction: null, start, end };
}

const DENIALS: ReadonlySet<string> = new Set(['no', 'not', 'never', 'none', 'without', 'neither', 'failed', 'lacked', 'nor']);

/** A run of years behind "and" or a comma speaks of what follows it. */
function isApart(tokens: readonly Token[], { start }: Range): boolean {
  return tokens[start]?.gap !== GAP.SPACE || tokens[start - 1]?.word === 'and' || tokens[start - 1]?.word === 'but';
}

/** A run of years belongs to the first claim behind it, or to the last one before. */
function toOwner(claims: readonly Claim[], streak: StatedStreak): Claim | undefined {
  const around = claims.find(({ start, end }) => start <= streak.start && streak.end <= end);
  return around ?? claims.find(({ start }) => start >= streak.start) ?? claims.at(-1);
}

/** Statuses that the sentence states of the government; verbs joined to one another are one, and those below another are none. */
function findTriggers(text: string, tokens: readonly Token[], sentence: Range, vocabulary: Vocabulary): readonly Match[] {
  const { words } = vocabulary;
  const triggers: Match[] = [];
  for (const match of findPhrases(vocabulary.claimStatuses, tokens, sentence)) {
    const previous = triggers.at(-1);
    const subject = toSubject(tokens, sentence, match, words);
    if (match.code !== 'DID') {
      const isPassive = tokens[match.start]?.word === 'no';
      const isStated = match.code === 'INADEQUATE' || subject !== 'OTHER' || match.code === 'HARMED' || isPassive;
      if (isStated && (!previous || match.start >= previous.end)) triggers.push(match);
      continue;
    }
    // "government-funded" is said of a thing.
    if (text.charAt((tokens[match.start]?.start ?? 0) - 1) === '-') continue;
    const between = tokens.slice(previous?.end ?? match.start, match.start).map(({ word }) => word);
    const isJoined =
      previous &&
      (previous.code === 'DID' || RARELY.has(tokens[previous.start]?.word ?? '')) &&
      between.every((word) => word === 'and' || word === 'or' || isAdverb(words, word));
    if (isJoined) triggers.splice(-1, 1, { ...previous, end: match.end });
    else if (previous && isDenied(tokens, previous, match)) triggers.splice(-1, 1, { ...previous, end: match.end });
    else if (
      subject === 'STATE_BEFORE' ||
      subject === 'STATE_JOINED' ||
      isListing(tokens, match) ||
      isOfBody(text, tokens, match, words)
    ) {
      if (!isAsked(tokens, previous, match)) triggers.push(match);
    }
  }
  return triggers.flatMap((trigger) => (isListing(tokens, trigger) ? splitListing(tokens, sentence, trigger) : [trigger]));
}

const RARELY: ReadonlySet<string> = new Set(['rarely', 'seldom', 'occasionally']);

/** "These efforts included convicting traffickers, opening a shelter, and training police" is three. */
function splitListing(tokens: readonly Token[], sentence: Range, trigger: Match): readonly Match[] {
  const pieces = [trigger];
  for (let index = trigger.end; index < sentence.end && (tokens[index]?.gap ?? GAP.PARAGRAPH) < GAP.CLAUSE; index += 1) {
    if (tokens[index]?.gap !== GAP.COMMA) continue;
    const place = tokens[index]?.word === 'and' ? index + 1 : index;
    if (/^\p{L}{3,}ing$/u.test(tokens[place]?.word ?? '') && tokens[place]?.word !== 'including')
      pieces.push({ ...trigger, start: place, end: place + 1 });
  }
  return pieces;
}

/** An acronym right before a verb is a body of the state, unless it is known for another. */
function isOfBody(text: string, tokens: readonly Token[], { start }: Range, { otherSubjects }: Vocabulary['words']): boolean {
  const before = tokens[start - 1];
  if (!before || otherSubjects.has(before.word) || tokens[start]?.gap !== GAP.SPACE) return false;
  return /^\p{Lu}[\p{Lu}\p{N}]{2,9}$/u.test(text.slice(before.start, before.end));
}

/** "These efforts included convicting": what is listed of efforts was done. */
function isListing(tokens: readonly Token[], { start }: Range): boolean {
  return LISTED.has(tokens[start]?.word ?? '');
}

const LISTED = new Set(['efforts', 'achievements', 'steps', 'progress']);

/** What stands behind "did not report if it" is not said to have been done. */
function isAsked(tokens: readonly Token[], previous: Match | undefined, match: Match): boolean {
  if (previous?.code !== 'DID_NOT_REPORT') return false;
  return tokens.slice(previous.end, match.start).some(({ word }) => ASKING.has(word));
}

const ASKING = new Set(['if', 'whether', 'that', 'how']);
const DENYING = new Set(['has', 'have', 'had', 'no', 'neither']);

/** "has not identified victims, investigated cases, or convicted anyone": the list that "or" ends is denied as a whole. */
function isDenied(tokens: readonly Token[], previous: Match, { start }: Range): boolean {
  if (previous.code !== 'DID_NOT' || !DENYING.has(tokens[previous.start]?.word ?? '')) return false;
  if (previous.end === start || /^n?or$/.test(tokens[start - 1]?.word ?? '')) return true;
  if (tokens.slice(previous.end, start).some(({ word, gap }) => word === 'but' || word === 'and' || gap >= GAP.CLAUSE))
    return false;
  for (let index = start; index < start + LONGEST_LIST; index += 1) {
    const token = tokens[index];
    if (!token || (index > start && token.gap >= GAP.CLAUSE) || token.word === 'and' || token.word === 'but') return false;
    if (token.word === 'any') return true;
    if ((token.word === 'or' || token.word === 'nor') && token.gap === GAP.COMMA) return true;
  }
  return false;
}

const LONGEST_LIST = 40;

function toClaim(
  tokens: readonly Token[],
  sentence: Range,
  trigger: Match,
  next: number | null,
  vocabulary: Vocabulary,
): Claim | null {
  const { words } = vocabulary;
  const isBackward = trigger.code === 'INADEQUATE' || (trigger.code === 'HARMED' && tokens[trigger.start]?.word !== 'government');
  const start = isBackward ? toClauseStart(tokens, sentence, trigger.start, words) : trigger.start;
  const end = toClauseEnd(tokens, trigger, sentence, next, words);
  const metrics = [...new Set(findPhrases(vocabulary.claimMetrics, tokens, { start, end }).map(({ code }) => code))];
  if (trigger.code === 'DID') {
    const direction = toDirection(tokens, { start, end }, vocabulary);
    return metrics.length > 0 ? { status: trigger.code, metrics, direction, start, end } : null;
  }
  return { status: trigger.code, metrics: metrics.length > 0 ? metrics : ['OTHER'], direction: null, start, end };
}

function toDirection(tokens: readonly Token[], range: Range, { claimDirections }: Vocabulary): ClaimFact['direction'] {
  const [first] = findPhrases(claimDirections, tokens, range);
  return DIRECTIONS.find((direction) => direction === first?.code) ?? null;
}

const DIRECTIONS = ['INCREASED', 'DECREASED', 'MAINTAINED'] as const;

/** What was not done, or not told, has no numbers. */
const DENIED: ReadonlySet<string> = new Set(['DID_NOT', 'DID_NOT_REPORT']);

function toFact(
  text: string,
  tokens: readonly Token[],
  claim: Claim,
  streak: StatedStreak | undefined,
  { claimMetrics, victimGroups, words }: Vocabulary,
): ClaimFact {
  const { status, metrics, direction, start, end } = claim;
  const place = closeParenthesis(text, toCharacters(tokens, start, end - 1));
  const isInside = streak && streak.start >= start && streak.end <= end;
  const places = streak && !isInside ? [place, toCharacters(tokens, streak.start, streak.end - 1)] : [place];
  return {
    status,
    metrics,
    direction,
    streakYears: streak?.years ?? null,
    streakSince: DENIED.has(status) ? findFirstYear(tokens, claim) : null,
    figures: DENIED.has(status) ? [] : findFigures(text, tokens, claim, findPhrases(claimMetrics, tokens, claim), words),
    victimGroups: findConcepts(text, tokens, [place], victimGroups),
    summary: null,
    provenance: toProvenance(text, places),
  };
}

/** The year in "has not convicted anyone since 2018". */
function findFirstYear(tokens: readonly Token[], { start, end }: Range): number | null {
  const place = tokens.slice(start, end - 1).findIndex(({ word }) => word === 'since');
  const year = place < 0 ? '' : (tokens[start + place + 1]?.word ?? '');
  return /^(?:19|20)\d\d$/.test(year) ? Number(year) : null;
}

function closeParenthesis(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  return { start, end: isOpen && text.charAt(end) === ')' ? end + 1 : end };
}
