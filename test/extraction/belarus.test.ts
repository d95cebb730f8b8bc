import { expect, it } from '@jest/globals';
import { toDocumentId } from '../../src/reading/document-id.js';
import { readText } from '../../src/reading/text.js';
import { describeIf } from '../support/run.js';
import { readShared } from '../support/shared-folder.js';
import { extract, toCitedLaw, toEnds, toNodes, toSpans } from './sample.js';
import { nonEmpty } from '../support/non-empty.js';

const bytes = readShared('narratives/blr-2023.txt', 'the extraction of the narrative of Belarus') ?? new Uint8Array();
const isThere = bytes.length > 0;

describeIf(isThere)('the narrative of Belarus', () => {
  const text = isThere ? readText(bytes) : '';
  const { contribution, doubts } = isThere ? extract(text, { id: toDocumentId(bytes), fileName: 'blr-2023.txt' }) : extract('');
  const recommendations = toNodes(contribution, 'Recommendation');
  const claims = toNodes(contribution, 'Claim');

  it('is a full narrative on Tier 3', () => {
    expect(contribution.document).toMatchObject({ partition: 'BLR', year: 2023, list: { report: 'BLR-2023', size: 10 } });
    expect(toNodes(contribution, 'CountryReport')).toMatchObject([{ id: 'BLR-2023', properties: { narrative: 'FULL' } }]);
    const placed = contribution.relationships.find(({ type }) => type === 'PLACED_ON');
    expect(placed).toMatchObject({ to: { id: 'TIER_3' }, properties: { statedMovement: 'REMAINED' } });
    expect(placed?.provenance?.evidence).toEqual([{ start: 386, end: 404, quote: 'remained on Tier 3' }]);
    expect(doubts).toEqual([]);
  });

  it('holds ten recommendations with their actions', () => {
    const actions = recommendations.map(({ id }) =>
      toEnds(contribution, 'HAS_ACTION', id).map(
        (action) => contribution.nodes.find((node) => node.id === action)?.properties['verb'],
      ),
    );
    expect(actions).toEqual([
      ['increase'],
      ['investigate', 'prosecute'],
      ['increase'],
      ['screen'],
      ['raise', 'increase'],
      ['expand', 'allocate'],
      ['increase', 'refer', 'ensure'],
      ['increase', 'ensure'],
      ['train', 'establish', 'create'],
      ['amend', 'repeal'],
    ]);
    const continuing = recommendations.flatMap(({ properties }) =>
      properties['continuing'] === true ? [properties['ordinal']] : [],
    );
    expect(continuing).toEqual([4, 6, 7]);
    for (const { properties, provenance } of nonEmpty(recommendations, 'recommendations')) {
      expect(provenance?.evidence.map(({ quote }) => quote.replace(/\s+/g, ' '))).toEqual([properties['text']]);
    }
  });

  it('cites articles to enforce and sections to amend and to repeal', () => {
    expect(toCitedLaw(contribution, 'BLR-2023-R02')).toEqual(['BLR/~/article-181 ENFORCE', 'BLR/~/article-181-1 ENFORCE']);
    const places = contribution.relationships.flatMap(({ type, from, provenance }) =>
      type === 'CITES' && from.id === 'BLR-2023-R02' ? (provenance?.evidence ?? []) : [],
    );
    expect(places.every(({ start, end }) => start >= 2132 && end <= 2154)).toBe(true);
    const sections = ['193(1)', '339', '342', '367', '368', '369(2)'].map((number) => `BLR/criminal-code/section-${number}`);
    expect(toCitedLaw(contribution, 'BLR-2023-R10')).toEqual(sections.flatMap((id) => [`${id} AMEND`, `${id} REPEAL`]));
    expect(toCitedLaw(contribution, 'BLR-2023')).toEqual([]);
  });

  it('names groups, forms and countries', () => {
    expect([...toEnds(contribution, 'NAMES', 'BLR-2023')].sort()).toEqual([
      'ASYLUM_SEEKERS',
      'CHILDREN',
      'CHILD_SEX_TRAFFICKING',
      'FORCED_LABOR',
      'INDIVIDUALS_IN_COMMERCIAL_SEX',
      'MIGRANTS',
      'MIGRANT_WORKERS',
      'REFUGEES',
      'SEX_TRAFFICKING',
      'STATE_IMPOSED_FORCED_LABOR',
    ]);
    expect([...toEnds(contribution, 'MENTIONS', 'BLR-2023')].sort()).toEqual(['CHN', 'UKR']);
  });

  it('names themes, actors and groups of its recommendations', () => {
    const named = recommendations.map(({ id }) =>
      ['ABOUT', 'ADDRESSED_TO', 'CONCERNS'].map((type) => [...toEnds(contribution, type, id)].sort()),
    );
    expect(named).toEqual([
      [['RESOURCES', 'VICTIM_SERVICES'], ['NGOS', 'SOCIAL_SERVICES'], []],
      [['INVESTIGATION_AND_PROSECUTION'], [], []],
      [['LABOR_INSPECTION', 'RECRUITMENT', 'RESOURCES'], ['LABOR_INSPECTORS'], []],
      [['VICTIM_IDENTIFICATION'], [], ['INDIVIDUALS_IN_COMMERCIAL_SEX', 'MIGRANTS', 'REFUGEES']],
      [['AWARENESS', 'STATE_FORCED_LABOR', 'TRAINING'], ['LOCAL_AUTHORITIES', 'OFFICIALS'], []],
      [['REFERRAL', 'RESOURCES', 'TRAINING', 'VICTIM_IDENTIFICATION'], ['OFFICIALS'], []],
      [['REFERRAL', 'RESOURCES', 'VICTIM_SERVICES'], [], ['CHILDREN']],
      [['LEGAL_AID', 'TRAINING'], ['DEFENSE_ATTORNEYS'], []],
      [['RESTITUTION', 'TRAINING'], ['JUDICIARY'], []],
      [['LEGISLATION', 'STATE_FORCED_LABOR'], [], ['CHILDREN']],
    ]);
  });

  it('claims what was not reported and not done, one of it for six years', () => {
    const toMetrics = (status: string): unknown =>
      claims.filter((claim) => claim.properties['status'] === status).map(({ properties }) => properties['metrics']);
    expect(toMetrics('DID_NOT_REPORT')).toEqual([
      ['INVESTIGATIONS', 'PROSECUTIONS', 'CONVICTIONS'],
      ['SCREENING'],
      ['AWARENESS'],
      ['INVESTIGATIONS', 'PROSECUTIONS'],
    ]);
    expect(toMetrics('DID_NOT')).toEqual([['SERVICES'], ['FUNDING']]);
    const streaks = claims.filter(({ properties }) => 'streakYears' in properties);
    expect(streaks).toMatchObject([{ properties: { status: 'DID_NOT_REPORT', streakYears: 6, streakFirstYear: 2018 } }]);
  });

  it('is quoted by every span', () => {
    expect(toSpans(contribution).filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([]);
  });
});
