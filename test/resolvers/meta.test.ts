import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../src/assembly/assembly.js';
import { at } from '../support/at.js';
import { runOperation } from '../support/operations.js';
import { seed } from '../support/seeded.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

describe.each(stores)('meta on the $name store', ({ openSeeded }) => {
  const served = useServer(openSeeded);
  const { nodes, relationships } = assemble(seed.contributions());

  it('counts the nodes of each type', async () => {
    const { data } = await runOperation(served.server, '{ meta { counts { type count } } }');
    const counts = at(data, 'meta', 'counts');
    const labels = [...nodes.values()].map(({ label }) => label);
    for (const type of ['Country', 'CountryReport', 'Tier', 'Document', 'Recommendation']) {
      expect(counts).toContainEqual({ type, count: labels.filter((label) => label === type).length });
    }
  });

  it.each([2015, 2018, 2023])('tells what is known of %i as a count over the graph does', async (year) => {
    const { data } = await runOperation(
      served.server,
      `query ($year: Int!) { meta { coverage(year: $year) {
        year reports placed tiers { code count } withRecommendations withClaims withText } } }`,
      { year },
    );
    const reports = [...nodes.values()].filter(
      ({ label, properties }) => label === 'CountryReport' && properties['year'] === year,
    );
    const ids = new Set(reports.map(({ id }) => id));
    const placements = [...relationships.values()].filter(({ type, from }) => type === 'PLACED_ON' && ids.has(from.id));
    const codes = ['TIER_1', 'TIER_2', 'TIER_2_WATCH_LIST', 'TIER_3', 'SPECIAL_CASE'];
    const tiers = codes.map((code) => ({ code, count: placements.filter(({ to }) => to.id === code).length }));
    expect(at(data, 'meta', 'coverage')).toMatchObject({
      year,
      reports: reports.length,
      placed: new Set(placements.map(({ from }) => from.id)).size,
      tiers: tiers.filter(({ count }) => count > 0),
      withRecommendations: reports.filter(({ properties }) => properties['recommendationsKnown'] === true).length,
      withClaims: reports.filter(({ properties }) => properties['claimsKnown'] === true).length,
      withText: 0,
    });
  });

  it.each([
    [2018, [], false],
    [2022, ['TIER_2_WATCH_LIST', 'TIER_3'], false],
    [2015, ['TIER_1', 'TIER_2', 'TIER_2_WATCH_LIST', 'TIER_3', 'SPECIAL_CASE'], true],
  ])('does not pass what was read of %i for the whole', async (year, knownTiers, complete) => {
    const { data } = await runOperation(served.server, `{ meta { coverage(year: ${String(year)}) { knownTiers complete } } }`);
    expect(at(data, 'meta', 'coverage')).toEqual({ knownTiers, complete });
  });

  it('tells its versions', async () => {
    const { data } = await runOperation(served.server, '{ meta { dataVersion schemaVersion extractorVersion } }');
    expect(at(data, 'meta')).toEqual({
      dataVersion: await served.graph.version(),
      schemaVersion: expect.stringMatching(/^[\da-f]{16}$/),
      extractorVersion: 'none',
    });
  });
});
