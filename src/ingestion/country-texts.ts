import { splitCountries } from '../extraction/layout/country-parts.js';
import { toCountryFinder } from '../extraction/trafficking/countries.js';
import type { FileDocument } from '../reading/file-document.js';
import { toSha256 } from '../shared/sha256.js';
import type { Knowledge } from './knowledge.js';

/** The reports that a file of several countries holds, each a document with its own text; any other document as it is. */
export function toCountryTexts(document: FileDocument, { vocabulary, countries }: Knowledge): readonly FileDocument[] {
  if (document.kind !== 'NARRATIVE') return [document];
  const parts = splitCountries(document.text, vocabulary, toCountryFinder(countries, vocabulary));
  if (parts.length === 0) return [document];
  let row = 1;
  let place = 0;
  return parts.map(({ start, end }): FileDocument => {
    row += document.text.slice(place, start).split('\n').length - 1;
    place = start;
    const text = document.text.slice(start, end);
    return { ...document, id: toSha256(text), text, row };
  });
}
