import type { Highlight } from '../generated/graphql.js';
import type { NodeRow } from '../graph/result.js';
import { toSearchedTexts } from '../graph/searchable.js';
import { findMatches } from '../text/find-matches.js';
import type { TextQuery } from '../text/text-query.js';

/** The first places where a node's texts have what a query looks for. */
export function toHighlights({ label, fields }: NodeRow, query: TextQuery): readonly Highlight[] {
  const places = toSearchedTexts(label, fields).flatMap(({ field, entry, text }) =>
    findMatches(text, query).map(({ start, end }): Highlight => ({ field, entry, start, end, text: text.slice(start, end) })),
  );
  return places.slice(0, MAXIMUM_PLACES);
}

const MAXIMUM_PLACES = 10;
