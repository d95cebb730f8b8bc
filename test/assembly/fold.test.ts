import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentKind } from '../../src/graph/contribution.js';
import { fold } from '../../src/assembly/fold.js';
import { arbitraryContributions } from '../support/contributions.js';
import { fuzzSeed } from '../support/fuzz.js';
import { fromTable, fromText, toContribution, toDocument, toRelationship } from '../support/facts.js';

const node = { label: 'Recommendation', id: 'UTO-2022-R01' } as const;

function toStatement(id: string, kind: DocumentKind, properties: Readonly<Record<string, string>>) {
  return toContribution(toDocument(id, kind), [{ ...node, properties }]);
}

describe('fold', () => {
  it('gives each property the value of the document with the higher authority, and keeps what only the other states', () => {
    const kinds: readonly DocumentKind[] = ['ROW', 'PROFILE', 'SUMMARY', 'NARRATIVE'];
    const contributions = kinds.map((kind, index) =>
      toStatement(`document-${String(index)}`, kind, { text: kind, [kind]: 'stated' }),
    );
    const seen = kinds.map((_kind, index) => fold(contributions.slice(0, index + 1)).nodes.get(node.id)?.properties['text']);
    expect(seen).toEqual(kinds);
    expect(fold(contributions).nodes.get(node.id)?.properties).toEqual({
      text: 'NARRATIVE',
      ...{ ROW: 'stated', PROFILE: 'stated', SUMMARY: 'stated', NARRATIVE: 'stated' },
    });
  });

  it('prefers the document with the least id among equals', () => {
    const contributions = [toStatement('b', 'SUMMARY', { text: 'b' }), toStatement('a', 'SUMMARY', { text: 'a' })];
    expect(fold(contributions).nodes.get(node.id)?.properties['text']).toBe('a');
  });

  it('keeps the evidence and the sources of all documents, each once', () => {
    const facts = [
      toContribution(toDocument('text-b', 'NARRATIVE'), [{ ...node, properties: {}, provenance: fromText(4, 'train') }]),
      toContribution(toDocument('text-a', 'NARRATIVE'), [{ ...node, properties: {}, provenance: fromText(0, 'judges: all') }]),
      toContribution(toDocument('sum-b', 'SUMMARY'), [
        { ...node, properties: {}, provenance: { evidence: [], sources: ['table', 'book'], method: 'REVIEWED' } },
      ]),
      toContribution(toDocument('sum-a', 'SUMMARY'), [{ ...node, properties: {}, provenance: fromTable }]),
    ];
    expect(fold(facts).nodes.get(node.id)?.properties).toEqual({
      evidence: ['text-a:0:11:judges: all', 'text-b:4:9:train'],
      sources: ['book', 'table'],
      method: 'EXTRACTED',
    });
  });

  it('keeps the publishers of all documents, each once and in order', () => {
    const facts = [['b', 'a'], ['c'], ['a']].map((publishers, index) =>
      toContribution(toDocument(`table-${String(index)}`, 'ROW'), [{ ...node, properties: { publishers } }]),
    );
    expect(fold(facts).nodes.get(node.id)?.properties).toEqual({ publishers: ['a', 'b', 'c'] });
  });

  it('keeps the evidence of a document that states the same twice', () => {
    const twice = [fromText(4, 'train'), fromText(40, 'train'), fromText(4, 'train')];
    const contribution = toContribution(
      toDocument('text', 'NARRATIVE'),
      twice.map((provenance) => ({ ...node, properties: {}, provenance })),
    );
    expect(fold([contribution]).nodes.get(node.id)?.properties['evidence']).toEqual(['text:4:9:train', 'text:40:45:train']);
  });

  it('tells relationships apart by ends, type and key, and gives each the highest authority of its documents', () => {
    const ends = [
      ['CountryReport', 'UTO-2022'],
      ['LegalProvision', 'UTO/~/article-1'],
    ] as const;
    const toCitation = (key: string) => toRelationship('CITES', ...ends, { key, properties: { role: key } });
    const { relationships } = fold([
      toContribution(toDocument('row', 'ROW'), [], [toCitation('AMEND'), toCitation('REPEAL')]),
      toContribution(toDocument('text', 'NARRATIVE'), [], [toCitation('AMEND')]),
    ]);
    expect([...relationships.values()].map(({ properties }) => properties)).toEqual([
      { role: 'AMEND', authority: 3 },
      { role: 'REPEAL', authority: 0 },
    ]);
  });

  it('does not depend on the order of the contributions', () => {
    const shuffled = arbitraryContributions(6).chain((contributions) =>
      fc.tuple(
        fc.constant(contributions),
        fc.shuffledSubarray(contributions, { minLength: contributions.length, maxLength: contributions.length }),
      ),
    );
    const property = fc.property(shuffled, ([contributions, others]) => {
      expect(fold(others)).toEqual(fold(contributions));
    });
    fc.assert(property, { seed: fuzzSeed, numRuns: 200 });
  });
});
