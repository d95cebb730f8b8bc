import type { PlacementFact } from '../facts/report-facts.js';
import { findStreaks } from './claims/streaks.js';
import type { Layout } from './layout/layout.js';
import { findPhrases } from './text/phrases.js';
import { findClauseBreak, toCharacters, toProvenance, toTokenRange, type TokenRange } from './text/ranges.js';
import { toSentence } from './text/sentence.js';
import { wordAt } from './text/tokens.js';
import type { SourceText } from './vocabulary/source-text.js';

/** The tier that a narrative states, and what does not agree about it. */
export interface Placement {
  readonly fact: PlacementFact | null;
  readonly doubts: readonly string[];
}

/** Takes the tier from the sentence that states a movement, else from a statement without one, else from the header. */
export function findPlacement(source: SourceText, layout: Layout): Placement {
  const { tokens, vocabulary } = source;
  const sentences = layout.prose.flatMap((range) => findStatements(source, toTokenRange(tokens, range)));
  const headers = layout.headers.flatMap((range) => findPhrases(vocabulary.tiers, tokens, toTokenRange(tokens, range)));
  const tiers = new Set([...sentences.map(({ tier }) => tier), ...headers.map(({ code }) => code)]);
  const doubts = tiers.size > 1 ? [`the text states several tiers: ${[...tiers].join(', ')}`] : [];
  const [stated = headers.map(({ code, from, to }) => ({ tier: code, from, to, movement: null }))[0]] = sentences;
  return { fact: stated ? toFact(source, stated) : null, doubts };
}

/** A tier where it is stated, with the movement to it. */
interface Statement extends TokenRange {
  readonly tier: string;
  readonly movement: string | null;
}

function findStatements({ tokens, vocabulary }: SourceText, range: TokenRange): readonly Statement[] {
  const moves = new Map(findPhrases(vocabulary.movements, tokens, range).map((match) => [match.to, match]));
  return findPhrases(vocabulary.tiers, tokens, range).flatMap(({ code: tier, from, to }): readonly Statement[] => {
    const move = moves.get(from);
    if (move && isAllowed(move.code, tier)) return [{ from: move.from, to, tier, movement: move.code }];
    const isSpecial =
      tier === 'SPECIAL_CASE' && /^(?:is|remains)$/.test(wordAt(tokens, from - 2)) && wordAt(tokens, from - 1) === 'a';
    return isSpecial ? [{ from: from - 2, to, tier, movement: null }] : [];
  });
}

/** One remains on a tier, but a special case. */
function isAllowed(movement: string, tier: string): boolean {
  return tier !== 'SPECIAL_CASE' || movement === 'REMAINED';
}

/** For how long a country has been on its tier is said right behind it. */
function toFact(source: SourceText, statement: Statement): PlacementFact {
  const { text, tokens } = source;
  const { tier, to } = statement;
  const behind = { from: to, to: findClauseBreak(tokens, { from: to, to: tokens.length }) };
  const streaks = findStreaks(toSentence(source, behind));
  const provenance = toProvenance(
    text,
    [statement, ...streaks].map((range) => toCharacters(tokens, range)),
  );
  return { tier, statedMovement: MOVEMENTS.find((movement) => movement === statement.movement) ?? null, provenance };
}

const MOVEMENTS = ['REMAINED', 'UPGRADED', 'DOWNGRADED', 'PLACED'] as const;
