import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { Selection } from '../../../../src/graph/plan.js';
import { compilePlan } from '../../../../src/stores/neo4j/compiler/compile-plan.js';
import { readGolden, toGolden } from './golden.js';
import { plans } from './plans.js';

describe('compilePlan', () => {
  it.each(Object.entries(plans))('gives the statement on record for %s', (name, plan) => {
    const path = fileURLToPath(new URL(`golden/${name}.cypher`, import.meta.url));
    const text = toGolden(plan);
    expect(readGolden(path, text)).toBe(text);
  });

  it('gives one text for plans that differ in values only', () => {
    const compile = (id: string, take: number): string => compilePlan({ column: toCountry({ id, take }) }).text;
    expect(compile('BLR', 1)).toBe(compile('no\' } RETURN "such" //', 250));
  });

  it('gives one text for lists of like length', () => {
    const compile = (value: readonly string[]) => {
      const where = { kind: 'compare', field: 'id', operator: 'in', value } as const;
      return compilePlan({ column: { ...toCountry({ id: '', take: 1 }), where } });
    };
    expect(compile(['A', 'B']).text).toBe(compile(['A', 'B', 'C', 'D']).text);
    expect(compile(['A', 'B']).parameters['countryId']).toHaveLength(10);
  });

  it('refuses a name that is not one word', () => {
    const plan = { column: { ...toCountry({ id: 'BLR', take: 1 }), fields: ['name} //'] } };
    expect(() => compilePlan(plan)).toThrow('one word');
  });

  it('refuses a cursor with another number of keys than its list', () => {
    const country = toCountry({ id: 'BLR', take: 1 });
    const plan = { column: { ...country, page: { ...country.page, after: ['belarus', 'BLR'] } } };
    expect(() => compilePlan(plan)).toThrow('a cursor of a list has a key for each term');
  });
});

function toCountry({ id, take }: { readonly id: string; readonly take: number }): Selection {
  return {
    label: 'Country',
    fields: ['name'],
    where: { kind: 'compare', field: 'id', operator: 'eq', value: id },
    order: [],
    page: { take, from: 'START', after: null, before: null },
    count: false,
    children: {},
    provenance: { evidence: null, sources: null },
  };
}
