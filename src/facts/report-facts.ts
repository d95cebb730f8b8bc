import type { Provenance } from '../graph/contribution.js';

/**
 * What a document says of a country, whether a program took it from a text or a person coded it. A list is null where the
 * document cannot know it, which is not the same as empty.
 */
export interface CountryFacts {
  /** ISO 3166-1 alpha-3 code. */
  readonly country: string;
  readonly victimGroups: readonly ConceptFact[] | null;
  readonly forms: readonly ConceptFact[] | null;
  readonly sectors: readonly ConceptFact[] | null;
  /** The country's own parts in the movement of people. */
  readonly roles: readonly ConceptFact[] | null;
  readonly mentionedCountries: readonly MentionFact[] | null;
  readonly flows: readonly FlowFact[] | null;
  /** In the order of the text. */
  readonly claims: readonly ClaimFact[] | null;
  /** Stated runs of consecutive years, whatever they are of; those of claims are among them. */
  readonly consecutiveYears: readonly ConsecutiveYearsFact[] | null;
}

/** What a document says of one country report, in the report's own terms. */
export interface ReportFacts extends CountryFacts {
  readonly year: number;
  readonly narrative: 'NONE' | 'PROFILE' | 'SUMMARY' | 'FULL';
  readonly placement: PlacementFact | null;
  /** In the order of the report. */
  readonly recommendations: readonly RecommendationFacts[] | null;
  /** Law that is cited outside the recommendations. */
  readonly provisions: readonly CitationFact[] | null;
  /** Statutes that are named by number or year, wherever. */
  readonly laws: readonly LawFact[] | null;
  /** How much of the text was read; all of it where this is absent. */
  readonly coverage?: Readonly<Record<'recommendations' | 'claims', ListCoverage>>;
  /** Runs of years as a summary words them; a text has `consecutiveYears` instead. */
  readonly streaks?: readonly StatedStreakFact[];
  /** Ids of the sources of a summary as a whole. */
  readonly sources?: readonly string[];
}

/** How much of a text was read for a list: a part of it may lack some. */
export type ListCoverage = 'COMPLETE' | 'PARTIAL';

/** A run of consecutive years up to that of the report, and what went on for so long. */
export interface StatedStreakFact {
  readonly years: number;
  readonly about: string;
}

interface Stated {
  readonly provenance: Provenance;
}

export interface PlacementFact extends Stated {
  readonly tier: string;
  readonly statedMovement: 'REMAINED' | 'UPGRADED' | 'DOWNGRADED' | 'PLACED' | null;
  /** Who published the tables that give it, each once and in order; the report itself gives it where this is absent. */
  readonly publishers?: readonly string[];
}

export interface RecommendationFacts extends Stated {
  readonly ordinal: number;
  /** The report's words, white space folded; null in a summary. */
  readonly text: string | null;
  /** This project's words; null in a text. */
  readonly summary: string | null;
  readonly actions: readonly ActionFact[];
  readonly themes: readonly ConceptFact[];
  readonly actors: readonly ConceptFact[];
  readonly victimGroups: readonly ConceptFact[];
  readonly provisions: readonly CitationFact[];
}

export interface ActionFact extends Stated {
  /** Base form of the main verb. */
  readonly verb: string;
  readonly continuing: boolean;
  /** What is to be done to what: the words behind the verb, white space folded; null where none were read. */
  readonly object: string | null;
  /** What this action alone is about, where that is known. */
  readonly themes: readonly ConceptFact[];
  readonly actors: readonly ConceptFact[];
  readonly victimGroups: readonly ConceptFact[];
}

export interface ConceptFact extends Stated {
  readonly code: string;
}

export interface CitationFact extends Stated {
  readonly kind: 'ARTICLE' | 'SECTION' | 'CHAPTER' | 'PARAGRAPH';
  /** As written. */
  readonly number: string;
  /** As named, in lower case; null where none is named. */
  readonly instrument: string | null;
  readonly role: 'ENFORCE' | 'AMEND' | 'REPEAL' | 'ENACT' | 'CITED';
}

export interface ClaimFact extends Stated {
  readonly status: string;
  /** At least one; each once. */
  readonly metrics: readonly string[];
  readonly direction: 'INCREASED' | 'DECREASED' | 'MAINTAINED' | null;
  /** Length of the run of consecutive years, null where none is stated. */
  readonly streakYears: number | null;
  /** First year of a run that is stated by it alone: "since 2018"; null where none is. */
  readonly streakSince: number | null;
  readonly figures: readonly FigureFact[];
  readonly victimGroups: readonly ConceptFact[];
  readonly summary: string | null;
}

/** A stated run of consecutive years. */
export interface ConsecutiveYearsFact extends Stated {
  readonly years: number;
}

/** A number that a claim gives, with the one that the text sets beside it. */
export interface FigureFact {
  /** What is counted, as a code of the claim's metrics. */
  readonly metric: string;
  readonly value: number;
  /** The number of an earlier period, null where none is given. */
  readonly comparedWith: number | null;
  /** Year of the earlier period, null where none is named. */
  readonly comparedYear: number | null;
}

/** A stated movement of people between countries. An end that is a region, or no country, is its name. */
export interface FlowFact extends Stated {
  readonly from: PlaceFact;
  readonly to: PlaceFact;
  readonly forms: readonly string[];
  readonly sectors: readonly string[];
  readonly victimGroups: readonly string[];
}

/** A country by its code, or another place by its name. */
export type PlaceFact = { readonly iso3: string } | { readonly name: string };

/** A statute as named, in lower case as instruments are: `law 28950`. */
export interface LawFact extends Stated {
  readonly name: string;
  /** As written. */
  readonly title: string;
}

export interface MentionFact extends Stated {
  readonly iso3: string;
  /** The words that name the country, each once. */
  readonly as: readonly string[];
}

/** What a profile of another publisher says of a country. It never makes a placement. */
export interface ProfileFacts extends CountryFacts {
  /** Year of the publisher's edition. */
  readonly edition: number;
  /** Tier that it names, with the year of the report that it ties to it; each null where there is none. */
  readonly tier: string | null;
  readonly tierYear: number | null;
  readonly tierProvenance: Provenance | null;
}
