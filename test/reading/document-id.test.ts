import { describe, expect, it } from '@jest/globals';
import { toDocumentId } from '../../src/reading/document-id.js';

describe('toDocumentId', () => {
  it('is the SHA-256 of the bytes', () => {
    expect(toDocumentId(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
