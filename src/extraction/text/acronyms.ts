import { compilePhrases, findPhrases, joinPhrases, type PhraseSet } from './phrases.js';
import { findToken } from './ranges.js';
import type { Token } from './tokens.js';

/** Phrases together with the acronyms that a text puts in parentheses behind some of them: "the steering committee (SCT)". */
export function withAcronyms(phrases: PhraseSet, text: string, tokens: readonly Token[]): PhraseSet {
  const acronyms: Record<string, string[]> = {};
  for (const match of text.matchAll(/\((\p{Lu}[\p{Lu}\p{N}-]{2,11})\)/gu)) {
    const [, acronym = ''] = match;
    const behind = findToken(tokens, match.index);
    const named = findPhrases(phrases, tokens, { from: Math.max(0, behind - LONGEST_NAME), to: behind });
    for (const { code, to } of named) {
      if (to === behind) acronyms[code] = [...(acronyms[code] ?? []), acronym];
    }
  }
  if (Object.keys(acronyms).length === 0) return phrases;
  return joinPhrases(phrases, compilePhrases({ narrowest: phrases.narrowest, ignore: [], phrases: acronyms }));
}

const LONGEST_NAME = 8;
