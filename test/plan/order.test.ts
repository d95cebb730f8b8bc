import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/shared/errors.js';
import { toPropertyOrder } from '../../src/graph/plan.js';
import { toOrder } from '../../src/plan/order.js';
import { model } from '../support/model.js';

describe('toOrder', () => {
  it('is the order of the type where none is asked for', () => {
    for (const none of [undefined, null, []]) expect(toOrder(model, 'Country', none)).toEqual([toPropertyOrder('nameKey')]);
  });

  it('puts those without a value last, unless the direction says first', () => {
    const toNulls = (summary: string) => toOrder(model, 'Recommendation', [{ summary }])[0];
    expect(toNulls('DESC')).toMatchObject({ direction: 'DESC', nulls: 'LAST' });
    expect(toNulls('ASC_NULLS_FIRST')).toMatchObject({ direction: 'ASC', nulls: 'FIRST' });
  });

  it('orders names by their folded form', () => {
    expect(toOrder(model, 'Country', [{ name: 'ASC' }])).toMatchObject([{ by: { kind: 'field', field: 'nameKey' } }]);
  });

  it('follows relationships to one node, and counts those to many', () => {
    expect(toOrder(model, 'Recommendation', [{ countryReport: { placement: { rank: 'DESC' } } }])).toEqual([
      {
        via: [
          { type: 'RECOMMENDS', direction: 'IN', label: 'CountryReport' },
          { type: 'PLACED_ON', direction: 'OUT', label: 'Tier' },
        ],
        by: { kind: 'field', field: 'rank' },
        direction: 'DESC',
        nulls: 'LAST',
      },
    ]);
    expect(toOrder(model, 'CountryReport', [{ claims: { count: 'DESC' } }])).toMatchObject([
      { via: [], by: { kind: 'count', step: { type: 'CLAIMS', label: 'Claim' }, knownBy: 'claimsKnown' } },
    ]);
  });

  it('says what a type has where only others that share its inputs have what is asked', () => {
    const order = (): unknown => toOrder(model, 'Theme', [{ flows: { count: 'DESC' } }]);
    expect(order).toThrow(InputError);
    expect(order).toThrow('a Theme has no flows to ask about');
  });

  it('has at most five terms', () => {
    const terms = Array.from({ length: 6 }, () => ({ ordinal: 'ASC' }));
    expect(() => toOrder(model, 'Claim', terms)).toThrow(new InputError('orderBy has at most 5 terms, got 6'));
  });
});
