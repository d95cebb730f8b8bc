import { describe, expect, it } from '@jest/globals';
import { runOperation } from '../support/operations.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

describe.each(stores)('the seed in the $name store', ({ openSeeded }) => {
  const served = useServer(openSeeded);

  async function ask(operation: string): Promise<unknown> {
    const { data, errors } = await runOperation(served.server, operation);
    expect(errors).toEqual([]);
    return data;
  }

  it('says of a list below a report how much of the text was read for it, and nothing elsewhere', async () => {
    const operation = `{
      countryReport(country: "BLR", year: 2023) {
        recommendations { coverage totalCount nodes { themes { nodes { recommendations(first: 1) { coverage } } } } }
        claims { coverage }
      }
      recommendations(first: 1) { coverage }
    }`;
    expect(await ask(operation)).toMatchObject({
      countryReport: {
        recommendations: {
          coverage: 'COMPLETE',
          totalCount: 10,
          nodes: expect.arrayContaining([
            { themes: { nodes: expect.arrayContaining([{ recommendations: { coverage: null } }]) } },
          ]),
        },
        claims: { coverage: 'PARTIAL' },
      },
      recommendations: { coverage: null },
    });
  });

  it('counts two sources of one publisher as one that agrees', async () => {
    const report = 'placement { publishers sources { id } }';
    const operation = `{
      belarus: countryReport(country: "BLR", year: 2023) { ${report} }
      algeria: countryReport(country: "DZA", year: 2014) { ${report} }
    }`;
    expect(await ask(operation)).toEqual({
      belarus: {
        placement: {
          publishers: ['Central Intelligence Agency', 'United States Department of State'],
          sources: [{ id: 'cia-world' }, { id: 'seed-000' }, { id: 'tip-2023-blr' }],
        },
      },
      algeria: {
        placement: {
          publishers: ['Central Intelligence Agency', 'Judith Kelley and Andrew Heiss', 'benjaminleroy, on GitHub'],
          sources: [{ id: 'cia-entry' }, { id: 'cia-world' }, { id: 'kelley-2015' }, { id: 'sure-2018' }],
        },
      },
    });
  });

  it('has profiles with their movements and how far each is to be trusted, and none of their words', async () => {
    const operation = `{
      profiles(filter: { country: { iso3: { eq: "THA" } }, edition: { eq: 2015 } }) {
        nodes {
          id edition tier tierYear method precision sources { publisher } claims { totalCount }
          forms(filter: { code: { eq: "FORCED_LABOR", exactly: true } }) { edges { method precision evidence { start } node { code } } }
          flows(filter: { from: { iso3: { eq: "KHM" } } }, first: 1) { nodes { from { iso3 } to { iso3 } method precision } }
        }
      }
      countryReport(country: "THA", year: 2014) { placement { tier { code } } }
    }`;
    expect(await ask(operation)).toEqual({
      profiles: {
        nodes: [
          {
            ...{ id: 'THA-2015-PROFILE', edition: 2015, tier: 'TIER_2_WATCH_LIST', tierYear: 2014 },
            ...{ method: 'EXTRACTED', precision: 1, sources: [{ publisher: 'Central Intelligence Agency' }], claims: null },
            forms: {
              edges: [{ method: 'EXTRACTED', precision: expect.any(Number), evidence: [], node: { code: 'FORCED_LABOR' } }],
            },
            flows: { nodes: [{ from: { iso3: 'KHM' }, to: { iso3: 'THA' }, method: 'EXTRACTED', precision: 0.985 }] },
          },
        ],
      },
      countryReport: { placement: { tier: { code: 'TIER_3' } } },
    });
  });

  it('has the runs of years of reports and profiles, and the first year where one is known', async () => {
    const operation = `{
      countryReport(country: "TGO", year: 2023) {
        streaks { years impliedFirstYear about } sources { id }
        claims(filter: { metrics: { has: ACTION_PLAN } }) { nodes { streak { years impliedFirstYear } } }
      }
      none: countryReport(country: "BLR", year: 2023) { streaks { years } }
    }`;
    expect(await ask(operation)).toEqual({
      countryReport: {
        streaks: [{ years: 15, impliedFirstYear: 2009, about: 'the action plan was not renewed' }],
        sources: [{ id: 'gvnet-tgo-2023' }],
        claims: { nodes: [{ streak: { years: 15, impliedFirstYear: 2009 } }] },
      },
      none: { streaks: null },
    });
  });

  it('has a point and the capitals of each country in force, and borders from both sides', async () => {
    const operation = `{
      southAfrica: country(iso3: "ZAF") { capitals location { latitude longitude } }
      withdrawn: country(iso3: "SCG") { capitals location { latitude } endedIn }
      sriLanka: country(iso3: "LKA") { borders { nodes { iso3 } } }
      india: country(iso3: "IND") { borders(filter: { iso3: { eq: "LKA" } }) { totalCount } }
    }`;
    expect(await ask(operation)).toEqual({
      southAfrica: { capitals: ['Pretoria', 'Bloemfontein', 'Cape Town'], location: { latitude: -29, longitude: 24 } },
      withdrawn: { capitals: [], location: null, endedIn: 2006 },
      sriLanka: { borders: { nodes: [{ iso3: 'IND' }] } },
      india: { borders: { totalCount: 1 } },
    });
  });
});
