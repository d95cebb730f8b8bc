import { describe, expect, it } from '@jest/globals';
import type { Contribution } from '../../src/graph/contribution.js';
import { toReportContribution } from '../../src/facts/report-contribution.js';
import type { FlowFact, ReportFacts } from '../../src/facts/report-facts.js';
import { fromText, toAction, toDocument, toFacts, toRecommendation } from '../support/facts.js';

const provenance = fromText(4, 'words');
const flow: FlowFact = {
  from: { iso3: 'ISL' },
  to: { iso3: 'UTO' },
  forms: ['SEX'],
  sectors: ['FISHING', 'FARMING'],
  victimGroups: ['MIGRANTS'],
  provenance,
};

function contribute(facts: Partial<ReportFacts>): Contribution {
  return toReportContribution(toDocument('text', 'NARRATIVE'), toFacts(facts));
}

function toFlows(...flows: readonly FlowFact[]) {
  return contribute({ flows }).nodes.filter(({ label }) => label === 'Flow');
}

describe('a movement of people', () => {
  it('leads to its ends, forms, sectors and groups, each with the place in the text', () => {
    const { relationships } = contribute({ flows: [flow] });
    const id = toFlows(flow)[0]?.id ?? '';
    const stated = relationships.filter(({ from }) => from.id === id);
    expect(stated.map(({ type, to }) => `${type} ${to.id}`)).toEqual([
      'FROM ISL',
      'TO UTO',
      'OF_FORM SEX',
      'IN_SECTOR FISHING',
      'IN_SECTOR FARMING',
      'OF_GROUP MIGRANTS',
    ]);
    expect(new Set(stated.map((each) => each.provenance))).toEqual(new Set([provenance]));
    expect(relationships).toContainEqual(expect.objectContaining({ type: 'STATES_FLOW', to: { label: 'Flow', id } }));
  });

  it('keeps the name of an end that is no country', () => {
    const [node] = toFlows({ ...flow, from: { name: 'the far north' } });
    expect(node?.properties).toEqual({ ordinal: 1, fromPlace: 'the far north' });
    expect(
      contribute({ flows: [{ ...flow, from: { name: 'the far north' } }] }).relationships.map(({ type }) => type),
    ).not.toContain('FROM');
  });

  it('is another where an end, a form, a sector or a group is, and the same in any order', () => {
    const others: readonly FlowFact[] = [
      flow,
      { ...flow, from: flow.to, to: flow.from },
      { ...flow, to: { name: 'ISL UTO' } },
      { ...flow, forms: [] },
      { ...flow, sectors: ['FISHING'] },
      { ...flow, victimGroups: ['WOMEN'] },
    ];
    expect(new Set(toFlows(...others).map(({ id }) => id)).size).toBe(others.length);
    const [one, two] = toFlows(flow, { ...flow, sectors: ['FARMING', 'FISHING'] });
    expect(one?.id).toBe(two?.id);
    expect(one?.id).toMatch(/^UTO-2022-F-[0-9a-f]{12}$/);
  });
});

describe('a statute that is named', () => {
  it('is cited by the report without a role, and is the instrument that provisions are part of', () => {
    const { nodes, relationships } = contribute({
      laws: [{ name: 'law 12', title: 'Law 12', provenance }],
      provisions: [{ kind: 'ARTICLE', number: '3', instrument: 'law 12', role: 'CITED', provenance }],
    });
    expect(nodes.filter(({ id }) => id === 'UTO/law-12').map(({ properties }) => properties)).toEqual([
      { name: 'law 12' },
      { name: 'law 12' },
    ]);
    const cites = relationships.filter(({ type, to }) => type === 'CITES' && to.label === 'LegalInstrument');
    expect(cites).toEqual([
      {
        type: 'CITES',
        from: { label: 'CountryReport', id: 'UTO-2022' },
        to: { label: 'LegalInstrument', id: 'UTO/law-12' },
        key: '',
        properties: {},
        provenance,
      },
    ]);
  });
});

describe('an action', () => {
  it('has what it alone is about beside what the recommendation is about', () => {
    const action = {
      ...toAction('train', false),
      object: 'judges',
      themes: [{ code: 'TRAINING', provenance }],
      actors: [{ code: 'JUDGES', provenance }],
      victimGroups: [{ code: 'CHILDREN', provenance }],
    };
    const { nodes, relationships } = contribute({ recommendations: [toRecommendation(1, { actions: [action] })] });
    expect(nodes.find(({ label }) => label === 'Action')?.properties).toMatchObject({ object: 'judges' });
    const own = relationships.filter(({ from }) => from.label === 'Action').map(({ type, to }) => `${type} ${to.id}`);
    expect(own).toEqual(['ABOUT TRAINING', 'ADDRESSED_TO JUDGES', 'CONCERNS CHILDREN']);
  });
});
