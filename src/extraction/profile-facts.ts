import type { ConceptFact, ProfileFacts } from '../facts/report-facts.js';
import { findClaims } from './claims/claims.js';
import { findConcepts } from './vocabulary/concepts.js';
import { findMentions, toCountryFinder, type CountryNames, type OwnText } from './trafficking/countries.js';
import { toCountryDoubts } from './trafficking/country-doubts.js';
import { findFlows } from './trafficking/flows.js';
import { findForms, findFormsOfClause } from './trafficking/forms.js';
import { findPhrases } from './text/phrases.js';
import type { Paragraph } from './layout/layout.js';
import { findProfileTier, toCharacterRanges, toProfileSections, type ProfileSection } from './layout/profile-sections.js';
import { splitClauses, splitTokens, toCharacters, type TokenRange } from './text/ranges.js';
import { findRoles } from './trafficking/roles.js';
import { findConsecutiveYears } from './claims/streaks.js';
import { toSentence } from './text/sentence.js';
import { GAP, type Token } from './text/tokens.js';
import { toSourceText, type SourceText } from './vocabulary/source-text.js';
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
  const finder = toCountryFinder(countries, vocabulary);
  const source: OwnText = { ...toSourceText(text, vocabulary), finder, own: country };
  const { tokens } = source;
  const sections = toProfileSections(source);
  const body = toCharacterRanges(tokens, sections);
  const { doubts, ...tier } = findProfileTier(source, sections);
  const forms = findForms(source, body, () => 'ALL');
  const places = toCharacterRanges(
    tokens,
    sections.flatMap((section) => toClausesOfExploitation(source, section)),
  );
  const { mentions, unsettled } = findMentions(source, body);
  const { flows, unplaced } = findFlows(source, sections);
  const facts: ProfileFacts = {
    country,
    edition,
    ...tier,
    roles: findRoles(source, sections),
    forms,
    victimGroups: findConcepts(source, body, vocabulary.victimGroups),
    sectors: withImplied(findConcepts(source, places, vocabulary.sectors), forms),
    mentionedCountries: mentions,
    flows,
    consecutiveYears: findConsecutiveYears(source, body),
    claims: findClaims(source, toRatingClauses(tokens, sections)),
  };
  const unknown = sections.some(({ kind }) => kind === 'UNKNOWN') ? ['it has words under no heading that is known'] : [];
  return { facts, doubts: [...unknown, ...doubts, ...toCountryDoubts(tokens, unsettled, unplaced)] };
}

/** Clauses that speak of exploitation: all but those of the rating that name no form of it. */
function toClausesOfExploitation(source: SourceText, section: ProfileSection): readonly TokenRange[] {
  const { tokens, vocabulary } = source;
  const clauses = splitClauses(tokens, section);
  if (section.kind !== 'RATING') return clauses;
  return clauses.filter((clause) => {
    const [form] = findFormsOfClause(toSentence(source, clause), 'ALL');
    return form !== undefined && findPhrases(vocabulary.sectors, tokens, clause).some(({ from }) => from >= form.to);
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
function toRatingClauses(tokens: readonly Token[], sections: readonly ProfileSection[]): readonly Paragraph[] {
  return sections
    .filter(({ kind }) => kind === 'RATING')
    .flatMap((section) => splitTokens(tokens, section, GAP.CLAUSE))
    .map((clause) => ({ ...toCharacters(tokens, clause), heading: null }));
}
