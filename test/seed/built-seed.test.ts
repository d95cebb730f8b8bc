import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../src/assembly/assembly.js';
import { parseBuiltText, toBuiltText } from '../../src/seed/built-seed.js';
import { seed } from '../support/seeded.js';
import { nonEmpty } from '../support/non-empty.js';

const text = toBuiltText(seed);

describe('the built graph of the seed', () => {
  it('is what its documents make, partition by partition', () => {
    const built = parseBuiltText(text, seed.hash) ?? new Map();
    const partitions = new Set(seed.contributions().map(({ document }) => document.partition));
    expect([...built.keys()].sort()).toEqual([...partitions].sort());
    for (const partition of nonEmpty(partitions, 'partitions')) {
      const { nodes, relationships } = assemble(seed.contributions().filter(({ document }) => document.partition === partition));
      expect(built.get(partition)).toEqual({ nodes: [...nodes.values()], relationships: [...relationships.values()] });
    }
  });

  it('is not read for another seed', () => {
    expect(
      parseBuiltText(
        text,
        seed.hash.replace(/^./, (first) => (first === '0' ? '1' : '0')),
      ),
    ).toBeNull();
  });
});
