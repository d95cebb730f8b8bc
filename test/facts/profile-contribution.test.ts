import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../src/assembly/assembly.js';
import { toProfileContribution } from '../../src/facts/profile-contribution.js';
import { toReportContribution } from '../../src/facts/report-contribution.js';
import type { ClaimFact, ProfileFacts } from '../../src/facts/report-facts.js';
import { fromText, toDocument, toFacts } from '../support/facts.js';

const EMPTY: ProfileFacts = {
  country: 'UTO',
  edition: 2021,
  tier: null,
  tierYear: null,
  tierProvenance: null,
  consecutiveYears: null,
  claims: null,
  flows: null,
  victimGroups: null,
  forms: null,
  sectors: null,
  roles: null,
  mentionedCountries: null,
};
const profile = toDocument('profile', 'PROFILE');
const tierProvenance = fromText(7, 'Tier 3');

describe('toProfileContribution', () => {
  it('keeps the tier as a property with its place, and makes neither a placement nor a country report', () => {
    const { nodes, relationships } = toProfileContribution(profile, { ...EMPTY, tier: 'TIER_3', tierYear: 2022, tierProvenance });
    const properties = { edition: 2021, tier: 'TIER_3', tierYear: 2022 };
    expect(nodes).toEqual([{ label: 'Profile', id: 'UTO-2021-PROFILE', properties, provenance: tierProvenance }]);
    expect(relationships.map(({ type, from, to }) => `${from.id} ${type} ${to.id}`)).toEqual([
      'UTO HAS_PROFILE UTO-2021-PROFILE',
    ]);
  });

  it('keeps stated runs of years, with their places behind that of the tier', () => {
    const run = { years: 2, provenance: fromText(20, 'for the second consecutive year') };
    const [node] = toProfileContribution(profile, { ...EMPTY, tier: 'TIER_3', tierProvenance, consecutiveYears: [run] }).nodes;
    expect(node?.properties).toMatchObject({ streakYears: [2] });
    expect(node?.provenance?.evidence).toEqual([...tierProvenance.evidence, ...run.provenance.evidence]);
  });

  it('counts a streak back from the year of the tier, and from no other', () => {
    const claim: ClaimFact = {
      status: 'DID_NOT',
      metrics: ['OTHER'],
      direction: null,
      streakYears: 3,
      streakSince: null,
      figures: [],
      victimGroups: [],
      summary: null,
      provenance: fromText(0, 'third'),
    };
    const toClaim = (tierYear: number | null) =>
      toProfileContribution(profile, { ...EMPTY, tierYear, claims: [claim] }).nodes.find(({ label }) => label === 'Claim')
        ?.properties;
    expect(toClaim(2020)).toMatchObject({ streakYears: 3, streakFirstYear: 2018 });
    expect(toClaim(null)).not.toHaveProperty('streakFirstYear');
  });

  it.each([
    ['claims', 'claimsKnown'],
    ['flows', 'flowsKnown'],
    ['victimGroups', 'groupsKnown'],
    ['forms', 'formsKnown'],
    ['sectors', 'sectorsKnown'],
    ['roles', 'rolesKnown'],
    ['mentionedCountries', 'mentionsKnown'],
  ])('calls %s known where the list is empty, and nothing else', (list, property) => {
    const [node] = toProfileContribution(profile, { ...EMPTY, [list]: [] }).nodes;
    expect(node?.properties).toEqual({ edition: 2021, [property]: true });
  });
});

describe('a country report', () => {
  const row = toReportContribution(toDocument('row', 'ROW'), toFacts());
  const summary = toReportContribution(toDocument('summary', 'SUMMARY'), toFacts({ narrative: 'SUMMARY' }));
  const toNarrative = (tierYear: number | null, others = [row]) =>
    assemble([...others, toProfileContribution(profile, { ...EMPTY, tierYear })]).nodes.get('UTO-2022')?.properties['narrative'];

  it('is known by a profile that names the tier of its year, where nothing more is known', () => {
    expect(toNarrative(2022)).toBe('PROFILE');
    expect(toNarrative(2021)).toBe('NONE');
    expect(toNarrative(null)).toBe('NONE');
    expect(toNarrative(2022, [row, summary])).toBe('SUMMARY');
  });

  it('is not made by a profile', () => {
    expect(toNarrative(2022, [])).toBeUndefined();
  });
});
