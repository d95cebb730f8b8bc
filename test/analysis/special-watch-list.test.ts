import { describe, expect, it } from '@jest/globals';
import { toSpecialWatchList, type ListedPlacement, type SpecialWatchList } from '../../src/analysis/special-watch-list.js';

const place = (
  country: string,
  year: number,
  tier: string,
  statedMovement: ListedPlacement['statedMovement'] = null,
): ListedPlacement => ({ country, year, tier, statedMovement });

const NONE: SpecialWatchList = { countries: [], undetermined: [] };

describe('toSpecialWatchList', () => {
  it('lists who is on the Watch List, whatever the year before', () => {
    const rows = [place('BBB', 2020, 'TIER_2_WATCH_LIST'), place('AAA', 2020, 'TIER_2_WATCH_LIST', 'DOWNGRADED')];
    expect(toSpecialWatchList(2020, rows, []).countries).toEqual([
      { country: 'AAA', reason: 'ON_WATCH_LIST', basis: 'COMPUTED' },
      { country: 'BBB', reason: 'ON_WATCH_LIST', basis: 'COMPUTED' },
    ]);
  });

  it.each([
    ['TIER_2', 'TIER_1', 'ROSE_TO_TIER_1'],
    ['TIER_2_WATCH_LIST', 'TIER_1', 'ROSE_TO_TIER_1'],
    ['TIER_3', 'TIER_2', 'ROSE_FROM_TIER_3'],
  ])('lists a rise from %s to %s', (before, now, reason) => {
    const rows = [place('AAA', 2019, before), place('AAA', 2020, now)];
    expect(toSpecialWatchList(2020, rows, []).countries).toEqual([{ country: 'AAA', reason, basis: 'COMPUTED' }]);
  });

  it.each([
    ['TIER_1', 'TIER_1'],
    ['TIER_3', 'TIER_1'],
    ['TIER_2_WATCH_LIST', 'TIER_2'],
    ['TIER_1', 'TIER_2'],
    ['TIER_2', 'TIER_3'],
    ['SPECIAL_CASE', 'TIER_2'],
  ])('leaves out who went from %s to %s', (before, now) => {
    expect(toSpecialWatchList(2020, [place('AAA', 2019, before), place('AAA', 2020, now)], [])).toEqual(NONE);
  });

  it('takes a stated rise where the tier of the year before is not known, and says so', () => {
    const rows = [place('AAA', 2020, 'TIER_1', 'UPGRADED'), place('BBB', 2020, 'TIER_1', 'REMAINED')];
    expect(toSpecialWatchList(2020, rows, [])).toEqual({
      countries: [{ country: 'AAA', reason: 'ROSE_TO_TIER_1', basis: 'STATED' }],
      undetermined: [],
    });
  });

  it('keeps to two known placements whatever the text states', () => {
    const rows = [place('AAA', 2019, 'TIER_1'), place('AAA', 2020, 'TIER_1', 'UPGRADED')];
    expect(toSpecialWatchList(2020, rows, [])).toEqual(NONE);
  });

  it('does not take a stated rise to Tier 2 for one from Tier 3, unless the Watch List of the year before is known', () => {
    const rows = [place('AAA', 2020, 'TIER_2', 'UPGRADED')];
    expect(toSpecialWatchList(2020, rows, [])).toEqual({ countries: [], undetermined: ['AAA'] });
    expect(toSpecialWatchList(2020, rows, ['TIER_2_WATCH_LIST']).countries).toEqual([
      { country: 'AAA', reason: 'ROSE_FROM_TIER_3', basis: 'STATED' },
    ]);
  });

  it('leaves open what neither placements nor texts tell, and settles it by the lists of the year before', () => {
    const rows = [place('AAA', 2020, 'TIER_1'), place('BBB', 2020, 'TIER_2'), place('CCC', 2020, 'TIER_3')];
    expect(toSpecialWatchList(2020, rows, []).undetermined).toEqual(['AAA', 'BBB']);
    expect(toSpecialWatchList(2020, rows, ['TIER_3']).undetermined).toEqual(['AAA']);
    expect(toSpecialWatchList(2020, rows, ['TIER_2', 'TIER_2_WATCH_LIST', 'TIER_3'])).toEqual(NONE);
  });
});
