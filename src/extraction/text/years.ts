/** True if a word is a year of this century or the last: such a number counts nothing. */
export function isYear(word: string): boolean {
  return YEAR.test(word);
}

const YEAR = /^(?:19|20)\d\d$/;
