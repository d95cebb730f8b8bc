import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/shared/errors.js';
import { toPropertyOrder } from '../../src/graph/plan.js';
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

  it('says what a type has where only others that share its inputs have what is asked', () => {
    const ask = (): unknown => toPredicate(model, 'Theme', { claims: { some: {} } });
    expect(ask).toThrow(InputError);
    expect(ask).toThrow(/^a Theme has no claims to ask about; it has id, code, .*recommendations, actions$/);
    expect(toPredicate(model, 'VictimGroup', { claims: { some: {} } })).not.toBeNull();
  });

  it('knows no field that the schema does not offer', () => {
    expect(() => filterClaims({ nothing: { eq: 'x' } })).toThrow('a Claim has no nothing to ask about');
    for (const name of ['evidence', 'streak']) {
      expect(() => filterClaims({ [name]: { eq: 'x' } })).toThrow(`Claim can be filtered by ${name}`);
    }
  });

  it('compares names folded, and those of a country with all that it has', () => {
    const named = (filter: unknown) => toPredicate(model, 'Country', { name: filter });
    expect(named({ eq: 'Côte d’Ivoire' })).toEqual({ kind: 'and', all: [compare('foldedNames', 'has', 'cote d ivoire')] });
    expect(named({ contains: 'IVOIRE' })).toEqual({ kind: 'and', all: [compare('foldedNames', 'hasContaining', 'ivoire')] });
    expect(named({ in: ['Belarus', 'Haïti'] })).toEqual({
      kind: 'and',
      all: [{ kind: 'or', any: [compare('foldedNames', 'has', 'belarus'), compare('foldedNames', 'has', 'haiti')] }],
    });
    expect(toPredicate(model, 'Theme', { name: { startsWith: 'Légal' } })).toEqual({
      kind: 'and',
      all: [compare('nameKey', 'startsWith', 'legal')],
    });
  });

  it('lets narrower concepts fit a code, unless it is asked exactly', () => {
    const coded = (filter: unknown) => toPredicate(model, 'VictimGroup', { code: filter });
    expect(coded({ eq: 'MIGRANTS' })).toEqual({
      kind: 'and',
      all: [{ kind: 'or', any: [compare('lineage', 'has', 'MIGRANTS')] }],
    });
    expect(coded({ eq: 'MIGRANTS', exactly: true })).toEqual({ kind: 'and', all: [compare('code', 'eq', 'MIGRANTS')] });
  });

  it('asks of a list that some, none or every one fits; of a list that is not known only some', () => {
    const listed = (filter: unknown) => toPredicate(model, 'CountryReport', { recommendations: filter });
    const continuing = { continuing: { eq: true } };
    const where = { kind: 'and', all: [compare('continuing', 'eq', true)] };
    const step = { type: 'RECOMMENDS', direction: 'OUT', label: 'Recommendation' };
    const exists = { kind: 'exists', ...step, best: false, relationship: null, where };
    const known = compare('recommendationsKnown', 'eq', true);
    expect(listed({ some: continuing })).toEqual({ kind: 'and', all: [exists] });
    expect(listed({ none: continuing })).toEqual({ kind: 'and', all: [known, { kind: 'not', not: exists }] });
    const exception = { kind: 'or', any: [{ ...exists, where: { kind: 'not', not: where } }] };
    expect(listed({ every: continuing })).toEqual({ kind: 'and', all: [known, { kind: 'not', not: exception }] });
  });

  it('asks a relationship together with its node', () => {
    const role = { role: { in: ['AMEND'] }, node: { number: { eq: '181' } } };
    const asked = toPredicate(model, 'Recommendation', { provisions: { some: role } });
    const fact = { all: [{ all: [compare('role', 'in', ['AMEND'])] }] };
    expect(asked).toMatchObject({
      all: [{ kind: 'exists', type: 'CITES', relationship: fact, where: { all: [compare('number', 'eq', '181')] } }],
    });
    expect(toPredicate(model, 'CountryReport', { placement: { movement: { eq: 'UPGRADED' } } })).toMatchObject({
      kind: 'exists',
      best: true,
      relationship: { all: [{ all: [compare('movement', 'eq', 'UPGRADED')] }] },
      where: null,
    });
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
    expect(toList(model, 'Claim', '', {}).order).toEqual([toPropertyOrder('ordinal')]);
    expect(() => toList(model, 'Claim', '', { first: 0 })).toThrow(InputError);
  });
});
