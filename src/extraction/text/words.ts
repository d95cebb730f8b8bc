import { z } from 'zod';

/** Lists of words that the grammar needs, each of them data. */
export type Words = { readonly [Name in keyof z.infer<typeof wordsSchema>]: ReadonlySet<string> };

/** The lists by which words and sentences are told apart. */
export type SentenceWords = Pick<Words, 'abbreviations' | 'sentenceStarters' | 'hyphenPrefixes'>;

/**
 * Checks lists of words and makes sets of them. In `cardinals` and `ordinals` the place in the list is the number.
 * @throws ZodError if a list is missing or empty
 */
export function parseWords(value: unknown): Words {
  const lists = wordsSchema.parse(value);
  return {
    hyphenPrefixes: new Set(lists.hyphenPrefixes),
    abbreviations: new Set(lists.abbreviations),
    sentenceStarters: new Set(lists.sentenceStarters),
    functionWords: new Set(lists.functionWords),
    prepositions: new Set(lists.prepositions),
    determiners: new Set(lists.determiners),
    subordinators: new Set(lists.subordinators),
    adverbs: new Set(lists.adverbs),
    verbs: new Set(lists.verbs),
    nounLikeVerbs: new Set(lists.nounLikeVerbs),
    stateSubjects: new Set(lists.stateSubjects),
    otherSubjects: new Set(lists.otherSubjects),
    clauseOpeners: new Set(lists.clauseOpeners),
    clauseSubjects: new Set(lists.clauseSubjects),
    amendBarriers: new Set(lists.amendBarriers),
    enforceBarriers: new Set(lists.enforceBarriers),
    instrumentHeads: new Set(lists.instrumentHeads),
    statuteHeads: new Set(lists.statuteHeads),
    statuteKinds: new Set(lists.statuteKinds),
    statuteBarriers: new Set(lists.statuteBarriers),
    foreignInstruments: new Set(lists.foreignInstruments),
    finiteVerbs: new Set(lists.finiteVerbs),
    notFinite: new Set(lists.notFinite),
    originPrepositions: new Set(lists.originPrepositions),
    destinationPrepositions: new Set(lists.destinationPrepositions),
    transitPrepositions: new Set(lists.transitPrepositions),
    listWords: new Set(lists.listWords),
    regionWords: new Set(lists.regionWords),
    notVictims: new Set(lists.notVictims),
    cardinals: new Set(lists.cardinals),
    ordinals: new Set(lists.ordinals),
  };
}

const LIST = z.array(z.string().min(1)).min(1).readonly();

/** The form of the file of words. */
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
});

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
