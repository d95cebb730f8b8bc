import type { Line } from './lines.js';

interface PageOfLines {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** The pages without what stands at the same place of several of them, but for numbers, and without page numbers. */
export function dropRunningHeads<Page extends PageOfLines>(pages: readonly Page[]): readonly Page[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const mark of new Set(page.lines.filter((line) => isInMargin(line, page)).map(toMark))) {
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
  }
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !isInMargin(line, page) || !(isPageNumber(line) || (counts.get(toMark(line)) ?? 0) > 1)),
  }));
}

/** Part of the height, at the top and at the foot, in which running heads stand. */
const MARGIN = 0.1;

function isInMargin({ y }: Line, { height }: PageOfLines): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

/** Left and right pages have the same head at other sides, so the height counts and not the side. */
function toMark({ text, y, size }: Line): string {
  return `${String(Math.round(y / 3))} ${String(Math.round(size))} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;
}

function isPageNumber({ text }: Line): boolean {
  return /^\W{0,3}(?:page\s)?(?:\d{1,4}|[ivxl]{1,7})(?:\s(?:of|\/)\s\d{1,4})?\W{0,3}$/i.test(text);
}
