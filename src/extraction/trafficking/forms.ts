import type { ConceptFact } from '../../facts/report-facts.js';
import { OF_WHOM } from '../text/closed-classes.js';
import { findPhrases, type Match } from '../text/phrases.js';
import { splitClauses, toTokenRange, type TextRange, type TokenRange } from '../text/ranges.js';
import { toSentence, type Sentence } from '../text/sentence.js';
import { wordAt, type Token } from '../text/tokens.js';
import { toConceptFacts } from '../vocabulary/concepts.js';
import type { SourceText } from '../vocabulary/source-text.js';

/**
 * The forms of trafficking that ranges of a text name. A form is named by its own words, or by what people are forced into: the
 * words of a sector behind those of exploitation. Sex trafficking is that of children where children alone are spoken of.
 */
export function findForms(
  source: SourceText,
  ranges: readonly TextRange[],
  toSigns: (range: TextRange) => FormSigns,
): readonly ConceptFact[] {
  const { tokens } = source;
  const matches = ranges.flatMap((range) =>
    splitClauses(tokens, toTokenRange(tokens, range)).flatMap((clause) =>
      findFormsOfClause(toSentence(source, clause), toSigns(range)),
    ),
  );
  return toConceptFacts(source, matches);
}

/** What shows a form: its own words alone, or what people are forced into as well. */
type FormSigns = 'NAMED' | 'ALL';

/** The forms that a clause names, with the words that name them, in order. */
export function findFormsOfClause(clause: Sentence<SourceText>, which: FormSigns): readonly Match[] {
  const { tokens, vocabulary } = clause;
  const named = findPhrases(vocabulary.forms, tokens, clause);
  const signals = findPhrases(vocabulary.exploitation, tokens, clause);
  const exploited = signals.filter(({ code }) => code === 'EXPLOITED');
  const shown = which === 'NAMED' || exploited.length === 0 ? [] : findForced(clause, signals);
  // The labor of "forced domestic labor" is that of a household, and no form besides.
  const forced = shown.filter(
    ({ code, from, to }) => code !== 'FORCED_LABOR' || !named.some((match) => match.from <= from && to <= match.to),
  );
  const people = findPhrases(vocabulary.people, tokens, clause).filter(({ code }) => code !== 'PLACES');
  return [...named, ...forced]
    .flatMap((match) => (match.code === 'SEX_TRAFFICKING' ? toSexTrafficking(tokens, match, people) : [match]))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** What people are forced into, where no form's own words say it: "forced into prostitution, marriage or begging". */
function findForced(clause: Sentence<SourceText>, signals: readonly Match[]): readonly Match[] {
  const targets = [
    ...signals.flatMap((signal) => toTarget(signal, FORMS_OF_SIGNALS)),
    ...findPhrases(clause.vocabulary.sectors, clause.tokens, clause).flatMap((sector) => toTarget(sector, FORMS_OF_SECTORS)),
  ];
  const barred = signals.filter(({ code }) => code === 'NO_LABOR');
  return targets.filter((target) => {
    const causes = signals.filter(({ code, from }) => CAUSES.has(code) && from < target.from);
    const cause = causes.at(-1);
    const risk = causes.findLast(({ code }) => code === 'AT_RISK');
    if (cause?.code !== 'EXPLOITED' || (risk && cause.from - risk.to <= MOST_OF_RISK)) return false;
    return target.code !== 'FORCED_LABOR' || !barred.some(({ from, to }) => from < target.to && target.from < to);
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

function toPeople(tokens: readonly Token[], { from, to }: TokenRange, people: readonly Match[]): readonly Match[] {
  if (OF_WHOM.has(wordAt(tokens, to))) {
    const behind = toList(
      people.filter((match) => match.from > to),
      to + 1,
    );
    if (behind.length > 0) return behind;
  }
  const before = people.filter((match) => match.to <= from && match.code !== 'PERPETRATORS');
  const last = before.at(-1);
  if (!last)
    return toList(
      people.filter((match) => match.from >= to),
      to,
    );
  let first = before.length - 1;
  while (first > 0 && (before[first]?.from ?? 0) - (before[first - 1]?.to ?? 0) <= LIST_GAP) first -= 1;
  return before.slice(first);
}

/** Most words between two people of one list, as in "women, and a large number of children". */
const LIST_GAP = 5;

function toList(people: readonly Match[], from: number): readonly Match[] {
  const list: Match[] = [];
  let end = from;
  for (const match of people) {
    if (match.code === 'PERPETRATORS' || match.from - end > LIST_GAP) break;
    list.push(match);
    end = match.to;
  }
  return list;
}
