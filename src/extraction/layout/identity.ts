import { InputError } from '../../shared/errors.js';
import { findCountries, type CountryNames, type CountryText } from '../trafficking/countries.js';
import type { Layout } from './layout.js';
import { findPhrases } from '../text/phrases.js';
import { toTokenRange } from '../text/ranges.js';

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
  source: CountryText,
  layout: Layout,
  hints: IdentityHints,
  countries: readonly CountryNames[],
): Identity {
  const { options, fileName } = hints;
  const named = NAMED.exec(fileName);
  const stated = findCountry(source, layout);
  const known = new Set(countries.map(({ iso3 }) => iso3));
  const country = toOptionalCountry(options.country, known) ?? stated ?? toKnownCode(named?.[1], known);
  if (country === null) throw new InputError('the country was found neither in the text nor in the file name; say which it is');
  const year = assertYear(options.year ?? findYear(source.text, layout) ?? (named ? Number(named[2]) : null));
  const doubts = stated !== null && stated !== country ? [`the text speaks of ${stated}, and was taken for ${country}`] : [];
  return { country, year, doubts };
}

const NAMED = /(?:^|[/\\])([a-z]{3})-(\d{4})(?:\.[^/\\]*)?$/i;

/** @throws InputError if there is an option that is the code of no country */
function toOptionalCountry(option: string | undefined, known: ReadonlySet<string>): string | null {
  const code = toKnownCode(option, known);
  if (option !== undefined && code === null)
    throw new InputError(`expected an ISO 3166-1 alpha-3 code of a country, got "${option}"`);
  return code;
}

function toKnownCode(code: string | undefined, known: ReadonlySet<string>): string | null {
  const capitals = code?.toUpperCase();
  return capitals !== undefined && known.has(capitals) ? capitals : null;
}

/** @throws InputError if there is no year, or one of no report */
function assertYear(year: number | null): number {
  if (year === null)
    throw new InputError('the year of the report was found neither in the text nor in the file name; say which it is');
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw new InputError(`expected the year of a report, got ${String(year)}`);
  return year;
}

const FIRST_YEAR = 2001;
const LAST_YEAR = 2100;

/** The country whose government meets the standards or does not, else the one of the header. */
function findCountry(source: CountryText, { prose, headers }: Layout): string | null {
  const { tokens, vocabulary } = source;
  for (const range of prose.map((paragraph) => toTokenRange(tokens, paragraph))) {
    for (const { code, from } of findPhrases(vocabulary.standards, tokens, range)) {
      if (code !== 'STANDARDS') continue;
      const [first] = findCountries(source, { from: Math.max(range.from, from - LONGEST_SUBJECT), to: from });
      if (first) return first.code;
    }
  }
  for (const range of headers) {
    const [first] = findCountries(source, toTokenRange(tokens, range));
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
