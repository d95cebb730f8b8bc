import type { ReactNode } from 'react';
import type { PlaceFragment } from '../../generated/operations.js';

/** A kind of thing that is highlighted in a text. */
export type MarkKind = 'group' | 'law' | 'actor';

/** A place of a text that names something. */
export interface Mark {
  readonly kind: MarkKind;
  /** What it names. */
  readonly name: string;
  readonly place: PlaceFragment;
}

/** A passage with what it names highlighted. Marks of other passages are left out; where marks overlap the first one stands. */
export function MarkedText({ passage, marks }: { readonly passage: PlaceFragment; readonly marks: readonly Mark[] }): ReactNode {
  const { quote, start } = passage;
  if (quote === null) return null;
  return toPieces(passage, marks).map(({ from, to, mark }) =>
    mark ? (
      <mark key={from} className={mark.kind} title={mark.name}>
        {quote.slice(from - start, to - start)}
      </mark>
    ) : (
      <span key={from}>{quote.slice(from - start, to - start)}</span>
    ),
  );
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark | null;
}

/** Cuts a passage at its marks. */
function toPieces(passage: PlaceFragment, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks
    .filter(({ place }) => place.document.id === passage.document.id && place.start >= passage.start && place.end <= passage.end)
    .sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
  const pieces: Piece[] = [];
  let from = passage.start;
  for (const mark of inside) {
    if (mark.place.start < from) continue;
    if (mark.place.start > from) pieces.push({ from, to: mark.place.start, mark: null });
    pieces.push({ from: mark.place.start, to: mark.place.end, mark });
    from = mark.place.end;
  }
  if (from < passage.end) pieces.push({ from, to: passage.end, mark: null });
  return pieces;
}
