import type { ClaimFact } from '../../facts/report-facts.js';
import { findFigures } from './figures.js';
import { findStreaks, type StatedStreak } from './streaks.js';
import { findTriggers } from './triggers.js';
import type { Paragraph } from '../layout/layout.js';
import { AND_BUT } from '../text/closed-classes.js';
import { toClauseEnd, toClauseStart } from '../text/clauses.js';
import { findPhrases, type Match } from '../text/phrases.js';
import { closeParenthesis, splitTokens, toCharacters, toProvenance, toTokenRange, type TokenRange } from '../text/ranges.js';
import { toSentence, type Sentence } from '../text/sentence.js';
import { GAP, gapAt, wordAt, type Token } from '../text/tokens.js';
import { isYear } from '../text/years.js';
import { findConcepts } from '../vocabulary/concepts.js';
import type { SourceText } from '../vocabulary/source-text.js';

/** What the prose says that the government did and did not do. The profile of trafficking says what others did, and gives none. */
export function findClaims(source: SourceText, prose: readonly Paragraph[]): readonly ClaimFact[] {
  const { tokens } = source;
  return prose
    .filter(({ heading }) => heading !== 'PROFILE')
    .flatMap((paragraph) => splitTokens(tokens, toTokenRange(tokens, paragraph), GAP.SENTENCE))
    .filter(({ from, to }) => to - from <= LONGEST_SENTENCE)
    .flatMap((range) => toSentenceClaims(toSentence(source, range)));
}

/** What is longer is no sentence but a table or a list. */
const LONGEST_SENTENCE = 400;

interface Claim extends TokenRange {
  readonly status: string;
  readonly metrics: readonly string[];
  readonly direction: ClaimFact['direction'];
}

function toSentenceClaims(sentence: Sentence<SourceText>): readonly ClaimFact[] {
  const { tokens, vocabulary, to } = sentence;
  const isPlacement = findPhrases(vocabulary.tiers, tokens, sentence).length > 0;
  const streaks = isPlacement ? [] : findStreaks(sentence);
  const triggers = findTriggers(sentence);
  const apart = streaks.filter((streak) => isApart(tokens, streak));
  const claims = triggers.flatMap((trigger, index) => {
    const next = [triggers[index + 1], ...apart].flatMap((range) => range?.from ?? []).filter((place) => place >= trigger.to);
    const from = toJoint(tokens, triggers[index - 1], trigger) ?? sentence.from;
    return toClaim(toSentence(sentence, { from, to }), trigger, next.length > 0 ? Math.min(...next) : null) ?? [];
  });
  const owners = new Map(streaks.map((streak) => [toOwner(claims, streak), streak]));
  const owned = new Set(owners.values());
  return [
    ...claims.map((claim) => toFact(sentence, claim, owners.get(claim))),
    ...streaks
      .filter((streak) => !owned.has(streak) || !claims.some((claim) => owners.get(claim) === streak))
      .map((streak) => toFact(sentence, toStreakClaim(sentence, streak), streak)),
  ].sort((a, b) => (a.provenance.evidence[0]?.start ?? 0) - (b.provenance.evidence[0]?.start ?? 0));
}

/** Where the words of a claim may start, where "and" or the like joins it to the one before. */
function toJoint(tokens: readonly Token[], previous: Match | undefined, { from }: Match): number | null {
  for (let index = from - 1; previous && index > previous.to; index -= 1) {
    if (AND_BUT.has(wordAt(tokens, index))) return index + 1;
  }
  return null;
}

/** A run of years behind "and" or a comma speaks of what follows it. */
function isApart(tokens: readonly Token[], { from }: TokenRange): boolean {
  return gapAt(tokens, from) !== GAP.SPACE || AND_BUT.has(wordAt(tokens, from - 1));
}

/** A run of years belongs to the first claim behind it, or to the last one before. */
function toOwner(claims: readonly Claim[], streak: StatedStreak): Claim | undefined {
  const around = claims.find((claim) => isInside(streak, claim));
  return around ?? claims.find(({ from }) => from >= streak.from) ?? claims.at(-1);
}

function isInside(range: TokenRange, around: TokenRange): boolean {
  return around.from <= range.from && range.to <= around.to;
}

/** What went on for a run of years, where no verb says it: a sentence that denies something, or one that does not. */
function toStreakClaim(sentence: Sentence<SourceText>, streak: StatedStreak): Claim {
  const { tokens, words } = sentence;
  const from = toClauseStart(sentence, streak.from);
  const to = toClauseEnd(sentence, streak, null);
  const isDenied = tokens.slice(from, to).some(({ word }) => words.denials.has(word));
  const metrics = findMetrics(sentence, { from, to });
  return { status: isDenied ? 'DID_NOT' : 'DID', metrics: orOther(metrics), direction: null, from, to };
}

function toClaim(within: Sentence<SourceText>, trigger: Match, next: number | null): Claim | null {
  const status = trigger.code;
  const isBackward = status === 'INADEQUATE' || (status === 'HARMED' && wordAt(within.tokens, trigger.from) !== 'government');
  const from = isBackward ? toClauseStart(within, trigger.from) : trigger.from;
  const to = toClauseEnd(within, trigger, next);
  const metrics = findMetrics(within, { from, to });
  if (status !== 'DID') return { status, metrics: orOther(metrics), direction: null, from, to };
  return metrics.length > 0 ? { status, metrics, direction: toDirection(within, { from, to }), from, to } : null;
}

function findMetrics({ tokens, vocabulary }: SourceText, range: TokenRange): readonly string[] {
  return [...new Set(findPhrases(vocabulary.claimMetrics, tokens, range).map(({ code }) => code))];
}

function orOther(metrics: readonly string[]): readonly string[] {
  return metrics.length > 0 ? metrics : ['OTHER'];
}

function toDirection({ tokens, vocabulary }: SourceText, range: TokenRange): ClaimFact['direction'] {
  const [first] = findPhrases(vocabulary.claimDirections, tokens, range);
  return DIRECTIONS.find((direction) => direction === first?.code) ?? null;
}

const DIRECTIONS = ['INCREASED', 'DECREASED', 'MAINTAINED'] as const;

/** What was not done, or not told, has no numbers. */
const DENIED: ReadonlySet<string> = new Set(['DID_NOT', 'DID_NOT_REPORT']);

function toFact(source: SourceText, claim: Claim, streak: StatedStreak | undefined): ClaimFact {
  const { text, tokens, vocabulary } = source;
  const { status, metrics, direction } = claim;
  const place = closeParenthesis(text, toCharacters(tokens, claim));
  const places = streak && !isInside(streak, claim) ? [place, toCharacters(tokens, streak)] : [place];
  const isDenied = DENIED.has(status);
  return {
    status,
    metrics,
    direction,
    streakYears: streak?.years ?? null,
    streakSince: isDenied ? findFirstYear(tokens, claim) : null,
    figures: isDenied ? [] : findFigures(toSentence(source, claim), findPhrases(vocabulary.claimMetrics, tokens, claim)),
    victimGroups: findConcepts(source, [place], vocabulary.victimGroups),
    summary: null,
    provenance: toProvenance(text, places),
  };
}

/** The year in "has not convicted anyone since 2018". */
function findFirstYear(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  const place = tokens.slice(from, to - 1).findIndex(({ word }) => word === 'since');
  const year = place < 0 ? '' : wordAt(tokens, from + place + 1);
  return isYear(year) ? Number(year) : null;
}
