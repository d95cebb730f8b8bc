import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { packageDirectory } from '../../../src/shared/package-directory.js';

/** Has a server take in the narrative on Freedonia as that of a country and year. */
export async function ingestFreedonia(address: string, token: string, country: string, year: number): Promise<void> {
  const text = await readFile(join(packageDirectory, 'test/fixtures/narratives/freedonia.txt'), 'utf8');
  const input = { fileName: `${String(year)}.txt`, text: text.replace('2024', String(year)), country, year };
  const query = 'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { documents { outcome } } }';
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  expect(await response.json()).toEqual({ data: { ingestDocument: { documents: [{ outcome: 'ADDED' }] } } });
}
