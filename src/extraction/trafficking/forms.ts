import type { ConceptFact } from '../../facts/report-facts.js';
import { findPhrases, type Match } from '../text/phrases.js';
import { splitClauses, toCharacters, toProvenance, toTokenRange, type Range } from '../text/ranges.js';
import type { Token } from '../text/tokens.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/**
 * The forms of trafficking that ranges of a text name. A form is named by its own words, or by what people are forced into: the
 * words of a sector behind those of exploitation. Sex trafficking is that of children where children alone are spoken of.
 */
export function findForms(
  text: string,
  tokens: readonly Token[],
  ranges: readonly Range[],
  toSigns: (range: Range) => FormSigns,
  vocabulary: Vocabulary,
): readonly ConceptFact[] {
  const matches = ranges.flatMap((range) =>
    splitClauses(tokens, toTokenRange(tokens, range)).flatMap((clause) =>
      findFormsOfClause(tokens, clause, toSigns(range), vocabulary),
    ),
  );
  const places = new Map<string, Range[]>();
  for (const { code, start, end } of matches) {
    const place = toCharacters(tokens, start, end - 1);
    const known = places.get(code);
    if (!known) places.set(code, [place]);
    else if ((known.at(-1)?.end ?? 0) <= place.start) known.push(place);
  }
  return [...places].map(([code, found]) => ({ code, provenance: toProvenance(text, found) }));
}

/** What shows a form: its own words alone, or what people are forced into as well. */
type FormSigns = 'NAMED' | 'ALL';

/** The forms that a clause names, with the words that name them, in order. */
export function findFormsOfClause(
  tokens: readonly Token[],
  clause: Range,
  which: FormSigns,
  vocabulary: Vocabulary,
): readonly Match[] {
  const named = findPhrases(vocabulary.forms, tokens, clause);
  const signals = findPhrases(vocabulary.exploitation, tokens, clause);
  const exploited = signals.filter(({ code }) => code === 'EXPLOITED');
  const shown = which === 'NAMED' || exploited.length === 0 ? [] : findForced(tokens, clause, signals, vocabulary);
  // The labor of "forced domestic labor" is that of a household, and no form besides.
  const forced = shown.filter(
    ({ code, start, end }) => code !== 'FORCED_LABOR' || !named.some((match) => match.start <= start && end <= match.end),
  );
  const people = findPhrases(vocabulary.people, tokens, clause).filter(({ code }) => code !== 'PLACES');
  return [...named, ...forced]
    .flatMap((match) => (match.code === 'SEX_TRAFFICKING' ? toSexTrafficking(tokens, match, people) : [match]))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What people are forced into, where no form's own words say it: "forced into prostitution, marriage or begging". */
function findForced(
  tokens: readonly Token[],
  clause: Range,
  signals: readonly Match[],
  vocabulary: Vocabulary,
): readonly Match[] {
  const targets = [
    ...signals.flatMap((signal) => toTarget(signal, FORMS_OF_SIGNALS)),
    ...findPhrases(vocabulary.sectors, tokens, clause).flatMap((sector) => toTarget(sector, FORMS_OF_SECTORS)),
  ];
  const barred = signals.filter(({ code }) => code === 'NO_LABOR');
  return targets.filter((target) => {
    const causes = signals.filter(({ code, start }) => CAUSES.has(code) && start < target.start);
    const cause = causes.at(-1);
    const risk = causes.findLast(({ code }) => code === 'AT_RISK');
    if (cause?.code !== 'EXPLOITED' || (risk && cause.start - risk.end <= MOST_OF_RISK)) return false;
    return target.code !== 'FORCED_LABOR' || !barred.some(({ start, end }) => start < target.end && target.start < end);
  });
}

/** Most words from those of a risk to what it is of, as in "vulnerable to being forced". */
const MOST_OF_RISK = 3;

const CAUSES = new Set(['EXPLOITED', 'AT_RISK']);

const FORMS_OF_SIGNALS: Readonly<Record<string, string>> = {
  SEX: 'SEX_TRAFFICKING',
  MARRIAGE: 'FORCED_MARRIAGE',
  LABOR: 'FORCED_LABOR',
};

const FORMS_OF_SECTORS: Readonly<Record<string, string>> = {
  DOMESTIC_WORK: 'DOMESTIC_SERVITUDE',
  BEGGING: 'FORCED_BEGGING',
  ILLICIT_TRADE: 'FORCED_CRIMINALITY',
};

function toTarget(match: Match, forms: Readonly<Record<string, string>>): readonly Match[] {
  const code = forms[match.code];
  return code === undefined ? [] : [{ ...match, code }];
}

/** Sex trafficking of whom: the people named right behind, else those of the last list before, else the first ones behind. */
function toSexTrafficking(tokens: readonly Token[], match: Match, people: readonly Match[]): readonly Match[] {
  const kinds = new Set(toPeople(tokens, match, people).map(({ code }) => code));
  const child = { ...match, code: 'CHILD_SEX_TRAFFICKING' };
  if (!kinds.has('CHILDREN')) return [match];
  return kinds.has('ADULTS') ? [match, child] : [child];
}

function toPeople(tokens: readonly Token[], { start, end }: Range, people: readonly Match[]): readonly Match[] {
  if (OF.has(tokens[end]?.word ?? '')) {
    const behind = toList(
      people.filter((match) => match.start > end),
      end + 1,
    );
    if (behind.length > 0) return behind;
  }
  const before = people.filter((match) => match.end <= start && match.code !== 'PERPETRATORS');
  const last = before.at(-1);
  if (!last)
    return toList(
      people.filter((match) => match.start >= end),
      end,
    );
  let first = before.length - 1;
  while (first > 0 && (before[first]?.start ?? 0) - (before[first - 1]?.end ?? 0) <= LIST_GAP) first -= 1;
  return before.slice(first);
}

const OF = new Set(['of', 'involving']);

/** Most words between two people of one list, as in "women, and a large number of children". */
const LIST_GAP = 5;

function toList(people: readonly Match[], from: number): readonly Match[] {
  const list: Match[] = [];
  let end = from;
  for (const match of people) {
    if (match.code === 'PERPETRATORS' || match.start - end > LIST_GAP) break;
    list.push(match);
    end = match.end;
  }
  return list;
}
