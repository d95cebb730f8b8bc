import type { Contribution } from '../graph/contribution.js';
import { toReportId } from '../graph/keys.js';
import { toReportContribution } from '../facts/report-contribution.js';
import type { CountryNames } from './trafficking/countries.js';
import { toNarrativeFacts } from './narrative-facts.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A narrative to be read: its text and what is known besides. */
export interface NarrativeSource {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly id: string;
  readonly text: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly options: {
    readonly country?: string;
    readonly year?: number;
    readonly title?: string;
    readonly source?: string;
    readonly address?: string;
  };
}

/** What a narrative says, and what in it was not understood. */
export interface Extraction {
  readonly contribution: Contribution;
  readonly doubts: readonly string[];
}

/**
 * Takes from a narrative what it says, every fact with its place in the text. The same source gives the same extraction.
 * @throws InputError if the text is no narrative, or if country or year are not found
 */
export function extractNarrative(
  document: NarrativeSource,
  vocabulary: Vocabulary,
  countries: readonly CountryNames[],
): Extraction {
  const { id, text, fileName, mediaType, options } = document;
  const { facts, doubts } = toNarrativeFacts(document, vocabulary, countries);
  const { country, year, recommendations } = facts;
  const name = countries.find(({ iso3 }) => iso3 === country)?.names[0] ?? country;
  const contribution = toReportContribution(
    {
      id,
      kind: 'NARRATIVE',
      origin: 'INGESTED',
      title: options.title ?? `${String(year)} Trafficking in Persons Report: ${name}`,
      fileName,
      mediaType,
      partition: country,
      year,
      ...(options.source !== undefined && { source: options.source }),
      ...(options.address !== undefined && { address: options.address }),
      text,
      list: { report: toReportId(country, year), size: recommendations?.length ?? 0 },
    },
    facts,
  );
  return { contribution, doubts };
}
