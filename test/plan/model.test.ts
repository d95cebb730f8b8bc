import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { toPropertyOrder } from '../../src/graph/plan.js';
import { getNodeModel, readModel, type FieldModel } from '../../src/plan/model.js';
import { model, schema } from '../support/model.js';

function toField(type: string, field: string): FieldModel | undefined {
  return model.nodes.get(type)?.fields.get(field) ?? model.links.get(type)?.fields.get(field);
}

describe('readModel', () => {
  it('takes the label and the order of a type from its directive', () => {
    expect(getNodeModel(model, 'Country')).toMatchObject({ label: 'Country', order: [toPropertyOrder('nameKey')] });
    expect(getNodeModel(model, 'CountryReport')).toMatchObject({ label: 'CountryReport', order: [] });
  });

  it('knows no type without the directive', () => {
    for (const type of ['Query', 'PageInfo', 'Evidence', 'Placement', 'CountryConnection'])
      expect(model.nodes.has(type)).toBe(false);
    expect(() => getNodeModel(model, 'PageInfo')).toThrow('PageInfo has no @node directive');
  });

  it('tells properties, lists, computed fields, evidence, sources and cursors apart', () => {
    const folded = { key: 'nameKey', keys: 'foldedNames' };
    expect(toField('Country', 'name')).toEqual({
      kind: 'property',
      list: false,
      required: true,
      type: 'String',
      closed: false,
      folded,
      lineage: null,
    });
    expect(toField('Country', 'aliases')).toMatchObject({ kind: 'property', list: true, folded: { key: null } });
    expect(toField('Theme', 'code')).toMatchObject({ kind: 'property', folded: null, lineage: 'lineage' });
    expect(toField('Claim', 'streak')).toEqual({ kind: 'computed', requires: ['streakYears', 'streakFirstYear'] });
    expect(toField('Recommendation', 'evidence')).toEqual({ kind: 'evidence' });
    expect(toField('Recommendation', 'sources')).toEqual({ kind: 'sources' });
    expect(toField('CitationEdge', 'cursor')).toEqual({ kind: 'cursor' });
  });

  it('reads a to-one relationship that leads to the node itself', () => {
    const country = {
      type: 'HAS_REPORT',
      direction: 'IN',
      target: 'Country',
      link: null,
      many: false,
      knownBy: null,
      coverage: null,
      facts: [],
      texts: [],
    };
    expect(toField('CountryReport', 'country')).toEqual({ kind: 'relationship', ...country });
  });

  it('reads a connection of a relationship with fields on its edge, and what tells whether the list is known', () => {
    const cites = {
      type: 'CITES',
      direction: 'OUT',
      target: 'LegalProvision',
      link: 'CitationEdge',
      many: true,
      coverage: null,
      facts: [],
      texts: [],
    };
    expect(toField('Recommendation', 'provisions')).toEqual({ kind: 'relationship', ...cites, knownBy: null });
    expect(toField('CountryReport', 'provisions')).toEqual({
      kind: 'relationship',
      ...cites,
      knownBy: 'provisionsKnown',
    });
    expect(model.links.get('CitationEdge')).toMatchObject({ nodeField: 'node', target: 'LegalProvision' });
    expect(toField('CitationEdge', 'role')).toMatchObject({ kind: 'property', list: false, type: 'CitationRole' });
    expect(toField('CitationEdge', 'node')).toEqual({ kind: 'node' });
    expect(toField('MentionedCountryEdge', 'as')).toMatchObject({ kind: 'property', list: true });
  });

  it('reads the same relationship from its other end', () => {
    const cited = {
      type: 'CITES',
      direction: 'IN',
      target: 'Recommendation',
      link: 'CitingRecommendationEdge',
      many: true,
      coverage: null,
      facts: [],
      texts: [],
    };
    expect(toField('LegalProvision', 'citedBy')).toEqual({ kind: 'relationship', ...cited, knownBy: null });
    expect(toField('Country', 'borders')).toMatchObject({ type: 'BORDERS', direction: 'BOTH', target: 'Country' });
  });

  it('reads which property says how much was read for a list', () => {
    expect(toField('CountryReport', 'recommendations')).toMatchObject({ coverage: 'recommendationsCoverage' });
    expect(toField('Theme', 'recommendations')).toMatchObject({ coverage: null });
  });

  it('reads which properties of relationships nothing else tells', () => {
    const facts = ['codes', 'similarity', 'verbs', 'words'];
    expect(toField('Recommendation', 'recursFrom')).toMatchObject({ link: null, facts, texts: ['words'] });
  });

  it('takes Placement for the relationship to the tier', () => {
    const placed = {
      type: 'PLACED_ON',
      direction: 'OUT',
      target: 'Tier',
      link: 'Placement',
      many: false,
      knownBy: null,
      coverage: null,
      facts: [],
      texts: [],
    };
    expect(toField('CountryReport', 'placement')).toEqual({ kind: 'relationship', ...placed });
    expect(model.links.get('Placement')).toMatchObject({ nodeField: 'tier', target: 'Tier' });
    expect(toField('Placement', 'movement')).toMatchObject({ kind: 'property', list: false });
    expect(toField('Placement', 'evidence')).toEqual({ kind: 'evidence' });
  });

  it('leads from every relationship of the schema to a type that it knows, by a link that it knows', () => {
    const relationships = [...model.nodes.values()].flatMap(({ fields }) =>
      [...fields.values()].flatMap((field) => (field.kind === 'relationship' ? [field] : [])),
    );
    expect(relationships.length).toBeGreaterThan(20);
    expect(relationships.filter(({ target }) => !model.nodes.has(target))).toEqual([]);
    expect(relationships.filter(({ link }) => link !== null && model.links.get(link) === undefined)).toEqual([]);
  });

  it('knows every type that implements Node', () => {
    const node = schema.getType('Node');
    const types = node && 'resolveType' in node ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
    expect([...model.nodes.keys()].toSorted()).toEqual(types.toSorted());
  });

  it('refuses a schema without its directives', () => {
    expect(() => readModel(buildSchema('type Query { country: String }'))).toThrow('the schema declares @');
  });
});
