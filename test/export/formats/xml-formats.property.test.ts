import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { toProvenance, type ExportedElement, type ExportedGraph } from '../../../src/export/exported-graph.js';
import { arbitraryExportedGraph, toFile, toFoundFacts } from '../../support/exported-graphs.js';
import { fuzzSeed } from '../../support/fuzz.js';
import { mapTexts, toTableValues } from '../../support/table-values.js';

type Attributes = Readonly<Record<string, unknown>>;

/** XML 1.0 has no character for some, which become U+FFFD. */
function toKept(text: string): string {
  const isKept = (code: number): boolean =>
    [0x9, 0xa, 0xd].includes(code) || (code >= 0x20 && code < 0xd800) || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
  return Array.from(text, (character) => (isKept(character.codePointAt(0) ?? 0) ? character : '\uFFFD')).join('');
}

/** What is text of JSON keeps all that JSON writes with a backslash. */
function toKnown(element: ExportedElement): Attributes {
  const { method, precision, evidence, sources } = toProvenance(element);
  const toJson = (list: readonly object[]): string | undefined => (list.length === 0 ? undefined : toKept(JSON.stringify(list)));
  return { method: method ?? undefined, precision: precision ?? undefined, evidence: toJson(evidence), sources: toJson(sources) };
}

function toExpected(
  { nodes, relationships }: ExportedGraph,
  nodeTaken: readonly string[],
  edgeTaken: readonly string[],
): unknown {
  const [ofNodes, ofEdges] = [toTableValues(nodes, nodeTaken), toTableValues(relationships, edgeTaken)];
  return toFoundFacts({
    nodes: nodes.map((node, index) => {
      const { id, type, label } = node;
      return { id, attributes: { ...mapTexts(ofNodes[index] ?? {}, toKept), type, label: toKept(label), ...toKnown(node) } };
    }),
    relationships: relationships.map((each, index) => {
      const { id, from, to, type } = each;
      return { id, from, to, attributes: { ...mapTexts(ofEdges[index] ?? {}, toKept), type, ...toKnown(each) } };
    }),
  });
}

function toFound(graph: MultiGraph, toAttributes: (attributes: Attributes) => Attributes): unknown {
  return toFoundFacts({
    nodes: graph.mapNodes((id, attributes: Attributes) => ({ id, attributes: { label: '', ...attributes } })),
    relationships: graph.mapEdges((id, attributes, from, to) => ({ id, from, to, attributes: toAttributes(attributes) })),
  });
}

function assertWellFormed(file: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(file).close();
}

const NODE_TAKEN = ['id', 'from', 'to', 'x', 'y', 'label', 'type', 'method', 'precision', 'evidence', 'sources'];
const EDGE_TAKEN = NODE_TAKEN.filter((name) => name !== 'label');

describe('toGraphml', () => {
  it('is well-formed, and gives graphology the same nodes, relationships and evidence', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExportedGraph, async (graph) => {
        const file = (await toFile('GRAPHML', graph)).toString();
        assertWellFormed(file);
        const read = parseGraphml(MultiGraph, file);
        expect(JSON.parse(String(read.getAttribute('about')))).toEqual(JSON.parse(toKept(JSON.stringify(graph.about))));
        expect(toFound(read, (attributes) => attributes)).toEqual(toExpected(graph, NODE_TAKEN, EDGE_TAKEN));
      }),
      { seed: fuzzSeed },
    );
  });
});

describe('toGexf', () => {
  it('is well-formed, and gives graphology the same nodes, relationships and evidence', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExportedGraph, async (graph) => {
        const file = (await toFile('GEXF', graph)).toString();
        assertWellFormed(file);
        const read = parseGexf(MultiGraph, file, { addMissingNodes: false });
        const toAttributes = ({ kind, label, ...attributes }: Attributes): Attributes => {
          expect(label).toBe(kind);
          return { ...attributes, type: kind };
        };
        expect(toFound(read, toAttributes)).toEqual(toExpected(graph, NODE_TAKEN, [...EDGE_TAKEN, 'kind', 'label']));
      }),
      { seed: fuzzSeed },
    );
  });

  it('is GEXF 1.3 in its namespace, with a place for each node that has one', async () => {
    const known = { properties: {}, method: null, precision: null, evidence: [], sources: [] };
    const node = { id: 'BLR', type: 'Country', label: 'Belarus', position: { x: 1.5, y: -2 }, ...known };
    const about = { what: 'subgraph', request: {}, dataVersion: 'v', truncated: null };
    const file = (await toFile('GEXF', { about, nodes: [node], relationships: [], sources: [], documents: [] })).toString();
    expect(file).toContain('<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">');
    expect(parseGexf(MultiGraph, file).getNodeAttributes('BLR')).toMatchObject({ label: 'Belarus', x: 1.5, y: -2 });
  });
});
