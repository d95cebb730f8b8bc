import type { TokenRange } from './ranges.js';
import type { Token } from './tokens.js';
import type { Words } from './words.js';

/** A text with its tokens, and the lists of words by which they are read. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: Words;
}

/**
 * A run of tokens with the text around it: a sentence, a clause of one, or an item of a list. Who reads it may look at the tokens
 * before it and behind it. `Text` says what else is known of the text, such as the country that it is about.
 */
export type Sentence<Text extends TokenizedText = TokenizedText> = Text & TokenRange;

/** Takes a range of tokens of a text as a sentence. */
export function toSentence<Text extends TokenizedText>(text: Text, { from, to }: TokenRange): Sentence<Text> {
  return { ...text, from, to };
}
