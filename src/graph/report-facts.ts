import type { Provenance } from './contribution.js';

/**
 * What a document says of one country report, in the report's own terms, whether a program took it from a text or a person
 * coded it. A list is null where the document cannot know it, which is not the same as empty.
 */
export interface ReportFacts {
  /** ISO 3166-1 alpha-3 code. */
  readonly country: string;
  readonly year: number;
  readonly narrative: 'NONE' | 'PROFILE' | 'SUMMARY' | 'FULL';
  readonly placement: PlacementFact | null;
  /** In the order of the report. */
  readonly recommendations: readonly RecommendationFacts[] | null;
  /** In the order of the report. */
  readonly claims: readonly ClaimFact[] | null;
  readonly victimGroups: readonly ConceptFact[] | null;
  readonly forms: readonly ConceptFact[] | null;
  readonly mentionedCountries: readonly MentionFact[] | null;
  /** Law that is cited outside the recommendations. */
  readonly provisions: readonly CitationFact[] | null;
}

interface Stated {
  readonly provenance: Provenance;
}

export interface PlacementFact extends Stated {
  readonly tier: string;
  readonly statedMovement: 'REMAINED' | 'UPGRADED' | 'DOWNGRADED' | 'PLACED' | null;
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
  readonly summary: string | null;
}

export interface MentionFact extends Stated {
  readonly iso3: string;
  /** The words that name the country, each once. */
  readonly as: readonly string[];
}
