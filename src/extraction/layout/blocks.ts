import { toTokenRange, type TextRange, type TokenRange } from '../text/ranges.js';
import type { TokenizedText } from '../text/sentence.js';

/** A line of a text that is not blank, with its tokens. */
export interface Line extends TextRange {
  readonly tokens: TokenRange;
}

/** Lines that no blank one parts. */
export type Block = readonly Line[];

/** The blocks of a text. A heading inside of a line starts another line. */
export function toBlocks({ text, tokens }: TokenizedText): readonly Block[] {
  const blocks: Line[][] = [[]];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const last = found < 0 ? text.length : found;
    const end = findInlineHeading(text, start, last) ?? last;
    const isBlank = text.slice(start, end).trim() === '';
    const before = blocks.at(-1)?.at(-1);
    const isNew = before !== undefined && endsParagraph(text, before, { start, end });
    if ((isBlank || isNew) && blocks.at(-1)?.length !== 0) blocks.push([]);
    if (!isBlank) blocks.at(-1)?.push({ start, end, tokens: toTokenRange(tokens, { start, end }) });
    start = end < last ? end : end + 1;
  }
  return blocks.filter((block) => block.length > 0);
}

/** A line too long for a page is no part of a wrapped paragraph: one of two ends it where it ends a sentence. */
function endsParagraph(text: string, line: TextRange, next: TextRange): boolean {
  const longest = Math.max(line.end - line.start, next.end - next.start);
  return longest > LONGEST_WRAPPED && /[.!?]["”’)]{0,2}\s{0,3}$/u.test(text.slice(line.end - 8, line.end));
}

const LONGEST_WRAPPED = 180;

/** Where in a line, behind the end of a sentence, a heading in capitals announces recommendations. */
function findInlineHeading(text: string, start: number, end: number): number | null {
  const place = start + 1 + text.slice(start + 1, end).indexOf('RECOMMENDATIONS');
  if (place <= start) return null;
  const before = /[.!?]["”)]?\s{1,3}((?:PRIORITI[ZS]ED\s{1,3})?)$/u.exec(text.slice(Math.max(start, place - 20), place));
  return before && /^RECOMMENDATIONS[^.:\n]{0,60}:/.test(text.slice(place, place + 80)) ? place - (before[1] ?? '').length : null;
}
