import type { TokenizedText } from '../text/sentence.js';
import { tokenize } from '../text/tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** A text with its tokens and the vocabulary by which facts are found in it. */
export interface SourceText extends TokenizedText {
  readonly vocabulary: Vocabulary;
}

/** Cuts a text into its tokens. */
export function toSourceText(text: string, vocabulary: Vocabulary): SourceText {
  return { text, tokens: tokenize(text, vocabulary.words), words: vocabulary.words, vocabulary };
}
