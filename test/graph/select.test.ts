import { describe, expect, it } from '@jest/globals';
import { equals, isOneOf, isStated, select } from '../../src/graph/select.js';

describe('select', () => {
  it('reads one node without properties, order or conditions until a step says more', () => {
    expect(select('Tier').selection).toEqual({
      label: 'Tier',
      fields: [],
      where: null,
      order: [],
      page: { take: 1, from: 'START', after: null, before: null },
      count: false,
      children: {},
      provenance: { evidence: null, sources: null },
    });
  });

  it('joins conditions so that all must hold', () => {
    const [one, two] = [equals('year', 2023), isStated('tierYear')];
    expect(select('Profile').where(one).selection.where).toEqual(one);
    expect(select('Profile').where(one).where(two).selection.where).toEqual({ kind: 'and', all: [one, two] });
  });

  it('follows a relationship outward, not by authority, unless told otherwise', () => {
    const tier = select('Tier').field('id');
    const { children } = select('CountryReport')
      .follow('tier', 'PLACED_ON', tier, { fields: ['movement'], byAuthority: true })
      .follow('countries', 'HAS_REPORT', select('Country').first(2), { direction: 'IN' }).selection;
    expect(children['tier']).toMatchObject({
      hop: { type: 'PLACED_ON', direction: 'OUT', fields: ['movement'], byAuthority: true },
      selection: tier.selection,
    });
    expect(children['countries']).toMatchObject({ hop: { direction: 'IN', fields: [], byAuthority: false } });
  });

  it('leaves the selection that a step is called on as it was', () => {
    const base = select('Document').field('id');
    base
      .field('title')
      .where(isOneOf('id', ['a']))
      .orderBy('title')
      .first(5)
      .count();
    expect(base.selection).toEqual(select('Document').field('id').selection);
  });
});
