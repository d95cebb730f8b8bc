import { describe, expect, it } from '@jest/globals';
import cytoscape from 'cytoscape';
import { forceLink, forceSimulation } from 'd3-force';
import fc from 'fast-check';
import { z } from 'zod';
import { arbitraryExportedGraph, toFacts, toFile, toFoundFacts } from '../../support/exported-graphs.js';
import { fuzzSeed } from '../../support/fuzz.js';

const known = {
  properties: z.record(z.string(), z.unknown()),
  method: z.string().nullable(),
  precision: z.number().nullable(),
  evidence: z.array(z.object({ document: z.string(), start: z.number(), end: z.number(), quote: z.string().nullable() })),
  sources: z.array(z.object({ id: z.string(), publisher: z.string().nullable(), licence: z.string().nullable() })),
};
const node = z.object({ id: z.string(), type: z.string(), label: z.string(), ...known });
const edge = z.object({ id: z.string(), source: z.string(), target: z.string(), type: z.string(), ...known });
const about = z.object({ what: z.string(), dataVersion: z.string(), truncated: z.unknown(), request: z.unknown() });

/** What Cytoscape.js holds once it has read a file. */
function readCytoscape(file: string): unknown {
  const elements = z.object({
    nodes: z.array(z.object({ data: node.loose() })),
    edges: z.array(z.object({ data: edge.loose() })),
  });
  const given = z.object({ elements, data: about.loose() }).parse(JSON.parse(file));
  const instance = cytoscape({ headless: true, ...given });
  const nodes = instance.nodes().map((each) => node.parse(each.data()));
  const relationships = instance.edges().map((each) => {
    const { source: from, target: to, ...others } = edge.parse(each.data());
    return { from, to, ...others };
  });
  expect(instance.data('dataVersion')).toBe(given.data.dataVersion);
  instance.destroy();
  return toFoundFacts({ nodes, relationships });
}

/** What d3-force makes of a file: it looks each link's ends up among the nodes. */
function readNodeLink(file: string): unknown {
  const link = z.object({ source: node, target: node, key: z.string(), type: z.string(), ...known });
  const placed = node.extend({ index: z.number().optional() });
  const end = z.object({ source: z.string(), target: z.string() });
  const given = z.object({ nodes: z.array(placed), links: z.array(end.loose()) }).parse(JSON.parse(file));
  forceSimulation(given.nodes)
    .force(
      'link',
      forceLink(given.links).id((each) => node.parse(each).id),
    )
    .stop();
  const relationships = given.links.map((each) => {
    const { source, target, key, ...others } = link.parse(each);
    return { id: key, from: source.id, to: target.id, ...others };
  });
  return toFoundFacts({ nodes: given.nodes.map((each) => node.parse(each)), relationships });
}

describe('toCytoscape', () => {
  it('gives Cytoscape.js the same nodes, relationships and evidence', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExportedGraph, async (graph) => {
        expect(readCytoscape((await toFile('CYTOSCAPE', graph)).toString())).toEqual(toFacts(graph));
      }),
      { seed: fuzzSeed },
    );
  });
});

describe('toNodeLink', () => {
  it('gives d3-force the same nodes, relationships and evidence', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExportedGraph, async (graph) => {
        expect(readNodeLink((await toFile('NODE_LINK', graph)).toString())).toEqual(toFacts(graph));
      }),
      { seed: fuzzSeed },
    );
  });
});
