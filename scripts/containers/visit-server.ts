import { z } from 'zod';

/** How many recommendations the server at the address knows from a report. */
export async function countRecommendations(address: string, country: string, year: number): Promise<number> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: OPERATION, variables: { country, year } }),
    signal: AbortSignal.timeout(10_000),
  });
  return answer.parse(await response.json()).data.countryReport.recommendations.totalCount;
}

const OPERATION = `query ($country: String!, $year: Int!) {
  countryReport(country: $country, year: $year) { recommendations { totalCount } }
}`;

const answer = z.object({
  data: z.object({ countryReport: z.object({ recommendations: z.object({ totalCount: z.int() }) }) }),
});

/** A page of the server, and the scripts and styles that it names, as far as they are not served. */
export async function findMissingFiles(address: string, path: string): Promise<readonly string[]> {
  const page = new URL(path, address);
  const response = await fetch(page);
  const names = Array.from(
    (await response.text()).matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g),
    ([, name = '']) => name,
  );
  const files = await Promise.all(names.map(async (name) => ({ name, found: await fetch(new URL(name, page)) })));
  const missing = [{ name: page.pathname, found: response }, ...files].filter(({ found }) => !found.ok);
  return [...missing.map(({ name }) => name), ...(names.length === 0 ? ['scripts'] : [])];
}
