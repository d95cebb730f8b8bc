import type { CitationFact } from '../../facts/report-facts.js';
import { parseInstrumentBefore, parseInstrumentBehind, type InstrumentWords, type NamedInstrument } from './instruments.js';
import type { TextRange } from '../text/ranges.js';

/** A numbered piece of law as it stands in a text. */
export interface Provision extends TextRange {
  readonly kind: CitationFact['kind'];
  readonly number: string;
  /** What stands beside it, null where nothing does. */
  readonly instrument: NamedInstrument | null;
  /** Where the words that cite it begin: "Articles" of "Articles 1 and 2". */
  readonly head: number;
}

/** A number of a provision where it is written. */
interface NumberPlace extends TextRange {
  readonly number: string;
}

interface Group {
  readonly kind: CitationFact['kind'];
  readonly head: number;
  readonly numbers: readonly NumberPlace[];
  readonly end: number;
}

/** Numbered pieces of law in a range of a text, with the instrument named right behind or right before them. */
export function findProvisions(text: string, { start, end }: TextRange, words: InstrumentWords): readonly Provision[] {
  const groups = [...text.slice(start, end).matchAll(UNIT)].flatMap((match) => parseGroup(text, match, start, end) ?? []);
  const provisions: Provision[] = [];
  let behind: NamedInstrument | null = null;
  let next: Group | undefined;
  for (const group of [...groups].reverse()) {
    const between = next ? text.slice(group.end, Math.min(next.head, group.end + 20)) : '';
    const isJoined =
      next !== undefined &&
      next.head - group.end < 20 &&
      /^(?:,?\s{0,9}(?:and|or|of|in)?\s{0,9}(?:the\s{1,9})?|,\s{1,9})$/.test(between);
    const named = parseInstrumentBehind(text, group.end, end, words) ?? parseInstrumentBefore(text, start, group.head, words);
    const instrument: NamedInstrument | null = named ?? (isJoined ? behind : null);
    behind = instrument;
    next = group;
    if (instrument?.kind === 'FOREIGN') continue;
    provisions.push(...[...group.numbers].reverse().map((number) => toProvision(group, number, instrument)));
  }
  return provisions.reverse();
}

function toProvision(
  { kind, head, numbers }: Group,
  { number, start, end }: NumberPlace,
  instrument: NamedInstrument | null,
): Provision {
  return { kind, number, instrument, head, start: start === numbers[0]?.start ? head : start, end };
}

const UNIT =
  /(?:(?<![\p{L}\p{N}])(articles?|arts?\.?|sections?|secs?\.|chapters?|paragraphs?|paras?\.)\s{1,9}|(§{1,2})\s{0,9})(?=\d)/giu;

const NUMBER =
  /\d{1,5}(?:[.-]\d{1,4})*(?:-?[A-Za-z](?![\p{L}\p{N}]))?(?:\([\p{L}\p{N}]{1,4}\))*(?:\s(?:bis|ter|quater|quinquies|sexies)(?!\p{L}))?/uy;

const JOINT = /(?:\s{0,9}\([^()\d][^()]{2,120}\))?(,?\s{1,9}(?:and|or|to|through)\s{1,9}|\s{0,2}–\s{0,2}|,\s{1,9})(?=\d)/uy;

function parseGroup(text: string, match: RegExpExecArray, offset: number, end: number): Group | null {
  const unit = toUnit(match[1]?.toLowerCase() ?? match[2] ?? '');
  const head = offset + match.index;
  const numbers: NumberPlace[] = [];
  let place = head + match[0].length;
  let joint = '';
  while (place < end && numbers.length < MOST_NUMBERS) {
    NUMBER.lastIndex = place;
    const number = NUMBER.exec(text)?.[0];
    if (number === undefined || !isOfGroup(text, place + number.length, joint, unit)) break;
    numbers.push({ start: place, end: place + number.length, number: number.replace(/\s/g, ' ') });
    JOINT.lastIndex = place + number.length;
    const found = JOINT.exec(text);
    if (!found) break;
    joint = found[1] ?? '';
    place = JOINT.lastIndex;
  }
  const last = numbers.at(-1);
  return last ? { kind: toKind(unit), head, numbers: numbers.flatMap((each) => toEnds(each, unit)), end: last.end } : null;
}

/** Signs of sections as words. */
function toUnit(unit: string): string {
  if (unit.startsWith('§')) return unit.length > 1 ? 'sections' : 'section';
  return unit === 'art' ? 'art.' : unit === 'arts' ? 'arts.' : unit;
}

/** The ends of "articles 8-10"; "articles 181-1" is one with a hyphen in its number. */
function toEnds(range: NumberPlace, unit: string): readonly NumberPlace[] {
  const [, first, last] = /^(\d{1,5})-(\d{1,5})$/.exec(range.number) ?? [];
  const isPlural = unit.endsWith('s') || unit.endsWith('s.');
  if (!isPlural || first === undefined || last === undefined || Number(first) >= Number(last)) return [range];
  return [
    { start: range.start, end: range.start + first.length, number: first },
    { start: range.end - last.length, end: range.end, number: last },
  ];
}

const MOST_NUMBERS = 60;

/** A figure behind a comma may belong to what follows; in a list another one or the end of the list comes after it. */
function isOfGroup(text: string, end: number, joint: string, unit: string): boolean {
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
