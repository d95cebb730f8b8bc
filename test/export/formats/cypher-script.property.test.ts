import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';
import { toProvenance, type ExportedElement } from '../../../src/export/exported-graph.js';
import { arbitraryExportedGraph, toFile, toFoundFacts } from '../../support/exported-graphs.js';
import { fuzzSeed } from '../../support/fuzz.js';
import { describeOnNeo4j, toNeo4jTestConfig } from '../../support/neo4j.js';
import { mapTexts } from '../../support/table-values.js';

/** A database has nothing for half of a surrogate pair. */
const toKept = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

const TAKEN = ['id', 'label', 'x', 'y', 'method', 'precision', 'evidence', 'sources'];

function toExpected(element: ExportedElement): object {
  const own = Object.entries(element.properties).map(
    ([name, value]) => [TAKEN.includes(name) ? `property_${name}` : name, value] as const,
  );
  const { method, precision, evidence, sources } = toProvenance(element);
  const toTexts = (list: readonly object[]): readonly string[] => list.map((each) => JSON.stringify(each));
  const known = Object.entries({ method, precision }).filter(([, value]) => value !== null);
  return { ...Object.fromEntries([...own, ...known]), evidence: toTexts(evidence), sources: toTexts(sources) };
}

const nodeRow = z.object({ id: z.string(), labels: z.array(z.string()), held: z.record(z.string(), z.unknown()) });
const edgeRow = nodeRow.omit({ labels: true }).extend({ type: z.string(), from: z.string(), to: z.string() });

describeOnNeo4j('toCypherScript', () => {
  let driver: Driver;

  const clear = async (): Promise<void> => {
    await driver.executeQuery('DROP CONSTRAINT tip_node_id IF EXISTS');
    await driver.executeQuery('MATCH (node) DETACH DELETE node');
  };

  beforeAll(() => {
    const { uri, user, password } = toNeo4jTestConfig();
    driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
    });
  });

  afterAll(async () => {
    await clear();
    await driver.close();
  });

  it('makes a database of the same nodes, relationships and evidence, and runs twice without effect', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExportedGraph, async (graph) => {
        await clear();
        const script = (await toFile('CYPHER', graph)).toString();
        // Texts hold no line breaks, so this is where statements end.
        for (const statement of [...script.split(';\n'), ...script.split(';\n')].filter((each) => each.trim() !== '')) {
          await driver.executeQuery(statement);
        }
        const { records: nodes } = await driver.executeQuery(
          'MATCH (n) UNWIND labels(n) AS label WITH n, label ORDER BY label RETURN n.id AS id, collect(label) AS labels, properties(n) AS held',
        );
        const { records: edges } = await driver.executeQuery(
          'MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS held',
        );
        const found = toFoundFacts({
          nodes: nodes.map((each) => nodeRow.parse(each.toObject())),
          relationships: edges.map((each) => edgeRow.parse(each.toObject())),
        });
        const expected = toFoundFacts({
          nodes: graph.nodes.map((node) => ({
            id: node.id,
            labels: ['TipNode', node.type].sort(),
            held: { ...toExpected(node), id: node.id, label: node.label },
          })),
          relationships: graph.relationships.map((each) => {
            const { id, type, from, to } = each;
            return { id, type, from, to, held: { ...toExpected(each), id } };
          }),
        });
        expect(found).toEqual(mapTexts(expected, toKept));
      }),
      { seed: fuzzSeed, numRuns: 30 },
    );
  }, 300_000);
});
