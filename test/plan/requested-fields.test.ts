import { describe, expect, it } from '@jest/globals';
import { graphqlSync, type GraphQLResolveInfo } from 'graphql';
import type { Child, Selection } from '../../src/graph/plan.js';
import { toFieldKey } from '../../src/plan/requested-fields.js';
import { planConnection, planNodes } from '../../src/plan/root-plans.js';
import { buildTestSchema, model } from '../support/model.js';

const schema = buildTestSchema();

/** What the plan of an operation's one root field reads: `recommendations` or `countryReport`. */
function plan(operation: string, variables: Readonly<Record<string, unknown>> = {}): Selection {
  const selections: Selection[] = [];
  const fields = schema.getQueryType()?.getFields();
  const record = (
    make: (fieldArguments: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo) => Selection | undefined,
  ) => {
    return (
      _root: unknown,
      fieldArguments: Readonly<Record<string, unknown>>,
      _context: unknown,
      info: GraphQLResolveInfo,
    ): null => {
      selections.push(...[make(fieldArguments, info)].filter((selection) => selection !== undefined));
      return null;
    };
  };
  const everything = { kind: 'and', all: [] } as const;
  if (fields?.['recommendations'] && fields['countryReport']) {
    fields['recommendations'].resolve = record((given, info) => planConnection(model, 'Recommendation', given, info).plan.page);
    fields['countryReport'].resolve = record((_given, info) => planNodes(model, 'CountryReport', everything, info)['page']);
  }
  const { errors = [] } = graphqlSync({ schema, source: operation, variableValues: variables });
  const complaints = errors.map(({ message }) => message).filter((message) => !message.startsWith('Cannot return null'));
  expect(complaints).toEqual([]);
  const [selection] = selections;
  if (!selection || selections.length > 1) throw new Error(`expected one plan, got ${String(selections.length)}`);
  return selection;
}

function planReport(selection: string, variables: Readonly<Record<string, unknown>> = {}, head = 'query'): Selection {
  return plan(`${head} { countryReport(country: "BLR", year: 2023) { ${selection} } }`, variables);
}

/** Of a child what it reads: fields and how many rows. */
function toSketch({ children }: Selection): Readonly<Record<string, readonly unknown[]>> {
  const sketch = ({ selection }: Child) => [selection.fields.toSorted(), selection.page.take, selection.count];
  return Object.fromEntries(Object.entries(children).map(([name, child]) => [name, sketch(child)]));
}

const EVERYTHING = 'query ($yes: Boolean = true, $no: Boolean = false)';

