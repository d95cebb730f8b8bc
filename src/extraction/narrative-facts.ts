import { InputError } from '../shared/errors.js';
import type { ReportFacts } from '../facts/report-facts.js';
import { findCitations, toCitationFacts } from './law/citations.js';
import { findClaims } from './claims/claims.js';
import { findConcepts } from './vocabulary/concepts.js';
import { findMentions, toCountryFinder, type CountryNames, type OwnText } from './trafficking/countries.js';
import { toCountryDoubts } from './trafficking/country-doubts.js';
import { findForms } from './trafficking/forms.js';
import { findFlows, type FlowReading } from './trafficking/flows.js';
import { identify } from './layout/identity.js';
import { findLaws } from './law/laws.js';
import { toBody, toLayout, type Layout } from './layout/layout.js';
import { findPlacement, type Placement } from './placement.js';
import { findPhrases } from './text/phrases.js';
import { toTokenRange, type TextRange } from './text/ranges.js';
import { toRecommendation } from './recommendations/recommendation.js';
import { withAcronyms } from './text/acronyms.js';
import { assertProse } from './text/prose.js';
import { findConsecutiveYears } from './claims/streaks.js';
import { toSourceText, type SourceText } from './vocabulary/source-text.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** The text of a narrative with what is known of it ahead of what the text says. */
interface NarrativeText {
  readonly text: string;
  readonly fileName: string;
  readonly options: { readonly country?: string; readonly year?: number };
}

/** What a narrative says, and what in it was not understood. */
export interface NarrativeFacts {
  readonly facts: ReportFacts;
  readonly doubts: readonly string[];
}

/**
 * Takes from a narrative what it says, every fact with its place in the text. The same text gives the same facts.
 * @throws InputError if the text is no narrative, or if country or year are not found
 */
export function toNarrativeFacts(
  document: NarrativeText,
  vocabulary: Vocabulary,
  countries: readonly CountryNames[],
): NarrativeFacts {
  assertProse(document.text);
  const source = toSourceText(document.text, vocabulary);
  const { text, tokens } = source;
  const layout = toLayout(source);
  const placement = findPlacement(source, layout);
  assertNarrative(source, layout, placement);
  const named = { ...source, finder: toCountryFinder(countries, vocabulary) };
  const { country, year, doubts } = identify({ ...named, own: null }, layout, document, countries);
  const known = { ...named, own: country };
  const body = toBody(layout);
  const citations = findCitations(source, body);
  const abbreviated = { ...source, vocabulary: { ...vocabulary, actors: withAcronyms(vocabulary.actors, text, tokens) } };
  const recommendations = layout.items.map((item, index) =>
    toRecommendation(abbreviated, item, index + 1, citations.get(item) ?? []),
  );
  // In its section, or before the first one, prose is on trafficking itself; elsewhere "forced" and the like are said of policy too.
  const onTrafficking = new Set<TextRange>(layout.prose.filter(({ heading }) => heading === 'PROFILE' || heading === null));
  const { mentions, unsettled } = findMentions(known, body);
  const { unplaced, ...profile } = toProfile(known, layout);
  const facts: ReportFacts = {
    country,
    year,
    narrative: 'FULL',
    placement: placement.fact,
    recommendations,
    claims: findClaims(source, layout.prose),
    consecutiveYears: findConsecutiveYears(source, body),
    victimGroups: findConcepts(source, body, vocabulary.victimGroups),
    forms: findForms(source, body, (range) => (onTrafficking.has(range) ? 'ALL' : 'NAMED')),
    mentionedCountries: mentions,
    ...profile,
    laws: findLaws(source, body),
    provisions: toCitationFacts(
      text,
      layout.prose.flatMap((paragraph) => citations.get(paragraph) ?? []),
    ),
  };
  const left = toCountryDoubts(tokens, unsettled, unplaced);
  return { facts, doubts: [...doubts, ...placement.doubts, ...toLayoutDoubts(layout), ...left] };
}

/** What the section on trafficking itself says; a narrative without one cannot know it. */
function toProfile(
  source: OwnText,
  { prose }: Layout,
): Pick<ReportFacts, 'sectors' | 'roles' | 'flows'> & Pick<FlowReading, 'unplaced'> {
  const profile = prose.filter(({ heading }) => heading === 'PROFILE');
  if (profile.length === 0) return { sectors: null, roles: null, flows: null, unplaced: [] };
  const ranges = profile.map((range) => toTokenRange(source.tokens, range));
  return {
    sectors: findConcepts(source, profile, source.vocabulary.sectors),
    roles: null,
    ...findFlows(source, ranges),
  };
}

/** A narrative states a tier, weighs the minimum standards and recommends; a special case may do without the last two. */
function assertNarrative({ tokens, vocabulary }: SourceText, layout: Layout, { fact }: Placement): void {
  if (!fact) throw new InputError('this is no narrative: it states no tier');
  if (fact.tier === 'SPECIAL_CASE') return;
  const isWeighed = layout.prose.some((range) =>
    findPhrases(vocabulary.standards, tokens, toTokenRange(tokens, range)).some(({ code }) => code === 'STANDARDS'),
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
