import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble } from '../../src/assembly/assembly.js';
import { toChanges, toContributionsAfter, type Changes } from '../../src/assembly/changes.js';
import { toRelationshipId, type Elements, type NodeElement, type RelationshipElement } from '../../src/graph/elements.js';
import { arbitraryContributions } from '../support/contributions.js';
import { fuzzSeed } from '../support/fuzz.js';
import { toContribution, toDocument, toRelationship } from '../support/facts.js';

/** What a store does with changes, with nothing else in it. */
function change(held: Elements, changes: Changes): Elements {
  const nodes = new Map<string, NodeElement>(held.nodes);
  const relationships = new Map<string, RelationshipElement>(held.relationships);
  for (const relationship of changes.goneRelationships) relationships.delete(toRelationshipId(relationship));
  for (const node of changes.nodes) nodes.set(node.id, node);
  for (const relationship of changes.relationships) relationships.set(toRelationshipId(relationship), relationship);
  const ends = new Set([...relationships.values()].flatMap(({ from, to }) => [from.id, to.id]));
  for (const id of changes.goneNodes) if (!ends.has(id)) nodes.delete(id);
  return { nodes, relationships };
}

describe('toChanges', () => {
  it('leads from any contributions to any others, and back', () => {
    const property = fc.property(arbitraryContributions(5), arbitraryContributions(5), (before, after) => {
      const forth = change(assemble(before), toChanges(before, after));
      expect(forth).toEqual(assemble(after));
      expect(change(forth, toChanges(after, before))).toEqual(assemble(before));
    });
    fc.assert(property, { seed: fuzzSeed, numRuns: 100 });
  });

  it('is nothing between equal contributions in any order', () => {
    const property = fc.property(arbitraryContributions(5), (contributions) => {
      expect(toChanges(contributions, contributions.toReversed())).toEqual(toChanges([], []));
    });
    fc.assert(property, { seed: fuzzSeed, numRuns: 100 });
    expect(toChanges([], [])).toEqual({ nodes: [], relationships: [], goneRelationships: [], goneNodes: [] });
  });

  it('lists only what differs', () => {
    const toNode = (id: string, text: string) => ({ label: 'Recommendation', id, properties: { text } });
    const document = toDocument('text', 'NARRATIVE');
    const before = toContribution(document, [toNode('same', 'a'), toNode('other', 'a'), toNode('gone', 'a')]);
    const after = toContribution(document, [toNode('same', 'a'), toNode('other', 'b'), toNode('new', 'a')]);
    const changes = toChanges([before], [after]);
    expect(changes.nodes.map(({ id }) => id)).toEqual(['other', 'new']);
    expect(changes.goneNodes).toEqual(['gone']);
    expect(changes.relationships.map(({ from }) => from.id)).toEqual(['new']);
    expect(changes.goneRelationships.map(({ from }) => from.id)).toEqual(['gone']);
  });

  it('offers up the bare end of a relationship that went, but no end of one that stays', () => {
    const toGroup = (id: string) => toRelationship('NAMES', ['CountryReport', 'UTO-2022'], ['VictimGroup', id]);
    const before = toContribution(toDocument('text', 'NARRATIVE'), [], [toGroup('MIGRANTS'), toGroup('CHILDREN')]);
    const after = toContribution(toDocument('text', 'NARRATIVE'), [], [toGroup('MIGRANTS')]);
    const { goneNodes, goneRelationships } = toChanges([before], [after]);
    expect(goneNodes).toEqual(['CHILDREN']);
    expect(goneRelationships.map(({ to }) => to.id)).toEqual(['CHILDREN']);
  });
});

describe('toContributionsAfter', () => {
  const toNamed = (id: string, title: string) => toContribution(toDocument(id, 'NARRATIVE', { title }), []);
  const titles = (contributions: ReturnType<typeof toContributionsAfter>) => contributions.map(({ document }) => document.title);

  it('replaces documents with the same id, takes out others, and does not mind an unknown one', () => {
    const before = [toNamed('a', 'A'), toNamed('b', 'B'), toNamed('c', 'C')];
    expect(titles(toContributionsAfter(before, [toNamed('b', 'B again'), toNamed('d', 'D')], ['a', 'x']))).toEqual([
      'C',
      'B again',
      'D',
    ]);
  });

  it('takes a document once that is added twice', () => {
    expect(titles(toContributionsAfter([], [toNamed('a', 'A'), toNamed('a', 'A again')], []))).toEqual(['A again']);
  });
});
