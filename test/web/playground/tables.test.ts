import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toTables } from '../../../web/playground/answer/tables.js';
import { isList, isMembers, isScalar } from '../../../web/playground/answer/values.js';
import { arbitraryAnswer } from './answers.js';
import { noteDrawn } from '../../support/non-empty.js';

describe('toTables', () => {
  const drawnTexts = noteDrawn('texts');
  const drawnTables = noteDrawn('tables');

  it('has a table for each list of objects, with the row that its rows belong to', () => {
    const data = {
      countryReports: {
        totalCount: 2,
        nodes: [
          {
            id: 'BLR-2023',
            placement: { tier: { code: 'TIER_3' } },
            claims: { nodes: [{ status: 'DID' }, { status: 'DID_NOT' }] },
          },
          { id: 'FRA-2023', placement: null, claims: null },
        ],
      },
    };
    expect(toTables(data)).toEqual([
      { path: 'countryReports', columns: ['totalCount', 'count(nodes)'], rows: [[2, 2]] },
      {
        path: 'countryReports.nodes',
        columns: ['#', 'id', 'placement.tier.code', 'count(claims.nodes)'],
        rows: [
          [1, 'BLR-2023', 'TIER_3', 2],
          [2, 'FRA-2023', null, null],
        ],
      },
      {
        path: 'countryReports.nodes.claims.nodes',
        columns: ['# in countryReports.nodes', 'id in countryReports.nodes', 'status'],
        rows: [
          [1, 'BLR-2023', 'DID'],
          [1, 'BLR-2023', 'DID_NOT'],
        ],
      },
    ]);
  });

  it('tells what is not known from what is empty, and from what a row does not have', () => {
    const rows = [{ codes: ['A', 'B'] }, { codes: [] }, { codes: null }, { other: 1 }];
    const [table] = toTables({ rows });
    expect(table).toEqual({
      path: 'rows',
      columns: ['codes', 'other'],
      rows: [
        [['A', 'B'], undefined],
        [[], undefined],
        [null, undefined],
        [undefined, 1],
      ],
    });
    const [counted] = toTables({ rows: [{ nodes: [{ id: 'a' }] }, { nodes: [] }, { nodes: null }] });
    expect(counted).toEqual({
      path: 'rows',
      columns: ['#', 'count(nodes)'],
      rows: [
        [1, 1],
        [2, 0],
        [3, null],
      ],
    });
  });

  it('has what is neither an object nor a list of them in a table of its own, and no table of an empty answer', () => {
    expect(toTables({ __typename: 'Query', country: null })).toEqual([
      { path: 'data', columns: ['__typename', 'country'], rows: [['Query', null]] },
    ]);
    expect(toTables({})).toEqual([]);
  });

  it('has each value of any answer in some cell, as often as the answer has it', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (data) => {
        const cells: readonly unknown[] = toTables(data).flatMap(({ rows }) => rows.flat(2));
        const counts = countAll(cells.filter((cell) => typeof cell === 'string'));
        for (const [text, count] of drawnTexts(countAll(toTexts(data))))
          expect(counts.get(text) ?? 0).toBeGreaterThanOrEqual(count);
      }),
      RUNS,
    );
  });

  it('has a cell for each column in each row, and each column once', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (data) => {
        for (const { columns, rows } of drawnTables(toTables(data))) {
          expect(new Set(columns).size).toBe(columns.length);
          expect(rows.every((row) => row.length === columns.length)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

function toTexts(value: unknown): readonly string[] {
  if (isList(value)) return value.flatMap(toTexts);
  if (isMembers(value)) return Object.values(value).flatMap(toTexts);
  return isScalar(value) && typeof value === 'string' ? [value] : [];
}

function countAll(values: readonly unknown[]): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const RUNS = { numRuns: 1_000 };
