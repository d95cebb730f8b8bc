import {
  CompareReportsDocument,
  ConceptsDocument,
  SuggestDocument,
  type CompareReportsQuery,
  type ConceptsQuery,
  type TypedDocumentString,
} from '../../generated/operations.js';
import { ask, useAnswer } from './ask-server.js';

// Never run: `tsc -p web` reads it, and fails where a line that is expected to be an error compiles.

/** Shows that an answer has the type of its operation, and no other. */
export async function checkAnswers(): Promise<readonly unknown[]> {
  const { suggest } = await ask(SuggestDocument, { prefix: 'tra' });
  const words: readonly string[] = suggest.map(({ word }) => word);
  const concepts: ConceptsQuery = await ask(ConceptsDocument, {});
  // @ts-expect-error -- the answer to one operation is not that to another
  const compared: CompareReportsQuery = await ask(ConceptsDocument, {});
  // @ts-expect-error -- a document with another answer
  const other: TypedDocumentString<ConceptsQuery, Record<string, never>> = SuggestDocument;
  // @ts-expect-error -- a type argument does not change what a document is answered
  const told = useAnswer<CompareReportsQuery, object>(ConceptsDocument, {});
  // @ts-expect-error -- text has no types
  const untyped = useAnswer<ConceptsQuery, object>('{ tiers { totalCount } }', {});
  return [words, concepts, compared, other, told, untyped];
}

/** Shows that the variables are those of the operation, all of them, and no others. */
export function checkVariables(): readonly unknown[] {
  return [
    useAnswer(CompareReportsDocument, { a: 'BLR-2023', b: 'BLR-2022' }),
    // @ts-expect-error -- one is missing
    useAnswer(CompareReportsDocument, { a: 'BLR-2023' }),
    // @ts-expect-error -- one is of another type
    useAnswer(CompareReportsDocument, { a: 'BLR-2023', b: 2022 }),
    // @ts-expect-error -- there is no such variable
    useAnswer(CompareReportsDocument, { a: 'BLR-2023', b: 'BLR-2022', c: 'BLR-2021' }),
    // @ts-expect-error -- the operation has none
    useAnswer(ConceptsDocument, { first: 1 }),
    // @ts-expect-error -- variables are not left out
    useAnswer(SuggestDocument),
  ];
}
