import { describe, expect, it } from '@jest/globals';
import { toActionId, toClaimId, toInstrumentId, toProvisionId, toRecommendationId, toReportId } from '../../src/graph/keys.js';

describe('keys', () => {
  it('are readable', () => {
    expect(toReportId('BLR', 2023)).toBe('BLR-2023');
    expect(toRecommendationId('BLR-2023', 4)).toBe('BLR-2023-R04');
    expect(toRecommendationId('BLR-2023', 12)).toBe('BLR-2023-R12');
    expect(toActionId('BLR-2023-R04', 1)).toBe('BLR-2023-R04-A1');
    expect(toInstrumentId('BLR', 'criminal code')).toBe('BLR/criminal-code');
    expect(toProvisionId('BLR', 'criminal code', 'SECTION', '193(1)')).toBe('BLR/criminal-code/section-193(1)');
    expect(toProvisionId('BLR', null, 'ARTICLE', '181')).toBe('BLR/~/article-181');
  });

  it('do not tell apart what is written with other case, accents, spaces or marks', () => {
    const names = ['Código Penal', 'codigo penal', ' Codigo  Penal.', 'co\u0301digo-penal'];
    expect(new Set(names.map((name) => toInstrumentId('UTO', name)))).toEqual(new Set(['UTO/codigo-penal']));
    expect(toProvisionId('UTO', 'Act', 'ARTICLE', '12A')).toBe(toProvisionId('UTO', 'act', 'ARTICLE', '12a'));
  });

  it('tell apart kinds, numbers, instruments and countries', () => {
    const ids = [
      toProvisionId('UTO', null, 'ARTICLE', '1'),
      toProvisionId('UTO', null, 'SECTION', '1'),
      toProvisionId('UTO', null, 'ARTICLE', '1-1'),
      toProvisionId('UTO', 'penal code', 'ARTICLE', '1'),
      toProvisionId('BLR', null, 'ARTICLE', '1'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of a claim goes by what is claimed and where, and not by the order of the metrics', () => {
    const id = toClaimId('BLR-2023', 'DID', ['TRAINING', 'FUNDING'], '5-9');
    expect(id).toMatch(/^BLR-2023-C-[0-9a-f]{12}$/);
    expect(toClaimId('BLR-2023', 'DID', ['FUNDING', 'TRAINING'], '5-9')).toBe(id);
    const others = [
      toClaimId('BLR-2022', 'DID', ['TRAINING', 'FUNDING'], '5-9'),
      toClaimId('BLR-2023', 'DID_NOT', ['TRAINING', 'FUNDING'], '5-9'),
      toClaimId('BLR-2023', 'DID', ['TRAINING'], '5-9'),
      toClaimId('BLR-2023', 'DID', ['TRAINING', 'FUNDING'], '5-10'),
    ];
    expect(new Set([id, ...others]).size).toBe(5);
  });
});
