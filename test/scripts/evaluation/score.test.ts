import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { GoldText } from '../../../scripts/evaluation/gold.js';
import { compare } from '../../../scripts/evaluation/score.js';
import { toTable } from '../../../scripts/evaluation/table.js';
import { readGold, readTexts } from '../../../scripts/evaluation/texts.js';
import { loadKnowledge } from '../../../src/programs/load-knowledge.js';
import { packageDirectory } from '../../../src/shared/package-directory.js';
import { describeInPython, getPython } from '../../support/python.js';
import { readShared } from '../../support/shared-folder.js';

const shared = join(packageDirectory, '../shared');
const isHere = readShared('gold/score.py', 'the comparison of the scores with those of score.py') !== null;

describe('readGold', () => {
  it('refuses a folder without gold: a table of nothing would look like a result', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tip-graph-gold-'));
    expect(() => readGold(folder)).toThrow(/holds no gold: expected lines of JSON, or files <name>.gold.json$/);
    rmSync(folder, { recursive: true });
  });
});

describe('compare', () => {
  it('sets case, spaces, quotation marks and the final period aside', () => {
    const gold = { laws: ['The “Act”  of 1999.'], tier: 'TIER_1', consecutiveYears: [3] };
    expect(compare(gold, { laws: ['the "act" of 1999'], tier: 'tier_1', consecutiveYears: ['3'] })).toEqual([
      { row: 'tier', agreed: ['tier_1'], spurious: [], missed: [], recommendation: null },
      { row: 'consecutiveYears', agreed: ['3'], spurious: [], missed: [], recommendation: null },
      { row: 'laws', agreed: ['the "act" of 1999'], spurious: [], missed: [], recommendation: null },
    ]);
  });

  it('compares the fields of recommendations whose texts agree, and no others', () => {
    const gold = {
      recommendations: [
        { text: 'Train judges.', themes: ['TRAINING'] },
        { text: 'Fund shelters.', themes: [] },
      ],
    };
    const predicted = { recommendations: [{ text: 'Train judges', themes: ['COURTS'], continue: true }] };
    const rows = compare(gold, predicted).filter(
      ({ agreed, spurious, missed }) => agreed.length + spurious.length + missed.length,
    );
    expect(rows.map(({ row, agreed, spurious, missed }) => [row, agreed, spurious, missed])).toEqual([
      ['recommendations', ['train judges'], [], ['fund shelters']],
      ['recommendation themes', [], ['courts'], ['training']],
      ['recommendation continue', [], ['true'], []],
    ]);
  });
});

describe('toTable', () => {
  it('adds the items of all texts up, with an interval around F1 that is the same each time', () => {
    const texts = [
      compare({ forms: ['A', 'B'] }, { forms: ['A'] }),
      compare({ forms: ['A'] }, { forms: ['A', 'C'] }),
      compare({ forms: [] }, { forms: [] }),
    ];
    const [row] = toTable(texts);
    expect(row).toMatchObject({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, agreed: 2, spurious: 1, missed: 1 });
    expect(row?.interval[0]).toBeLessThanOrEqual(2 / 3);
    expect(row?.interval[1]).toBeGreaterThanOrEqual(2 / 3);
    expect(toTable(texts)).toEqual(toTable(texts));
  });
});

(isHere ? describeInPython : describe.skip)('the table', () => {
  it('is that of score.py, for what is extracted and for the answers to other texts', () => {
    const gold = readGold(join(shared, 'gold/narratives'));
    const answers = readTexts(join(shared, 'narratives'), loadKnowledge()).flatMap(({ id, answer }) =>
      gold.has(id) ? [{ id, gold: answer?.gold ?? {} }] : [],
    );
    for (const shift of [0, 1]) {
      const predicted = new Map(answers.map(({ id }, index) => [id, answers[(index + shift) % answers.length]?.gold ?? {}]));
      const table = toTable([...gold].map(([id, wanted]) => compare(wanted, predicted.get(id) ?? {})));
      const lines = table.map(({ row, precision, recall, f1, agreed, spurious, missed }) =>
        [row, ...[precision, recall, f1].map((value) => value.toFixed(3)), agreed, spurious, missed].join(' '),
      );
      expect(lines.sort()).toEqual([...score(join(shared, 'gold/narratives'), predicted)].sort());
    }
  });
});

/** The lines of score.py, white space folded. */
function score(gold: string, predicted: ReadonlyMap<string, GoldText>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  for (const [id, answer] of predicted) writeFileSync(join(folder, `${id}.json`), JSON.stringify(answer));
  const table = execFileSync(getPython(), [join(shared, 'gold/score.py'), gold, folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/\s+/g, ' '));
}
