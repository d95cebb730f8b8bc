import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/shared/errors.js';
import { extract, readFixture, toCitedLaw, toEnds, toNodes, toSpans } from './sample.js';

const freedonia = readFixture('freedonia');
const { contribution, doubts } = extract(freedonia);

describe('extractNarrative', () => {
  it('takes country, year and title from the text', () => {
    const { partition, year, title, kind, list } = contribution.document;
    expect({ partition, year, title, kind, list, doubts }).toEqual({
      partition: 'FRE',
      year: 2024,
      title: '2024 Trafficking in Persons Report: Freedonia',
      kind: 'NARRATIVE',
      list: { report: 'FRE-2024', size: 4 },
      doubts: [],
    });
  });

  it('takes tier and movement from the sentence that states them', () => {
    const placed = contribution.relationships.find(({ type }) => type === 'PLACED_ON');
    expect(placed).toMatchObject({ to: { id: 'TIER_2' }, properties: { statedMovement: 'UPGRADED' } });
    expect(placed?.provenance?.evidence.map(({ quote }) => quote)).toEqual(['was upgraded to Tier 2']);
  });

  it('shows for how long a country has been on its tier, on the placement and among the runs of the report', () => {
    const { contribution: kept } = extract(
      freedonia.replace('upgraded to Tier 2.', 'kept on Tier 2 for the third consecutive year.'),
    );
    const placed = kept.relationships.find(({ type }) => type === 'PLACED_ON');
    const quotes = placed?.provenance?.evidence.map(({ quote }) => quote) ?? [];
    expect([quotes.length, quotes.at(-1)]).toEqual([2, 'for the third consecutive year']);
    expect(toNodes(kept, 'CountryReport')[0]?.properties).toMatchObject({ streakYears: [3, 21], streakSubjects: [] });
    expect(toNodes(kept, 'Claim').flatMap(({ properties }) => properties['streakYears'] ?? [])).toEqual([21]);
  });

  it('doubts a name that several countries have, and a country among people exploited that no movement leads to', () => {
    const told = freedonia.replace(
      'Traffickers exploit Sylvanian girls in sex trafficking.',
      'Traffickers exploit Sylvanian girls and a Dominican boy near the border with Belarus.',
    );
    expect(extract(told).doubts).toEqual([
      `names that several countries have, taken for none of them: DMA or DOM at ${String(told.indexOf('Dominican'))}`,
      `countries named where people are exploited or moved, taken for no end of a movement: BLR at ${String(told.indexOf('Belarus'))}`,
    ]);
  });

  it('lists the actions of each recommendation, and not what they are for', () => {
    const actions = toNodes(contribution, 'Recommendation').map(({ id }) =>
      toEnds(contribution, 'HAS_ACTION', id).map(
        (action) => contribution.nodes.find((node) => node.id === action)?.properties['verb'],
      ),
    );
    expect(actions).toEqual([['screen', 'refer'], ['prosecute'], ['amend', 'repeal'], ['train']]);
    expect(toNodes(contribution, 'Recommendation').map(({ properties }) => properties['continuing'])).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('finds the law with instrument and role, and leaves treaties out', () => {
    expect(toCitedLaw(contribution, 'FRE-2024-R02')).toEqual([
      'FRE/labor-code/article-12 ENFORCE',
      'FRE/labor-code/article-13-1 ENFORCE',
      'FRE/labor-code/article-14(2) ENFORCE',
    ]);
    expect(toCitedLaw(contribution, 'FRE-2024-R03')).toEqual([
      'FRE/harbor-act/section-7 AMEND',
      'FRE/harbor-act/section-7 REPEAL',
      'FRE/labor-code/article-12 CITED',
    ]);
    expect(toEnds(contribution, 'CITES', 'FRE-2024')).toEqual(['FRE/harbor-act-1999']);
  });

  it('finds the concepts of a recommendation', () => {
    expect(toEnds(contribution, 'CONCERNS', 'FRE-2024-R01')).toEqual(['MIGRANTS']);
    expect(toEnds(contribution, 'ABOUT', 'FRE-2024-R01')).toEqual(['VICTIM_IDENTIFICATION', 'REFERRAL']);
    expect(toEnds(contribution, 'CONCERNS', 'FRE-2024-R04')).toEqual(['CHILDREN_IN_INSTITUTIONS']);
    expect(toEnds(contribution, 'ADDRESSED_TO', 'FRE-2024-R04')).toEqual(['JUDICIARY', 'EDUCATORS']);
  });

  it('finds other countries by name and nationality, with the words that name them', () => {
    const mentions = contribution.relationships.filter(({ type }) => type === 'MENTIONS');
    expect(mentions.map(({ to, properties }) => [to.id, properties['as']])).toEqual([
      ['SYL', ['Sylvanian']],
      ['OST', ['Osterlich']],
    ]);
  });

  it('finds claims with status, metrics, direction and streak, and none in the profile of trafficking', () => {
    const claims = toNodes(contribution, 'Claim').map(({ properties, provenance }) => [
      properties['status'],
      properties['metrics'],
      properties['direction'] ?? properties['streakYears'] ?? null,
      provenance?.evidence[0]?.quote,
    ]);
    expect(claims).toEqual([
      ['DID', ['CONVICTIONS'], 'INCREASED', 'convicted more smugglers of people'],
      [
        'DID_NOT_REPORT',
        ['INVESTIGATIONS', 'PROSECUTIONS', 'SENTENCES'],
        null,
        'did not report whether it investigated, prosecuted, or sentenced any border guard',
      ],
      ['DID_NOT', ['SERVICES'], 21, 'did not offer any shelter'],
      ['HARMED', ['OTHER'], null, 'Officials penalized some victims'],
      ['INADEQUATE', ['AWARENESS'], null, 'Its hotline remained inadequate'],
    ]);
  });

  it('cuts a paragraph by semicolons where each asks for something', () => {
    const { contribution: old } = extract(readFixture('sylvania'), { fileName: 'syl-2009.txt' });
    expect(toNodes(old, 'Recommendation').map(({ properties }) => properties['text'])).toEqual([
      'Enact a statute against debt bondage',
      'in concert with NGOs, open houses for freed sailors, and pay for them',
      'train judges',
      'stop the forced labor of prisoners',
    ]);
    expect(old.document).toMatchObject({ partition: 'SYL', year: 2009 });
  });

  it.each([
    ['bullets', (items: readonly string[]) => items.map((item) => `• ${item}`).join('\n')],
    ['numbers', (items: readonly string[]) => items.map((item, index) => `${String(index + 1)}. ${item}`).join('\n')],
    [
      'hard-wrapped dashes',
      (items: readonly string[]) => items.map((item) => `- ${item.replace(/(.{30}\S*) /g, '$1\n')}`).join('\n'),
    ],
    ['lines', (items: readonly string[]) => items.join('\n')],
    ['inline bullets', (items: readonly string[]) => items.join('•')],
  ])('reads recommendations as %s', (_, join) => {
    const [before = '', list = '', after = ''] = freedonia.split(/Prioritized Recommendations\n\n|\n\nPROTECTION/);
    const items = list.split('\n\n');
    const text = `${before}PRIORITIZED RECOMMENDATIONS:\n\n${join(items)}\n\nPROTECTION${after}`;
    const found = toNodes(extract(text).contribution, 'Recommendation').map(({ properties }) => properties['text']);
    expect(found).toEqual(items);
  });

  it('prefers the options to the text', () => {
    const { contribution: other, doubts: doubted } = extract(freedonia, {
      options: { country: 'ost', year: 2011, title: 'Mine' },
    });
    expect(other.document).toMatchObject({ partition: 'OST', year: 2011, title: 'Mine' });
    expect(doubted).toEqual(['the text speaks of FRE, and was taken for OST']);
  });

  it('doubts a text that states two tiers', () => {
    expect(extract(freedonia.replace('(Tier 2)', '(Tier 3)')).doubts).toEqual(['the text states several tiers: TIER_2, TIER_3']);
  });

  it('takes a special case without standards or recommendations', () => {
    const { contribution: special } = extract('Freedonia is a Special Case. War went on.', {
      options: { country: 'FRE', year: 2020 },
    });
    expect(toEnds(special, 'PLACED_ON', 'FRE-2020')).toEqual(['SPECIAL_CASE']);
  });

  it('gives the same contribution for the same source', () => {
    expect(JSON.stringify(extract(freedonia))).toBe(JSON.stringify(extract(freedonia)));
  });

  it('has spans that quote the text', () => {
    const spans = toSpans(contribution);
    expect(spans.length).toBeGreaterThan(40);
    expect(spans.filter(({ start, end, quote }) => freedonia.slice(start, end) !== quote)).toEqual([]);
  });
});

describe('extractNarrative, given what is no narrative,', () => {
  it.each([
    ['prose', 'A walk in the hills is good for the heart. Take bread and water.', 'no tier'],
    ['a tier alone', 'Freedonia remained on Tier 3. It rained all day.', 'minimum standards'],
    ['a narrative without its list', freedonia.replace(/Prioritized[^]*/, ''), 'no recommendations'],
    ['JSON', JSON.stringify({ text: freedonia }), 'JSON'],
    ['markup', `<!doctype html><p>${freedonia}</p>`, 'HTML'],
    ['source code', `import fs from 'fs';\nconst text = [\n${freedonia.replace(/^(.+)$/gm, "  '$1',")}\n];\n`, 'source code'],
  ])('refuses %s', (_, text, reason) => {
    const refused = (): unknown => extract(text, { options: { country: 'FRE', year: 2024 } });
    expect(refused).toThrow(InputError);
    expect(refused).toThrow(reason);
  });

  it('refuses a narrative without country or year, and options that are none', () => {
    const plain = freedonia.replace(/^.*\n\n.*\n\n/, '');
    expect(() => extract(plain)).toThrow('year');
    expect(() => extract(plain.replaceAll('Freedonia', 'Ruritania'), { options: { year: 2024 } })).toThrow('country');
    expect(() => extract(plain, { options: { country: 'QQQ', year: 2024 } })).toThrow('"QQQ"');
    expect(() => extract(plain, { options: { year: 24 } })).toThrow('24');
  });
});
