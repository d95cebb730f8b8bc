import type { SearchQueryVariables, SearchType } from '../../generated/operations.js';

/** What is searched for and what the hits are narrowed to; an address holds all of it. */
export interface SearchView {
  readonly words: string;
  readonly type: SearchType | null;
  /** Code of the country that hits belong to. */
  readonly country: string | null;
  readonly year: number | null;
  /** Code of the theme that hits are about. */
  readonly theme: string | null;
}

/** A search that is not narrowed. */
export function toSearchOf(words: string): SearchView {
  return { words, type: null, country: null, year: null, theme: null };
}

/** The address of a search within the page. */
export function toSearchAddress({ words, ...narrowing }: SearchView): string {
  const parameters = new URLSearchParams(
    Object.entries(narrowing).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );
  return `/search/${encodeURIComponent(words)}${parameters.size === 0 ? '' : `/${parameters.toString()}`}`;
}

/** The search that an address asks for; what makes no sense in it is left out. */
export function parseSearchAddress(words: string, narrowing: string): SearchView {
  const parameters = new URLSearchParams(narrowing);
  const year = parameters.get('year') ?? '';
  return {
    words: toDecoded(words),
    type: SEARCH_TYPES.find((type) => type === parameters.get('type')) ?? null,
    country: parameters.get('country'),
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    theme: parameters.get('theme'),
  };
}

/** What has to be asked of the server. */
export function toSearchVariables({ words, type, country, year, theme }: SearchView): SearchQueryVariables {
  const filter = {
    ...(country !== null && { country: { eq: country } }),
    ...(year !== null && { year: { eq: year } }),
    ...(theme !== null && { theme: { eq: theme } }),
  };
  return { query: words, types: type === null ? null : [type], filter };
}

/** The same, as the address of a file of the hits has it. */
export function toExportParameters({ words, type, country, year, theme }: SearchView): readonly (readonly [string, string])[] {
  const given = { query: words, types: type, country, year, theme };
  return Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)] as const]));
}

const SEARCH_TYPES: readonly SearchType[] = [
  'COUNTRY',
  'RECOMMENDATION',
  'SUMMARY_ITEM',
  'CLAIM',
  'LEGAL_PROVISION',
  'LEGAL_INSTRUMENT',
  'VICTIM_GROUP',
  'TRAFFICKING_FORM',
  'SECTOR',
  'ROLE',
  'THEME',
  'ACTOR',
  'DOCUMENT',
  'PASSAGE',
];

/** A person may have typed a percent sign that means itself. */
function toDecoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
