import fc from 'fast-check';
import type {
  Contribution,
  DocumentKind,
  DocumentRecord,
  NodeFact,
  Provenance,
  RelationshipFact,
  Span,
} from '../../src/graph/contribution.js';
import { toSha256 } from '../../src/shared/sha256.js';
import { toProfileContribution } from '../../src/facts/profile-contribution.js';
import { toReportContribution } from '../../src/facts/report-contribution.js';
import type {
  ActionFact,
  CitationFact,
  ClaimFact,
  ConceptFact,
  CountryFacts,
  FlowFact,
  PlaceFact,
  ProfileFacts,
  ListCoverage,
  RecommendationFacts,
  ReportFacts,
} from '../../src/facts/report-facts.js';

/** Small sets of values, so that random documents meet often. */
export const COUNTRIES = ['AAA', 'BBB', 'CCC'] as const;
export const YEARS = [2020, 2021, 2022] as const;
export const TIERS = ['TIER_1', 'TIER_2', 'TIER_2_WATCH_LIST', 'TIER_3', 'SPECIAL_CASE'] as const;
const CONCEPTS = {
  VictimGroup: ['GROUP_A', 'GROUP_B', 'GROUP_C'],
  TraffickingForm: ['FORM_A', 'FORM_B'],
  Sector: ['SECTOR_A', 'SECTOR_B'],
  Role: ['ROLE_A', 'ROLE_B'],
  Theme: ['THEME_A', 'THEME_B'],
  Actor: ['ACTOR_A', 'ACTOR_B'],
} as const;
export const NUMBERS = ['1', '181', '181-1'] as const;

/** What all random graphs hold: countries with a border, tiers and concepts, and one source. */
export const reference: Contribution = {
  document: {
    id: 'd'.repeat(64),
    kind: 'REFERENCE',
    origin: 'SEED',
    title: 'Reference',
    fileName: 'reference.json',
    mediaType: 'application/json',
    partition: 'reference',
  },
  nodes: [
    ...COUNTRIES.map((id, index): NodeFact => ({
      label: 'Country',
      id,
      properties: {
        iso3: id,
        name: `Name ${id}`,
        nameKey: `name ${String(COUNTRIES.length - index)}`,
        aliases: [`Alias ${id}`],
        demonyms: [],
      },
      provenance: { evidence: [], sources: ['source-a'], method: 'STATED' },
    })),
    ...TIERS.map((id, index): NodeFact => ({
      label: 'Tier',
      id,
      properties: { code: id, name: id, definition: `Meaning of ${id}`, ...(id !== 'SPECIAL_CASE' && { rank: index + 1 }) },
    })),
    ...Object.entries(CONCEPTS).flatMap(([label, ids]) =>
      ids.map((id): NodeFact => ({ label, id, properties: { code: id, name: id, definition: `Meaning of ${id}` } })),
    ),
    { label: 'Source', id: 'source-a', properties: { name: 'Source A', year: 2020 } },
    { label: 'Source', id: 'source-b', properties: { name: 'Source B' } },
  ],
  relationships: [
    toLink('BORDERS', 'Country', 'AAA', 'BBB'),
    toLink('BORDERS', 'Country', 'BBB', 'CCC'),
    toLink('BROADER', 'VictimGroup', 'GROUP_A', 'GROUP_B'),
    toLink('BROADER', 'VictimGroup', 'GROUP_B', 'GROUP_C'),
  ],
};

/** A random document on one country report or a profile, as narratives, summaries, rows and profiles make them. */
const arbitraryContribution: fc.Arbitrary<Contribution> = fc
  .record({
    country: fc.constantFrom(...COUNTRIES),
    year: fc.constantFrom(...YEARS),
    kind: fc.constantFrom<DocumentKind>('NARRATIVE', 'SUMMARY', 'ROW', 'PROFILE'),
    seed: fc.nat(),
  })
  .chain(({ country, year, kind, seed }) => {
    const id = toSha256(`${kind} ${country} ${String(year)} ${String(seed % 3)}`);
    const isText = kind === 'NARRATIVE' || kind === 'PROFILE';
    const document: DocumentRecord = {
      id,
      kind,
      origin: isText ? 'INGESTED' : 'SEED',
      title: `Document ${id}`,
      fileName: `${country.toLowerCase()}-${String(year)}.txt`,
      mediaType: 'text/plain',
      partition: country,
      year,
      ...(isText && { text: TEXT, extractor: '1' }),
    };
    if (kind === 'PROFILE') return arbitraryProfileFacts(country, year).map((facts) => toProfileContribution(document, facts));
    return arbitraryFacts(country, year, kind).map((facts) => {
      const list = { report: `${country}-${String(year)}`, size: facts.recommendations?.length ?? 0 };
      return toReportContribution({ ...document, ...(kind !== 'ROW' && { list }) }, facts);
    });
  });

