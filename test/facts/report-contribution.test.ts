import { describe, expect, it } from '@jest/globals';
import type { Contribution, NodeFact } from '../../src/graph/contribution.js';
import { toReportContribution } from '../../src/facts/report-contribution.js';
import type { CitationFact, ClaimFact, ReportFacts } from '../../src/facts/report-facts.js';
import { fromTable, toAction, fromText, toDocument, toFacts, toRecommendation } from '../support/facts.js';

function contribute(facts: Partial<ReportFacts>): Contribution {
  return toReportContribution(toDocument('text', 'NARRATIVE'), toFacts(facts));
}

function toNode({ nodes }: Contribution, id: string): NodeFact | undefined {
  return nodes.find((node) => node.id === id);
}

function toRelationships({ relationships }: Contribution, ...types: readonly string[]): readonly string[] {
  const found = relationships.filter(({ type }) => types.includes(type));
  return found.map(({ type, from, to, key }) => `${from.id} ${type} ${to.id} ${key}`.trim());
}

const LISTS = {
  recommendations: 'recommendationsKnown',
  claims: 'claimsKnown',
  victimGroups: 'groupsKnown',
  forms: 'formsKnown',
  mentionedCountries: 'mentionsKnown',
  provisions: 'provisionsKnown',
  sectors: 'sectorsKnown',
  roles: 'rolesKnown',
  flows: 'flowsKnown',
  laws: 'lawsKnown',
} as const;