describe('a plan', () => {
  it('reads no more than is asked for', () => {
    const { fields, children, provenance, count } = plan('{ recommendations(first: 2) { nodes { ordinal } } }');
    expect({ fields, children, provenance, count }).toEqual({
      fields: ['ordinal'],
      children: {},
      provenance: { evidence: null, sources: null },
      count: false,
    });
  });

  it('reads a field once that two aliases ask for with the same arguments, and then all that both ask of it', () => {
    const report = planReport(`
      a: recommendations(first: 3) { nodes { ordinal } }
      b: recommendations(first: 3) { nodes { text } totalCount }
      c: year year`);
    expect(toSketch(report)).toEqual({ 'recommendations({"first":3})': [['ordinal', 'text'], 3, true] });
    expect(report.fields.toSorted()).toEqual(['id', 'recommendationsKnown', 'year']);
  });

  it('reads a field twice that two aliases ask for with other arguments', () => {
    const report = planReport(
      'a: recommendations(first: 3) { nodes { ordinal } } b: recommendations(last: 3) { nodes { text } }',
    );
    expect(toSketch(report)).toEqual({
      'recommendations({"first":3})': [['ordinal'], 3, false],
      'recommendations({"last":3})': [['text'], 3, false],
    });
  });

  it('takes the same arguments for the same, whether written, given as variables, reordered or null', () => {
    const report = planReport(
      `a: recommendations(first: 3, after: null) { nodes { ordinal } }
       b: recommendations(after: $after, first: $first) { nodes { text } }`,
      { first: 3, after: null },
      'query ($first: Int, $after: String)',
    );
    expect(toSketch(report)).toEqual({ 'recommendations({"first":3})': [['ordinal', 'text'], 3, false] });
  });

  it('looks into fragments, named and inline, on the type and on its interface', () => {
    const report = plan(`
      { countryReport(country: "BLR", year: 2023) { ...A ... on CountryReport { narrative } ... on Node { id } ... { year } } }
      fragment A on CountryReport { country { ...B } }
      fragment B on Country { name }`);
    expect(report.fields.toSorted()).toEqual(['id', 'narrative', 'year']);
    expect(toSketch(report)).toEqual({ country: [['name'], 1, false] });
  });

  it('leaves out what @include and @skip leave out, and keeps the rest', () => {
    const report = planReport(
      `year @include(if: $no) narrative @skip(if: $no)
       country @skip(if: $yes) { name }
       ... on CountryReport @include(if: $no) { report { year } }
       forms @include(if: $yes) { nodes { code name @include(if: $no) } }`,
      {},
      EVERYTHING,
    );
    expect(report.fields.toSorted()).toEqual(['formsKnown', 'id', 'narrative']);
    expect(toSketch(report)).toEqual({ forms: [['code'], 50, false] });
  });

  it('reads for edges and nodes together what either asks for', () => {
    const report = planReport(
      'victimGroups { edges { cursor node { code } evidence { start } } nodes { name } edges { node { definition } } }',
    );
    expect(toSketch(report)).toEqual({ victimGroups: [['code', 'definition', 'name'], 50, false] });
    const child = report.children['victimGroups'];
    expect(child?.hop.provenance.evidence).not.toBeNull();
    expect(child?.hop.provenance.sources).toBeNull();
    expect(child?.selection.provenance).toEqual({ evidence: null, sources: null });
  });

  it('reads the fields of the edge from the relationship', () => {
    const report = planReport('mentionedCountries { edges { as node { iso3 } } } placement { movement tier { rank } }');
    expect(report.children['mentionedCountries']?.hop).toMatchObject({ type: 'MENTIONS', fields: ['as'], byAuthority: false });
    expect(report.children['placement']?.hop).toMatchObject({ type: 'PLACED_ON', fields: ['movement'], byAuthority: true });
    expect(report.children['placement']?.selection).toMatchObject({ label: 'Tier', fields: ['rank'] });
  });

  it('reads no rows where only the total is asked for, and rows for page information alone', () => {
    const { page, count } = plan('{ recommendations { totalCount } }');
    expect([page.take, count]).toEqual([0, true]);
    const information = plan('{ recommendations(last: 7) { pageInfo { hasNextPage } } }');
    expect([information.page.take, information.page.from, information.count]).toEqual([7, 'END', false]);
  });

  it('reads what a computed field requires', () => {
    const report = planReport('claims { nodes { streak { years } } }');
    expect(toSketch(report)).toEqual({ claims: [['streakFirstYear', 'streakYears'], 50, false] });
  });

  it('reads the document behind evidence, and the fields of the source', () => {
    const { provenance } = plan('{ recommendations { nodes { evidence { quote document { title } } sources { licence } } } }');
    expect(provenance.evidence).toMatchObject({ label: 'Document', fields: ['title'] });
    expect(provenance.sources).toMatchObject({ label: 'Source', fields: ['licence'] });
  });

  it('keeps a filter of a child list, and reads lists with other filters apart', () => {
    const report = planReport(`
      a: claims(filter: { status: { eq: DID } }) { totalCount }
      b: claims(filter: { status: { eq: DID_NOT } }) { totalCount }`);
    const conditions = Object.values(report.children).map(({ selection }) => JSON.stringify(selection.where));
    expect(conditions).toHaveLength(2);
    expect(conditions[0]).toContain('"DID"');
    expect(conditions[1]).toContain('"DID_NOT"');
  });
});

describe('toFieldKey', () => {
  it('is the bare name where no argument is given', () => {
    expect(toFieldKey('reports', {})).toBe('reports');
    expect(toFieldKey('reports', { first: null, after: undefined })).toBe('reports');
  });

  it('does not depend on the order of the arguments, and tells other values apart', () => {
    const key = toFieldKey('reports', { first: 1, after: 'x' });
    expect(toFieldKey('reports', { after: 'x', first: 1 })).toBe(key);
    expect(toFieldKey('reports', { after: 'x', first: 2 })).not.toBe(key);
    expect(toFieldKey('reports', { after: 'x', last: 1 })).not.toBe(key);
  });
});
