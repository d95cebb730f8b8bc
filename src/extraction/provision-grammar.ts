import type { CitationFact } from '../graph/report-facts.js';
import type { Range } from './ranges.js';

/** A numbered piece of law as it stands in a text. */
export interface Provision extends Range {
  readonly kind: CitationFact['kind'];
  readonly number: string;
  /** Name in lower case, null where none stands beside it. */
  readonly instrument: string | null;
  /** Where the words that cite it begin: "Articles" of "Articles 1 and 2". */
  readonly head: number;
}

/** Words of instruments of law, and of those that are no domestic law. */
export interface InstrumentWords {
  readonly instrumentHeads: ReadonlySet<string>;
  readonly foreignInstruments: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
}

interface Group {
  readonly kind: CitationFact['kind'];
  readonly head: number;
  readonly numbers: readonly (Range & { readonly number: string })[];
  readonly end: number;
}

/** Numbered pieces of law in a range of a text, with the instrument named right behind or right before them. */
export function findProvisions(text: string, { start, end }: Range, words: InstrumentWords): readonly Provision[] {
  const groups = [...text.slice(start, end).matchAll(UNIT)].flatMap((match) => parseGroup(text, match, start, end) ?? []);
  const provisions: Provision[] = [];
  let behind: Instrument = null;
  let next: Group | undefined;
  for (const group of [...groups].reverse()) {
    const between = next ? text.slice(group.end, Math.min(next.head, group.end + 20)) : '';
    const isJoined =
      next !== undefined &&
      next.head - group.end < 12 &&
      /^(?:,?\s{0,3}(?:and|or|of|in)?\s{0,3}(?:the\s{1,3})?|,\s{1,3})$/.test(between);
    const named: Instrument =
      parseInstrumentBehind(text, group.end, end, words) ?? parseInstrumentBefore(text, start, group.head, words);
    const instrument: Instrument = named ?? (isJoined ? behind : null);
    behind = instrument;
    next = group;
    if (instrument?.isForeign === true) continue;
    provisions.push(...[...group.numbers].reverse().map((number) => toProvision(group, number, instrument?.name ?? null)));
  }
  return provisions.reverse();
}

function toProvision(
  { kind, head, numbers }: Group,
  { number, start, end }: Range & { readonly number: string },
  instrument: string | null,
): Provision {
  return { kind, number, instrument, head, start: start === numbers[0]?.start ? head : start, end };
}

const UNIT = /(?<![\p{L}\p{N}])(articles?|arts?\.|sections?|secs?\.|chapters?|paragraphs?|paras?\.)\s{1,3}(?=\d)/giu;

const NUMBER =
  /\d{1,5}(?:[.-]\d{1,4})*(?:-?[A-Za-z](?![\p{L}\p{N}]))?(?:\([\p{L}\p{N}]{1,4}\))*(?:\s(?:bis|ter|quater|quinquies|sexies)(?!\p{L}))?/uy;

const JOINT = /(?:\s{0,3}\([^()\d][^()]{2,120}\))?(,?\s{1,3}(?:and|or|to|through)\s{1,3}|\s{0,2}–\s{0,2}|,\s{1,3})(?=\d)/uy;

function parseGroup(text: string, match: RegExpExecArray, offset: number, end: number): Group | null {
  const unit = (match[1] ?? '').toLowerCase();
  const head = offset + match.index;
  const numbers: (Range & { number: string })[] = [];
  let place = head + match[0].length;
  let joint = '';
  while (place < end && numbers.length < MOST_NUMBERS) {
    NUMBER.lastIndex = place;
    const number = NUMBER.exec(text)?.[0];
    if (number === undefined || !isListed(text, place + number.length, joint, unit)) break;
    numbers.push({ start: place, end: place + number.length, number: number.replace(/\s/g, ' ') });
    JOINT.lastIndex = place + number.length;
    const found = JOINT.exec(text);
    if (!found) break;
    joint = found[1] ?? '';
    place = JOINT.lastIndex;
  }
  const last = numbers.at(-1);
  return last ? { kind: toKind(unit), head, numbers, end: last.end } : null;
}

