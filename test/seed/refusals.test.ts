import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/shared/errors.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { withEditedSeed } from './seed-copy.js';

function loadAll(directory: string): unknown {
  return loadSeed(directory).contributions();
}

const tiers = 'tiers/placements.csv';
const report = 'reports/blr-2023.json';

describe('loadSeed', () => {
  it.each([
    [
      tiers,
      'iso3,',
      'code,',
      'seed/tiers/placements.csv, line 1: expected "iso3,country_name,report_year,tier,source_id", got "code,',
    ],
    [tiers, 'ABW,Aruba,2011', 'ABX,Aruba,2011', 'placements.csv, line 2, iso3: expected the code of a country, got "ABX"'],
    [tiers, 'ABW,Aruba,2011', 'ABW,Aruba,11', 'placements.csv, line 2, report_year: expected a year, got "11"'],
    [tiers, 'ABW,Aruba,2011', 'ABW,,2011', 'placements.csv, line 2, country_name: Too small'],
    [tiers, 'Aruba,2011,TIER_2', 'Aruba,2011,TIER_9', 'line 2, tier: expected the code of a concept Tier, got "TIER_9"'],
    [
      tiers,
      'TIER_2,sure-2018',
      'TIER_2,sure-2019',
      'source_id: [0]: expected the id of a source of sources.json, got "sure-2019"',
    ],
    [tiers, 'ABW,Aruba,2011', 'ABW,"Aruba,2011"', 'line 2: expected 5 cells, got "ABW,"Aruba,2011"'],
    [
      tiers,
      'ABW,Aruba,2011',
      'ABW,A"ruba,2011',
      'seed/tiers/placements.csv: expected a table of comma-separated values: Invalid',
    ],
    [tiers, 'ABW,Aruba,2012', 'ABW,Aruba,2011', 'line 3: expected each country once a year, but ABW-2011 stands in line 2 too'],
    ['sources.json', '"id": "gvnet"', '"id": "cia-entry"', 'seed/sources.json: cia-entry: expected each id once'],
    [
      'sources.json',
      '"https://github.com/mledoze/countries"',
      '"github"',
      'address: expected an address on the web, got "github"',
    ],
    ['sources.json', '"taken"', '"take"', 'seed/sources.json: [0]: Unrecognized key: "take"'],
    [
      'vocabulary/themes.json',
      '"PROSECUTION"',
      '"BLR"',
      'seed/vocabulary/themes.json: BLR: expected a code of its own, but it stands for a country',
    ],
    [
      'vocabulary/themes.json',
      '"PROSECUTION"',
      '"WOMEN"',
      'WOMEN: expected a code of its own, but it stands for a concept of vocabulary/victim-groups.json',
    ],
    ['vocabulary/roles.json', '"broader": []', '"broader": ["WOMEN"]', '.broader: expected a code of this file, got "WOMEN"'],
    ['countries/names.json', '"SCG"', '"SRB"', 'withdrawn.SRB: expected a code that the package world-countries lacks'],
    [
      'countries/names.json',
      '"packageCodes"',
      '"codes"',
      'seed/countries/names.json: packageCodes: Invalid input: expected record',
    ],
    [report, '"TIER_3"', '"TIER_5"', 'seed/reports/blr-2023.json: tier: expected the code of a concept Tier, got "TIER_5"'],
    [report, '"reportYear": 2023', '"reportYear": 2022', 'expected the name seed/reports/blr-2022.json'],
    [report, '"ordinal": 2', '"ordinal": 3', 'recommendations[1].ordinal: expected 2, got 3'],
    [report, '"UKR"', '"UKX"', 'mentionedCountries[1]: expected the code of a country, got "UKX"'],
    [report, '"status": "DID_NOT"', '"status": "DIDNT"', 'claims[3].status: Invalid option'],
    [report, '"metrics": ["SERVICES"]', '"metrics": []', 'claims[3].metrics: Too small'],
    [report, '"complete"', 'complete', 'seed/reports/blr-2023.json: expected JSON'],
  ])('refuses %s with %s turned into %s', (file, before, after, message) => {
    withEditedSeed(
      file,
      (text) => {
        expect(text).toContain(before);
        return text.replace(before, after);
      },
      (directory) => {
        expect(() => loadAll(directory)).toThrow(InputError);
        expect(() => loadAll(directory)).toThrow(message);
      },
    );
  });

  it.each([
    ['sources.json', 'seed/sources.json: expected a file that can be read'],
    ['vocabulary/tiers.json', 'seed/vocabulary/tiers.json: expected a file that can be read'],
    ['reports', 'seed/reports: expected a folder that can be read'],
  ])('refuses a seed without %s', (name, message) => {
    withEditedSeed(
      'sources.json',
      (text) => text,
      (directory) => {
        rmSync(join(directory, name), { recursive: true });
        expect(() => loadSeed(directory)).toThrow(message);
      },
    );
  });
});
