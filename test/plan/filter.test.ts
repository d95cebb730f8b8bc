import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/graph/errors.js';
import { toPredicate } from '../../src/plan/filter.js';
import { toList } from '../../src/plan/list.js';
import { model } from '../support/model.js';

const filterClaims = (filter: unknown) => toPredicate(model, 'Claim', filter);
const compare = (field: string, operator: string, value: unknown) => ({ kind: 'compare', field, operator, value });
const did = { status: { eq: 'DID' } };
const didFits = { kind: 'and', all: [compare('status', 'eq', 'DID')] };
const didNotFits = { kind: 'and', all: [compare('status', 'eq', 'DID_NOT')] };

describe('toPredicate', () => {
  it('is no condition where there is no filter, or an empty one', () => {
    for (const filter of [undefined, null, {}, { status: null, and: null, or: null, not: null }])
      expect(filterClaims(filter)).toBeNull();
  });

  it('joins everything that one filter gives by and', () => {
    expect(filterClaims({ status: { eq: 'DID' }, direction: { isNull: false, in: ['INCREASED'] } })).toEqual({
      kind: 'and',
      all: [didFits, { kind: 'and', all: [compare('direction', 'isNull', false), compare('direction', 'in', ['INCREASED'])] }],
    });
  });

  it('reads and, or and not, however deep', () => {
    expect(filterClaims({ or: [did, { not: { and: [{ status: { eq: 'DID_NOT' } }, did] } }] })).toEqual({
      kind: 'or',
      any: [didFits, { kind: 'not', not: { kind: 'and', all: [didNotFits, didFits] } }],
    });
  });

  it('lets everything fit an empty filter inside and, or and not', () => {
    const everything = { kind: 'and', all: [] };
    expect(filterClaims({ and: [{}] })).toEqual({ kind: 'and', all: [everything] });
    expect(filterClaims({ or: [{}] })).toEqual({ kind: 'or', any: [everything] });
    expect(filterClaims({ not: {} })).toEqual({ kind: 'not', not: everything });
  });

  it('lets nothing fit an empty or', () => {
    expect(filterClaims({ or: [] })).toEqual({ kind: 'or', any: [] });
  });

  it('looks into lists with has', () => {
    expect(filterClaims({ metrics: { has: 'TRAINING' } })).toEqual({ kind: 'and', all: [compare('metrics', 'has', 'TRAINING')] });
  });

  it.each(['eq', 'in', 'has', 'gt', 'gte', 'lt', 'lte', 'contains', 'startsWith', 'isNull'])(
    'refuses an explicit null for %s',
    (operator) => {
      expect(() => filterClaims({ status: { [operator]: null } })).toThrow(
        new InputError(`the filter status.${operator} takes a value, got null; ask for absence with isNull`),
      );
    },
  );

  it('refuses a null among the values of in, and an operator that it does not know', () => {
    expect(() => filterClaims({ status: { in: ['DID', null] } })).toThrow(InputError);
    expect(() => filterClaims({ status: { like: 'D' } })).toThrow(InputError);
  });

  it('refuses a field that is no property of the type', () => {
    for (const name of ['nothing', 'countryReport', 'evidence', 'streak']) {
      expect(() => filterClaims({ [name]: { eq: 'x' } })).toThrow(new InputError(`Claim cannot be filtered by ${name}`));
    }
  });
});

describe('toList', () => {
  const nameOf = (target: string, via: string, filter?: unknown) => toList(model, target, via, { filter, first: 3 }).name;

  it('gives lists with another target, relationship or filter another name, whatever the page', () => {
    const names = [nameOf('Claim', ''), nameOf('Claim', 'CLAIMS'), nameOf('Claim', 'CLAIMS', did), nameOf('Country', '')];
    expect(new Set(names).size).toBe(4);
    expect(toList(model, 'Claim', 'CLAIMS', { filter: did, last: 9 }).name).toBe(nameOf('Claim', 'CLAIMS', did));
    expect(nameOf('Claim', '', {})).toBe(nameOf('Claim', ''));
  });

  it('takes the order of the type, and refuses a page that does not fit', () => {
    expect(toList(model, 'Claim', '', {}).order).toEqual([{ field: 'ordinal', direction: 'ASC' }]);
    expect(() => toList(model, 'Claim', '', { first: 0 })).toThrow(InputError);
  });
});
