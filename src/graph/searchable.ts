import { analyseTexts, type AnalysedText } from '../text/analysed-text.js';
import type { NodeReference, Properties, PropertyValue } from './contribution.js';
import { parseEvidenceString } from './evidence.js';

/** A text of a node by which it is found. */
export interface SearchedText {
  /** The field of the schema that holds it; `quote` for the words of evidence. */
  readonly field: string;
  /** Its place in a field that is a list, else null. */
  readonly entry: number | null;
  readonly text: string;
}

/** The labels whose nodes are searched. */
export const SEARCHED_LABELS: readonly string[] = [
  'Country',
  'Recommendation',
  'SummaryItem',
  'Claim',
  'LegalProvision',
  'LegalInstrument',
  'VictimGroup',
  'TraffickingForm',
  'Sector',
  'Role',
  'Theme',
  'Actor',
  'Document',
  'Passage',
];

/** Properties of the searched nodes that hold their texts. */
export const TEXT_PROPERTIES: readonly string[] = ['name', 'officialName', 'aliases', 'title', 'definition', 'text', 'summary'];

/** The texts by which a node is found; none if it is not searched. A row of a table is found by what it states. */
export function toSearchedTexts(
  label: string,
  properties: Readonly<Record<string, PropertyValue | null>>,
): readonly SearchedText[] {
  if (!SEARCHED_LABELS.includes(label) || properties['kind'] === 'ROW') return [];
  const held = TEXT_PROPERTIES.flatMap((field) =>
    label === 'Document' && field === 'text' ? [] : toTexts(field, properties[field]),
  );
  if (label !== 'Claim') return held;
  const quotes = toTexts('quote', properties['evidence']);
  return [...held, ...quotes.map((quote) => ({ ...quote, text: parseEvidenceString(quote.text).quote }))];
}

/** A node's texts as both stores search them, null if it has none. */
export function toAnalysedNode({ label, properties }: NodeReference & { readonly properties: Properties }): AnalysedText | null {
  return analyseTexts(toSearchedTexts(label, properties).map(({ text }) => text));
}

function toTexts(field: string, value: PropertyValue | null | undefined): readonly SearchedText[] {
  if (typeof value === 'string') return [{ field, entry: null, text: value }];
  return Array.isArray(value) ? value.map((text, entry) => ({ field, entry, text: String(text) })) : [];
}
