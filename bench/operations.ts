import { compareStores } from './compare-stores.js';

// One operation of each kind with the seed, on both stores.

const OPERATIONS: Readonly<Record<string, string>> = {
  'a node by key': '{ countryReport(country: "BLR", year: 2023) { narrative placement { tier { code } } } }',
  'a page under a filter': `{ recommendations(first: 20, filter: { themes: { some: { code: { eq: "VICTIM_SERVICES" } } } }) {
    totalCount nodes { id summary victimGroups { nodes { code } } } } }`,
  'an order by a count':
    '{ countryReports(first: 20, orderBy: [{ claims: { count: DESC } }]) { nodes { id claims { totalCount } } } }',
  'groups of two levels': `{ countryReports { groupBy(by: [YEAR, TIER]) { totalGroups groups { key count groups { key count } } } } }`,
  'groups of themes by year':
    '{ recommendations { groupBy(by: [THEMES, YEAR], first: 50) { groups { key of groups { key count } } } } }',
  search: '{ search(query: "victim services") { totalCount edges { score node { id } } } }',
  suggestions: '{ suggest(prefix: "vict") { word count } }',
  'a subgraph of two hops':
    '{ subgraph(from: ["BLR-2023"], maxHops: 2, limitNodes: 200) { nodes { id } relationships { type } } }',
  'a shortest path': '{ path(from: "BLR", to: "RUS") { hops } }',
  meta: '{ meta { dataVersion counts { type count } coverage(year: 2023) { placed } } }',
};

await compareStores(Object.entries(OPERATIONS).map(([name, query]) => ({ name, query, variables: {} })));
