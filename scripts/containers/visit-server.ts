import { z } from 'zod';

/** Returns how many recommendations the server has from a report; null if it has no text of the report. */
export async function countRecommendations(address: string, country: string, year: number): Promise<number | null> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: OPERATION, variables: { country, year } }),
    signal: AbortSignal.timeout(10_000),
  });
  return answer.parse(await response.json()).data.countryReport.recommendations?.totalCount ?? null;
}

const OPERATION = `query ($country: String!, $year: Int!) {
  countryReport(country: $country, year: $year) { recommendations { totalCount } }
}`;

const answer = z.object({
  data: z.object({ countryReport: z.object({ recommendations: z.object({ totalCount: z.int() }).nullable() }) }),
});

/** Returns those of a page and the scripts and styles that it names that the server does not serve. */
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
