import type { GoldText, GoldValue } from './gold.js';

/** What agrees and what does not in one row of the table for one text. */
export interface Comparison {
  readonly row: string;
  readonly agreed: readonly string[];
  readonly spurious: readonly string[];
  readonly missed: readonly string[];
  /** The recommendation that the row was compared in, null for the whole text. */
  readonly recommendation: string | null;
}

/** Compares an extraction with the gold of the same text, field by field, as `score.py` of the gold does. */
export function compare(gold: GoldText, predicted: GoldText): readonly Comparison[] {
  return [
    ...FIELDS.filter((field) => field in gold).map((field) =>
      toComparison(field, toItems(gold[field]), toItems(predicted[field])),
    ),
    ...('provisions' in gold ? compareProvisions(gold['provisions'], predicted['provisions']) : []),
    ...('recommendations' in gold ? compareRecommendations(gold['recommendations'], predicted['recommendations']) : []),
  ];
}

const FIELDS = [
  'tier',
  'tierYear',
  'country',
  'reportYear',
  'tierChange',
  'roles',
  'forms',
  'victimGroups',
  'sectors',
  'sourceCountries',
  'destinationCountries',
  'consecutiveYears',
  'mentionedCountries',
  'laws',
] as const;

const FIELDS_OF_RECOMMENDATION = ['actions', 'actors', 'themes', 'victimGroups', 'provisions'] as const;

function compareProvisions(gold: GoldValue | undefined, predicted: GoldValue | undefined): readonly Comparison[] {
  const [full, found] = [toProvisions(gold), toProvisions(predicted)];
  const toNumbered = (provisions: readonly (readonly string[])[]): ReadonlySet<string> =>
    new Set(provisions.map(([kind = '', number = '']) => `${kind} ${number}`));
  const toWhole = (provisions: readonly (readonly string[])[]): ReadonlySet<string> =>
    new Set(provisions.map((parts) => parts.join(' ').trim()));
  return [
    toComparison('provisions (kind, number)', toNumbered(full), toNumbered(found)),
    toComparison('provisions (with instrument)', toWhole(full), toWhole(found)),
  ];
}

function toProvisions(value: GoldValue | undefined): readonly (readonly string[])[] {
  return toTexts(value).map(({ kind, number, instrument }) => [
    toText(kind).toUpperCase(),
    toNorm(toText(number)),
    toNorm(toText(instrument)),
  ]);
}

function compareRecommendations(gold: GoldValue | undefined, predicted: GoldValue | undefined): readonly Comparison[] {
  const [asked, found] = [toByText(gold), toByText(predicted)];
  const inside = [...asked].flatMap(([text, mine]): readonly Comparison[] => {
    const theirs = found.get(text);
    if (!theirs) return [];
    const fields = FIELDS_OF_RECOMMENDATION.filter((field) => field in mine).map((field) =>
      toComparison(`recommendation ${field}`, toItems(mine[field]), toItems(theirs[field]), text),
    );
    const [wanted, given] = [mine, theirs].map((item) => new Set(item['continue'] === true ? ['true'] : []));
    return [...fields, toComparison('recommendation continue', wanted ?? NONE, given ?? NONE, text)];
  });
  return [toComparison('recommendations', new Set(asked.keys()), new Set(found.keys())), ...inside];
}

const NONE: ReadonlySet<string> = new Set();

function toByText(value: GoldValue | undefined): ReadonlyMap<string, GoldText> {
  return new Map(toTexts(value).map((item) => [toNorm(toText(item['text'])), item]));
}

function toComparison(
  row: string,
  gold: ReadonlySet<string>,
  predicted: ReadonlySet<string>,
  recommendation: string | null = null,
): Comparison {
  return {
    row,
    agreed: [...gold].filter((item) => predicted.has(item)),
    spurious: [...predicted].filter((item) => !gold.has(item)),
    missed: [...gold].filter((item) => !predicted.has(item)),
    recommendation,
  };
}

function toItems(value: GoldValue | undefined): ReadonlySet<string> {
  if (value === undefined || value === null) return NONE;
  return new Set(isList(value) ? value.map((item) => toNorm(toText(item))) : [toNorm(toText(value))]);
}

function toTexts(value: GoldValue | undefined): readonly GoldText[] {
  if (value === undefined || !isList(value)) return [];
  return value.filter((item): item is GoldText => typeof item === 'object' && item !== null);
}

/** `Array.isArray` does not tell a readonly list from the other values. */
function isList(value: GoldValue): value is Extract<GoldValue, readonly unknown[]> {
  return Array.isArray(value);
}

function toText(value: GoldValue | GoldText | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Case, spaces, kinds of quotation marks and the final period are set aside. */
function toNorm(value: string): string {
  const plain = value.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
  const folded = plain.replace(/\s+/g, ' ').trim();
  return toWithoutEnd(folded).trim().toLowerCase();
}

function toWithoutEnd(value: string): string {
  let end = value.length;
  while (end > 0 && '.;'.includes(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}
