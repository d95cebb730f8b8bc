import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ExportedGraph } from '../../../src/export/exported-graph.js';
import { arbitraryExportedGraph, toFile } from '../../support/exported-graphs.js';
import { fuzzSeed } from '../../support/fuzz.js';
import { readXmlSchemas } from '../../support/xml-schemas.js';

const schemas = await readXmlSchemas();

/**
 * The schema of 1.2draft knows all that files of 1.3 have, but for the kind of an edge; and it has in GEXF's own namespace what
 * GEXF's primer, like Gephi, writes in that of viz.
 */
function toOlderGexf(file: string): string {
  return file
    .replaceAll('"http://gexf.net/1.3', '"http://www.gexf.net/1.2draft')
    .replace('version="1.3"', 'version="1.2"')
    .replaceAll('<viz:', '<')
    .replaceAll(/(<edge [^>]*) kind="[^"]*"/g, '$1');
}

/** The schema wants ids of letters and digits. In all formats they are those of the graph, where provisions have slashes. */
function withPlainIds(graph: ExportedGraph): ExportedGraph {
  const ids = new Map(graph.nodes.map(({ id }, index) => [id, `n${String(index)}`]));
  const toPlain = (id: string): string => ids.get(id) ?? id;
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({ ...node, id: toPlain(node.id) })),
    relationships: graph.relationships.map((each, index) => {
      return { ...each, id: `e${String(index)}`, from: toPlain(each.from), to: toPlain(each.to) };
    }),
  };
}

(schemas ? describe : describe.skip)('files of XML', () => {
  const { graphml, gexf } = schemas ?? { graphml: () => [], gexf: () => [] };

  it('fit the schema of GEXF, with and without positions', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExportedGraph, fc.boolean(), async (graph, isPlaced) => {
        const nodes = graph.nodes.map((node, x) => (isPlaced ? { ...node, position: { x, y: -1.5 } } : node));
        expect(gexf(toOlderGexf((await toFile('GEXF', { ...graph, nodes })).toString()))).toEqual([]);
      }),
      { seed: fuzzSeed },
    );
  });

  it('fit the schema of GraphML, but for ids', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExportedGraph, async (graph) => {
        expect(graphml((await toFile('GRAPHML', withPlainIds(graph))).toString())).toEqual([]);
      }),
      { seed: fuzzSeed },
    );
  });

  it('would be complained of if they did not', async () => {
    const about = { what: 'subgraph', request: {}, dataVersion: 'v', truncated: null };
    const graph = { about, nodes: [], relationships: [], sources: [], documents: [] };
    const broken = async (format: 'GEXF' | 'GRAPHML', from: string, to: string): Promise<string> =>
      (await toFile(format, graph)).toString().replaceAll(from, to);
    expect(gexf(toOlderGexf(await broken('GEXF', 'nodes>', 'knots>')))).toEqual([expect.stringContaining('knots')]);
    expect(graphml(await broken('GRAPHML', '"directed"', '"sideways"'))).toContainEqual(expect.stringContaining('sideways'));
  });
});
