import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldName } from '../../src/shared/fold-name.js';

describe('foldName', () => {
  it.each([
    ["Côte d'Ivoire", 'Cote d’Ivoire', 'cote d ivoire', 'CÔTE D‘IVOIRE', 'Co\u0302te-d´Ivoire'],
    ['The Bahamas', 'bahamas', ' the  BAHAMAS. '],
    ['Trinidad & Tobago', 'Trinidad and Tobago', 'TRINIDAD AND TOBAGO'],
    ['Guinea-Bissau', 'Guinea–Bissau', 'guinea bissau'],
    ['Türkiye', 'Turkiye', 'TÜRKİYE'],
    ['São Tomé and Príncipe', 'Sao Tome & Principe'],
    ['Færøerne', 'faeroerne'],
    ['Kıbrıs', 'Kibris'],
    ['ΚΥΠΡΟΣ', 'Κύπρος'],
    ['U.S.', 'u s'],
  ])('folds the ways to write %s to one', (...names) => {
    expect(new Set(names.map(foldName)).size).toBe(1);
  });

  it('keeps apart what differs in more than spelling', () => {
    const names = ['Niger', 'Nigeria', 'Guinea', 'Guinea-Bissau', 'US', 'U.S.', 'Iran', 'Iraq', 'இந்தியா', 'இந்தியம்'];
    expect(new Set(names.map(foldName)).size).toBe(names.length);
  });

  it('keeps a name that is nothing but an article', () => {
    expect(foldName('The')).toBe('the');
  });

  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });

  it('leaves single spaces and the basic plane alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(foldName(name)).toMatch(/^(?:[^\s\u{10000}-\u{10ffff}]+(?: [^\s\u{10000}-\u{10ffff}]+)*)?$/u);
      }),
    );
  });
});
