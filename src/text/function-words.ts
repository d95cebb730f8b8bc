/** Words that nearly every English text has: outside phrases nobody looks for them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be been by for from had has have in into is it its of on or than that the their these this those to was were which who with'.split(
    ' ',
  ),
);
