import { describe, expect, it } from '@jest/globals';
import { ingest } from '../../src/ingestion/ingest.js';
import { ICELAND, toNarrative } from '../programs/narratives.js';
import { at, listAt } from '../support/at.js';
import { nonEmpty } from '../support/non-empty.js';
import { runOperation } from '../support/operations.js';
import { extractFile } from '../support/seeded.js';
import { stores } from '../support/stores.js';
import { useServer } from '../support/use-server.js';

const TEXT = toNarrative(ICELAND);

const OPERATION = `query ($query: String!) {
  search(query: $query, types: [PASSAGE], filter: { country: { eq: "ISL" }, year: { eq: 2016 } }) {
    totalCount facets { type { key count } country { key count } year { key count } }
    edges { highlights { field start end text } node { ... on Passage { id kind start end text document { id fileName } } } } }
  passages(filter: { matches: $query }) { totalCount groupBy(by: [KIND]) { count groups { key count } } } }`;

describe.each(stores)('search in the texts of documents in the $name store', ({ openChangeable }) => {
  let document: string;
  const served = useServer(openChangeable, {
    prepare: async ({ graph }) => {
      const extraction = await extractFile(new TextEncoder().encode(TEXT), 'isl-2016.txt');
      document = extraction.contribution.document.id;
      await ingest(graph, [extraction], false);
    },
  });

  async function find(query: string): Promise<unknown> {
    const { data, errors } = await runOperation(served.server, OPERATION, { query });
    expect(errors).toEqual([]);
    return data;
  }

  it('finds the passages that have the words, and where they stand in the stored text', async () => {
    const data = await find('"lighthouse keepers"');
    expect(at(data, 'search')).toMatchObject({
      totalCount: 2,
      facets: {
        type: [{ key: 'PASSAGE', count: 2 }],
        country: [{ key: 'ISL', count: 2 }],
        year: [{ key: '2016', count: 2 }],
      },
    });
    for (const edge of nonEmpty(listAt(data, 'search', 'edges'), 'hits')) {
      const [start, end] = [Number(at(edge, 'node', 'start')), Number(at(edge, 'node', 'end'))];
      expect(at(edge, 'node')).toMatchObject({
        text: TEXT.slice(start, end),
        document: { id: document, fileName: 'isl-2016.txt' },
      });
      const [highlight] = listAt(edge, 'highlights');
      const [from, to] = [start + Number(at(highlight, 'start')), start + Number(at(highlight, 'end'))];
      expect(highlight).toMatchObject({ field: 'text', text: 'lighthouse keepers' });
      expect(TEXT.slice(from, to)).toBe('lighthouse keepers');
    }
    expect(at(data, 'passages')).toEqual({
      totalCount: 2,
      groupBy: { count: 2, groups: [{ key: 'PARAGRAPH', count: 2 }] },
    });
  });

  it('finds nothing of a document that was taken out', async () => {
    const extraction = await extractFile(new TextEncoder().encode(TEXT), 'isl-2016.txt');
    await served.graph.apply({ add: [], remove: [document] });
    expect(at(await find('lighthouse'), 'search', 'totalCount')).toBe(0);
    await ingest(served.graph, [extraction], false);
    expect(at(await find('lighthouse'), 'search', 'totalCount')).toBe(2);
  });
});
