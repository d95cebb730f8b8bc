import type { Contribution } from '../graph/contribution.js';
import { InputError } from '../graph/errors.js';
import { toReportId } from '../graph/keys.js';
import { toReportContribution } from '../graph/report-contribution.js';
import type { RecommendationFacts, ReportFacts } from '../graph/report-facts.js';
import { findVerbs, toActions } from './actions.js';
import { findCitations, toCitationFacts, type Citation } from './citations.js';
import { findClaims } from './claims.js';
import { findConcepts } from './concepts.js';
import { findMentions, toCountryFinder, type CountryNames } from './countries.js';
import { identify } from './identity.js';
import { toBody, toLayout, type Layout } from './layout.js';
import { findPlacement, type Placement } from './placement.js';
import { findPhrases } from './phrases.js';
import { toProvenance, toTokenRange, type Range } from './ranges.js';
import { assertProse } from './prose.js';
import { tokenize, type Token } from './tokens.js';
import { EXTRACTOR_VERSION } from './version.js';
import type { Vocabulary } from './vocabulary.js';

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
  assertProse(text);
  const tokens = tokenize(text, vocabulary.words);
  const layout = toLayout(text, tokens, vocabulary);
  const placement = findPlacement(text, tokens, layout, vocabulary);
  assertNarrative(tokens, layout, placement, vocabulary);
  const finder = toCountryFinder(countries, vocabulary);
  const { country, year, doubts } = identify(text, tokens, layout, document, countries, finder, vocabulary);
  const body = toBody(layout);
  const citations = findCitations(text, tokens, body, vocabulary);
  const recommendations = layout.items.map((item, index) =>
    toRecommendation(text, tokens, item, index + 1, citations.get(item) ?? [], vocabulary),
  );
  const facts: ReportFacts = {
    country,
    year,
    narrative: 'FULL',
    placement: placement.fact,
    recommendations,
    claims: findClaims(text, tokens, layout.prose, vocabulary),
    victimGroups: findConcepts(text, tokens, body, vocabulary.victimGroups),
    forms: findConcepts(text, tokens, body, vocabulary.forms),
    mentionedCountries: findMentions(text, tokens, body, finder, country),
    sectors: null,
    roles: null,
    flows: null,
    laws: null,
    provisions: toCitationFacts(
      text,
      layout.prose.flatMap((paragraph) => citations.get(paragraph) ?? []),
    ),
  };
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
      extractor: EXTRACTOR_VERSION,
      list: { report: toReportId(country, year), size: recommendations.length },
    },
    facts,
  );
  return { contribution, doubts: [...doubts, ...placement.doubts, ...toLayoutDoubts(layout)] };
}

/** A narrative states a tier, weighs the minimum standards and recommends; a special case may do without the last two. */
function assertNarrative(tokens: readonly Token[], layout: Layout, { fact }: Placement, { standards }: Vocabulary): void {
  if (!fact) throw new InputError('this is no narrative: it states no tier');
  if (fact.tier === 'SPECIAL_CASE') return;
  const isWeighed = layout.prose.some((range) =>
    findPhrases(standards, tokens, toTokenRange(tokens, range)).some(({ code }) => code === 'STANDARDS'),
  );
  if (!isWeighed)
    throw new InputError('this is no narrative: it does not say whether the government meets the minimum standards');
  const isDivided = new Set(layout.headings.filter((code) => code !== 'RECOMMENDATIONS')).size > 1;
  if (layout.items.length === 0 && !isDivided) throw new InputError('this is no narrative: it holds no recommendations');
}

function toLayoutDoubts({ announced, items }: Layout): readonly string[] {
  if (items.length > 0) return [];
  return [announced ? 'a heading announces recommendations, and none were found under it' : 'no recommendations were found'];
}

function toRecommendation(
  text: string,
  tokens: readonly Token[],
  item: Range,
  ordinal: number,
  citations: readonly Citation[],
  { themes, actors, victimGroups, words }: Vocabulary,
): RecommendationFacts {
  return {
    ordinal,
    text: text.slice(item.start, item.end).replace(/\s+/g, ' ').trim(),
    summary: null,
    actions: toActions(text, tokens, findVerbs(tokens, toTokenRange(tokens, item), words)),
    themes: findConcepts(text, tokens, [item], themes),
    actors: findConcepts(text, tokens, [item], actors),
    victimGroups: findConcepts(text, tokens, [item], victimGroups),
    provisions: toCitationFacts(text, citations),
    provenance: toProvenance(text, [item]),
  };
}