/** Random documents with different ids. */
export const arbitraryContributions = (maxLength: number): fc.Arbitrary<Contribution[]> =>
  fc.uniqueArray(arbitraryContribution, { maxLength, selector: ({ document }) => document.id });

const TEXT = 'Foxes\n\nThe quick “brown” fox — 🦊 — jumps over the lazy dog: again, and again.';

function toLink(type: string, label: string, from: string, to: string): RelationshipFact {
  return { type, from: { label, id: from }, to: { label, id: to }, key: '', properties: {} };
}

function arbitraryFacts(country: string, year: number, kind: DocumentKind): fc.Arbitrary<ReportFacts> {
  const provenance = arbitraryProvenance(kind);
  const citation: fc.Arbitrary<CitationFact> = fc.record({
    kind: fc.constantFrom('ARTICLE', 'SECTION'),
    number: fc.constantFrom(...NUMBERS),
    instrument: fc.constantFrom(null, 'criminal code'),
    role: fc.constantFrom('ENFORCE', 'AMEND', 'REPEAL'),
    provenance,
  });
  const action: fc.Arbitrary<ActionFact> = fc.record({
    verb: fc.constantFrom('train', 'amend'),
    continuing: fc.boolean(),
    object: fc.constantFrom(null, 'judges'),
    themes: arbitraryConcepts('Theme', provenance),
    actors: arbitraryConcepts('Actor', provenance),
    victimGroups: arbitraryConcepts('VictimGroup', provenance),
    provenance,
  });
  const recommendation: fc.Arbitrary<Omit<RecommendationFacts, 'ordinal'>> = fc.record({
    text: kind === 'NARRATIVE' ? fc.constantFrom('Train judges.', 'Amend the law.') : fc.constant(null),
    summary: kind === 'SUMMARY' ? fc.constantFrom('Train.', 'Amend.') : fc.constant(null),
    actions: fc.array(action, { maxLength: 2 }),
    themes: arbitraryConcepts('Theme', provenance),
    actors: arbitraryConcepts('Actor', provenance),
    victimGroups: arbitraryConcepts('VictimGroup', provenance),
    provisions: fc.array(citation, { maxLength: 3 }),
    provenance,
  });
  const narrative = kind === 'NARRATIVE' ? 'FULL' : kind === 'SUMMARY' ? 'SUMMARY' : 'NONE';
  const own = fc.record({
    year: fc.constant(year),
    narrative: fc.constant<ReportFacts['narrative']>(narrative),
    placement: fc.option(
      fc.record({ tier: fc.constantFrom(...TIERS), statedMovement: fc.constantFrom(null, 'REMAINED', 'UPGRADED'), provenance }),
    ),
    recommendations: unlessRow(
      kind,
      fc.array(recommendation, { maxLength: 4 }).map((items) => items.map((item, index) => ({ ...item, ordinal: index + 1 }))),
    ),
    provisions: unlessRow(kind, fc.array(citation, { maxLength: 2 })),
    coverage: fc.record({ recommendations: arbitraryCoverage, claims: arbitraryCoverage }),
    laws: unlessRow(
      kind,
      fc.array(fc.record({ name: fc.constantFrom('law 1', 'criminal code'), title: fc.constant('Law'), provenance }), {
        maxLength: 2,
      }),
    ),
  });
  return fc.tuple(arbitraryCountryFacts(country, kind), own).map(([shared, facts]) => ({ ...shared, ...facts }));
}

