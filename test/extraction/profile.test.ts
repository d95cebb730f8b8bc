import { describe, expect, it } from '@jest/globals';
import type { Provenance } from '../../src/graph/contribution.js';
import type { ProfileFacts } from '../../src/facts/report-facts.js';
import { extractProfile } from '../../src/extraction/profile.js';
import { toProfileFacts } from '../../src/extraction/profile-facts.js';
import { loadKnowledge } from '../../src/programs/load-knowledge.js';
import { readShared } from '../support/shared-folder.js';
import { at } from '../support/at.js';
import { nonEmpty } from '../support/non-empty.js';
import { countries, vocabulary } from './sample.js';

function read(text: string): ProfileFacts {
  return toProfileFacts({ text, country: 'FRE', edition: 2015 }, vocabulary, countries).facts;
}

function situation(text: string): ProfileFacts {
  return read(`current situation: ${text} tier rating: Tier 2 - Freedonia does little (2015)`);
}

function toCodes(facts: readonly { readonly code: string }[] | null): readonly string[] {
  return (facts ?? []).map(({ code }) => code).sort();
}

function toFlows({ flows }: ProfileFacts): readonly string[] {
  const toName = (place: object): string => ('iso3' in place ? String(place.iso3) : '?');
  return (flows ?? []).map(({ from, to }) => `${toName(from)} to ${toName(to)}`).sort();
}

describe('toProfileFacts', () => {
  it('takes the tier from the head of the rating, and its year from the parentheses that close it', () => {
    const text = 'current situation: girls were moved (2009) tier rating: Tier 2 Watch List - it does not meet them (2014)';
    const { tier, tierYear, tierProvenance } = read(text);
    expect([tier, tierYear]).toEqual(['TIER_2_WATCH_LIST', 2014]);
    expect(tierProvenance?.evidence.map(({ quote }) => quote)).toEqual(['Tier 2 Watch List', '2014']);
  });

  it('takes the year from the address of a linked report, and none where nothing ties one to the tier', () => {
    const link = 'https://www.example.org/reports/2024-trafficking-in-persons-report/freedonia/';
    expect(read(`tier rating: Tier 3 it was kept on Tier 3; for more details, go to: ${link}`).tierYear).toBe(2024);
    expect(read('tier rating: Tier 3 - Freedonia failed in 2013 to act').tierYear).toBeNull();
  });

  it('doubts a text without a rating, one with two tiers, and words under no heading', () => {
    const doubts = (text: string): readonly string[] =>
      toProfileFacts({ text, country: 'FRE', edition: 2015 }, vocabulary, countries).doubts;
    expect(doubts('current situation: nobody knows')).toEqual(['it has no rating']);
    expect(doubts('tier rating: Tier 3 Freedonia was downgraded to Tier 2 Watch List (2015)')).toEqual([
      expect.stringContaining('TIER_3'),
    ]);
    expect(doubts('a word tier rating: Tier 3 it remained on Tier 3')).toEqual([expect.stringContaining('no heading')]);
  });

  it.each([
    ['women from China are exploited in Freedonia', null],
    ['Chinese traffickers exploit women in Freedonia; tourists from China seek child sex tourism', null],
    [
      'Freedonian boys are forced to work near Belarus; men herd sheep near Ukraine; girls are exploited near Belarus',
      'BLR at 59 and 122',
    ],
    ['traffickers use Freedonia as a transit point for victims exploited in Belarus and Ukraine', 'BLR at 89, UKR at 101'],
  ])('doubts what it takes for no end of a movement in %j', (text, places) => {
    const { doubts } = toProfileFacts(
      { text: `current situation: ${text} tier rating: Tier 3 it failed (2015)`, country: 'FRE', edition: 2015 },
      vocabulary,
      countries,
    );
    const doubt = `countries named where people are exploited or moved, taken for no end of a movement: ${places ?? ''}`;
    expect(doubts).toEqual(places === null ? [] : [doubt]);
  });

  it.each([
    ['Freedonia is a source and, to a lesser extent, transit country for men and women', ['SOURCE', 'TRANSIT']],
    ['Freedonia is a country of origin for boys; it is also a destination for women from Sylvania', ['DESTINATION', 'SOURCE']],
    ['Freedonia is a destination for foreign child sex tourists', []],
    ['Freedonia is a transit country for girls moved to Belarus, and is a source for boys', ['SOURCE', 'TRANSIT']],
    ['Sylvania is the main destination country for Freedonian women', []],
    ['trafficking victims transit Freedonia from Belarus to Ukraine', ['TRANSIT']],
    ['traffickers exploit Freedonians and others in Freedonia', []],
  ])('takes roles of the country alone from %j', (text, roles) => {
    expect(toCodes(situation(text).roles)).toEqual(roles);
  });

  it.each([
    ['men, women, and two boys are trafficked for sexual exploitation', ['CHILD_SEX_TRAFFICKING', 'SEX_TRAFFICKING']],
    ['a few girls are forced into prostitution', ['CHILD_SEX_TRAFFICKING']],
    ['boys are sold, while women are forced into prostitution', ['SEX_TRAFFICKING']],
    ['men are forced into begging, theft, and domestic service', ['DOMESTIC_SERVITUDE', 'FORCED_BEGGING', 'FORCED_CRIMINALITY']],
    ['boys are trafficked for forced domestic labor', ['DOMESTIC_SERVITUDE']],
    ['maids in private homes are vulnerable to forced labor in households', ['FORCED_LABOR']],
  ])('takes forms from %j', (text, forms) => {
    expect(toCodes(situation(text).forms)).toEqual(forms);
  });

  it('takes sectors from where people are exploited, not from a policy, and from the forms that imply them', () => {
    const text = 'current situation: boys are forced to beg and work in mines tier rating: Tier 2 - it licensed hotels (2015)';
    expect(toCodes(read(text).sectors)).toEqual(['BEGGING', 'MINING']);
  });

  it.each([
    ['women from Sylvania, other parts of Asia, and Belarus are trafficked to Freedonia', ['BLR to FRE', 'SYL to FRE']],
    ['Chinese and Ukrainian workers are subjected to forced labor', ['CHN to FRE', 'UKR to FRE']],
    ['Freedonian girls are exploited in the Dominican Republic and the US', ['FRE to DOM', 'FRE to USA']],
    ['Freedonian girls are trafficked through Belarus to Ukraine', ['FRE to UKR']],
    ['foreign women are trafficked through Freedonia en route to Ukraine', []],
    ['Chinese traffickers exploit women, and ethnic Ukrainian girls are exploited', []],
    [
      'women are recruited in Ukraine, Belarus, and other countries in Asia, but are later forced to work in Freedonia',
      ['BLR to FRE', 'UKR to FRE'],
    ],
    ['men from Ukraine come willingly, but are forced to work', ['UKR to FRE']],
    ['it forced men to work and helped with the return of Freedonian girls from Belarus', []],
    ['traffickers from Freedonia force girls to beg in Belarus', []],
    ['most foreign sex tourists are Chinese and Ukrainian nationals', []],
    ['men are trafficked for forced work in the mines and factories of Belarus', ['FRE to BLR']],
    ['the border with Belarus makes the movement of trafficked women easy', []],
    ['Sylvania is the foremost destination of trafficked women', ['FRE to SYL']],
  ])('takes movements from %j', (text, flows) => {
    expect(toFlows(situation(text))).toEqual(flows);
  });

  it('takes runs of years, with a space in the ordinal too', () => {
    const { consecutiveYears } = read('tier rating: Tier 3 - for the 5 th consecutive year, nobody was convicted (2015)');
    expect(consecutiveYears?.map(({ years }) => years)).toEqual([5]);
  });

  const rows = readShared('profiles/profiles.jsonl', 'the check of the places of all facts of real profiles');
  (rows ? it : it.skip)('gives each fact of real profiles its place in the text', () => {
    const { countries: real, vocabulary: words } = loadKnowledge();
    for (const line of nonEmpty((rows?.toString() ?? '').split('\n').filter(Boolean), 'rows of profiles')) {
      const row: unknown = JSON.parse(line);
      const [text, country] = [String(at(row, 'text')), String(at(row, 'iso3'))];
      const { facts } = toProfileFacts({ text, country, edition: 2015 }, words, real);
      const spans = toProvenances(facts).flatMap(({ evidence }) => evidence);
      expect(spans.length).toBeGreaterThan(0);
      expect(spans.filter(({ start, end, quote }) => quote === '' || text.slice(start, end) !== quote)).toEqual([]);
    }
  });
});

