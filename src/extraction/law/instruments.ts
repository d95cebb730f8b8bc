import { AMENDING, MOST_NAME_WORDS } from './titles.js';
import { startsCapital } from '../text/capitals.js';
import { TITLE_REST_LINKS } from '../text/closed-classes.js';
import type { TextRange } from '../text/ranges.js';
import { isYear } from '../text/years.js';

/** What is named beside a numbered piece of law. */
export interface NamedInstrument {
  /**
   * An instrument by name, one that is no domestic law, or words that stand for one named elsewhere: "that law", an acronym.
   */
  readonly kind: 'NAMED' | 'FOREIGN' | 'REFERENCE';
  /** In lower case and without its year; an acronym as it is written. */
  readonly name: string;
}

/** Words of instruments of law, and of those that are no domestic law. */
export interface InstrumentWords {
  readonly instrumentHeads: ReadonlySet<string>;
  readonly foreignInstruments: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
}

/** "of the penal code", "of Law No. 1 of 2020": the shortest run of words up to one that names an instrument. */
export function parseInstrumentBehind(text: string, place: number, end: number, words: InstrumentWords): NamedInstrument | null {
  OF.lastIndex = place;
  if (!OF.exec(text)) return null;
  const start = OF.lastIndex;
  const run = toRun(text, { start, end });
  for (const [index, part] of run.entries()) {
    const { written, word } = part;
    if (words.foreignInstruments.has(word)) return { name: word, kind: 'FOREIGN' };
    if (UNIT.test(word)) return null;
    const name = { start, end: part.start + word.length };
    if (words.instrumentHeads.has(word)) return toInstrument(text, name, end);
    if (index === 0 && isAcronym(written, text.slice(name.end, name.end + 4))) return { name: written, kind: 'REFERENCE' };
    const next = run[index + 1]?.written ?? '';
    const isLowerFunctionWord = index > 0 && words.functionWords.has(word) && !startsCapital(next);
    if (isLowerFunctionWord || !isJoinedInName(part, next)) return null;
  }
  return null;
}

const OF =
  /(?:\s{0,2}[–-]\s{0,2}\([\p{L}\d]{1,4}\))?(?:\s{0,9}\([^()]{1,120}\))?,?\s{1,9}(?:of|in|under|to)\s{1,9}(?:the\s{1,9}|its\s{1,9})?(?:\d{4}\s{1,9})?/uy;

/** A word of a run, the character at which it starts, and what parts it from the next. */
interface RunWord {
  readonly written: string;
  readonly word: string;
  readonly start: number;
  readonly between: string;
}

/** The words at the head of a range that may name an instrument. */
function toRun(text: string, { start, end }: TextRange): readonly RunWord[] {
  const behind = text.slice(start, Math.min(end, start + LONGEST_TITLE));
  return [...behind.matchAll(/([\p{L}\p{N}’'-]+)([^\p{L}\p{N}’'-]*)/gu)]
    .slice(0, MOST_NAME_WORDS.behind)
    .map(({ index, 1: written = '', 2: between = '' }) => {
      return { written, word: written.toLowerCase(), start: start + index, between };
    });
}

/** Whether a word stands for an instrument named elsewhere: in capitals, and no title behind it. */
function isAcronym(written: string, behind: string): boolean {
  return /^\p{Lu}[\p{Lu}-]{1,9}$/u.test(written) && !/^\s+\p{Lu}/u.test(behind);
}

/** Whether a name may go on from one word to the next: across space, or into and out of parentheses between capitals. */
function isJoinedInName({ written, between }: RunWord, next: string): boolean {
  if (/^[\s.]{1,9}$/.test(between)) return true;
  return /^(?:\s{1,9}\(|\)\s{1,9})$/.test(between) && startsCapital(written) && startsCapital(next);
}