const MOST_NUMBERS = 60;

/** A figure behind a comma may belong to what follows; in a list another one or the end of the list comes after it. */
function isListed(text: string, end: number, joint: string, unit: string): boolean {
  if (joint === '') return true;
  const after = text.slice(end, end + 12);
  if (/(?:and|or|to|through|–)/.test(joint))
    return unit.endsWith('s') || unit.endsWith('s.') || /^(?:[.,;)]|\s(?:of|in|to)\b|$)/.test(after);
  return (unit.endsWith('s') || unit.endsWith('s.')) && /^\s{0,2}(?:[,;.(]|and\b|or\b|of\b|–|$)/.test(after);
}

function toKind(unit: string): CitationFact['kind'] {
  if (unit.startsWith('art')) return 'ARTICLE';
  if (unit.startsWith('sec')) return 'SECTION';
  return unit.startsWith('chap') ? 'CHAPTER' : 'PARAGRAPH';
}

type Instrument = { readonly name: string; readonly isForeign: boolean } | null;

const OF = /(?:\s{0,3}\([^()]{1,120}\))?\s{1,3}(?:of|in|under|to)\s{1,3}(?:the\s{1,3}|its\s{1,3})?(?:\d{4}\s{1,3})?/uy;

/** "of the penal code", "of Law No. 1 of 2020": the shortest run of words up to one that names an instrument. */
function parseInstrumentBehind(text: string, place: number, end: number, words: InstrumentWords): Instrument {
  OF.lastIndex = place;
  if (!OF.exec(text)) return null;
  const start = OF.lastIndex;
  const run = [...text.slice(start, Math.min(end, start + 120)).matchAll(/([\p{L}\p{N}’'-]+)([^\p{L}\p{N}’'-]*)/gu)].slice(
    0,
    MOST_NAME_WORDS,
  );
  for (const [index, match] of run.entries()) {
    const word = (match[1] ?? '').toLowerCase();
    if (words.foreignInstruments.has(word)) return { name: word, isForeign: true };
    const finish = start + match.index + word.length;
    if (words.instrumentHeads.has(word)) return toInstrument(text, start, finish, end);
    const next = run[index + 1]?.[1] ?? '';
    const isBroken =
      !/^[\s.]{1,3}$/.test(match[2] ?? '') || (words.functionWords.has(word) && !/^\p{Lu}/u.test(next) && index > 0);
    if (isBroken) return null;
  }
  return null;
}

const MOST_NAME_WORDS = 9;

/** A number or a court behind the head is part of the name: "law 26364", "decree no. 5", "code of criminal procedure". */
function toInstrument(text: string, start: number, finish: number, end: number): Instrument {
  const tail = /^(?:\s{1,3}No\.)?\s{1,3}\d[\d/.-]*\d|^\s{1,3}of\s{1,3}(?:criminal|civil|penal)\s{1,3}procedure/i.exec(
    text.slice(finish, Math.min(end, finish + 40)),
  );
  return { name: fold(text.slice(start, finish + (tail ? tail[0].length : 0))), isForeign: false };
}

const MOST_WORDS_BEFORE = 6;

/** "criminal code sections 1 and 2": the words right before, up to one that names an instrument. */
function parseInstrumentBefore(text: string, start: number, head: number, words: InstrumentWords): Instrument {
  const before = text.slice(Math.max(start, head - 80), head).split(/\s+/);
  if (before.pop() !== '') return null;
  const broken = before.findLastIndex((word) => !/^\p{L}[\p{L}’'-]{0,30}$/u.test(word));
  const run = before.slice(Math.max(broken + 1, before.length - MOST_WORDS_BEFORE));
  const last = (run.at(-1) ?? '').replace(/[’']s?$/u, '');
  if (!words.instrumentHeads.has(last.toLowerCase())) return null;
  const first = run.findLastIndex((word, index) => index < run.length - 1 && words.functionWords.has(word.toLowerCase()));
  const name = fold([...run.slice(first + 1, -1), last].join(' '));
  return name.includes(' ') ? { name, isForeign: false } : null;
}

function fold(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/’/g, "'").trim().toLowerCase();
}
