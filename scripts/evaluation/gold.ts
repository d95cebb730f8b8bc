import type { Provenance, Span } from '../../src/graph/contribution.js';
import type { ConceptFact, ProfileFacts, RecommendationFacts, ReportFacts } from '../../src/facts/report-facts.js';

/** What a reader or the extraction takes from a text, in the form of the gold annotations. */
export type GoldText = Readonly<Record<string, GoldValue>>;

/** Scalars, lists of codes or numbers, provisions, recommendations. */
export type GoldValue = GoldScalar | readonly (GoldScalar | GoldText)[];
type GoldScalar = string | number | boolean | null;

/** The extraction of a text in the gold's form, and the places behind its codes by `toPlaceKey`. */
export interface GoldAnswer {
  readonly gold: GoldText;
  readonly places: ReadonlyMap<string, readonly Span[]>;
}

/** What the places of a value of a field are found by. */
export function toPlaceKey(field: string, value: string | number): string {
  return `${field} ${String(value).toLowerCase()}`;
}

/** The facts of a narrative in the gold's form. */
export function toNarrativeAnswer(facts: ReportFacts): GoldAnswer {
  const { country, year, placement, recommendations, provisions, laws } = facts;
  const citations = [...(provisions ?? []), ...(recommendations ?? []).flatMap((recommendation) => recommendation.provisions)];
  const fields = {
    tier: placement ? [{ value: placement.tier, provenance: placement.provenance }] : [],
    tierChange: placement?.statedMovement ? [{ value: placement.statedMovement, provenance: placement.provenance }] : [],
    consecutiveYears: toStreaks(facts),
    victimGroups: toCodes(facts.victimGroups),
    forms: toCodes(facts.forms),
    mentionedCountries: (facts.mentionedCountries ?? []).map(({ iso3, provenance }) => ({ value: iso3, provenance })),
    laws: (laws ?? []).map(({ title, provenance }) => ({ value: title, provenance })),
    provisions: citations.map(({ kind, number, instrument, provenance }) => ({
      value: [kind, number, instrument ?? ''].join(' ').trim(),
      provenance,
    })),
  };
  const gold: GoldText = {
    country,
    reportYear: year,
    ...toLists(fields),
    tier: placement?.tier ?? null,
    tierChange: placement?.statedMovement ?? null,
    provisions: citations.map(({ kind, number, instrument }) => ({ kind, number, instrument })),
    recommendations: (recommendations ?? []).map(toRecommendationGold),
  };
  return { gold, places: toPlaces(fields) };
}

/** The facts of a profile in the gold's form; where people come from and go to is read off the stated movements. */
export function toProfileAnswer(facts: ProfileFacts): GoldAnswer {
  const { country, tier, tierYear, tierProvenance, flows } = facts;
  const [sources, destinations] = (['from', 'to'] as const).map((end) =>
    (flows ?? []).flatMap(({ provenance, ...flow }) => {
      const other = flow[end];
      return 'iso3' in other && other.iso3 !== country ? [{ value: other.iso3, provenance }] : [];
    }),
  );
  const fields = {
    tier: tier !== null && tierProvenance ? [{ value: tier, provenance: tierProvenance }] : [],
    tierYear: tierYear !== null && tierProvenance ? [{ value: tierYear, provenance: tierProvenance }] : [],
    roles: toCodes(facts.roles),
    forms: toCodes(facts.forms),
    victimGroups: toCodes(facts.victimGroups),
    sectors: toCodes(facts.sectors),
    sourceCountries: sources ?? [],
    destinationCountries: destinations ?? [],
    consecutiveYears: toStreaks(facts),
  };
  return { gold: { ...toLists(fields), tier, tierYear }, places: toPlaces(fields) };
}

/** A value with where it was found. */
interface Found {
  readonly value: string | number;
  readonly provenance: Provenance;
}

function toCodes(facts: readonly ConceptFact[] | null): readonly Found[] {
  return (facts ?? []).map(({ code, provenance }) => ({ value: code, provenance }));
}

function toStreaks({ consecutiveYears }: Pick<ReportFacts, 'consecutiveYears'>): readonly Found[] {
  return (consecutiveYears ?? []).map(({ years, provenance }) => ({ value: years, provenance }));
}

function toLists(fields: Readonly<Record<string, readonly Found[]>>): Readonly<Record<string, readonly (string | number)[]>> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, found]) => [field, distinct(found.map(({ value }) => value)).sort()]),
  );
}

function toPlaces(fields: Readonly<Record<string, readonly Found[]>>): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, readonly Span[]>();
  for (const [field, found] of Object.entries(fields)) {
    for (const { value, provenance } of found) {
      const key = toPlaceKey(field, value);
      places.set(key, [...(places.get(key) ?? []), ...provenance.evidence]);
    }
  }
  return places;
}

/** A recommendation in the gold's form. */
export function toRecommendationGold(recommendation: RecommendationFacts): GoldText {
  const { ordinal, text, actions, actors, themes, victimGroups, provisions } = recommendation;
  return {
    ordinal,
    text: text ?? '',
    actions: distinct(actions.map(({ verb }) => verb)),
    ...(actions.some(({ continuing }) => continuing) && { continue: true }),
    actors: actors.map(({ code }) => code),
    themes: themes.map(({ code }) => code),
    victimGroups: victimGroups.map(({ code }) => code),
    provisions: distinct(provisions.map(({ number }) => number)),
  };
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
