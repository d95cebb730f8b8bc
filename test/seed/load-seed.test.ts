import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../src/assembly/assembly.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { seedDirectory, withEditedSeed } from './seed-copy.js';
import { nonEmpty } from '../support/non-empty.js';

const seed = loadSeed(seedDirectory);
const contributions = seed.contributions();
const elements = assemble(contributions);
const placements = [...elements.relationships.values()].filter(({ type }) => type === 'PLACED_ON');

function toTotals(year: number): Readonly<Record<string, number>> {
  const tiers = placements.filter(({ from }) => from.id.endsWith(`-${String(year)}`)).map(({ to }) => to.id);
  return Object.fromEntries([...new Set(tiers)].map((tier) => [tier, tiers.filter((other) => other === tier).length]));
}

describe('loadSeed', () => {
  it('gives the same hash and contributions each time', () => {
    const again = loadSeed(seedDirectory);
    expect(again.hash).toBe(seed.hash);
    expect(again.contributions()).toEqual(contributions);
  });

  it('gives another hash when any file changes', () => {
    const files = [
      'sources.json',
      'countries/names.json',
      'vocabulary/roles.json',
      'tiers/placements.csv',
      'tiers/coverage.json',
      'reports/blr-2023.json',
    ];
    const hashes = files.map((file) =>
      withEditedSeed(
        file,
        (text) => `${text} `,
        (directory) => loadSeed(directory).hash,
      ),
    );
    expect(new Set([seed.hash, ...hashes]).size).toBe(files.length + 1);
  });

  it('makes each document once, and a title for each', () => {
    expect(new Set(contributions.map(({ document }) => document.id)).size).toBe(contributions.length);
    const titles = contributions.filter(({ document }) => document.kind !== 'ROW').map(({ document }) => document.title);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Sources',
        'Countries',
        'Victim groups',
        '2023 Trafficking in Persons Report: Belarus, coded facts',
      ]),
    );
    const row = contributions.find(
      ({ document }) => document.kind === 'ROW' && document.partition === 'BLR' && document.year === 2023,
    );
    expect(row?.document.title).toBe('Tier placement of Belarus, 2023');
  });

  it('holds 3,574 placements with the totals that are known of two years', () => {
    expect(contributions.filter(({ document }) => document.kind === 'ROW')).toHaveLength(3574);
    expect(placements).toHaveLength(3574);
    expect(toTotals(2015)).toEqual({ TIER_1: 31, TIER_2: 89, TIER_2_WATCH_LIST: 44, TIER_3: 23, SPECIAL_CASE: 1 });
    expect(toTotals(2013)).toEqual({ TIER_1: 30, TIER_2: 92, TIER_2_WATCH_LIST: 44, TIER_3: 21, SPECIAL_CASE: 1 });
  });

  it('describes both ends of every relationship', () => {
    const ends = [...elements.relationships.values()].flatMap(({ from, to }) => [from, to]);
    expect(ends.filter(({ id, label }) => elements.nodes.get(id)?.label !== label)).toEqual([]);
  });

  it('keeps what one document says of a node free of what another says', () => {
    const labels = new Map<string, string>();
    for (const { label, id } of nonEmpty(
      contributions.flatMap(({ nodes }) => nodes),
      'nodes',
    )) {
      expect([id, labels.get(id) ?? label]).toEqual([id, label]);
      labels.set(id, label);
    }
  });

  it('ranks tiers, special cases excepted', () => {
    const tier = (code: string): unknown => elements.nodes.get(code)?.properties;
    expect(tier('TIER_2_WATCH_LIST')).toMatchObject({ code: 'TIER_2_WATCH_LIST', name: 'Tier 2 Watch List', rank: 3 });
    expect(tier('SPECIAL_CASE')).not.toHaveProperty('rank');
  });

  it('leads from a concept to the broader one', () => {
    const broader = [...elements.relationships.values()].filter(({ type, from }) => type === 'BROADER' && from.id === 'GIRLS');
    expect(broader.map(({ to }) => to)).toEqual([{ label: 'VictimGroup', id: 'CHILDREN' }]);
  });
});
