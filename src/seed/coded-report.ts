import { z } from 'zod';
import type { ClaimFact, CitationFact, PlacementFact } from '../facts/report-facts.js';
import { conceptOf, countryOf, type KnownCodes } from './known-codes.js';
import { sourceAddress, sourceId, type SourceEntry } from './sources.js';
import type { ConceptLabel } from './vocabulary.js';

/** The facts of a narrative as a person coded them: the form of the files in `reports/`. */
export interface CodedReport {
  readonly country: string;
  readonly reportYear: number;
  readonly tier: string | null;
  readonly statedMovement: PlacementFact['statedMovement'];
  readonly source: Omit<SourceEntry, 'name' | 'year' | 'taken'> & { readonly publisher: string };
  /** Whether the recommendations are all that the narrative lists. */
  readonly complete: boolean;
  readonly recommendations: readonly CodedRecommendation[];
  readonly victimGroups: readonly string[];
  readonly forms: readonly string[];
  readonly mentionedCountries: readonly string[];
  /** Runs of years that the narrative states; which claims tell of them stands in another file. */
  readonly streaks: readonly { readonly years: number; readonly about: string }[];
  readonly claims: readonly CodedClaim[];
}

export interface CodedRecommendation {
  readonly ordinal: number;
  readonly summary: string;
  readonly actions: readonly { readonly verb: string; readonly continuing: boolean }[];
  readonly themes: readonly string[];
  readonly actors: readonly string[];
  readonly victimGroups: readonly string[];
  /** One for each role: "amend or repeal" is two. */
  readonly provisions: readonly Omit<CitationFact, 'provenance'>[];
}

export interface CodedClaim extends Pick<ClaimFact, 'status' | 'metrics' | 'direction'> {
  readonly summary: string;
  readonly streakYears?: number;
}

/** The schema of those files, which refer to countries and concepts by their codes. */
export function toCodedReportSchema(known: KnownCodes): z.ZodType<CodedReport> {
  const country = countryOf(known);
  const listOf = (label: ConceptLabel): z.ZodType<string[]> => z.array(conceptOf(known, label));
  const recommendation = z.strictObject({
    ordinal: z.int().min(1),
    summary: z.string().min(1),
    actions: z.array(actionSchema).min(1),
    themes: listOf('Theme'),
    actors: listOf('Actor'),
    victimGroups: listOf('VictimGroup'),
    provisions: z.array(provisionSchema),
  });
  return z.strictObject({
    country,
    reportYear: z.int().min(2001).max(2099),
    tier: conceptOf(known, 'Tier').nullable(),
    statedMovement: z.enum(['REMAINED', 'UPGRADED', 'DOWNGRADED', 'PLACED']).nullable(),
    source: sourceSchema,
    complete: z.boolean(),
    recommendations: z.array(recommendation),
    victimGroups: listOf('VictimGroup'),
    forms: listOf('TraffickingForm'),
    mentionedCountries: z.array(country),
    streaks: z.array(z.strictObject({ years: z.int().min(2), about: z.string().min(1) })),
    claims: z.array(claimSchema),
  });
}

const sourceSchema = z.strictObject({
  id: sourceId,
  publisher: z.string().min(1),
  address: sourceAddress.exactOptional(),
  licence: z.string().min(1).exactOptional(),
});

const actionSchema = z.strictObject({
  verb: z.string().regex(/^[a-z-]+$/, 'expected a verb in lower case'),
  continuing: z.boolean(),
});

const provisionSchema = z.strictObject({
  kind: z.enum(['ARTICLE', 'SECTION', 'CHAPTER', 'PARAGRAPH']),
  number: z.string().min(1),
  instrument: z.string().min(1).nullable(),
  role: z.enum(['ENFORCE', 'AMEND', 'REPEAL', 'ENACT', 'CITED']),
});

const METRICS = [
  'INVESTIGATIONS',
  'PROSECUTIONS',
  'CONVICTIONS',
  'SENTENCES',
  'VICTIMS_IDENTIFIED',
  'REFERRALS',
  'SCREENING',
  'PROCEDURES',
  'SERVICES',
  'RESTITUTION',
  'FUNDING',
  'TRAINING',
  'AWARENESS',
  'LEGISLATION',
  'ACTION_PLAN',
  'INSPECTIONS',
  'COMPLICITY',
  'COORDINATION',
  'OTHER',
] as const;

const claimSchema = z.strictObject({
  status: z.enum(['DID', 'DID_NOT', 'DID_NOT_REPORT', 'INADEQUATE', 'HARMED']),
  metrics: z
    .array(z.enum(METRICS))
    .min(1)
    .refine((metrics) => new Set(metrics).size === metrics.length, 'expected each metric once'),
  direction: z.enum(['INCREASED', 'DECREASED', 'MAINTAINED']).nullable(),
  streakYears: z.int().min(2).exactOptional(),
  summary: z.string().min(1),
});
