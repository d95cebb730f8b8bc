import fc from 'fast-check';
import type { Contribution, NodeReference, RelationshipFact } from '../../src/graph/contribution.js';
import type { Follow } from '../../src/graph/topology.js';

const LABELS = ['Country', 'Theme', 'Tier'] as const;
const TYPES = ['BORDERS', 'CITES', 'MENTIONS'] as const;

/** The document that states a random graph. */
export const GRAPH_ID = 'e'.repeat(64);

/** A dense little graph with loops, several relationships between the same nodes, and nodes that nothing leads to. */
export const arbitraryGraph: fc.Arbitrary<Contribution> = fc
  .array(fc.constantFrom(...LABELS), { minLength: 2, maxLength: 9 })
  .map((labels) => labels.map((label, index): NodeReference => ({ label, id: `N${String(index)}` })))
  .chain((nodes) =>
    fc
      .uniqueArray(
        fc.record({
          type: fc.constantFrom(...TYPES),
          from: fc.constantFrom(...nodes),
          to: fc.constantFrom(...nodes),
          key: fc.constantFrom('', 'k'),
        }),
        { maxLength: 18, selector: ({ type, from, to, key }) => `${from.id} ${type} ${to.id} ${key}` },
      )
      .map((relationships) => toContribution(nodes, relationships)),
  );

/** Some of what random graphs have to follow; `always` is for whoever walks. */
export const arbitraryFollow: fc.Arbitrary<Follow> = fc.record({
  types: fc.oneof(fc.constant([...TYPES]), fc.subarray([...TYPES])),
  labels: fc.oneof(fc.constant([...LABELS]), fc.subarray([...LABELS])),
  always: fc.constant([]),
});

function toContribution(nodes: readonly NodeReference[], ends: readonly Omit<RelationshipFact, 'properties'>[]): Contribution {
  return {
    document: {
      id: GRAPH_ID,
      kind: 'REFERENCE',
      origin: 'SEED',
      title: 'Random graph',
      fileName: 'random.json',
      mediaType: 'application/json',
      partition: 'reference',
    },
    nodes: nodes.map((node) => ({ ...node, properties: { name: node.id } })),
    relationships: ends.map((end) => ({
      ...end,
      properties: { role: 'AMEND' },
      provenance: { evidence: [{ start: 0, end: 4, quote: 'some' }], sources: ['source-a'], method: 'REVIEWED' },
    })),
  };
}
