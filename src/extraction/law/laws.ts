import type { LawFact } from '../../facts/report-facts.js';
import { toCharacters, toProvenance, toTokenRange, type Range } from '../text/ranges.js';
import { GAP, type Token } from '../text/tokens.js';
import type { Words } from '../text/words.js';

/**
 * Statutes that ranges of a text name by number or year: "Law 28950", "2007 Trafficking in Persons Act", "Labor Act of 2010".
 * Each comes once, as it is first written, with all its places. Treaties, plans and drafts are none.
 */
export function findLaws(text: string, tokens: readonly Token[], ranges: readonly Range[], words: Words): readonly LawFact[] {
  const laws = new Map<string, Range[]>();
  const titles = new Map<string, string>();
  for (const range of ranges) {
    const within = toTokenRange(tokens, range);
    let least = within.start;
    for (let head = within.start; head < within.end; head += 1) {
      if (!words.statuteHeads.has(toSingular(tokens[head]?.word ?? ''))) continue;
      for (const law of parseLaws(text, tokens, { start: least, end: within.end }, head, words)) {
        const known = laws.get(law.key);
        if (known) known.push(law.place);
        else laws.set(law.key, [law.place]);
        if (law.title !== undefined && !known) titles.set(law.key, law.title);
        least = law.next;
        head = law.next - 1;
      }
    }
  }
  return withoutShort(laws).map(([key, places]) => {
    const [first] = laws.get(key) ?? places;
    const written = (first ? text.slice(first.start, first.end) : '')
      .replace(/\s+/g, ' ')
      .replace(/^(Law|Act|Decree)s(?= )/i, '$1');
    const title = titles.get(key) ?? written;
    return { name: title.replace(/’/g, "'").toLowerCase(), title, provenance: toProvenance(text, places) };
  });
}

/** "the 2016 law" is the one of that year that has a name, where there is one alone. */
function withoutShort(laws: ReadonlyMap<string, readonly Range[]>): readonly (readonly [string, readonly Range[]])[] {
  const byYear = new Map<string, string[]>();
  for (const key of laws.keys()) {
    for (const year of SHORT.test(key) ? [] : key.split(' ').filter((word) => YEAR.test(word)))
      byYear.set(year, [...(byYear.get(year) ?? []), key]);
  }
  const merged = new Map<string, readonly Range[]>();
  for (const [key, places] of laws) {
    const longer = byYear.get(SHORT.exec(key)?.[1] ?? '') ?? [];
    const own = longer.length === 1 ? (longer[0] ?? key) : key;
    merged.set(own, [...(merged.get(own) ?? []), ...places]);
  }
  return [...merged].map(([key, places]) => [key, [...places].sort((a, b) => a.start - b.start)]);
}

const SHORT = /^(\d{4}) (?:law|act|decree|statute|ordinance|proclamation|code)$/;

interface Law {
  /** What is the same for all the ways in which one statute is written. */
  readonly key: string;
  readonly place: Range;
  /** The name, where the place alone does not say it: the second number of a list. */
  readonly title?: string;
  /** The token behind it. */
  readonly next: number;
}

/** The statutes whose head, such as "Act", is at a place; "Laws 5 and 7" are two. */
function parseLaws(text: string, tokens: readonly Token[], within: Range, head: number, words: Words): readonly Law[] {
  const word = tokens[head]?.word ?? '';
  if (isOther(tokens, head, within.end, words) || AMENDING.test(text.slice(tokens[head]?.end, (tokens[head]?.end ?? 0) + 60)))
    return [];
  const numbered = NUMBERED.has(word) ? null : parseNumbered(text, tokens, within, head, words);
  if (numbered)
    return [numbered, ...(word === toSingular(word) ? [] : parseJoined(text, tokens, within, numbered, toSingular(word)))];
  if (word === 'order' || word !== toSingular(word)) return [];
  return [parseDated(text, tokens, within, head, words) ?? parseYearBehind(text, tokens, within, head, words) ?? []].flat();
}

/** What shows that a head belongs to a longer name: "Penal Code (Amendment) Act". */
const AMENDING = /^\s{1,9}\(\p{Lu}[^()]{1,40}\)\s{1,9}(?:Act|Law|Code|Ordinance|Decree)(?!\p{L})/u;

