import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { toFactsAlone, toProfileFiles } from '../../scripts/seed/coded-profiles.js';
import { assemble } from '../../src/assembly/assembly.js';
import type { Contribution } from '../../src/graph/contribution.js';
import { contribute } from '../../src/ingestion/contribute.js';
import { packageDirectory } from '../../src/shared/package-directory.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { knowledge, seed } from '../support/seeded.js';
import { readShared } from '../support/shared-folder.js';
import { seedDirectory, withEditedSeed } from './seed-copy.js';
import { nonEmpty } from '../support/non-empty.js';

const contributions = seed.contributions();
const profiles = contributions.filter(({ document }) => document.kind === 'PROFILE');
const elements = assemble(contributions);
const shared = join(packageDirectory, '../shared');
const texts = readShared('profiles/profiles.jsonl', 'comparing the facts of profiles with what the extractor gives now');

describe('the facts of profiles', () => {
  it('are those of 434 texts of 87 countries, in 574 editions', () => {
    expect(profiles).toHaveLength(434);
    expect(new Set(profiles.map(({ document }) => document.partition)).size).toBe(87);
    expect([...elements.nodes.values()].filter(({ label }) => label === 'Profile')).toHaveLength(574);
  });

  (texts ? it : it.skip)('are what the extractor gives now', () => {
    const files = toProfileFiles(join(shared, 'profiles/profiles.jsonl'), knowledge);
    const committed = readdirSync(join(seedDirectory, 'profiles')).map((name) => `profiles/${name}`);
    expect(committed.sort()).toEqual([...files.keys()].sort());
    const read = (name: string): string => toFactsAlone(readFileSync(join(seedDirectory, name), 'utf8'));
    const stale = [...files].filter(([name, text]) => read(name) !== toFactsAlone(text));
    expect({ 'run npm run seed:profiles': stale.map(([name]) => name) }).toEqual({ 'run npm run seed:profiles': [] });
  });

  it('name the extractor, their source, and how much was right where readers checked', () => {
    for (const { document, nodes, relationships } of nonEmpty(profiles, 'profiles')) {
      expect(document).toMatchObject({ origin: 'SEED', extractor: expect.stringMatching(/^\w+$/) });
      const stated = [...nodes, ...relationships].flatMap(({ provenance }) => provenance ?? []);
      expect(stated.length).toBeGreaterThan(0);
      for (const provenance of nonEmpty(stated, 'statements of flows'))
        expect(provenance).toMatchObject({ method: 'EXTRACTED', sources: ['cia-profiles'], evidence: [] });
    }
    const names = profiles.flatMap(({ relationships }) => relationships.filter(({ type }) => type === 'NAMES'));
    const precision = new Set(names.map(({ to, provenance }) => `${to.label} ${String((provenance?.precision ?? 0) > 0.9)}`));
    expect([...precision].sort()).toEqual(['Role true', 'Sector true', 'TraffickingForm true', 'VictimGroup true']);
  });

  it('place no country, and contradict the placements where their year is stale', () => {
    expect(profiles.flatMap(({ relationships }) => relationships.filter(({ type }) => type === 'PLACED_ON'))).toEqual([]);
    const placed = new Map(
      [...elements.relationships.values()].flatMap(({ type, from, to }) => (type === 'PLACED_ON' ? [[from.id, to.id]] : [])),
    );
    const stated = profiles.flatMap(({ document, nodes }) => {
      const { tier, tierYear } = nodes.find(({ label }) => label === 'Profile')?.properties ?? {};
      const other = placed.get(`${document.partition}-${String(tierYear)}`);
      return other === undefined || tier === undefined || other === tier
        ? []
        : [`${document.partition}-${String(document.year)} of ${String(tierYear)}`];
    });
    expect(stated.sort()).toEqual(CONTRADICTIONS);
  });

  it('hold no words of the texts but names of places', () => {
    const files = readdirSync(join(seedDirectory, 'profiles'));
    const strings = files.flatMap(
      (name) => readFileSync(join(seedDirectory, 'profiles', name), 'utf8').match(/(?<=: ?"|\[")[^"]+/g) ?? [],
    );
    expect(strings.filter((text) => text.split(' ').length > 4)).toEqual([]);
  });

  it('are refused where the name of the file is not its country, or an edition stands twice', () => {
    const read = (directory: string): unknown => loadSeed(directory).contributions();
    const edit = (text: string): string => text.replace('"country": "AFG"', '"country": "ALB"');
    expect(() => withEditedSeed('profiles/afg.json', edit, read)).toThrow('expected the name seed/profiles/alb.json');
    const twice = (text: string): string => text.replace('"editions": [2013,2014]', '"editions": [2011,2014]');
    expect(() => withEditedSeed('profiles/afg.json', twice, read)).toThrow('2011: expected editions in order');
  });
});

describe('a profile whose text is ingested', () => {
  const ROW = z.object({ iso3: z.string(), editions: z.tuple([z.int()], z.int()), text: z.string() });
  const rows = (texts?.toString() ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => ROW.parse(JSON.parse(line)));
  const ingested = rows.map(({ iso3: country, editions, text }, index): Contribution => {
    const place = { id: index.toString(16).padStart(64, '0'), mediaType: 'application/x-ndjson', row: index + 1 };
    return contribute({ kind: 'PROFILE', ...place, text, country, editions }, 'profiles.jsonl', {}, knowledge).contribution;
  });

  (texts ? it : it.skip)('meets the facts that the seed holds of it, and adds evidence, claims and passages alone', () => {
    const before = assemble(profiles);
    const after = assemble([...profiles, ...ingested]);
    const added = [...after.nodes.values()].filter(({ id }) => !before.nodes.has(id)).map(({ label }) => label);
    expect([...new Set(added)].sort()).toEqual(['Claim', 'Document', 'Passage']);
    const related = [...after.relationships].filter(([id]) => !before.relationships.has(id)).map(([, { type }]) => type);
    expect(
      [...new Set(related)].filter((type) => !['CLAIMS', 'CONCERNS', 'FROM_DOCUMENT', 'HAS_PASSAGE'].includes(type)),
    ).toEqual([]);
    const names = [...after.relationships.values()].filter(({ type }) => type === 'NAMES');
    expect(
      names.filter(
        ({ properties: { evidence, precision } }) => !Array.isArray(evidence) || evidence.length === 0 || precision === undefined,
      ),
    ).toEqual([]);
  });
});

/** Profiles, by country and edition, whose tier is not that of the report's year that they name. */
const CONTRADICTIONS: readonly string[] = [
  'CAF-2012 of 2008',
  'DOM-2010 of 2008',
  'FJI-2010 of 2009',
  'GNQ-2012 of 2008',
  'LBY-2012 of 2008',
  'MYS-2010 of 2009',
  'MYS-2012 of 2009',
  'NER-2010 of 2009',
  'SYR-2010 of 2008',
  'SYR-2012 of 2008',
  'TCD-2010 of 2009',
  'TCD-2012 of 2009',
  'THA-2015 of 2014',
  'THA-2016 of 2015',
  'VEN-2012 of 2008',
];