describe('extractProfile', () => {
  it('makes a profile of the country and edition, and the same one each time', () => {
    const source = {
      id: 'f'.repeat(64),
      text: 'tier rating: Tier 3 - it failed (2015)',
      fileName: 'a.jsonl',
      mediaType: 'text/plain',
    };
    const { contribution } = extractProfile({ ...source, country: 'FRE', edition: 2015 }, vocabulary, countries);
    expect(contribution.document).toMatchObject({ kind: 'PROFILE', partition: 'FRE', year: 2015, text: source.text });
    expect(contribution.nodes).toContainEqual(
      expect.objectContaining({ label: 'Profile', properties: expect.objectContaining({ tier: 'TIER_3', tierYear: 2015 }) }),
    );
    expect(extractProfile({ ...source, country: 'FRE', edition: 2015 }, vocabulary, countries)).toEqual({
      contribution,
      doubts: [],
    });
  });
});

function toProvenances(facts: ProfileFacts): readonly Provenance[] {
  const { roles, forms, victimGroups, sectors, flows, claims, consecutiveYears, mentionedCountries, tierProvenance } = facts;
  const stated: readonly (readonly { readonly provenance: Provenance }[] | null)[] = [
    ...[roles, forms, victimGroups, sectors],
    ...[flows, claims, consecutiveYears, mentionedCountries],
  ];
  return [
    ...stated.flatMap((list) => (list ?? []).map(({ provenance }) => provenance)),
    ...(tierProvenance ? [tierProvenance] : []),
  ];
}
