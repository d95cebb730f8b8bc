import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../src/assembly/assembly.js';
import type { Direction } from '../../src/graph/plan.js';
import { getNodeModel } from '../../src/plan/model.js';
import { arbitraryContributions, reference } from '../support/contributions.js';
import fc from 'fast-check';
import { model } from '../support/model.js';
import { seed } from '../support/seeded.js';

/** Ways that the schema leads, as a relationship's start, type and end with the end from which it is followed. */
const ways = new Set(
  [...model.nodes.values()].flatMap(({ label, fields }) =>
    [...fields.values()].flatMap((field) => {
      if (field.kind !== 'relationship') return [];
      const end = getNodeModel(model, field.target).label;
      const directions: readonly Direction[] = field.direction === 'BOTH' ? ['OUT', 'IN'] : [field.direction];
      return directions.map((direction) =>
        direction === 'OUT' ? `${label} ${field.type} ${end} from its start` : `${end} ${field.type} ${label} from its end`,
      );
    }),
  ),
);

describe('the schema', () => {
  const graphs = [
    assemble(seed.contributions()),
    ...fc.sample(arbitraryContributions(6), { numRuns: 20, seed: 1 }).map((each) => assemble([reference, ...each])),
  ];

  it('has a type for every label of the graph', () => {
    const labels = new Set([...model.nodes.values()].map(({ label }) => label));
    const missing = graphs
      .flatMap(({ nodes }) => [...nodes.values()].map(({ label }) => label))
      .filter((each) => !labels.has(each));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('leads along every relationship from both ends; to documents and sources evidence and sources lead', () => {
    const stated = graphs
      .flatMap(({ relationships }) => [...relationships.values()])
      .filter(({ type }) => type !== 'FROM_DOCUMENT' && type !== 'FROM_SOURCE')
      .flatMap(({ from, type, to }) => ['start', 'end'].map((side) => `${from.label} ${type} ${to.label} from its ${side}`));
    expect([...new Set(stated)].filter((way) => !ways.has(way))).toEqual([]);
  });
});
