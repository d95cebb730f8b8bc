import { describe, expect, it } from '@jest/globals';
import { at, listAt } from '../support/at.js';
import { nonEmpty } from '../support/non-empty.js';
import { runOperation } from '../support/operations.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const FIELDS = 'key label count n of missing caveat totalGroups';

describe.each(stores)('groups on the seed in the $name store', ({ openSeeded }) => {
  const served = useServer(openSeeded);

  async function read(operation: string): Promise<unknown> {
    const { data, errors } = await runOperation(served.server, operation);
    expect(errors).toEqual([]);
    return data;
  }

  it('count what the list counts, by key and in the order of keys', async () => {
    const data = await read(`{
      countryReports(filter: { year: { in: [2022, 2023] } }) {
        groupBy(by: [YEAR, TIER], orderBy: KEY_ASC) { ${FIELDS} groups { ${FIELDS} groups { ${FIELDS} } } }
      }
      tier3: countryReports(filter: { year: { eq: 2023 }, placement: { tier: { code: { eq: TIER_3 } } } }) { totalCount }
    }`);
    const years = listAt(data, 'countryReports', 'groupBy', 'groups');
    expect(years.map((year) => at(year, 'key'))).toEqual(['2022', '2023']);
    const tiers = listAt(years[1], 'groups');
    expect(tiers.map((tier) => at(tier, 'key'))).toEqual([...tiers.map((tier) => at(tier, 'key'))].sort());
    expect(tiers.find((tier) => at(tier, 'key') === 'TIER_3')).toMatchObject({
      label: 'Tier 3',
      count: at(data, 'tier3', 'totalCount'),
      totalGroups: null,
    });
    // A report is on one tier: here, and only here, groups add up.
    expect(tiers.reduce<number>((sum, tier) => sum + Number(at(tier, 'count')), 0)).toBe(at(years[1], 'n'));
  });

  it('say of how many reports the graph does not know what is counted, in each group by the report', async () => {
    const data = await read(`{
      recommendations { totalCount groupBy(by: [YEAR, THEMES]) { ${FIELDS} groups { ${FIELDS} groups { ${FIELDS} } } } }
      countryReports { totalCount }
      in2023: countryReports(filter: { year: { eq: 2023 } }) { totalCount }
      known: countryReports(filter: { recommendations: { every: {} } }) { totalCount }
      known2023: countryReports(filter: { year: { eq: 2023 }, recommendations: { every: {} } }) { totalCount }
    }`);
    const [reports, known] = [at(data, 'countryReports', 'totalCount'), at(data, 'known', 'totalCount')];
    expect(at(data, 'recommendations', 'groupBy')).toMatchObject({
      key: null,
      count: at(data, 'recommendations', 'totalCount'),
      of: reports,
      missing: Number(reports) - Number(known),
      caveat: 'COVERAGE_PARTIAL',
    });
    const year = listAt(data, 'recommendations', 'groupBy', 'groups').find((each) => at(each, 'key') === '2023');
    const rest = {
      of: at(data, 'in2023', 'totalCount'),
      missing: Number(at(data, 'in2023', 'totalCount')) - Number(at(data, 'known2023', 'totalCount')),
    };
    expect(year).toMatchObject(rest);
    // A theme is not the report's: its count rests on all reports of the year.
    expect(listAt(year, 'groups')[0]).toMatchObject(rest);
  });

  it('rest on the reports that the filter and the parent leave', async () => {
    const data = await read(`{
      recommendations(filter: { countryReport: { country: { iso3: { eq: "BLR" } } }, continuing: { eq: false } }) { groupBy(by: [THEMES]) { of } }
      country(iso3: "BLR") { reports { totalCount } }
      countryReport(country: "BLR", year: 2023) { recommendations { totalCount groupBy(by: [CONTINUING]) { count of missing } } }
    }`);
    expect(at(data, 'recommendations', 'groupBy', 'of')).toBe(at(data, 'country', 'reports', 'totalCount'));
    const recommendations = at(data, 'countryReport', 'recommendations');
    expect(at(recommendations, 'groupBy')).toMatchObject({ count: at(recommendations, 'totalCount'), of: 1, missing: 0 });
  });

  it('know no coverage where nodes do not hang on reports', async () => {
    const data = await read(`{ countries { groupBy(by: [REGION]) { of missing caveat } } }`);
    expect(at(data, 'countries', 'groupBy')).toEqual({ of: null, missing: null, caveat: 'COVERAGE_UNKNOWN' });
  });

  it('show the first, and say how many there are that fit having', async () => {
    const data = await read(`{
      countries {
        all: groupBy(by: [SUBREGION], first: 250) { totalGroups groups { count } }
        some: groupBy(by: [SUBREGION], first: 2, having: { gte: 10 }) { count totalGroups groups { key count } }
        totalCount
        nodes { iso3 }
      }
    }`);
    const counts = listAt(data, 'countries', 'all', 'groups').map((group) => Number(at(group, 'count')));
    expect(at(data, 'countries', 'some', 'totalGroups')).toBe(counts.filter((count) => count >= 10).length);
    expect(listAt(data, 'countries', 'some', 'groups').map((group) => at(group, 'count'))).toEqual(counts.slice(0, 2));
    expect(at(data, 'countries', 'some', 'count')).toBe(at(data, 'countries', 'totalCount'));
  });

  it('count the hits of a search', async () => {
    const data = await read(`{
      recommendations(filter: { matches: "victims" }) { totalCount groupBy(by: [THEMES]) { count totalGroups } }
      all: recommendations { totalCount }
    }`);
    const [hits, all] = [at(data, 'recommendations', 'totalCount'), at(data, 'all', 'totalCount')];
    expect(at(data, 'recommendations', 'groupBy', 'count')).toBe(hits);
    expect(Number(hits)).toBeGreaterThan(0);
    expect(Number(hits)).toBeLessThan(Number(all));
  });

  it('count a list of ids, and what hangs on each node of a page', async () => {
    const data = await read(`{
      countryReports(filter: { id: { in: ["BLR-2023", "BLR-2022", "UKR-2023"] } }) { groupBy(by: [COUNTRY]) { groups { key label count } } }
      countries(filter: { iso3: { in: ["BLR", "UKR"] } }) { nodes { iso3 reports { totalCount groupBy(by: [TIER]) { count } } } }
    }`);
    expect(at(data, 'countryReports', 'groupBy', 'groups')).toEqual([
      { key: 'BLR', label: 'Belarus', count: 2 },
      { key: 'UKR', label: 'Ukraine', count: 1 },
    ]);
    for (const country of nonEmpty(listAt(data, 'countries', 'nodes'), 'countries')) {
      expect(at(country, 'reports', 'groupBy', 'count')).toBe(at(country, 'reports', 'totalCount'));
    }
  });

  it.each([
    ['no key', 'by: []', 'by must be one or two keys, got 0'],
    ['three keys', 'by: [YEAR, TIER, REGION]', 'by must be one or two keys, got 3'],
    ['the same key twice', 'by: [YEAR, YEAR]', 'by must be two different keys, got YEAR twice'],
    ['no groups', 'by: [YEAR], first: 0', 'first must be from 1 to 250, got 0'],
    ['too many groups', 'by: [YEAR], first: 251', 'first must be from 1 to 250, got 251'],
    ['a having of nothing', 'by: [YEAR], having: { gte: null }', 'count.gte'],
  ])('refuse %s', async (_what, given, message) => {
    const answer = await runOperation(served.server, `{ countryReports { groupBy(${given}) { count } } }`);
    expect(answer).toMatchObject({
      errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});