/** The numbers behind the first one of a list. */
function parseJoined(text: string, tokens: readonly Token[], within: Range, first: Law, word: string): readonly Law[] {
  const laws: Law[] = [];
  let place = first.place.end;
  const limit = tokens[within.end - 1]?.end ?? 0;
  while (laws.length < MOST_JOINED) {
    JOINED_NUMBER.lastIndex = place;
    const match = JOINED_NUMBER.exec(text);
    if (!match || JOINED_NUMBER.lastIndex > limit) break;
    const end = JOINED_NUMBER.lastIndex;
    const number = match[1] ?? '';
    laws.push({
      key: `${word} ${number.toLowerCase()}`,
      title: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${number}`,
      place: { start: end - number.length, end },
      next: toTokenRange(tokens, { start: end, end }).end,
    });
    place = end;
  }
  return laws;
}

const MOST_JOINED = 20;
const JOINED_NUMBER =
  /(?:,\s{0,9}|\s{1,9})(?:and\s{1,9})?((?:[A-Z]{1,3}[/-])?\d{1,6}(?:[./-]\d{1,4}){0,3})(?![\p{L}\d%]|,\d|\s{1,9}(?:years?|months?|victims|of))/uy;

/** Heads that a number does not make a statute of. */
const NUMBERED: ReadonlySet<string> = new Set(['code', 'codes', 'orders']);

/** "law enforcement" and "act on" are no statutes. */
function isOther(tokens: readonly Token[], head: number, end: number, words: Words): boolean {
  const next = head + 1 < end && tokens[head + 1]?.gap === GAP.SPACE ? (tokens[head + 1]?.word ?? '') : '';
  return words.statuteBarriers.has(next) || DRAFTS.has(tokens[head - 1]?.word ?? '');
}

const DRAFTS: ReadonlySet<string> = new Set(['draft', 'proposed', 'pending', 'model']);

/** "Legislative Decree No. 1232", "Law 68 of 2015", "law 26364". */
function parseNumbered(text: string, tokens: readonly Token[], within: Range, head: number, words: Words): Law | null {
  const from = tokens[head]?.end ?? 0;
  const limit = tokens[within.end - 1]?.end ?? 0;
  LAW_NUMBER.lastIndex = from;
  const match = LAW_NUMBER.exec(text);
  if (!match || LAW_NUMBER.lastIndex > limit) return null;
  const [whole, sign, number = '', year] = match;
  const isNamed = isCapital(text, tokens[head]);
  if (!isNamed && sign === undefined && number.length < 3) return null;
  if (sign === undefined && year === undefined && /^(?:19|20)\d\d$/.test(number)) return null;
  if (COUNTED.test(text.slice(from + whole.length, from + whole.length + 14))) return null;
  let start = head;
  while (start > within.start && tokens[start]?.gap === GAP.SPACE && words.statuteKinds.has(tokens[start - 1]?.word ?? ''))
    start -= 1;
  const place = { start: tokens[start]?.start ?? 0, end: from + whole.length };
  return {
    key: `${toSingular(tokens[head]?.word ?? '')} ${number.toLowerCase()}`,
    place,
    next: toTokenRange(tokens, { start: place.end, end: place.end }).end,
  };
}

const LAW_NUMBER =
  /\s{1,9}((?:No|Nos|Nr)\.?\s{0,9}|Number\s{1,9}|#\s{0,2}|№\s{0,2})?((?:[A-Z]{1,3}[/-])?\d{1,6}(?:[./-]\d{1,4}){0,3}(?:\([A-Z]{1,3}\)(?:\/\d{2,4})?)?(?:\/[A-Z]{1,6})?)(?![\p{L}\d])(\s{1,9}of\s{1,9}(?:19|20)\d\d(?!\d))?/uy;

/** What shows that a number counts something. */
const COUNTED = /^(?:,\d{3}|\s{0,2}%|\s{0,9}(?:to|-|–)\s{0,9}\d|\s{1,9}(?:years?|months?|days?|percent|people|victims|cases))/u;

/** "2007 Trafficking in Persons Act", "2016 anti-trafficking law", "2015 Law on Human Trafficking". */
function parseDated(text: string, tokens: readonly Token[], within: Range, head: number, words: Words): Law | null {
  const isTitle = isCapital(text, tokens[head]);
  let lower = 0;
  for (let index = head - 1; index >= Math.max(within.start, head - MOST_NAME_WORDS); index -= 1) {
    const token = tokens[index];
    if (!token || (tokens[index + 1]?.gap ?? GAP.PARAGRAPH) > GAP.COMMA) return null;
    if (YEAR.test(token.word))
      return isYear(text, token) ? toNamed(text, tokens, within, index, toTitleEnd(text, tokens, within, head)) : null;
    if (words.statuteBarriers.has(token.word)) return null;
    if (isCapital(text, token)) continue;
    lower += 1;
    const isConnective = CONNECTIVES.has(token.word);
    if (isTitle ? !isConnective : words.functionWords.has(token.word) || (tokens[index + 1]?.gap ?? GAP.SPACE) > GAP.SPACE)
      return null;
    if (!isTitle && lower > MOST_ADJECTIVES) return null;
  }
  return null;
}

const YEAR = /^(?:19|20)\d\d$/;
const MOST_NAME_WORDS = 16;
const MOST_ADJECTIVES = 5;
const CONNECTIVES: ReadonlySet<string> = new Set([
  'of',
  'in',
  'and',
  'for',
  'on',
  'against',
  'the',
  'to',
  'or',
  'with',
  'its',
  'by',
  'a',
]);

/** A year that stands alone, and is no end of a span of years. */
function isYear(text: string, { start, end }: Token): boolean {
  return !/[-–/]/.test(text.slice(Math.max(0, start - 1), start)) && /^\s/.test(text.slice(end, end + 1));
}

/** A name goes on behind "Law on" as long as it has capitals. */
function toTitleEnd(text: string, tokens: readonly Token[], within: Range, head: number): number {
  if (!isCapital(text, tokens[head]) || !/^(?:on|against|for|concerning|to|regarding|of)$/.test(tokens[head + 1]?.word ?? ''))
    return head;
  let last = head;
  for (let index = head + 1; index < Math.min(within.end, head + MOST_NAME_WORDS); index += 1) {
    const token = tokens[index];
    if (!token || token.gap > GAP.SPACE) break;
    if (UNITS.has(token.word)) break;
    if (isCapital(text, token)) last = index;
    else if (!CONNECTIVES.has(token.word)) break;
  }
  return last;
}

const UNITS = new Set(['article', 'articles', 'section', 'sections', 'chapter', 'chapters', 'law', 'act', 'decree', 'code']);

/** "Anti-Trafficking Act of 2008", "Trafficking in Persons Act, 2005". */
function parseYearBehind(text: string, tokens: readonly Token[], within: Range, head: number, words: Words): Law | null {
  const end = toTitleEnd(text, tokens, within, head);
  const place = tokens[end + 1]?.word === 'of' ? end + 2 : end + 1;
  const year = tokens[place];
  if (!year || place >= within.end || year.gap > GAP.COMMA || !YEAR.test(year.word)) return null;
  if (place === end + 1 && !isCapital(text, tokens[head])) return null;
  const start = toNameStart(text, tokens, within, head, words);
  return start === head && end === head ? null : closeParenthesis(text, toNamed(text, tokens, within, start, place));
}

/** Capitals with small words between them, or one or two small words before a small head. */
function toNameStart(text: string, tokens: readonly Token[], within: Range, head: number, words: Words): number {
  let start = head;
  for (let index = head - 1; index >= Math.max(within.start, head - MOST_NAME_WORDS); index -= 1) {
    const token = tokens[index];
    if (!token || (tokens[index + 1]?.gap ?? GAP.PARAGRAPH) > GAP.COMMA) break;
    const isOpening = token.gap >= GAP.SENTENCE && (words.functionWords.has(token.word) || words.verbs.has(token.word));
    if (isOpening) break;
    if (isCapital(text, tokens[head])) {
      if (isCapital(text, token) && !words.functionWords.has(token.word)) start = index;
      else if (!CONNECTIVES.has(token.word)) break;
    } else if (words.functionWords.has(token.word) || words.verbs.has(token.word) || head - index > 3) break;
    else start = index;
  }
  return start;
}

/** "Harbor Act (1999)". */
function closeParenthesis(text: string, law: Law): Law {
  const { start, end } = law.place;
  const name = text.slice(start, end);
  const isOpen = name.lastIndexOf('(') > name.lastIndexOf(')');
  return isOpen && text.charAt(end) === ')' ? { ...law, place: { start, end: end + 1 } } : law;
}

function toNamed(text: string, tokens: readonly Token[], within: Range, first: number, last: number): Law {
  const place = toCharacters(tokens, first, Math.min(last, within.end - 1));
  const named = tokens.slice(first, last + 1).map(({ word }) => word);
  return {
    key: named
      .filter((word) => word !== 'of' && word !== 'the')
      .sort()
      .join(' '),
    place,
    next: last + 1,
  };
}

function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.charAt(token.start));
}

function toSingular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
