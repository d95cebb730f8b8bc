import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compare } from '../../../scripts/evaluation/score.js';
import { toTable } from '../../../scripts/evaluation/table.js';
import { readGold, readTexts } from '../../../scripts/evaluation/texts.js';
import { packageDirectory } from '../../../src/shared/package-directory.js';
import { knowledge } from '../../support/seeded.js';
import { readShared } from '../../support/shared-folder.js';

/** F1 that each field of a profile must reach. */
const TARGETS = {
  tier: 1,
  tierYear: 0.99,
  roles: 0.98,
  forms: 0.95,
  victimGroups: 0.93,
  sectors: 0.93,
  sourceCountries: 0.95,
  destinationCountries: 0.95,
  consecutiveYears: 1,
};

const texts = readShared('profiles/profiles.jsonl', 'scoring profiles against what readers took from 36 of them');

describe('what is taken from profiles', () => {
  (texts ? it : it.skip)('agrees with a reader of 36 of them as far as it must', () => {
    const gold = readGold(join(packageDirectory, 'test/scripts/evaluation/gold/profiles.jsonl'));
    const read = new Map(
      readTexts(join(packageDirectory, '../shared/profiles/profiles.jsonl'), knowledge).map(({ id, answer }) => [
        id,
        answer?.gold,
      ]),
    );
    const table = toTable([...gold].map(([id, wanted]) => compare(wanted, read.get(id) ?? {})));
    const scores = new Map(table.map(({ row, f1 }) => [row, f1]));
    const below = Object.entries(TARGETS).filter(([field, target]) => !((scores.get(field) ?? 0) >= target));
    expect({ gold: gold.size, below: below.map(([field]) => [field, scores.get(field)]) }).toEqual({ gold: 36, below: [] });
  });
});
