import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/shared/errors.js';
import { readText } from '../../src/reading/text.js';

describe('readText', () => {
  it('drops the byte order mark of UTF-8 and keeps no-break spaces and curly quotes', () => {
    expect(readText(Uint8Array.of(0xef, 0xbb, 0xbf, ...Buffer.from('a’ b')))).toBe('a’ b');
  });

  it('reads UTF-16 of both orders by the byte order mark', () => {
    const little = Buffer.from('\uFEFFCôte', 'utf16le');
    expect(readText(little)).toBe('Côte');
    expect(readText(Buffer.from(little).swap16())).toBe('Côte');
  });

  it('takes what is no UTF-8 for windows-1252', () => {
    expect(readText(Uint8Array.of(0x43, 0xf4, 0x92, 0x73))).toBe('Cô’s');
  });

  it('makes line ends LF and leaves a lone carriage return', () => {
    expect(readText(Buffer.from('a\r\nb\r\n\r\nc\rd'))).toBe('a\nb\n\nc\rd');
  });

  it.each([
    ['an empty file', Buffer.from('')],
    ['white space alone', Buffer.from(' \n\t ')],
    ['a NUL', Buffer.from('a\0b')],
    ['the head of a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x41)],
  ])('refuses %s', (_, bytes) => {
    expect(() => readText(bytes)).toThrow(InputError);
  });

  it('gives back any text without carriage returns and control characters', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => value.trim() !== '' && !/[\p{Cc}\uFEFF]/u.test(value));
    fc.assert(fc.property(text, (value) => readText(Buffer.from(value)) === value));
  });
});
