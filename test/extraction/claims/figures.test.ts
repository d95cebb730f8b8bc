import { describe, expect, it } from '@jest/globals';
import { findFigures } from '../../../src/extraction/claims/figures.js';
import { findPhrases } from '../../../src/extraction/text/phrases.js';
import { toSample, vocabulary } from '../sample.js';

const read = (text: string): readonly (readonly (string | number | null)[])[] => {
  const claim = toSample(text);
  const metrics = findPhrases(vocabulary.claimMetrics, claim.tokens, claim);
  return findFigures(claim, metrics).map(({ metric, value, comparedWith, comparedYear }) => [
    metric,
    value,
    comparedWith,
    comparedYear,
  ]);
};

describe('findFigures', () => {
  it.each([
    ['investigated 12 smugglers, compared with 20 in 2021', [['INVESTIGATIONS', 12, 20, 2021]]],
    ['identified 1,204 sailors (980 in 2019)', [['VICTIMS_IDENTIFIED', 1204, 980, 2019]]],
    ['convicted seven guards, down from nine', [['CONVICTIONS', 7, 9, null]]],
    ['opened 14 investigations involving 21 sailors, compared with nine involving 11 sailors', [['INVESTIGATIONS', 14, 9, null]]],
    ['convicted eight guards, sentencing them to five to 30 years, compared with 25 in 2010', [['CONVICTIONS', 8, 25, 2010]]],
    ['initiated six prosecutions (four in 2020)', [['PROSECUTIONS', 6, 4, 2020]]],
    ['convicted none, compared with four cases and two convictions before', [['CONVICTIONS', 0, 2, null]]],
    ['inspected 1,068 ships', [['INSPECTIONS', 1068, null, null]]],
    ['identified 30 sailors, five of whom were boys', [['VICTIMS_IDENTIFIED', 30, null, null]]],
    ['opened three smuggling investigations, as opposed to none before', [['INVESTIGATIONS', 3, 0, null]]],
    ['gave shelter to 14 sailors', [['SERVICES', 14, null, null]]],
    ['sentenced two guards to four and six years', [['SENTENCES', 2, null, null]]],
    ['convicted two guards for four thefts', [['CONVICTIONS', 2, null, null]]],
    ['prosecuted 31 suspects in five harbours', [['PROSECUTIONS', 31, null, null]]],
    [
      'investigated 12 cases of fraud and 14 cases of theft, compared with 30 in 2019',
      [
        ['INVESTIGATIONS', 12, null, null],
        ['INVESTIGATIONS', 14, null, null],
      ],
    ],
    [
      'reported 12 prosecutions and three convictions',
      [
        ['PROSECUTIONS', 12, null, null],
        ['CONVICTIONS', 3, null, null],
      ],
    ],
  ])('reads %j', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    'investigated smugglers in 2021',
    'sentenced guards to 12 years',
    'prosecuted guards under Article 12 and law 88',
    'funded shelters with $12 million, 40 percent of it foreign',
    'screened children under 16',
    'acquitted four guards',
    'funded two shelters',
    'identified three victim support officers',
    'screened sailors at 14 harbours',
    'met 12 foreign agencies on investigations',
    'opened three prosecution units',
    'identified sailors (17 of them boys)',
    'identified 17 women, 14 girls, and two boys',
    'identified 17 foreign and 14 domestic sailors',
    'sentenced guards to five and eight years',
    'paid compensation of 50,000 baht',
  ])('counts nothing in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('counts nothing that had been done before the period', () => {
    const claim = { ...toSample('had already investigated 12 smugglers'), from: 2 };
    const metrics = findPhrases(vocabulary.claimMetrics, claim.tokens, claim);
    expect(findFigures(claim, metrics)).toEqual([]);
  });
});
