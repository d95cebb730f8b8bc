import type { LawFact } from '../../facts/report-facts.js';
import { parseDated, parseYearBehind } from './dated-laws.js';
import type { Law } from './law.js';
import { parseJoined, parseNumbered } from './numbered-laws.js';
import { AMENDING } from './titles.js';
import { toProvenance, toTokenRange, type TextRange } from '../text/ranges.js';
import { toSentence, type Sentence, type TokenizedText } from '../text/sentence.js';
import { GAP, gapAt, wordAt } from '../text/tokens.js';
import { isYear } from '../text/years.js';

/**
 * Statutes that ranges of a text name by number or year: "Law 28950", "2007 Trafficking in Persons Act", "Labor Act of 2010".
 * Each comes once, as it is first written, with all its places. Treaties, plans and drafts are none.
 */
export function findLaws(source: TokenizedText, ranges: readonly TextRange[]): readonly LawFact[] {
  const { text } = source;
  const laws = new Map<string, TextRange[]>();
  const titles = new Map<string, string>();
  for (const { key, place, title } of ranges.flatMap((range) => findLawsInRange(source, range))) {
    const known = laws.get(key);
    if (known) known.push(place);
    else laws.set(key, [place]);
    if (title !== undefined && !known) titles.set(key, title);
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

/** The statutes of one range, each behind the end of the one before. */
function findLawsInRange(source: TokenizedText, range: TextRange): readonly Law[] {
  const { tokens, words } = source;
  const laws: Law[] = [];
  let within = toSentence(source, toTokenRange(tokens, range));
  for (let head = within.from; head < within.to; head += 1) {
    if (!words.statuteHeads.has(toSingular(wordAt(tokens, head)))) continue;
    const found = parseLaws(within, head);
    const next = found.at(-1)?.next;
    if (next === undefined) continue;
    laws.push(...found);
    within = toSentence(source, { from: next, to: within.to });
    head = next - 1;
  }
  return laws;
}

/** "the 2016 law" is the one of that year that has a name, where there is one alone. */
function withoutShort(laws: ReadonlyMap<string, readonly TextRange[]>): readonly (readonly [string, readonly TextRange[]])[] {
  const byYear = new Map<string, string[]>();
  for (const key of laws.keys()) {
    for (const year of SHORT.test(key) ? [] : key.split(' ').filter(isYear)) byYear.set(year, [...(byYear.get(year) ?? []), key]);
  }
  const merged = new Map<string, readonly TextRange[]>();
  for (const [key, places] of laws) {
    const longer = byYear.get(SHORT.exec(key)?.[1] ?? '') ?? [];
    const own = longer.length === 1 ? (longer[0] ?? key) : key;
    merged.set(own, [...(merged.get(own) ?? []), ...places]);
  }
  return [...merged].map(([key, places]) => [key, [...places].sort((a, b) => a.start - b.start)]);
}

const SHORT = /^(\d{4}) (?:law|act|decree|statute|ordinance|proclamation|code)$/;

/** The statutes whose head, such as "Act", is at a place; "Laws 5 and 7" are two. */
function parseLaws(within: Sentence, head: number): readonly Law[] {
  const { text, tokens, words } = within;
  const word = wordAt(tokens, head);
  const singular = toSingular(word);
  const behind = tokens[head]?.end ?? 0;
  if (isOther(within, head) || AMENDING.test(text.slice(behind, behind + 60))) return [];
  const numbered = words.unnumberedHeads.has(word) ? null : parseNumbered(within, head, singular);
  if (numbered) return [numbered, ...(word === singular ? [] : parseJoined(within, numbered, singular))];
  if (word === 'order' || word !== singular) return [];
  return [parseDated(within, head) ?? parseYearBehind(within, head) ?? []].flat();
}

/** "law enforcement" and "act on" are no statutes. */
function isOther({ tokens, words, to }: Sentence, head: number): boolean {
  const next = head + 1 < to && gapAt(tokens, head + 1) === GAP.SPACE ? wordAt(tokens, head + 1) : '';
  return words.statuteBarriers.has(next) || words.draftSigns.has(wordAt(tokens, head - 1));
}

function toSingular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
