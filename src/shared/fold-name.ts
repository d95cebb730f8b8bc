/**
 * A name as it is compared: without case, accents and punctuation, without a leading "the", with "and" for "&". Equal on
 * every machine; folding what is folded changes nothing.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(SPECIAL_LETTERS, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replaceAll('&', ' and ')
    .replace(SEPARATORS, ' ')
    .trim();
  return plain.replace(/^(?:the )+(?=.)/, '').normalize('NFC');
}

/** Marks that go with any script. Those of a single one stay: in Tamil or Thai they are vowels. */
const ACCENTS = /\p{Script=Inherited}/gu;

/** Letters that Unicode takes apart into nothing simpler. A small sigma depends on its place in the word. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

const SPECIAL_LETTERS = new RegExp(`[${[...PLAIN_LETTERS.keys()].join('')}]`, 'g');

/** Modifier letters serve as apostrophes; what lies beyond the basic plane the two stores would order differently. */
const SEPARATORS = /(?:[^\p{L}\p{M}\p{N}]|\p{Lm}|[\u{10000}-\u{10ffff}])+/gu;
