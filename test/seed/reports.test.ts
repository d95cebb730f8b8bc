import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { toSpecialWatchList, type ListedPlacement } from '../../src/analysis/special-watch-list.js';
import { assemble } from '../../src/assembly/assembly.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { seed } from '../support/seeded.js';
import { readShared } from '../support/shared-folder.js';
import { seedDirectory, withEditedSeed } from './seed-copy.js';
import { nonEmpty } from '../support/non-empty.js';

const elements = assemble(seed.contributions());
const nodes = [...elements.nodes.values()];
const summaries = seed.contributions().filter(({ document }) => document.kind === 'SUMMARY');
const read = (id: string): Readonly<Record<string, unknown>> => elements.nodes.get(id)?.properties ?? {};

/** A summary that was given in ten words of the page, and how the seed says it. */
const REWORDED: Readonly<Record<string, readonly [given: RegExp, own: string]>> = {
  'mmr-2023.json': [
    /(?<=^ {3}"summary": ")A military [^"]+(?="$)/m,
    'The military went on making adults and children work by force, as a policy or pattern.',
  ],
};

describe('the coded reports', () => {
  it('are 200 of 177 countries, with 405 recommendations and 1,541 claims', () => {
    expect(summaries).toHaveLength(200);
    expect(new Set(summaries.map(({ document }) => document.partition)).size).toBe(177);
    expect(nodes.filter(({ label }) => label === 'Recommendation')).toHaveLength(405);
    expect(nodes.filter(({ label }) => label === 'Claim')).toHaveLength(1541);
  });

  it('enter the seed as they are, but for a summary that was the page’s own words', () => {
    const names = readdirSync(join(seedDirectory, 'reports')).filter((name) => name !== 'blr-2023.json');
    expect(names).toHaveLength(199);
    for (const name of nonEmpty(names, 'files')) {
      const given = readShared(`facts/recommendations/${name}`, 'comparing the coded reports with what was given');
      if (given === null) return;
      const [borrowed, own] = REWORDED[name] ?? [/^/, ''];
      expect([name, borrowed.test(given.toString('utf8'))]).toEqual([name, true]);
      const expected = given.toString('utf8').replace(borrowed, own);
      expect([name, readFileSync(join(seedDirectory, 'reports', name), 'utf8')]).toEqual([name, expected]);
    }
  });

  it('know no recommendations where none were seen, and say where some are lacking', () => {
    expect(read('ARM-2023')).not.toHaveProperty('recommendationsKnown');
    expect(read('COD-2023')).toMatchObject({ recommendationsCoverage: 'PARTIAL', claimsCoverage: 'PARTIAL' });
    const whole = nodes.filter(({ properties }) => properties['recommendationsCoverage'] === 'COMPLETE').map(({ id }) => id);
    expect(whole.sort()).toEqual(['AFG-2023', 'BLR-2023', 'TON-2023']);
  });

  it('name the page of each and that a person checked it', () => {
    const claims = nodes.filter(({ label }) => label === 'Claim');
    expect(claims.every(({ properties }) => properties['method'] === 'REVIEWED')).toBe(true);
    for (const { document, nodes: stated } of nonEmpty(
      summaries.filter(({ document: { partition } }) => partition !== 'BLR'),
      'summaries',
    )) {
      const source = stated.find(({ label }) => label === 'Source')?.properties;
      expect([document.fileName, source?.['address']]).toEqual([document.fileName, document.address]);
      expect(source).toMatchObject({ licence: expect.stringContaining('public domain'), year: document.year });
    }
  });

  it('place no country elsewhere than the table does, nor move it elsewhere', () => {
    const placements = [...elements.relationships.values()].filter(({ type }) => type === 'PLACED_ON');
    expect(new Set(placements.map(({ from }) => from.id)).size).toBe(placements.length);
    const moved = placements.filter(
      ({ properties: { movement, statedMovement } }) => movement !== undefined && statedMovement !== undefined,
    );
    expect(moved.length).toBeGreaterThan(70);
    expect(moved.filter(({ properties: { movement, statedMovement } }) => movement !== statedMovement)).toEqual([]);
  });
});

describe('the runs of years', () => {
  const told = summaries.flatMap(({ nodes: stated }) =>
    stated.filter(({ label, properties }) => label === 'Claim' && 'streakYears' in properties),
  );

  it('stand on the reports, 68 as they are stated, and on 58 claims that tell of them', () => {
    const stated = nodes.flatMap(({ label, properties }) => (label === 'CountryReport' ? (properties['streakYears'] ?? []) : []));
    expect(stated).toHaveLength(68);
    expect(told).toHaveLength(58 + 1);
  });

  it('stand on the claim that says the same', () => {
    const claim = told.find(({ id, properties }) => id.startsWith('TGO-2023') && properties['status'] === 'DID_NOT');
    expect(claim?.properties).toMatchObject({ metrics: ['ACTION_PLAN'], streakYears: 15, streakFirstYear: 2009 });
  });

  it('stand on no claim where they are of a tier, or end what went on', () => {
    expect(read('YEM-2023')).toMatchObject({ streakYears: [8], streakSubjects: ['a Special Case'] });
    for (const report of ['YEM-2023', 'TTO-2023', 'NOR-2023', 'ZWE-2023'])
      expect(told.filter(({ id }) => id.startsWith(report))).toEqual([]);
  });

  it.each([
    ['of a report that there is not', (text: string) => text.replace('"TTO-2023"', '"TTO-2012"'), /TTO-20\d\d: expected/],
    [
      'of a claim that there is not',
      (text: string) => text.replace('"MOZ-2023": [[6]]', '"MOZ-2023": [[9]]'),
      /MOZ-2023: there is no claim 9/,
    ],
    ['of fewer runs than are stated', (text: string) => text.replace('[[6], [8]]', '[[6]]'), /expected 2 entries, got 1/],
    ['of two runs for a claim', (text: string) => text.replace('[[6], [8]]', '[[6], [6]]'), /claim 6 has a run of years already/],
  ])('are refused where they are %s', (_what, edit, message) => {
    expect(() => withEditedSeed('streaks/claims.json', edit, (directory) => loadSeed(directory).contributions())).toThrow(
      message,
    );
  });
});

describe('the Special Watch List of 2023', () => {
  const placements = [...elements.relationships.values()].filter(({ type }) => type === 'PLACED_ON');
  const movements = ['REMAINED', 'UPGRADED', 'DOWNGRADED', 'PLACED'] as const;
  const rows = placements.map(({ from, to, properties }): ListedPlacement => {
    const [country = '', year = ''] = from.id.split('-');
    const statedMovement = movements.find((movement) => movement === properties['statedMovement']) ?? null;
    return { country, year: Number(year), tier: to.id, statedMovement };
  });
  const { knownTiers } = seed.tierKnowledge.find(({ year }) => year === 2022) ?? { knownTiers: [] };

  it("is the State Department's: 28 countries, two that rose to Tier 1 and 26 on the Watch List", () => {
    const { countries } = toSpecialWatchList(2023, rows, knownTiers);
    expect(countries).toHaveLength(28);
    expect(countries.filter(({ reason }) => reason === 'ROSE_TO_TIER_1')).toEqual([
      { country: 'DNK', reason: 'ROSE_TO_TIER_1', basis: 'STATED' },
      { country: 'SYC', reason: 'ROSE_TO_TIER_1', basis: 'STATED' },
    ]);
    expect(countries.filter(({ reason }) => reason === 'ON_WATCH_LIST')).toHaveLength(26);
  });

  it('leaves open the three on Tier 1 of which neither 2022 nor a movement is known', () => {
    expect(toSpecialWatchList(2023, rows, knownTiers).undetermined).toEqual(['BHR', 'BHS', 'PHL']);
  });
});
