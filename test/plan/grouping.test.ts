import { describe, expect, it } from '@jest/globals';
import type { Compare, Exists, Predicate } from '../../src/graph/plan.js';
import { toGroupKeys } from '../../src/plan/group-keys.js';
import { toGrouping } from '../../src/plan/grouping.js';
import { getNodeModel, type RelationshipModel } from '../../src/plan/model.js';
import type { ListParent } from '../../src/plan/report-scope.js';
import { model } from '../support/model.js';

describe('keys to count by', () => {
  it('are what many nodes share, and not ids, names and texts', () => {
    const names = [...toGroupKeys(model, 'Recommendation').keys()];
    expect(names).toEqual(
      expect.arrayContaining(['CONTINUING', 'YEAR', 'COUNTRY', 'REGION', 'TIER', 'THEMES', 'PROVISIONS_ROLE']),
    );
    expect(names).not.toEqual(expect.arrayContaining(['TEXT']));
    expect(names).not.toEqual(expect.arrayContaining(['ID']));
  });

  it('are told apart where two fields lead to one type', () => {
    const names = [...toGroupKeys(model, 'Flow').keys()];
    expect(names).toEqual(expect.arrayContaining(['FROM', 'FROM_REGION', 'TO', 'TO_REGION', 'COUNTRY', 'REGION']));
  });

  it('are no list whose entries belong to one node each', () => {
    expect([...toGroupKeys(model, 'Country').keys()]).not.toContain('LEGAL_PROVISIONS');
  });
});

describe('the reports that a count rests on', () => {
  const inYear: Compare = { kind: 'compare', field: 'year', operator: 'eq', value: 2023 };
  const full: Compare = { kind: 'compare', field: 'narrative', operator: 'eq', value: 'FULL' };
  const first: Compare = { kind: 'compare', field: 'ordinal', operator: 'eq', value: 1 };

  it.each<[string, Predicate | null, Predicate | null]>([
    ['nothing', null, null],
    ['nothing of the report', first, null],
    ['the report', ofReport(inYear), inYear],
    ['the report and more', { kind: 'and', all: [first, ofReport(inYear)] }, { kind: 'and', all: [inYear] }],
    ['the report in two ways', { kind: 'or', any: [ofReport(inYear), ofReport(full)] }, { kind: 'or', any: [inYear, full] }],
    ['what the report is not', { kind: 'not', not: ofReport(full) }, { kind: 'not', not: full }],
    ['the report or more', { kind: 'or', any: [ofReport(inYear), first] }, null],
    ['not the report with more', { kind: 'not', not: { kind: 'and', all: [ofReport(full), first] } }, null],
  ])('are those that a filter leaves which asks %s', (_what, where, expected) => {
    expect(toScope('Recommendation', null, where)).toMatchObject({ from: 'LABEL', where: expected });
  });

  it('are of the parent where the list is its own', () => {
    expect(toScope('Recommendation', toParent('CountryReport', 'recommendations'))).toMatchObject({ from: 'PARENT', via: [] });
    expect(toScope('Action', toParent('Recommendation', 'actions'))).toMatchObject({
      from: 'PARENT',
      via: [{ type: 'RECOMMENDS' }],
    });
    expect(toScope('Recommendation', toParent('Theme', 'recommendations'))).toMatchObject({ from: 'LABEL' });
    expect(toScope('CountryReport', toParent('Country', 'reports'))).toMatchObject({ from: 'NODES' });
  });

  it('are none for what profiles state, and for what does not hang on reports', () => {
    expect(toScope('Claim', toParent('Profile', 'claims'))).toBeNull();
    expect(toScope('Country', null)).toBeNull();
    expect(toScope('LegalProvision', null)).toBeNull();
  });

  it('are known where they know their list, and of reports themselves, each key', () => {
    const known: Compare = { kind: 'compare', field: 'claimsKnown', operator: 'eq', value: true };
    expect(toScope('Claim', null)).toMatchObject({ known });
    const groups: Compare = { kind: 'compare', field: 'groupsKnown', operator: 'eq', value: true };
    const tier: Exists = {
      kind: 'exists',
      type: 'PLACED_ON',
      direction: 'OUT',
      label: 'Tier',
      best: true,
      relationship: null,
      where: { kind: 'compare', field: 'id', operator: 'isNull', value: false },
    };
    const scope = toGrouping(
      model,
      { type: 'CountryReport', where: null, parent: null },
      { by: ['VICTIM_GROUPS', 'TIER'] },
    ).scope;
    expect(scope).toMatchObject({ known: { kind: 'and', all: [groups, tier] }, keys: [null, { field: 'id' }] });
  });
});

function toScope(type: string, parent: ListParent | null, where: Predicate | null = null): unknown {
  const [by] = toGroupKeys(model, type).keys();
  return toGrouping(model, { type, where, parent }, { by: [by] }).scope;
}

function toParent(type: string, name: string): ListParent {
  return { type, field: toRelationship(type, name) };
}

function toRelationship(type: string, name: string): RelationshipModel {
  const field = getNodeModel(model, type).fields.get(name);
  if (field?.kind !== 'relationship') throw new Error(`${type}.${name} follows relationships`);
  return field;
}

function ofReport(where: Predicate): Exists {
  return { kind: 'exists', type: 'RECOMMENDS', direction: 'IN', label: 'CountryReport', best: false, relationship: null, where };
}
