import { z } from 'zod';

/** Lists of words that the grammar needs, each of them data: a set under the name that it has in the file. */
export type Words = Readonly<z.output<typeof wordsSchema>>;

/** The lists by which words and sentences are told apart. */
export type SentenceWords = Pick<Words, 'abbreviations' | 'sentenceStarters' | 'hyphenPrefixes'>;

const LIST = z
  .array(z.string().min(1))
  .min(1)
  .readonly()
  .transform((list): ReadonlySet<string> => new Set(list));

/** The form of the file of words. In `cardinals` and `ordinals` the place in the list is the number. */
export const wordsSchema = z.strictObject({
  hyphenPrefixes: LIST,
  abbreviations: LIST,
  sentenceStarters: LIST,
  functionWords: LIST,
  prepositions: LIST,
  determiners: LIST,
  subordinators: LIST,
  adverbs: LIST,
  verbs: LIST,
  nounLikeVerbs: LIST,
  stateSubjects: LIST,
  otherSubjects: LIST,
  clauseOpeners: LIST,
  clauseSubjects: LIST,
  amendBarriers: LIST,
  enforceBarriers: LIST,
  instrumentHeads: LIST,
  statuteHeads: LIST,
  statuteKinds: LIST,
  statuteBarriers: LIST,
  foreignInstruments: LIST,
  finiteVerbs: LIST,
  notFinite: LIST,
  originPrepositions: LIST,
  destinationPrepositions: LIST,
  transitPrepositions: LIST,
  listWords: LIST,
  regionWords: LIST,
  notVictims: LIST,
  cardinals: LIST,
  ordinals: LIST,
  requestSubjects: LIST,
  subjectDescriptions: LIST,
  denials: LIST,
  seldomAdverbs: LIST,
  effortNouns: LIST,
  uncountedBefore: LIST,
  uncountedBehind: LIST,
  peopleGroups: LIST,
  changes: LIST,
  periods: LIST,
  consecutive: LIST,
  draftSigns: LIST,
  unnumberedHeads: LIST,
  titleEnds: LIST,
  workplaces: LIST,
  countryGroups: LIST,
  buying: LIST,
  roleJoints: LIST,
  roleHeads: LIST,
  countrySelves: LIST,
});

/**
 * Checks lists of words and makes sets of them.
 * @throws ZodError if a list is missing or empty
 */
export function parseWords(value: unknown): Words {
  return wordsSchema.parse(value);
}

/** The number that a word or a figure says, null if it says none. */
export function toNumber(words: Words, word: string): number | null {
  const figure = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word);
  if (figure) return Number(figure[1]);
  for (const list of [words.cardinals, words.ordinals]) {
    if (list.has(word)) return [...list].indexOf(word);
  }
  return null;
}

/** An adverb, which may stand before a verb. */
export function isAdverb(words: Words, word: string): boolean {
  return words.adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !words.verbs.has(word));
}
