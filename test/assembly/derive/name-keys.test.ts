import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../../src/assembly/assembly.js';
import type { Contribution } from '../../../src/graph/contribution.js';
import { reference } from '../../support/contributions.js';

const toProperties = (contribution: Contribution, id: string) => assemble([contribution]).nodes.get(id)?.properties;

describe('deriveKeys', () => {
  it('gives each concept the codes of all broader ones, itself included', () => {
    expect(toProperties(reference, 'GROUP_A')).toMatchObject({ lineage: ['GROUP_A', 'GROUP_B', 'GROUP_C'] });
    expect(toProperties(reference, 'GROUP_C')).toMatchObject({ lineage: ['GROUP_C'] });
    expect(toProperties(reference, 'AAA')).not.toHaveProperty('lineage');
  });

  it('ends where concepts are broader than each other', () => {
    const circle: Contribution = {
      ...reference,
      relationships: ['GROUP_A', 'GROUP_B'].map((id, index, both) => ({
        type: 'BROADER',
        from: { label: 'VictimGroup', id },
        to: { label: 'VictimGroup', id: both[1 - index] ?? '' },
        key: '',
        properties: {},
      })),
    };
    expect(toProperties(circle, 'GROUP_A')).toMatchObject({ lineage: ['GROUP_A', 'GROUP_B'] });
  });

  it('folds names and titles, and keeps the keys that a document gives', () => {
    expect(toProperties(reference, 'source-a')).toMatchObject({ name: 'Source A', nameKey: 'source a' });
    expect(toProperties(reference, reference.document.id)).toMatchObject({ titleKey: 'reference' });
    expect(toProperties(reference, 'AAA')).toMatchObject({ nameKey: 'name 3', aliasesKeys: ['alias aaa'] });
  });
});
