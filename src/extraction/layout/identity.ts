import { InputError } from '../../shared/errors.js';
import { findCountries, type CountryFinder, type CountryNames } from '../trafficking/countries.js';
import type { Layout } from './layout.js';
import { findPhrases } from '../text/phrases.js';
import { toTokenRange } from '../text/ranges.js';
import type { Token } from '../text/tokens.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Which country report a narrative is. */
export interface Identity {
  readonly country: string;
  readonly year: number;
  readonly doubts: readonly string[];
}

/** What is known of a narrative besides its text. */
export interface IdentityHints {
  readonly fileName: string;
  readonly options: { readonly country?: string; readonly year?: number };
}

/**
 * Country and year from the options, else from the text, else from the file name.
 * @throws InputError if one of them is found nowhere, or an option is no country or year of a report
 */
export function identify(
  text: string,
  tokens: readonly Token[],
  layout: Layout,
  hints: IdentityHints,
  countries: readonly CountryNames[],
  finder: CountryFinder,
  vocabulary: Vocabulary,
): Identity {
  const { options } = hints;
  const known = new Set(countries.map(({ iso3 }) => iso3));
  const named = NAMED.exec(hints.fileName);
  const stated = findCountry(text, tokens, layout, finder, vocabulary);
  const optional = options.country?.toUpperCase();
  if (optional !== undefined && !known.has(optional))
    throw new InputError(`expected an ISO 3166-1 alpha-3 code of a country, got "${options.country ?? ''}"`);
  const fromFile = named?.[1]?.toUpperCase();
  const country = optional ?? stated ?? (fromFile !== undefined && known.has(fromFile) ? fromFile : undefined);
  if (country === undefined)
    throw new InputError('the country was found neither in the text nor in the file name; say which it is');
  const year = options.year ?? findYear(text, layout) ?? (named ? Number(named[2]) : undefined);
  if (year === undefined)
    throw new InputError('the year of the report was found neither in the text nor in the file name; say which it is');
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw new InputError(`expected the year of a report, got ${String(year)}`);
  const doubts = stated !== null && stated !== country ? [`the text speaks of ${stated}, and was taken for ${country}`] : [];
  return { country, year, doubts };
}

const NAMED = /(?:^|[/\\])([a-z]{3})-(\d{4})(?:\.[^/\\]*)?$/i;
const FIRST_YEAR = 2001;
const LAST_YEAR = 2100;

/** The country whose government meets the standards or does not, else the one of the header. */
function findCountry(
  text: string,
  tokens: readonly Token[],
  layout: Layout,
  finder: CountryFinder,
  vocabulary: Vocabulary,
): string | null {
  for (const range of layout.prose) {
    for (const { code, start } of findPhrases(vocabulary.standards, tokens, toTokenRange(tokens, range))) {
      if (code !== 'STANDARDS') continue;
      const from = Math.max(toTokenRange(tokens, range).start, start - LONGEST_SUBJECT);
      const [first] = findCountries(text, tokens, { start: from, end: start }, finder);
      if (first) return first.code;
    }
  }
  for (const range of layout.headers) {
    const [first] = findCountries(text, tokens, toTokenRange(tokens, range), finder);
    if (first) return first.code;
  }
  return null;
}

const LONGEST_SUBJECT = 25;

/** The year that a title or a source line ties to the report. */
function findYear(text: string, { prose }: Layout): number | null {
  const match = REPORT_YEAR.exec(text.slice(0, Math.min(prose[0]?.start ?? 0, LONGEST_TITLE)));
  const year = match?.[1] ?? match?.[2];
  return year === undefined ? null : Number(year);
}

const LONGEST_TITLE = 2000;

const REPORT_YEAR =
  /\b(20\d\d)\s{1,3}(?:TIP|Trafficking\s{1,3}in\s{1,3}Persons)\s{1,3}Report|(?:TIP|Trafficking\s{1,3}in\s{1,3}Persons)\s{1,3}Report\W{1,4}(?:June\s{1,3})?(20\d\d)\b/i;
