import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/shared/errors.js';
import { MAXIMUM_PAGE_SIZE, toCursor, toPage, toPageInformation, type PageArguments } from '../../src/plan/paging.js';
import type { LinkRow } from '../../src/graph/result.js';
import { fuzzSeed } from '../support/fuzz.js';

const LIST = 'countries by name';

describe('toPage', () => {
  it('reads 50 from the start where nothing is given, explicit nulls included', () => {
    const page = { take: 50, from: 'START', after: null, before: null };
    expect(toPage({}, LIST)).toEqual(page);
    expect(toPage({ first: null, last: null, after: null, before: null }, LIST)).toEqual(page);
  });

  it('takes sizes from 1 to 250 from either end', () => {
    for (const size of [1, MAXIMUM_PAGE_SIZE]) {
      expect(toPage({ first: size }, LIST)).toMatchObject({ take: size, from: 'START' });
      expect(toPage({ last: size }, LIST)).toMatchObject({ take: size, from: 'END' });
    }
    expect(MAXIMUM_PAGE_SIZE).toBe(250);
  });

  it.each([0, -1, 251, 2 ** 31 - 1])('refuses the size %i, and says which argument and what is allowed', (size) => {
    expect(() => toPage({ first: size }, LIST)).toThrow(new InputError(`first must be from 1 to 250, got ${String(size)}`));
    expect(() => toPage({ last: size }, LIST)).toThrow(new InputError(`last must be from 1 to 250, got ${String(size)}`));
  });

  it('refuses first with last', () => {
    expect(() => toPage({ first: 1, last: 1 }, LIST)).toThrow(InputError);
  });

  it('reads back the place that a cursor of the same list names', () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    const property = fc.property(fc.array(scalar, { minLength: 1, maxLength: 4 }), fc.string(), (keys, list) => {
      const cursor = toCursor(keys, list);
      expect(cursor).toMatch(/^[\w-]+$/);
      const { after, before } = toPage({ after: cursor, before: cursor }, list);
      expect([JSON.stringify(after), JSON.stringify(before)]).toEqual([JSON.stringify(keys), JSON.stringify(keys)]);
    });
    fc.assert(property, { seed: fuzzSeed, numRuns: 200 });
  });

  it('refuses a cursor of another list', () => {
    const cursor = toCursor(['name', 'BLR'], 'reports by year');
    expect(() => toPage({ after: cursor }, LIST)).toThrow(new InputError('after is a cursor of another list, order or filter'));
    expect(() => toPage({ before: cursor }, LIST)).toThrow(new InputError('before is a cursor of another list, order or filter'));
  });

  const encode = (text: string): string => Buffer.from(text).toString('base64url');
  it.each([
    '',
    ' ',
    'nonsense',
    '🦊',
    encode('null'),
    encode('{}'),
    encode('[]'),
    encode('["mark"]'),
    encode('["mark",{}]'),
    encode('["mark",[1]]'),
  ])('refuses %j, which is no cursor, and names the argument', (cursor) => {
    expect(() => toPage({ before: cursor }, LIST)).toThrow(InputError);
    expect(() => toPage({ before: cursor }, LIST)).toThrow('before must be a cursor that this server gave');
  });

  it('does not send a long piece of garbage back whole', () => {
    expect(() => toPage({ after: 'x'.repeat(10_000) }, LIST)).toThrow(/^.{1,200}$/);
  });
});

describe('toPageInformation', () => {
  const rows = ['AAA', 'BBB', 'CCC'].map((id): LinkRow => ({
    keys: [id],
    node: { label: 'Country', fields: {}, evidence: null, sources: null, children: {} },
    relationship: null,
  }));
  const inform = (page: PageArguments, more: boolean, shown = rows) =>
    toPageInformation({ page: toPage(page, LIST), list: LIST, row: { rows: shown, more, total: null } });
  const cursor = toCursor(['A'], LIST);

  it('names the first and the last row in the order of the list, whichever end was asked for', () => {
    const ends = { startCursor: toCursor(['AAA'], LIST), endCursor: toCursor(['CCC'], LIST) };
    expect(inform({ first: 3 }, false)).toMatchObject(ends);
    expect(inform({ last: 3 }, false)).toMatchObject(ends);
  });

  it('names none where there is no row', () => {
    expect(inform({}, false, [])).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  it.each([true, false])('says of a page from the start that more follows: %p', (more) => {
    expect(inform({ first: 3 }, more)).toMatchObject({ hasNextPage: more, hasPreviousPage: false });
    expect(inform({ first: 3, after: cursor }, more)).toMatchObject({ hasNextPage: more, hasPreviousPage: true });
  });

  it.each([true, false])('says of a page from the end that more precedes: %p', (more) => {
    expect(inform({ last: 3 }, more)).toMatchObject({ hasNextPage: false, hasPreviousPage: more });
    expect(inform({ last: 3, before: cursor }, more)).toMatchObject({ hasNextPage: true, hasPreviousPage: more });
  });
});
