import type { Line } from './lines.js';

/** A column: lines from the top down, the pieces on one base line joined. */
export type Column = readonly Line[];

/**
 * The columns of a page in the order of reading. Where lines run across all columns, what is above them is read first.
 * `usual` is where other pages are divided, for one that is too empty to tell by itself.
 */
export function toColumns(lines: readonly Line[], width: number, usual: number | null = null): readonly Column[] {
  const fitting = usual !== null && lines.every((line) => !isAcross(line, usual)) ? usual : null;
  const gutter = findGutter(lines, width) ?? fitting;
  if (gutter === null) return [joinRows(lines)].filter((column) => column.length > 0);
  const columns: Column[] = [];
  for (const band of toBands(lines, gutter)) {
    if (band.isAcross) columns.push(joinRows(band.lines));
    else {
      columns.push(
        ...toColumns(
          band.lines.filter((line) => line.end <= gutter),
          width,
        ),
      );
      columns.push(
        ...toColumns(
          band.lines.filter((line) => line.end > gutter),
          width,
        ),
      );
    }
  }
  return columns.filter((column) => column.length > 0);
}

/** Where a page is divided: the place that the fewest lines run across, where enough lines stand at both sides of it on the same height. */
export function findGutter(lines: readonly Line[], width: number): number | null {
  let best: { readonly place: number; readonly across: number } | null = null;
  for (const place of toLikelyPlaces(lines, width)) {
    const across = lines.filter((line) => isAcross(line, place)).length;
    const left = lines.filter(({ end }) => end <= place);
    const right = lines.filter(({ x }) => x > place);
    const isDivided = left.length >= FEWEST_LINES && right.length >= FEWEST_LINES && across * 3 < lines.length;
    if (!isDivided || !areSideBySide(left, right)) continue;
    if (!best || across < best.across) best = { place, across };
  }
  return best?.place ?? null;
}

const FEWEST_LINES = 3;

/** Just ahead of where the most lines start. */
function toLikelyPlaces(lines: readonly Line[], width: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const { x } of lines) {
    const place = Math.floor(x) - 1;
    if (place > width * 0.2 && place < width * 0.8) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts].sort(([, a], [, b]) => b - a).map(([place]) => place);
  return places.slice(0, MOST_PLACES);
}

const MOST_PLACES = 30;

function isAcross({ x, end }: Line, place: number): boolean {
  return x <= place && end > place;
}

function areSideBySide(left: readonly Line[], right: readonly Line[]): boolean {
  const [top, foot] = [right[0]?.y ?? 0, right.at(-1)?.y ?? 0];
  return left.filter(({ y, size }) => y < top + size && y > foot - size).length >= FEWEST_LINES;
}

interface Band {
  readonly isAcross: boolean;
  readonly lines: Line[];
}

function toBands(lines: readonly Line[], gutter: number): readonly Band[] {
  const bands: Band[] = [];
  for (const line of lines) {
    const across = isAcross(line, gutter);
    const last = bands.at(-1);
    if (last?.isAcross === across) last.lines.push(line);
    else bands.push({ isAcross: across, lines: [line] });
  }
  return bands;
}

/** Where there is one column, a wide gap is one between words. */
function joinRows(lines: readonly Line[]): Column {
  const rows: Line[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && Math.abs(last.y - line.y) < Math.min(last.size, line.size) * 0.45 && line.x >= last.end) {
      rows[rows.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end };
    } else rows.push(line);
  }
  return rows;
}
