import { request } from 'graphql-request';
import { graphql } from './generated/gql.js';

const server = process.env['TIP_SERVER'] ?? 'http://127.0.0.1:4000';
const [country = 'BLR', year = '2023'] = process.argv.slice(2);

const Recommended = graphql(`
  query Recommended($country: String!, $year: Int!) {
    countryReport(country: $country, year: $year) {
      country {
        name
      }
      placement {
        tier {
          name
        }
        publishers
      }
      recommendations(first: 5) {
        totalCount
        nodes {
          ordinal
          summary
          text
          themes {
            nodes {
              name
            }
          }
          sources {
            publisher
          }
        }
      }
    }
  }
`);

const { countryReport: report } = await request(`${server}/graphql`, Recommended, { country, year: Number(year) });
if (!report) throw new Error(`the graph holds no report on ${country} of ${year}`);

const { placement, recommendations } = report;
console.log(`${report.country.name}, ${year}: ${placement?.tier.name ?? 'tier not known'}`);
console.log(`Published by: ${placement?.publishers.join('; ') ?? 'not known'}`);
// What the graph cannot know is null, which is not the same as an empty list.
console.log(`Recommendations: ${recommendations?.totalCount ?? 'not known'}`);
for (const { ordinal, summary, text, themes, sources } of recommendations?.nodes ?? []) {
  console.log(`${ordinal}. ${text ?? summary ?? 'its words are not known'}`);
  console.log(`   On: ${themes.nodes.map(({ name }) => name).join(', ')}`);
  console.log(`   By: ${sources.map(({ publisher }) => publisher ?? 'publisher not known').join('; ')}`);
}
