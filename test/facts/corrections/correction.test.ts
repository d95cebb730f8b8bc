import { describe, expect, it } from '@jest/globals';
import { correct, type CorrectionChange } from '../../../src/facts/corrections/correction.js';
import type { Contribution, NodeFact, RelationshipFact } from '../../../src/graph/contribution.js';
import { ICELAND, toNarrative } from '../../programs/narratives.js';
import { extractFile } from '../../support/seeded.js';

const text = toNarrative(ICELAND);
const { contribution } = await extractFile(Buffer.from(text), 'iceland.txt');
const REPORT = 'ISL-2016';

function apply(...changes: readonly CorrectionChange[]) {
  return correct(contribution, [{ place: 'seed/corrections/a.json', changes }]);
}

function links({ relationships }: Contribution, type: string, from: string): readonly RelationshipFact[] {
  return relationships.filter((link) => link.type === type && link.from.id === from);
}

function node({ nodes }: Contribution, id: string): NodeFact | undefined {
  return nodes.find((each) => each.id === id);
}

describe('a correction', () => {
  it('adds an entry of a list with the place that bears it out, reviewed', () => {
    const start = text.indexOf('lighthouse');
    const change = { change: 'ADD', of: REPORT, field: 'sectors', code: 'FISHING', start, end: start + 10 } as const;
    const { contribution: corrected, doubts } = apply(change);
    expect(doubts).toEqual([]);
    expect(links(corrected, 'NAMES', REPORT).find(({ to }) => to.id === 'FISHING')).toMatchObject({
      to: { label: 'Sector' },
      provenance: { evidence: [{ start, end: start + 10, quote: text.slice(start, start + 10) }], method: 'REVIEWED' },
    });
  });

  it('removes an entry, and replaces one in its place and with its evidence', () => {
    const [group] = links(contribution, 'NAMES', REPORT).filter(({ to }) => to.label === 'VictimGroup');
    const code = group?.to.id ?? 'none';
    const removed = apply({ change: 'REMOVE', of: REPORT, field: 'victimGroups', code });
    expect(links(removed.contribution, 'NAMES', REPORT).map(({ to }) => to.id)).not.toContain(code);
    const replaced = apply({ change: 'REPLACE', of: REPORT, field: 'victimGroups', code, by: 'CHILDREN' });
    const [link] = links(replaced.contribution, 'NAMES', REPORT).filter(({ to }) => to.id === 'CHILDREN');
    expect(link?.provenance).toEqual({ ...group?.provenance, method: 'REVIEWED' });
  });

  it('moves the country to another tier', () => {
    const { contribution: corrected } = apply({ change: 'REPLACE', of: REPORT, field: 'tier', code: 'TIER_1', by: 'TIER_2' });
    expect(links(corrected, 'PLACED_ON', REPORT)).toMatchObject([{ to: { id: 'TIER_2' }, provenance: { method: 'REVIEWED' } }]);
  });

  it('sets a property where it is what it was', () => {
    const verb = { change: 'SET', of: `${REPORT}-R01-A1`, property: 'verb', was: 'train', value: 'teach' } as const;
    expect(node(apply(verb).contribution, verb.of)).toMatchObject({
      properties: { verb: 'teach' },
      provenance: { method: 'REVIEWED' },
    });
    expect(apply({ ...verb, was: 'build' }).doubts).toHaveLength(1);
  });

  it('drops a node with what only it led to', () => {
    const { contribution: corrected } = apply({ change: 'DROP', of: `${REPORT}-R03` });
    const gone = contribution.nodes.filter(({ id }) => !corrected.nodes.some((each) => each.id === id)).map(({ id }) => id);
    expect(gone).toEqual(
      expect.arrayContaining([`${REPORT}-R03`, `${REPORT}-R03-A1`, 'ISL/penal-code/article-12', 'ISL/penal-code']),
    );
    expect(gone.every((id) => id.startsWith(`${REPORT}-R03`) || id.startsWith('ISL/penal-code'))).toBe(true);
    expect(node(corrected, `${REPORT}-R02`)).toEqual(node(contribution, `${REPORT}-R02`));
  });

  it.each<CorrectionChange>([
    { change: 'REMOVE', of: REPORT, field: 'forms', code: 'SEX_TRAFFICKING' },
    { change: 'REPLACE', of: REPORT, field: 'tier', code: 'TIER_3', by: 'TIER_2' },
    { change: 'ADD', of: REPORT, field: 'themes', code: 'TRAINING', start: 0, end: 4 },
    { change: 'ADD', of: REPORT, field: 'tier', code: 'TIER_1', start: 0, end: 4 },
    { change: 'ADD', of: REPORT, field: 'forms', code: 'SEX_TRAFFICKING', start: 0, end: 1_000_000 },
    { change: 'DROP', of: `${REPORT}-R09` },
  ])('that no longer fits is a doubt, and nothing else: %j', (change) => {
    const { contribution: corrected, doubts } = apply(change);
    expect(corrected).toEqual(contribution);
    expect(doubts).toEqual([
      expect.stringContaining(`seed/corrections/a.json, change 1 no longer fits: ${change.change} ${change.of}`),
    ]);
  });
});
