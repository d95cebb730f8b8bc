import { describe, expect, it } from '@jest/globals';
import { findClaims } from '../../../src/extraction/claims/claims.js';
import { toSample } from '../sample.js';

function find(text: string): readonly string[] {
  const prose = [{ start: 0, end: text.length, heading: null }];
  return findClaims(toSample(text), prose).map(
    ({ status, metrics, direction }) => `${status} ${metrics.join('+')}${direction === null ? '' : ` ${direction}`}`,
  );
}

describe('findClaims', () => {
  it.each([
    ['The Directorate of Coastal Crimes investigated 12 cases.', ['DID INVESTIGATIONS']],
    ['Law enforcement officers in the capital identified victims.', ['DID VICTIMS_IDENTIFIED']],
    ['The ministry reported prosecuting one captain.', ['DID PROSECUTIONS']],
    [
      'These efforts included convicting more captains, opening a shelter, and training guards.',
      ['DID CONVICTIONS INCREASED', 'DID SERVICES', 'DID TRAINING'],
    ],
    ['Parliament passed a law against press gangs.', ['DID LEGISLATION']],
    ['The government continued to run a hotline.', ['DID AWARENESS MAINTAINED']],
  ])('takes what was done from %j', (text, claims) => {
    expect(find(text)).toEqual(claims);
  });

  it.each([
    ['Courts have not convicted a captain since 2018.', ['DID_NOT CONVICTIONS']],
    [
      'The government has not identified victims, investigated captains, or convicted anyone.',
      ['DID_NOT VICTIMS_IDENTIFIED+INVESTIGATIONS+CONVICTIONS'],
    ],
    [
      'The government has not convicted a captain, identified fewer victims, and lacked resources.',
      ['DID_NOT CONVICTIONS', 'DID VICTIMS_IDENTIFIED DECREASED', 'INADEQUATE FUNDING'],
    ],
    ['No captains were prosecuted or convicted.', ['DID_NOT PROSECUTIONS+CONVICTIONS']],
    ['The police held no awareness campaigns.', ['DID_NOT AWARENESS']],
    ['The government did not report how many victims it referred to care.', ['DID_NOT_REPORT REFERRALS']],
    ['Courts rarely convicted captains.', ['INADEQUATE CONVICTIONS']],
    ['Courts seldom speedily prosecuted or convicted captains.', ['INADEQUATE PROSECUTIONS+CONVICTIONS']],
    ['Police prosecuted some victims for theft.', ['HARMED PROSECUTIONS']],
  ])('takes what was not done, or badly, from %j', (text, claims) => {
    expect(find(text)).toEqual(claims);
  });

  it('takes the first year of what was never done since', () => {
    const years = ['Courts have not convicted a captain since 2018.', 'Courts convicted a captain, the first since 2018.'].map(
      (text) =>
        findClaims(toSample(text), [{ start: 0, end: text.length, heading: null }]).map(({ streakYears, streakSince }) => [
          streakYears,
          streakSince,
        ]),
    );
    expect(years).toEqual([[[null, 2018]], [[null, null]]]);
  });

  it.each([
    'The Government of Freedonia does not fully meet the minimum standards.',
    'A government-funded charity helped sailors.',
    'Charities and churches identified victims.',
  ])('claims nothing of the government in %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});
