import { compilePhrases, findPhrases, joinPhrases, type PhraseSet } from './phrases.js';
import { toTokenRange } from './ranges.js';
import type { Token } from './tokens.js';

/** Phrases together with the acronyms that a text puts in parentheses behind some of them: "the steering committee (SCT)". */
export function withAcronyms(phrases: PhraseSet, text: string, tokens: readonly Token[]): PhraseSet {
  const acronyms: Record<string, string[]> = {};
  for (const match of text.matchAll(/\((\p{Lu}[\p{Lu}\p{N}-]{2,11})\)/gu)) {
    const [, acronym = ''] = match;
    const behind = toTokenRange(tokens, { start: match.index, end: match.index }).end;
    const named = findPhrases(phrases, tokens, { start: Math.max(0, behind - LONGEST_NAME), end: behind });
    for (const { code, end } of named) {
      if (end === behind) acronyms[code] = [...(acronyms[code] ?? []), acronym];
    }
  }
  if (Object.keys(acronyms).length === 0) return phrases;
  return joinPhrases(phrases, compilePhrases({ narrowest: phrases.narrowest, ignore: [], phrases: acronyms }));
}

const LONGEST_NAME = 8;
