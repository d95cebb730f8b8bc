import fc from 'fast-check';
import {
  toProvenance,
  type ExportedEvidence,
  type ExportedGraph,
  type ExportedNode,
  type ExportedRelationship,
  type ExportedSource,
} from '../../src/export/exported-graph.js';
import { EXPORT_FORMATS } from '../../src/export/formats/formats.js';
import type { ExportFormatName } from '../../src/export/formats/format-list.js';
import { writeExport } from '../../src/export/formats/write-export.js';
import type { PropertyValue } from '../../src/graph/contribution.js';

/** Text that means something to one of the formats, or to a program that opens them. */
const HOSTILE: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '&lt;&#0;&amp',
  '=cmd()',
  "'=1+1",
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\u202Egnp.exe',
  '\u0000\u0001\u001F\u007F\uFFFE',
  'lone \uD800 and \uDC00',
  'line\r\nline\rline\nline\u2028\u0085',
  `"'\`\\`,
  '\\u0027 }) DETACH DELETE n //',
  '`) DELETE',
  '*/ //',
  'null',
  '["a", "b"]',
  ' ',
  '😀',
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '\\', '`', '=', '\n', 'a'), maxLength: 12 }),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Math.abs(value) < 1e-300 ? 0 : value)),
);
const value: fc.Arbitrary<PropertyValue> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.array(text, { minLength: 1, maxLength: 3 }),
  fc.array(number, { minLength: 1, maxLength: 3 }),
);
const name = fc.oneof(
  fc.constantFrom('id', 'label', 'type', 'source', 'target', 'parent', 'evidence', 'constructor', 'weight', 'x'),
  fc.stringMatching(/^[a-z][A-Za-z0-9]{0,6}$/),
);
const properties = fc.dictionary(name, value, { maxKeys: 4, noNullPrototype: true });
/** As long as keys of the graph are readable, they hold no spaces; else anything. */
const id = fc.string({
  unit: fc.constantFrom(...(`aZ09-/~().:<>&"'\`\\=@;,[]{}é\u202E%#`.match(/./g) ?? [])),
  minLength: 1,
  maxLength: 8,
});

const evidence: fc.Arbitrary<ExportedEvidence> = fc.record({
  document: fc.constantFrom('d'.repeat(64), 'e'.repeat(64)),
  start: fc.nat(),
  end: fc.nat(),
  quote: fc.option(text),
});
const source: fc.Arbitrary<ExportedSource> = fc.record({
  id,
  name: text,
  publisher: fc.option(text),
  licence: fc.option(text),
  year: fc.option(fc.nat(2_100)),
  address: fc.constant('https://example.org/a?b=<c>'),
});

/** Graphs with text of all kinds wherever text may stand. */
export const arbitraryExportedGraph: fc.Arbitrary<ExportedGraph> = fc
  .record({
    sources: fc.uniqueArray(source, { maxLength: 3, selector: (each) => each.id }),
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 5 }),
    request: fc.dictionary(name, text, { maxKeys: 2, noNullPrototype: true }),
  })
  .chain(({ sources, ids, request }) => {
    const known = {
      properties,
      method: fc.constantFrom(null, 'STATED', 'EXTRACTED', 'REVIEWED', 'DERIVED'),
      precision: fc.option(fc.constantFrom(0.5, 1)),
      evidence: fc.array(evidence, { maxLength: 2 }),
      sources: fc.subarray(sources),
    } as const;
    const toNode = (nodeId: string): fc.Arbitrary<ExportedNode> =>
      fc.record({ id: fc.constant(nodeId), type: fc.constantFrom('Country', 'Claim', 'Flow'), label: text, ...known });
    const relationship: fc.Arbitrary<ExportedRelationship> = fc
      .record({ type: fc.constantFrom('FROM', 'CITES'), from: fc.constantFrom(...ids), to: fc.constantFrom(...ids), ...known })
      .map((each) => ({ id: `${each.from} ${each.type} ${each.to}`, ...each }));
    return fc.record({
      about: fc.record({
        what: fc.constant('subgraph'),
        request: fc.constant(request),
        dataVersion: fc.constant('0123456789abcdef'),
        truncated: fc.constantFrom(null, { reason: 'NODES', total: 9, nextCursor: null } as const),
      }),
      nodes: fc.tuple(...ids.map(toNode)),
      relationships: fc.uniqueArray(relationship, { maxLength: 6, selector: (each) => each.id }),
      sources: fc.constant(sources),
      documents: fc.constant([{ id: 'd'.repeat(64), title: '<b>=title</b>', address: null }]),
    });
  });

/** What a reader must find again, in the order of ids. */
export function toFacts({ nodes, relationships }: Pick<ExportedGraph, 'nodes' | 'relationships'>): unknown {
  return toFoundFacts({
    nodes: nodes.map((node) => ({ id: node.id, type: node.type, label: node.label, ...toOwn(node) })),
    relationships: relationships.map((each) => ({ id: each.id, type: each.type, from: each.from, to: each.to, ...toOwn(each) })),
  });
}

/** What a reader found, in the order of ids. */
export function toFoundFacts(found: {
  readonly nodes: readonly { readonly id: string }[];
  readonly relationships: readonly { readonly id: string }[];
}): unknown {
  const sort = (all: readonly { readonly id: string }[]): unknown => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes: sort(found.nodes), relationships: sort(found.relationships) };
}

function toOwn(element: ExportedNode | ExportedRelationship): object {
  return { properties: element.properties, ...toProvenance(element) };
}

/** A graph as a file in a format. */
export async function toFile(name: ExportFormatName, graph: ExportedGraph): Promise<Buffer> {
  const format = EXPORT_FORMATS.find((each) => each.name === name);
  if (!format) throw new Error(`there is no format ${name}`);
  const blocks: Uint8Array[] = [];
  for await (const block of writeExport(format, graph)) blocks.push(block);
  return Buffer.concat(blocks);
}
