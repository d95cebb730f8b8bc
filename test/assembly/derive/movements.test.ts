import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../../src/assembly/assembly.js';
import type { Contribution, DocumentKind } from '../../../src/graph/contribution.js';
import { fromTable, toContribution, toDocument, toRelationship } from '../../support/facts.js';

function toPlacement(year: number, tier: string, kind: DocumentKind = 'ROW'): Contribution {
  const placement = toRelationship('PLACED_ON', ['CountryReport', `UTO-${String(year)}`], ['Tier', tier], {
    provenance: fromTable,
  });
  return toContribution(toDocument(`${kind}-${String(year)}-${tier}`, kind), [], [placement]);
}

/** The movement of each placement, by year and tier. */
function toMovements(contributions: readonly Contribution[]): Readonly<Record<string, unknown>> {
  const placements = [...assemble(contributions).relationships.values()].filter(({ type }) => type === 'PLACED_ON');
  return Object.fromEntries(placements.map(({ from, to, properties }) => [`${from.id} ${to.id}`, properties['movement']]));
}

const RANKED = ['TIER_1', 'TIER_2', 'TIER_2_WATCH_LIST', 'TIER_3'] as const;

describe('deriveMovements', () => {
  const pairs = RANKED.flatMap((before, from) =>
    RANKED.map((now, to) => ({ before, now, movement: from === to ? 'REMAINED' : to < from ? 'UPGRADED' : 'DOWNGRADED' })),
  );

  it.each(pairs)('says $movement from $before to $now', ({ before, now, movement }) => {
    expect(toMovements([toPlacement(2022, now), toPlacement(2021, before)])[`UTO-2022 ${now}`]).toBe(movement);
  });

  it('says nothing from or to a special case, not even from one to the next', () => {
    const movements = toMovements([
      toPlacement(2019, 'TIER_3'),
      toPlacement(2020, 'SPECIAL_CASE'),
      toPlacement(2021, 'SPECIAL_CASE'),
      toPlacement(2022, 'TIER_3'),
    ]);
    expect(Object.values(movements)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('says nothing across a missing year, and nothing from the year after', () => {
    expect(Object.values(toMovements([toPlacement(2020, 'TIER_1'), toPlacement(2022, 'TIER_1')]))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('says nothing from the placement of another country', () => {
    const placement = toRelationship('PLACED_ON', ['CountryReport', 'OTH-2021'], ['Tier', 'TIER_1']);
    const other = toContribution(toDocument('other', 'ROW'), [], [placement]);
    expect(toMovements([other, toPlacement(2022, 'TIER_2')])['UTO-2022 TIER_2']).toBeUndefined();
  });

  it('counts the better supported placement of the year before', () => {
    const rivals = [
      toPlacement(2021, 'TIER_1', 'ROW'),
      toPlacement(2021, 'TIER_3', 'NARRATIVE'),
      toPlacement(2021, 'TIER_2', 'SUMMARY'),
    ];
    for (const before of [rivals, rivals.toReversed()]) {
      expect(toMovements([...before, toPlacement(2022, 'TIER_2')])['UTO-2022 TIER_2']).toBe('UPGRADED');
    }
  });

  it('counts the least tier where two are equally supported', () => {
    const rivals = [toPlacement(2021, 'TIER_3'), toPlacement(2021, 'TIER_1')];
    for (const before of [rivals, rivals.toReversed()]) {
      expect(toMovements([...before, toPlacement(2022, 'TIER_2')])['UTO-2022 TIER_2']).toBe('DOWNGRADED');
    }
  });

  it('keeps what the placement states besides', () => {
    const [placement] = [...assemble([toPlacement(2021, 'TIER_1'), toPlacement(2022, 'TIER_1')]).relationships.values()].filter(
      ({ from, type }) => type === 'PLACED_ON' && from.id === 'UTO-2022',
    );
    expect(placement?.properties).toEqual({
      evidence: [],
      sources: ['table'],
      method: 'STATED',
      authority: 0,
      movement: 'REMAINED',
    });
  });
});