function arbitraryProfileFacts(country: string, edition: number): fc.Arbitrary<ProfileFacts> {
  const own = fc.record({
    edition: fc.constant(edition),
    tier: fc.option(fc.constantFrom(...TIERS)),
    tierYear: fc.option(fc.constantFrom(...YEARS)),
    tierProvenance: fc.option(arbitraryProvenance('PROFILE')),
  });
  return fc.tuple(arbitraryCountryFacts(country, 'PROFILE'), own).map(([shared, facts]) => ({ ...shared, ...facts }));
}

function arbitraryCountryFacts(country: string, kind: DocumentKind): fc.Arbitrary<CountryFacts> {
  const provenance = arbitraryProvenance(kind);
  const claim: fc.Arbitrary<ClaimFact> = fc.record({
    status: fc.constantFrom('DID', 'DID_NOT', 'DID_NOT_REPORT'),
    metrics: fc.uniqueArray(fc.constantFrom('CONVICTIONS', 'TRAINING', 'FUNDING'), { minLength: 1, maxLength: 2 }),
    direction: fc.constantFrom(null, 'INCREASED', 'DECREASED'),
    streakYears: fc.constantFrom(null, 2, 6),
    figures: fc.constantFrom([], [{ metric: 'CONVICTIONS', value: 12, comparedWith: 20, comparedYear: 2021 }]),
    victimGroups: arbitraryConcepts('VictimGroup', provenance),
    summary: fc.constant(null),
    streakSince: fc.constant(null),
    provenance,
  });
  const place = fc.constantFrom<PlaceFact>(...COUNTRIES.map((iso3) => ({ iso3 })), { name: 'The far north' });
  const flow: fc.Arbitrary<FlowFact> = fc.record({
    from: place,
    to: place,
    forms: fc.subarray([...CONCEPTS.TraffickingForm]),
    sectors: fc.subarray([...CONCEPTS.Sector]),
    victimGroups: fc.subarray([...CONCEPTS.VictimGroup]),
    provenance,
  });
  return fc.record({
    country: fc.constant(country),
    claims: unlessRow(kind, fc.array(claim, { maxLength: 3 })),
    flows: unlessRow(kind, fc.array(flow, { maxLength: 2 })),
    victimGroups: unlessRow(kind, arbitraryConcepts('VictimGroup', provenance)),
    forms: unlessRow(kind, arbitraryConcepts('TraffickingForm', provenance)),
    sectors: unlessRow(kind, arbitraryConcepts('Sector', provenance)),
    roles: unlessRow(kind, arbitraryConcepts('Role', provenance)),
    mentionedCountries: unlessRow(
      kind,
      fc.uniqueArray(fc.record({ iso3: fc.constantFrom(...COUNTRIES), as: fc.constant(['a name', 'A Name']), provenance }), {
        selector: ({ iso3 }) => iso3,
      }),
    ),
    consecutiveYears: unlessRow(kind, fc.array(fc.record({ years: fc.constantFrom(2, 6), provenance }), { maxLength: 2 })),
  });
}

function arbitraryConcepts(label: keyof typeof CONCEPTS, provenance: fc.Arbitrary<Provenance>): fc.Arbitrary<ConceptFact[]> {
  return fc.uniqueArray(fc.record({ code: fc.constantFrom(...CONCEPTS[label]), provenance }), {
    selector: ({ code }) => code,
    maxLength: 3,
  });
}

function unlessRow<T>(kind: DocumentKind, facts: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return kind === 'ROW' ? fc.constant(null) : facts;
}

const arbitraryCoverage: fc.Arbitrary<ListCoverage> = fc.constantFrom('COMPLETE', 'PARTIAL');

function arbitraryProvenance(kind: DocumentKind): fc.Arbitrary<Provenance> {
  if (kind !== 'NARRATIVE' && kind !== 'PROFILE') {
    return fc
      .subarray(['source-a', 'source-b'], { minLength: 1 })
      .map((sources) => ({ evidence: [], sources, method: 'REVIEWED' }));
  }
  return fc.constantFrom(...SPANS).map((span) => ({ evidence: [span], sources: [], method: 'EXTRACTED' }));
}

/** The words of the text, as spans that cut no character in two. */
const SPANS: readonly Span[] = [...TEXT.matchAll(/\S+/gu)].map(({ 0: quote, index }) => ({
  start: index,
  end: index + quote.length,
  quote,
}));
