import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../src/assembly/assembly.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { readShared } from '../support/shared-folder.js';
import { seedDirectory, withEditedSeed } from './seed-copy.js';

const contributions = loadSeed(seedDirectory).contributions();
const elements = assemble(contributions);
const relationships = [...elements.relationships.values()];
const summary = contributions.find(({ document }) => document.kind === 'SUMMARY' && document.partition === 'BLR');

function endsOf(type: string, from: string): readonly string[] {
  return relationships.filter((other) => other.type === type && other.from.id === from).map(({ to }) => to.id);
}

function describeClaims(status: string): readonly unknown[] {
  const claims = [...elements.nodes.values()].filter(({ label, id }) => label === 'Claim' && id.startsWith('BLR-2023'));
  return claims.filter(({ properties }) => properties['status'] === status).map(({ properties }) => properties['metrics']);
}

describe('the coded facts of Belarus 2023', () => {
  it('place it on Tier 3 again, beside the table', () => {
    const placement = relationships.find(({ type, from }) => type === 'PLACED_ON' && from.id === 'BLR-2023');
    expect(placement).toMatchObject({
      to: { id: 'TIER_3' },
      properties: { movement: 'REMAINED', statedMovement: 'REMAINED', method: 'REVIEWED' },
    });
    expect(placement?.properties['sources']).toEqual(['cia-world', 'seed-000', 'tip-2023-blr']);
  });

  it('are a summary with a list of ten, and no text', () => {
    expect(elements.nodes.get('BLR-2023')?.properties).toMatchObject({ narrative: 'SUMMARY', recommendationsKnown: true });
    expect(elements.nodes.get('BLR-2023')?.properties).not.toHaveProperty('provisionsKnown');
    expect(summary?.document).toMatchObject({ partition: 'BLR', year: 2023, list: { report: 'BLR-2023', size: 10 } });
    const items = endsOf('RECOMMENDS', 'BLR-2023').map((id) => elements.nodes.get(id)?.properties);
    expect(items.map((item) => item?.['ordinal'])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(items.every((item) => item !== undefined && 'summary' in item && !('text' in item))).toBe(true);
    expect(items.flatMap((item) => (item?.['continuing'] === true ? [item['ordinal']] : []))).toEqual([4, 6, 7]);
  });

  it('ask to amend or repeal six sections, and to enforce two articles', () => {
    const cited = relationships
      .filter(({ type, from }) => type === 'CITES' && from.id.startsWith('BLR'))
      .map(({ from, to, key }) => `${from.id} ${key} ${to.id}`);
    const sections = ['193(1)', '339', '342', '367', '368', '369(2)'].map((number) => `BLR/criminal-code/section-${number}`);
    expect(cited.sort()).toEqual(
      [
        ...['181', '181-1'].map((number) => `BLR-2023-R02 ENFORCE BLR/~/article-${number}`),
        ...sections.flatMap((id) => [`BLR-2023-R10 AMEND ${id}`, `BLR-2023-R10 REPEAL ${id}`]),
      ].sort(),
    );
  });

  it('name groups and countries', () => {
    expect(endsOf('MENTIONS', 'BLR-2023')).toEqual(['CHN', 'UKR']);
    expect([...endsOf('NAMES', 'BLR-2023')].sort()).toEqual([
      'ASYLUM_SEEKERS',
      'CHILDREN',
      'CHILD_SEX_TRAFFICKING',
      'FORCED_LABOR',
      'INDIVIDUALS_IN_COMMERCIAL_SEX',
      'MIGRANTS',
      'MIGRANT_WORKERS',
      'REFUGEES',
      'SEX_TRAFFICKING',
      'STATE_IMPOSED_FORCED_LABOR',
    ]);
  });

  it('hold what was not reported and not done, and a run of six years', () => {
    expect(describeClaims('DID_NOT_REPORT')).toEqual([
      ['INVESTIGATIONS', 'PROSECUTIONS', 'CONVICTIONS'],
      ['SCREENING'],
      ['AWARENESS'],
      ['INVESTIGATIONS', 'PROSECUTIONS'],
    ]);
    expect(describeClaims('DID_NOT')).toEqual([['SERVICES'], ['FUNDING']]);
    const runs = [...elements.nodes.values()].filter(
      ({ label, id, properties }) => label === 'Claim' && id.startsWith('BLR-2023') && 'streakYears' in properties,
    );
    expect(runs.map(({ properties }) => properties)).toMatchObject([
      { status: 'DID_NOT_REPORT', metrics: ['INVESTIGATIONS', 'PROSECUTIONS'], streakYears: 6, streakFirstYear: 2018 },
    ]);
  });

  it('name report, year, country and item as the source of each recommendation', () => {
    for (const ordinal of [1, 4, 10]) {
      const id = `BLR-2023-R${String(ordinal).padStart(2, '0')}`;
      const [source = ''] = endsOf('FROM_SOURCE', id);
      const expected = `2023 Trafficking in Persons Report, Belarus, prioritized recommendation ${String(ordinal)}`;
      expect(elements.nodes.get(source)?.properties).toMatchObject({ name: expected, year: 2023 });
    }
  });

  it('leave unknown what a file does not list', () => {
    const partial = withEditedSeed(
      'reports/blr-2023.json',
      (text) =>
        text.replace(/"recommendations": \[[^]*?\n {2}\],/, '"recommendations": [],').replace(/"forms": \[.*\],/, '"forms": [],'),
      (directory) => loadSeed(directory).contributions(),
    );
    const document = partial.find(({ document: { kind, partition } }) => kind === 'SUMMARY' && partition === 'BLR')?.document;
    expect(document).not.toHaveProperty('list');
    const { properties } = assemble(partial).nodes.get('BLR-2023') ?? {};
    expect(properties).toMatchObject({ narrative: 'SUMMARY', claimsKnown: true });
    expect(properties).not.toHaveProperty('recommendationsKnown');
    expect(properties).not.toHaveProperty('formsKnown');
  });
});

describe('seed/', () => {
  const narrative = readShared('narratives/blr-2023.txt', 'comparing the seed with the Belarus narrative');

  it('repeats no run of ten words of the Belarus narrative', () => {
    if (narrative === null) return;
    const runs = new Set(toRuns(narrative.toString('utf8')));
    expect(runs.size).toBeGreaterThan(400);
    const names = readdirSync(seedDirectory, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(json|csv)$/.test(name));
    expect(names.length).toBeGreaterThan(10);
    const repeated = names.flatMap((name) =>
      toRuns(readFileSync(join(seedDirectory, name), 'utf8')).filter((run) => runs.has(run)),
    );
    expect(repeated).toEqual([]);
  });
});

function toRuns(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(9).map((_word, index) => words.slice(index, index + 10).join(' '));
}
