import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseEvidenceString, toEvidenceString } from '../../src/graph/evidence.js';
import { fuzzSeed } from '../support/fuzz.js';

describe('parseEvidenceString', () => {
  it('reads back what toEvidenceString wrote, whatever the quote holds', () => {
    const document = fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 64, maxLength: 64 });
    const part = fc.constantFrom(':', '1:2:3:', '🦊', '\ud83e', '\n', '\r\n', '\u2028', '\u00a0', '"', '', 'é');
    const quote = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    const property = fc.property(document, fc.nat(), quote, (id, start, words) => {
      const span = { start, end: start + words.length, quote: words };
      expect(parseEvidenceString(toEvidenceString(id, span))).toEqual({ document: id, ...span });
    });
    fc.assert(property, { seed: fuzzSeed, numRuns: 500 });
  });

  it.each(['', 'abc', 'abc:1:2', 'abc:1::quote', ':1:2:quote', 'abc:-1:2:quote'])('refuses %j', (value) => {
    expect(() => parseEvidenceString(value)).toThrow('document:start:end:quote');
  });
});
