import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { GroupRow } from '../../../../src/graph/grouping.js';
import type { ReadPlan } from '../../../../src/graph/plan.js';
import { NO_CHANGE, type GraphStore } from '../../../../src/graph/store.js';
import { CONTRACT, createTestServer, runOperation } from '../../../support/operations.js';
import { readGolden, toGolden } from './golden.js';

const directory = fileURLToPath(new URL('operations/', import.meta.url));
const files = readdirSync(directory).filter((file) => file.endsWith('.graphql'));
const operations = new Map([
  ['contract', CONTRACT],
  ...files.map((file) => [file.replace('.graphql', ''), readFileSync(`${directory}${file}`, 'utf8')] as const),
]);

describe('an operation', () => {
  it.each([...operations])('asks the store once for a root field, by the statement on record: %s', async (name, operation) => {
    const plans = await toPlans(operation);
    expect(plans).toHaveLength(1);
    const text = plans.map(toGolden).join('\n');
    expect(readGolden(`${directory}${name}.cypher`, text)).toBe(text);
  });

  it('asks once for each of its root fields, however deep they are', async () => {
    const deep =
      'reports(first: 9) { nodes { recommendations(first: 9) { nodes { provisions(first: 9) { nodes { instrument { provisions { totalCount } } } } } } } }';
    expect(
      await toPlans(`{ a: country(iso3: "BLR") { ${deep} } b: country(iso3: "UKR") { ${deep} } victimGroups { totalCount } }`),
    ).toHaveLength(3);
  });

  it('reads nothing that was not asked', async () => {
    const [plan] = await toPlans('{ countries(first: 3) { nodes { name } } }');
    expect(plan).toMatchObject({
      page: { fields: ['name'], count: false, children: {}, provenance: { evidence: null, sources: null } },
    });
  });

  it('counts without reading a row where only the total is asked', async () => {
    const [plan] = await toPlans('{ countries { totalCount } }');
    expect(plan).toMatchObject({ page: { fields: [], count: true, page: { take: 0 } } });
  });
});

const NO_GROUPS: GroupRow = {
  key: null,
  label: null,
  count: 0,
  n: 0,
  of: 0,
  missing: 0,
  partial: 0,
  caveat: null,
  totalGroups: 0,
  groups: [],
};

/** The plans that an operation asks of a store that holds nothing. */
async function toPlans(operation: string): Promise<readonly ReadPlan[]> {
  const plans: ReadPlan[] = [];
  const recorder: GraphStore = {
    description: 'a store that holds nothing',
    apply: () => Promise.resolve(NO_CHANGE),
    applySeed: () => Promise.resolve(null),
    readContributions: () => Promise.resolve([]),
    run: (plan) => {
      plans.push(plan);
      return Promise.resolve(
        Object.fromEntries(
          Object.entries(plan).map(([column, { groups = {} }]) => {
            const names = Object.keys(groups).map((name) => [name, NO_GROUPS] as const);
            return [column, { rows: [], more: false, total: 0, groups: Object.fromEntries(names) }];
          }),
        ),
      );
    },
    search: () => Promise.resolve({ hits: [], more: false, total: 0, facets: {} }),
    suggest: () => Promise.resolve([]),
    version: () => Promise.resolve('none'),
    topology: {
      nodes: () => Promise.resolve([]),
      neighbours: () => Promise.resolve([]),
      relationships: () => Promise.resolve([]),
      degrees: () => Promise.resolve(new Map()),
    },
    close: () => Promise.resolve(),
  };
  const server = await createTestServer(recorder, console.error);
  const { errors } = await runOperation(server, operation);
  await server.close();
  expect(errors).toEqual([]);
  return plans;
}