describe('toReportContribution', () => {
  it('does not call a list known that the document cannot know', () => {
    expect(toNode(contribute({}), 'UTO-2022')?.properties).toEqual({ year: 2022, narrative: 'NONE' });
  });

  it.each(Object.entries(LISTS))('calls %s known where the list is empty, and nothing else', (list, property) => {
    const { recommendationsCoverage, claimsCoverage, ...properties } =
      toNode(contribute({ [list]: [] }), 'UTO-2022')?.properties ?? {};
    expect(properties).toEqual({ year: 2022, narrative: 'NONE', [property]: true });
    expect(recommendationsCoverage).toBe(list === 'recommendations' ? 'COMPLETE' : undefined);
    expect(claimsCoverage).toBe(list === 'claims' ? 'COMPLETE' : undefined);
  });

  it('says of a list how much was read for it', () => {
    const coverage = { recommendations: 'PARTIAL', claims: 'COMPLETE' } as const;
    const { properties } = toNode(contribute({ recommendations: [], claims: [], coverage }), 'UTO-2022') ?? {};
    expect(properties).toMatchObject({ recommendationsCoverage: 'PARTIAL', claimsCoverage: 'COMPLETE' });
  });

  it("keeps a summary's runs of years and sources on the report", () => {
    const streaks = [
      { years: 3, about: 'no court sat' },
      { years: 2, about: 'a shelter stood empty' },
    ];
    expect(toNode(contribute({ streaks, sources: ['page'] }), 'UTO-2022')).toMatchObject({
      properties: { streakYears: [3, 2], streakSubjects: ['no court sat', 'a shelter stood empty'] },
      provenance: { sources: ['page'] },
    });
  });

  it('ties the report to its country and edition, and to its tier where it states one', () => {
    const types = ['HAS_REPORT', 'IN_EDITION', 'PLACED_ON'];
    expect(toRelationships(contribute({}), ...types)).toEqual(['UTO HAS_REPORT UTO-2022', 'UTO-2022 IN_EDITION 2022']);
    const placed = contribute({ placement: { tier: 'TIER_3', statedMovement: 'REMAINED', provenance: fromText(3, 'remained') } });
    const placement = placed.relationships.find(({ type }) => type === 'PLACED_ON');
    expect(placement).toMatchObject({ to: { label: 'Tier', id: 'TIER_3' }, properties: { statedMovement: 'REMAINED' } });
    expect(placement?.provenance).toEqual(fromText(3, 'remained'));
    const unmoved = contribute({ placement: { tier: 'TIER_3', statedMovement: null, provenance: fromTable } });
    expect(unmoved.relationships.find(({ type }) => type === 'PLACED_ON')?.properties).toEqual({
      publishers: ['United States Department of State'],
    });
    const listed = contribute({
      placement: { tier: 'TIER_3', statedMovement: null, publishers: ['An almanac'], provenance: fromTable },
    });
    expect(listed.relationships.find(({ type }) => type === 'PLACED_ON')?.properties).toEqual({ publishers: ['An almanac'] });
  });

  it('calls a recommendation continuing where one of its actions is, and leaves out a text or summary that there is not', () => {
    const contribution = contribute({
      recommendations: [
        toRecommendation(1, { text: 'Train; keep going.', actions: [toAction('train', false), toAction('go', true)] }),
        toRecommendation(2, { summary: 'Train.', actions: [toAction('train', false)] }),
      ],
    });
    const [first, second] = ['UTO-2022-R01', 'UTO-2022-R02'].map((id) => toNode(contribution, id)?.properties);
    expect(first).toMatchObject({ ordinal: 1, wordCount: 3, continuing: true, text: 'Train; keep going.' });
    expect(first).not.toHaveProperty('summary');
    expect(second).toMatchObject({ ordinal: 2, wordCount: 1, continuing: false, summary: 'Train.' });
    expect(second).not.toHaveProperty('text');
    expect(toNode(contribution, 'UTO-2022-R01-A2')?.properties).toMatchObject({ ordinal: 2, verb: 'go', continuing: true });
    expect(toRelationships(contribution, 'RECOMMENDS', 'HAS_ACTION')).toEqual([
      'UTO-2022 RECOMMENDS UTO-2022-R01',
      'UTO-2022-R01 HAS_ACTION UTO-2022-R01-A1',
      'UTO-2022-R01 HAS_ACTION UTO-2022-R01-A2',
      'UTO-2022 RECOMMENDS UTO-2022-R02',
      'UTO-2022-R02 HAS_ACTION UTO-2022-R02-A1',
    ]);
  });

  it('cites one provision once for each role, from the recommendation or from the report', () => {
    const toCitation = (role: CitationFact['role'], instrument: string | null): CitationFact => ({
      kind: 'ARTICLE',
      number: '7',
      instrument,
      role,
      provenance: fromText(5, 'Article 7'),
    });
    const contribution = contribute({
      recommendations: [
        toRecommendation(1, { provisions: [toCitation('AMEND', 'penal code'), toCitation('REPEAL', 'penal code')] }),
      ],
      provisions: [toCitation('CITED', null)],
    });
    expect(toRelationships(contribution, 'CITES')).toEqual([
      'UTO-2022 CITES UTO/~/article-7 CITED',
      'UTO-2022-R01 CITES UTO/penal-code/article-7 AMEND',
      'UTO-2022-R01 CITES UTO/penal-code/article-7 REPEAL',
    ]);
    expect(new Set(toRelationships(contribution, 'LAW_OF', 'PART_OF'))).toEqual(
      new Set([
        'UTO/~/article-7 LAW_OF UTO',
        'UTO/penal-code/article-7 LAW_OF UTO',
        'UTO/penal-code/article-7 PART_OF UTO/penal-code',
        'UTO/penal-code LAW_OF UTO',
      ]),
    );
    expect(toNode(contribution, 'UTO/penal-code')?.properties).toEqual({ name: 'penal code' });
    expect(toNode(contribution, 'UTO/~/article-7')?.properties).toEqual({ kind: 'ARTICLE', number: '7' });
  });

  it('gives the runs of years of a text without subjects, none of them too', () => {
    const run = { years: 2, provenance: fromText(20, 'for the second consecutive year') };
    expect(toNode(contribute({ consecutiveYears: [run] }), 'UTO-2022')?.properties).toMatchObject({
      streakYears: [2],
      streakSubjects: [],
    });
    expect(toNode(contribute({ consecutiveYears: [] }), 'UTO-2022')?.properties).toMatchObject({
      streakYears: [],
      streakSubjects: [],
    });
    expect(toNode(contribute({ consecutiveYears: null }), 'UTO-2022')?.properties).not.toHaveProperty('streakYears');
  });

  it('counts a streak back from the year of the report, that year included, or on from the year since which it runs', () => {
    const claim: ClaimFact = {
      status: 'DID_NOT',
      metrics: ['FUNDING'],
      direction: 'DECREASED',
      streakYears: 6,
      streakSince: null,
      figures: [],
      victimGroups: [],
      summary: null,
      provenance: fromTable,
    };
    const plain: ClaimFact = { ...claim, direction: null, streakYears: null };
    const contribution = contribute({
      claims: [claim, { ...plain, summary: 'No money.' }, { ...plain, status: 'DID', streakSince: 2019 }],
    });
    const claims = contribution.nodes.filter(({ label }) => label === 'Claim').map(({ properties }) => properties);
    expect(claims).toEqual([
      { ordinal: 1, status: 'DID_NOT', metrics: ['FUNDING'], direction: 'DECREASED', streakYears: 6, streakFirstYear: 2017 },
      { ordinal: 2, status: 'DID_NOT', metrics: ['FUNDING'], summary: 'No money.' },
      { ordinal: 3, status: 'DID', metrics: ['FUNDING'], streakYears: 4, streakFirstYear: 2019 },
    ]);
    expect(new Set(toRelationships(contribution, 'CLAIMS')).size).toBe(3);
  });

  it('gives what a recommendation is about to the relationship, with its provenance', () => {
    const provenance = fromText(1, 'judges');
    const contribution = contribute({
      recommendations: [
        toRecommendation(1, {
          themes: [{ code: 'TRAINING', provenance }],
          actors: [{ code: 'JUDGES', provenance }],
          victimGroups: [{ code: 'CHILDREN', provenance }],
        }),
      ],
      mentionedCountries: [{ iso3: 'ISL', as: ['Iceland', 'Icelandic'], provenance }],
    });
    expect(toRelationships(contribution, 'ABOUT', 'ADDRESSED_TO', 'CONCERNS', 'MENTIONS')).toEqual([
      'UTO-2022 MENTIONS ISL',
      'UTO-2022-R01 ABOUT TRAINING',
      'UTO-2022-R01 ADDRESSED_TO JUDGES',
      'UTO-2022-R01 CONCERNS CHILDREN',
    ]);
    const stated = contribution.relationships.filter((relationship) => relationship.provenance);
    expect(stated.map((relationship) => relationship.provenance)).toEqual([provenance, provenance, provenance, provenance]);
    expect(stated[0]?.properties).toEqual({ as: ['Iceland', 'Icelandic'] });
  });
});
