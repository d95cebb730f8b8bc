import {
  NO_PROVENANCE,
  toPropertyOrder,
  type Hop,
  type Page,
  type ReadPlan,
  type Selection,
} from '../../../../src/graph/plan.js';
import type { TextQuery } from '../../../../src/text/text-query.js';

const PAGE: Page = { take: 20, from: 'START', after: null, before: null };

const SHELTERS: TextQuery = {
  kind: 'and',
  all: [
    { kind: 'phrase', stems: ['open', 'shelter'] },
    { kind: 'not', not: { kind: 'word', stem: 'polic' } },
  ],
};

/** A plan for each shape of statement; its name is that of the golden file. */
export const plans: Readonly<Record<string, ReadPlan>> = {
  'by-id': { column: toSelection('Country', { fields: ['name', 'aliases'], where: isId('BLR') }) },
  'first-page': {
    column: toSelection('Country', { fields: ['name'], order: [toPropertyOrder('nameKey')], count: true }),
  },
  'after-cursor': {
    column: toSelection('Country', {
      order: [toPropertyOrder('nameKey')],
      page: { ...PAGE, after: ['belarus', 'BLR'] },
    }),
  },
  'last-before-cursor': {
    column: toSelection('Claim', {
      order: [toPropertyOrder('year', 'DESC'), toPropertyOrder('ordinal')],
      page: { take: 5, from: 'END', after: null, before: [2023, 4, 'BLR-2023-C-1'] },
    }),
  },
  matches: {
    column: toSelection('Recommendation', { where: { kind: 'and', all: [{ kind: 'matches', query: SHELTERS }] }, count: true }),
  },
  'nested-pages': {
    column: toSelection('CountryReport', {
      fields: ['year'],
      where: isId('BLR-2023'),
      children: {
        country: {
          hop: toHop('HAS_REPORT', 'IN', { byAuthority: true }),
          selection: toSelection('Country', { fields: ['name'] }),
        },
        recommendations: {
          hop: toHop('RECOMMENDS'),
          selection: toSelection('Recommendation', {
            fields: ['text'],
            order: [toPropertyOrder('ordinal')],
            count: true,
            children: {
              provisions: {
                hop: toHop('CITES', 'OUT', { fields: ['role'] }),
                selection: toSelection('LegalProvision', { page: { ...PAGE, after: ['BLR/~/article-181', 'AMEND'] } }),
              },
            },
          }),
        },
      },
    }),
  },
  'filter-with-total': {
    column: toSelection('CountryReport', {
      where: { kind: 'compare', field: 'year', operator: 'gte', value: 2020 },
      count: true,
      children: {
        claims: {
          hop: toHop('CLAIMS'),
          selection: toSelection('Claim', {
            where: { kind: 'compare', field: 'status', operator: 'in', value: ['DID', 'DID_NOT'] },
            order: [toPropertyOrder('ordinal')],
            count: true,
          }),
        },
      },
    }),
  },
  comparisons: {
    column: toSelection('Claim', {
      where: {
        kind: 'or',
        any: [
          { kind: 'compare', field: 'metrics', operator: 'has', value: 'TRAINING' },
          { kind: 'not', not: { kind: 'compare', field: 'direction', operator: 'eq', value: 'INCREASED' } },
          {
            kind: 'and',
            all: [
              { kind: 'compare', field: 'summary', operator: 'contains', value: 'court' },
              { kind: 'compare', field: 'summary', operator: 'startsWith', value: 'The' },
              { kind: 'compare', field: 'streakYears', operator: 'isNull', value: false },
            ],
          },
          { kind: 'and', all: [] },
          { kind: 'or', any: [] },
        ],
      },
    }),
  },
  'some-with-id': {
    column: toSelection('CountryReport', {
      where: {
        kind: 'and',
        all: [
          { kind: 'compare', field: 'year', operator: 'eq', value: 2023 },
          {
            kind: 'exists',
            best: false,
            relationship: null,
            type: 'RECOMMENDS',
            direction: 'OUT',
            label: 'Recommendation',
            where: {
              kind: 'exists',
              best: false,
              relationship: null,
              type: 'CITES',
              direction: 'OUT',
              label: 'LegalProvision',
              where: isId('BLR/~/article-181'),
            },
          },
        ],
      },
    }),
  },
  'none-and-any': {
    column: toSelection('Recommendation', {
      where: {
        kind: 'and',
        all: [
          {
            kind: 'not',
            not: {
              kind: 'exists',
              best: false,
              relationship: null,
              type: 'CONCERNS',
              direction: 'OUT',
              label: 'VictimGroup',
              where: isId('CHILDREN'),
            },
          },
          {
            kind: 'exists',
            best: false,
            relationship: null,
            type: 'CITES',
            direction: 'OUT',
            label: 'LegalProvision',
            where: null,
          },
        ],
      },
    }),
  },
  provenance: {
    column: toSelection('CountryReport', {
      children: {
        placement: {
          hop: {
            ...toHop('PLACED_ON', 'OUT', { fields: ['movement'], byAuthority: true }),
            provenance: {
              evidence: toSelection('Document', { fields: ['id', 'title'] }),
              sources: toSelection('Source', { fields: ['name'] }),
            },
          },
          selection: toSelection('Tier', { fields: ['code'] }),
        },
      },
      provenance: { evidence: toSelection('Document', { fields: ['id'] }), sources: null },
    }),
  },
  'both-ways': {
    column: toSelection('Country', {
      where: isId('BLR'),
      children: { borders: { hop: toHop('BORDERS', 'BOTH'), selection: toSelection('Country', { fields: ['name'] }) } },
    }),
  },
  'two-columns': {
    country: toSelection('Country', { where: isId('BLR') }),
    tier: toSelection('Tier', { where: isId('TIER_1') }),
  },
  'related-order': {
    column: toSelection('Recommendation', {
      fields: ['ordinal'],
      order: [
        {
          via: [
            { type: 'RECOMMENDS', direction: 'IN', label: 'CountryReport' },
            { type: 'PLACED_ON', direction: 'OUT', label: 'Tier' },
          ],
          by: { kind: 'field', field: 'rank' },
          direction: 'DESC',
          nulls: 'LAST',
        },
      ],
      page: { ...PAGE, after: [4, 'BLR-2023-R01'] },
    }),
  },
  'count-order': {
    column: toSelection('CountryReport', {
      order: [
        {
          via: [],
          by: { kind: 'count', step: { type: 'CLAIMS', direction: 'OUT', label: 'Claim' }, knownBy: 'claimsKnown' },
          direction: 'DESC',
          nulls: 'FIRST',
        },
      ],
      page: { ...PAGE, after: [null, 'BLR-2022'] },
    }),
  },
  'best-relationship': {
    column: toSelection('CountryReport', {
      where: {
        kind: 'exists',
        type: 'PLACED_ON',
        direction: 'OUT',
        label: 'Tier',
        best: true,
        relationship: { kind: 'compare', field: 'movement', operator: 'eq', value: 'UPGRADED' },
        where: { kind: 'compare', field: 'code', operator: 'eq', value: 'TIER_1' },
      },
    }),
  },
};

function toSelection(label: string, parts: Partial<Selection> = {}): Selection {
  return {
    label,
    fields: [],
    where: null,
    order: [],
    page: PAGE,
    count: false,
    children: {},
    provenance: NO_PROVENANCE,
    ...parts,
  };
}

function toHop(type: string, direction: Hop['direction'] = 'OUT', parts: Partial<Hop> = {}): Hop {
  return { type, direction, fields: [], byAuthority: false, provenance: NO_PROVENANCE, ...parts };
}

function isId(value: string): Selection['where'] & object {
  return { kind: 'compare', field: 'id', operator: 'eq', value };
}
