import type { Placement } from '../../src/analysis/placement.js';
import { SIGNALS, type Signal, type StatedSignals } from '../../src/analysis/stated-signal.js';
import type { TierCode } from '../../src/facts/tiers.js';
import type { Contribution, DocumentKind } from '../../src/graph/contribution.js';
import { toReportContribution } from '../../src/facts/report-contribution.js';
import type { ClaimFact, ReportFacts } from '../../src/facts/report-facts.js';
import { toSha256 } from '../../src/shared/sha256.js';

/** A country that could fall in a year, of its own: it stands in that edition and in the one before, and in no other. */
export interface Case {
  readonly year: number;
  readonly before: 'TIER_1' | 'TIER_2' | 'TIER_2_WATCH_LIST';
  readonly downgraded: boolean;
  /** Null where no claims are known of the year before. */
  readonly signals: readonly Signal[] | null;
}

const WORSE = { TIER_1: 'TIER_2', TIER_2: 'TIER_2_WATCH_LIST', TIER_2_WATCH_LIST: 'TIER_3' } as const;

/** Some cases of each of some years in a row. */
export function toCases(years: number, ofYear: (index: number) => readonly Omit<Case, 'year'>[]): readonly Case[] {
  return Array.from({ length: years }, (_, index) => ofYear(index).map((each) => ({ ...each, year: 2031 + index }))).flat();
}

/** Six years of 30 countries each, of which those that fell show more signals: 9 of 10, and 3 of the others. */
export const PLANTED = toCases(6, () =>
  Array.from({ length: 30 }, (_, index) => ({
    before: index % 2 === 0 ? 'TIER_1' : 'TIER_2',
    downgraded: index < 10,
    signals: index > 0 && index < 13 ? ['DID_NOT', 'HARMED', 'STREAK'] : ['DID_NOT'],
  })),
);

/** Six years of 36 countries each, a third of which fell, whatever number of signals they show. */
export const NOISE = toCases(6, () =>
  Array.from({ length: 36 }, (_, index) => ({
    before: index % 2 === 0 ? 'TIER_1' : 'TIER_2',
    downgraded: index % 3 === 0,
    signals: SIGNALS.slice(0, index % 4),
  })),
);

/** A code for each case, in their order. */
function toCode(index: number): string {
  return [index / 676, index / 26, index].map((part) => String.fromCharCode(65 + (Math.floor(part) % 26))).join('');
}

/** What the analysis reads of cases. */
export function toReadings(cases: readonly Case[]): {
  readonly placements: readonly Placement[];
  readonly stated: readonly StatedSignals[];
} {
  return {
    placements: cases.flatMap(({ year, before, downgraded }, index) => [
      { country: toCode(index), year: year - 1, tier: before, movement: null, statedMovement: null },
      {
        country: toCode(index),
        year,
        tier: downgraded ? WORSE[before] : before,
        movement: downgraded ? 'DOWNGRADED' : 'REMAINED',
        statedMovement: null,
      },
    ]),
    stated: cases.flatMap(({ year, signals }, index) =>
      signals ? [{ country: toCode(index), year: year - 1, signals: new Set(signals) }] : [],
    ),
  };
}

/** Documents that say what the cases are: a row or a summary of the year before, and a row of the year. */
export function toDocuments(cases: readonly Case[]): readonly Contribution[] {
  return cases.flatMap(({ year, before, downgraded, signals }, index) => [
    toDocument(toCode(index), year - 1, before, signals),
    toDocument(toCode(index), year, downgraded ? WORSE[before] : before, null),
  ]);
}

/** A document that places a country, and states signals where it knows claims. */
export function toDocument(country: string, year: number, tier: TierCode, signals: readonly Signal[] | null): Contribution {
  const kind: DocumentKind = signals === null ? 'ROW' : 'SUMMARY';
  const facts: ReportFacts = {
    ...NOTHING_KNOWN,
    country,
    year,
    narrative: signals === null ? 'NONE' : 'SUMMARY',
    placement: { tier, statedMovement: null, provenance: PROVENANCE },
    claims: signals && [...signals.map(toClaim), toClaim(null)],
  };
  const id = toSha256(`${kind} ${country} ${String(year)}`);
  const fileName = `${country.toLowerCase()}-${String(year)}.json`;
  const document = { id, kind, origin: 'SEED', title: fileName, fileName, mediaType: 'application/json' } as const;
  return toReportContribution({ ...document, partition: country, year }, facts);
}

const PROVENANCE = { evidence: [], sources: ['source-a'], method: 'REVIEWED' } as const;

/** A claim that states a signal and no other, or none. */
export function toClaim(signal: Signal | null): ClaimFact {
  return {
    status: signal === null || signal === 'DECREASED' || signal === 'STREAK' ? 'DID' : signal,
    metrics: ['CONVICTIONS'],
    direction: signal === 'DECREASED' ? signal : null,
    streakYears: signal === 'STREAK' ? 3 : null,
    streakSince: null,
    figures: [],
    victimGroups: [],
    summary: null,
    provenance: PROVENANCE,
  };
}

/** The facts of a document that knows no list. */
export const NOTHING_KNOWN = {
  victimGroups: null,
  forms: null,
  sectors: null,
  roles: null,
  mentionedCountries: null,
  flows: null,
  consecutiveYears: null,
  recommendations: null,
  provisions: null,
  laws: null,
} as const;