/** A number, a court or what a title is about, behind the head, is part of the name: "decree no. 5", "code of criminal procedure". */
function toInstrument(text: string, { start, end: finish }: TextRange, end: number): NamedInstrument {
  const behind = text.slice(finish, Math.min(end, finish + LONGEST_TITLE));
  const tail = [NUMBER, COURT, AMENDING].flatMap((pattern) => pattern.exec(behind)?.[0] ?? [])[0] ?? '';
  const title = tail === '' && startsCapital(text.slice(text.lastIndexOf(' ', finish - 1) + 1)) ? toTitleRest(behind) : '';
  const name = fold(text.slice(start, finish) + (isYear(tail.trimStart()) ? '' : tail) + title);
  const kind = REFERENCE.test(name) ? 'REFERENCE' : 'NAMED';
  return { name: kind === 'REFERENCE' ? (name.split(' ').at(-1) ?? name) : name, kind };
}

const LONGEST_TITLE = 120;
const NUMBER =
  /^(?:\s{1,9}(?:No\.?|Number)\s{1,9}(?:[A-Z]{1,3}[/-])?\d(?:[\d/.-]{0,12}\d)?|\s{1,9}\d[\d/.-]{0,12}\d)(?![\p{L}\d])/iu;
const COURT = /^\s{1,9}of\s{1,9}(?:criminal|civil|penal)\s{1,9}procedure/i;

/** Words that say no more than that some instrument was named before. */
const REFERENCE =
  /^(?:(?:that|this|same|said|the|new|amended|revised) ){0,3}(?:law|act|code|decree|statute|ordinance|proclamation|regulation)$/;

/** " against Human Trafficking" behind "Law". */
function toTitleRest(behind: string): string {
  const lead = /^\s{1,9}(?:on|against|concerning|regarding|to|for)(?=\s{1,9}(?:the\s{1,9})?\p{Lu})/u.exec(behind)?.[0];
  if (lead === undefined) return '';
  let rest = lead;
  let pending = lead;
  for (const [piece, word = ''] of behind.slice(lead.length).matchAll(/\s{1,9}([\p{L}’'-]+)/gu)) {
    if (behind.slice(pending.length, pending.length + piece.length) !== piece || UNIT.test(word)) break;
    pending += piece;
    if (startsCapital(word)) rest = pending;
    else if (!TITLE_REST_LINKS.has(word)) break;
  }
  return rest === lead ? '' : rest;
}

const UNIT = /^(?:articles?|sections?|chapters?|paragraphs?)$/i;

const MOST_WORDS_BEFORE = 6;

/** "criminal code sections 1 and 2", "Law 5, Article 1", "constitution (Art. 3)": the words right before. */
export function parseInstrumentBefore(text: string, start: number, head: number, words: InstrumentWords): NamedInstrument | null {
  const lead = text.slice(Math.max(start, head - 80), head);
  const joint = /(?:\s|\(|,\s{1,9}(?:including\s{1,9})?(?:its\s{1,9})?)$/.exec(lead.slice(-24));
  if (!joint) return null;
  const before = lead
    .slice(0, lead.length - joint[0].length)
    .trimEnd()
    .split(/\s+/);
  const numbered = parseNumberedBefore(before, words);
  if (numbered) return numbered;
  const broken = before.findLastIndex((word) => !/^\p{L}[\p{L}’'-]{0,30}$/u.test(word));
  const run = before.slice(Math.max(broken + 1, before.length - MOST_WORDS_BEFORE));
  const last = (run.at(-1) ?? '').replace(/[’']s?$/u, '');
  if (!words.instrumentHeads.has(last.toLowerCase())) return null;
  const first = run.findLastIndex((word, index) => index < run.length - 1 && words.functionWords.has(word.toLowerCase()));
  const name = fold([...run.slice(first + 1, -1), last].join(' '));
  return name.includes(' ') || name === 'constitution' ? { name, kind: 'NAMED' } : null;
}

/** "Law 137-03", "Decree No. 5" at the end of some words. */
function parseNumberedBefore(before: readonly string[], { instrumentHeads }: InstrumentWords): NamedInstrument | null {
  const [number = '', second = '', third = ''] = before.slice(-3).reverse();
  if (!/^\d[\d/.-]{0,14}$/.test(number) || isYear(number)) return null;
  const isSigned = /^(?:No\.?|Number)$/i.test(second);
  if (!instrumentHeads.has((isSigned ? third : second).toLowerCase())) return null;
  return { name: fold((isSigned ? [third, second, number] : [second, number]).join(' ')), kind: 'NAMED' };
}

function fold(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/’/g, "'").trim().toLowerCase();
}
