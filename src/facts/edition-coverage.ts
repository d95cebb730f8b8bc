/** What is known of how far the placements of an edition go, from the sources that they were taken from. */
export interface TierKnowledge {
  readonly year: number;
  /** Tiers whose list was read, best first. */
  readonly knownTiers: readonly string[];
  /** Whether all lists of the edition were read. */
  readonly whole: boolean;
  /** Countries that the lists which were read lack; each may belong on any of them. */
  readonly missing: readonly string[];
  /** What else there is to say of it. */
  readonly note?: string;
  /** Ids of the sources that the lists are from. */
  readonly sources: readonly string[];
}

/** How far the placements of one edition go. */
export interface YearCoverage {
  readonly year: number;
  /** How many countries have a placement. */
  readonly placed: number;
  /** Tiers whose list was read: a country that is on none of them is on another tier, or missing. */
  readonly knownTiers: readonly string[];
  /** Whether every country that the edition placed has its placement, as far as the sources tell. */
  readonly complete: boolean;
  /** Countries known to lack a placement. */
  readonly missing: readonly string[];
  readonly note: string | null;
}

/** How far the placements of an edition go, of the countries that the graph places in it and what is known of its lists. */
export function toYearCoverage(year: number, placed: ReadonlySet<string>, knowledge: readonly TierKnowledge[]): YearCoverage {
  const known = knowledge.find((each) => each.year === year);
  if (!known) return { year, placed: placed.size, knownTiers: [], complete: false, missing: [], note: null };
  const missing = known.missing.filter((country) => !placed.has(country));
  return {
    year,
    placed: placed.size,
    knownTiers: known.knownTiers,
    complete: known.whole && missing.length === 0,
    missing,
    note: known.note ?? null,
  };
}
