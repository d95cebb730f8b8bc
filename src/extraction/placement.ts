import type { PlacementFact } from '../facts/report-facts.js';
import { findPhrases, type Match } from './text/phrases.js';
import { toCharacters, toProvenance, toTokenRange, type Range } from './text/ranges.js';
import { findStreaks } from './claims/streaks.js';
import { GAP, type Token } from './text/tokens.js';
import type { Layout } from './layout/layout.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** The tier that a narrative states, and what does not agree about it. */
export interface Placement {
  readonly fact: PlacementFact | null;
  readonly doubts: readonly string[];
}

/** Takes the tier from the sentence that states a movement, else from a statement without one, else from the header. */
export function findPlacement(text: string, tokens: readonly Token[], layout: Layout, vocabulary: Vocabulary): Placement {
  const sentences = layout.prose.flatMap((range) => findStatements(tokens, toTokenRange(tokens, range), vocabulary));
  const headers = layout.headers.flatMap((range) => findPhrases(vocabulary.tiers, tokens, toTokenRange(tokens, range)));
  const [sentence] = sentences;
  const [header] = headers;
  const tiers = new Set([...sentences.map(({ tier }) => tier.code), ...headers.map(({ code }) => code)]);
  const doubts = tiers.size > 1 ? [`the text states several tiers: ${[...tiers].join(', ')}`] : [];
  if (sentence) return { fact: toFact(text, tokens, sentence.tier.code, sentence, vocabulary), doubts };
  const { start = 0, end = 0, code = null } = header ?? {};
  return { fact: code === null ? null : toFact(text, tokens, code, { start, end, movement: null }, vocabulary), doubts };
}

interface Statement extends Range {
  readonly tier: Match;
  readonly movement: string | null;
}

function findStatements(tokens: readonly Token[], range: Range, { tiers, movements }: Vocabulary): readonly Statement[] {
  const moves = new Map(findPhrases(movements, tokens, range).map((match) => [match.end, match]));
  return findPhrases(tiers, tokens, range).flatMap((tier): readonly Statement[] => {
    const move = moves.get(tier.start);
    if (move && isAllowed(move.code, tier.code)) return [{ start: move.start, end: tier.end, tier, movement: move.code }];
    const before = [tokens[tier.start - 2]?.word ?? '', tokens[tier.start - 1]?.word ?? ''];
    const isSpecial = tier.code === 'SPECIAL_CASE' && /^(?:is|remains)$/.test(before[0] ?? '') && before[1] === 'a';
    return isSpecial ? [{ start: tier.start - 2, end: tier.end, tier, movement: null }] : [];
  });
}

/** One remains on a tier, but a special case. */
function isAllowed(movement: string, tier: string): boolean {
  return tier !== 'SPECIAL_CASE' || movement === 'REMAINED';
}

function toFact(
  text: string,
  tokens: readonly Token[],
  tier: string,
  place: Range & { readonly movement: string | null },
  { words }: Vocabulary,
): PlacementFact {
  const streaks = findStreaks(tokens, { start: place.end, end: toClauseEnd(tokens, place.end) }, words);
  const provenance = toProvenance(
    text,
    [place, ...streaks].map(({ start, end }) => toCharacters(tokens, start, end - 1)),
  );
  return { tier, statedMovement: MOVEMENTS.find((movement) => movement === place.movement) ?? null, provenance };
}

/** For how long a country has been on its tier is said right behind it. */
function toClauseEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while ((tokens[end]?.gap ?? GAP.PARAGRAPH) <= GAP.COMMA) end += 1;
  return end;
}

const MOVEMENTS = ['REMAINED', 'UPGRADED', 'DOWNGRADED', 'PLACED'] as const;
