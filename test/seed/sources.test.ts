import { describe, expect, it } from '@jest/globals';
import { parseSeedJson, readSeedFile } from '../../src/seed/seed-file.js';
import { sourcesSchema } from '../../src/seed/sources.js';
import { seedDirectory } from './seed-copy.js';

const sources = parseSeedJson(readSeedFile(seedDirectory, 'sources.json'), sourcesSchema);

describe('seed/sources.json', () => {
  it('tells of each source who published it, under which licence, and what was taken', () => {
    expect(sources).toHaveLength(16);
    expect(sources.filter(({ publisher, licence, taken }) => !publisher || !licence || !taken)).toEqual([]);
    const unknown = sources.filter(({ licence }) => licence === 'Not known').map(({ id }) => id);
    expect(unknown).toEqual(['hti-2013', 'gvnet', 'discerning-2021', 'hawkeye-2025']);
  });

  it('lacks an address only where none was kept, or there is none', () => {
    const lacking = sources.filter(({ address }) => address === undefined).map(({ id }) => id);
    const pages = ['cia-entry', 'gvnet', 'discerning-2021', 'crs-r44953', 'narrative-opening', 'kyc-undated'];
    expect(lacking.sort()).toEqual([...pages, 'seed-000', 'country-names', 'vocabulary'].sort());
  });
});
