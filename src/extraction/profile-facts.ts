import type { ConceptFact, ProfileFacts } from '../facts/report-facts.js';
import { findClaims } from './claims/claims.js';
import { findConcepts } from './vocabulary/concepts.js';
import { findMentions, toCountryFinder, type CountryNames } from './trafficking/countries.js';
import { toCountryDoubts } from './trafficking/country-doubts.js';
import { findFlows } from './trafficking/flows.js';
import { findForms, findFormsOfClause } from './trafficking/forms.js';
import { findPhrases } from './text/phrases.js';
import { findProfileTier, toCharacterRanges, toProfileSections, type ProfileSection } from './layout/profile-sections.js';
import { splitClauses, splitTokens, toCharacters, type Range } from './text/ranges.js';
import { findRoles } from './trafficking/roles.js';
import { findConsecutiveYears } from './claims/streaks.js';
import { GAP, tokenize, type Token } from './text/tokens.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** The text of a profile, with the country that it is about and the edition that it stands in. */
export interface ProfileText {
  readonly text: string;
  /** ISO 3166-1 alpha-3 code. */
  readonly country: string;
  readonly edition: number;
}

/** What a profile says, and what in it was not understood. */
export interface ProfileReading {
  readonly facts: ProfileFacts;
  readonly doubts: readonly string[];
}

/** Takes from a profile what it says, every fact with its place in the text. The same text gives the same facts. */
export function toProfileFacts(
  { text, country, edition }: ProfileText,
  vocabulary: Vocabulary,
  countries: readonly CountryNames[],
): ProfileReading {
  const tokens = tokenize(text, vocabulary.words);
  const finder = toCountryFinder(countries, vocabulary);
  const sections = toProfileSections(text, tokens, vocabulary);
  const body = toCharacterRanges(tokens, sections);
  const { doubts, ...tier } = findProfileTier(text, tokens, sections, vocabulary);
  const forms = findForms(text, tokens, body, () => 'ALL', vocabulary);
  const places = toCharacterRanges(
    tokens,
    sections.flatMap((section) => toClausesOfExploitation(tokens, section, vocabulary)),
  );
  const { mentions, unsettled } = findMentions(text, tokens, body, finder, country);
  const { flows, unplaced } = findFlows(text, tokens, sections, finder, country, vocabulary);
  const facts: ProfileFacts = {
    country,
    edition,
    ...tier,
    roles: findRoles(text, tokens, sections, finder, country, vocabulary),
    forms,
    victimGroups: findConcepts(text, tokens, body, vocabulary.victimGroups),
    sectors: withImplied(findConcepts(text, tokens, places, vocabulary.sectors), forms),
    mentionedCountries: mentions,
    flows,
    consecutiveYears: findConsecutiveYears(text, tokens, body, vocabulary.words),
    claims: findClaims(text, tokens, toRatingClauses(tokens, sections), vocabulary),
  };
  const unknown = sections.some(({ kind }) => kind === 'UNKNOWN') ? ['it has words under no heading that is known'] : [];
  return { facts, doubts: [...unknown, ...doubts, ...toCountryDoubts(tokens, unsettled, unplaced)] };
}

/** Clauses that speak of exploitation: all but those of the rating that name no form of it. */
function toClausesOfExploitation(tokens: readonly Token[], section: ProfileSection, vocabulary: Vocabulary): readonly Range[] {
  const clauses = splitClauses(tokens, section);
  if (section.kind !== 'RATING') return clauses;
  return clauses.filter((clause) => {
    const [form] = findFormsOfClause(tokens, clause, 'ALL', vocabulary);
    return form !== undefined && findPhrases(vocabulary.sectors, tokens, clause).some(({ start }) => start >= form.end);
  });
}

/** A form that is bound to a sector names it too. */
function withImplied(sectors: readonly ConceptFact[], forms: readonly ConceptFact[]): readonly ConceptFact[] {
  const known = new Set(sectors.map(({ code }) => code));
  const implied = forms.flatMap(({ code, provenance }): readonly ConceptFact[] => {
    const sector = SECTORS_OF_FORMS[code];
    return sector === undefined || known.has(sector) ? [] : [{ code: sector, provenance }];
  });
  return [...sectors, ...implied];
}

const SECTORS_OF_FORMS: Readonly<Record<string, string>> = { DOMESTIC_SERVITUDE: 'DOMESTIC_WORK', FORCED_BEGGING: 'BEGGING' };

/** The rating's clauses, as the paragraphs that claims are looked for in. */
function toRatingClauses(tokens: readonly Token[], sections: readonly ProfileSection[]): Parameters<typeof findClaims>[2] {
  return sections
    .filter(({ kind }) => kind === 'RATING')
    .flatMap((section) => splitTokens(tokens, section, GAP.CLAUSE))
    .map(({ start, end }) => ({ ...toCharacters(tokens, start, end - 1), heading: null }));
}
