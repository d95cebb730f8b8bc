import type { Token } from './tokens.js';

/** True if a word starts with a capital. */
export function startsCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** True if a token has a capital where it stands in a text. */
export function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && startsCapital(text.charAt(token.start));
}
