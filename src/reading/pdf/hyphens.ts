/**
 * Joins the lines of paragraphs. A word that is cut at a line's end is made whole; whether the hyphen is its own is told by
 * how the word is written elsewhere in the text, else by its first part.
 */
export function joinLines(paragraphs: readonly (readonly string[])[]): readonly string[] {
  const words = new Set(paragraphs.flat().flatMap((line) => line.toLowerCase().match(WORDS) ?? []));
  return paragraphs.map((lines) =>
    lines.reduce((text, line) => {
      if (text.endsWith(SOFT_HYPHEN)) return text.slice(0, -1) + line;
      const before = CUT.exec(text.slice(-LONGEST_PART))?.[1];
      const after = /^\p{Ll}+/u.exec(line)?.[0];
      if (before === undefined || after === undefined) return `${text} ${line}`;
      return keepsHyphen(before.toLowerCase(), after, words) ? text + line : text.slice(0, -1) + line;
    }),
  );
}

const SOFT_HYPHEN = '\u00ad';

/** Words with the hyphens within them. */
const WORDS = /\p{L}+(?:-\p{L}+)*/gu;

/** A word with a hyphen at the end of a line. */
const CUT = /(?<!\p{L})(\p{L}+)-$/u;

const LONGEST_PART = 40;

function keepsHyphen(before: string, after: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${before}-${after}`)) return true;
  if (words.has(before + after)) return false;
  return FIRST_PARTS.has(before);
}

/** What words with a hyphen of their own begin with, in reports. */
const FIRST_PARTS = new Set(
  'anti non self co pre post multi inter counter ex well long short high low cross sub law child sex labor victim follow first second third state government community year'.split(
    ' ',
  ),
);
