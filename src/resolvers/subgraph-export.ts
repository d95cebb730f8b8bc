import { EXPORT_FORMATS } from '../export/formats/formats.js';
import { withPositions } from '../export/layout/positions.js';
import { writeExport } from '../export/formats/write-export.js';
import type { SubgraphResolvers } from '../generated/graphql.js';
import { invariant } from '../shared/invariant.js';
import { readExportedGraph } from '../export/read/graph-part.js';

/** A subgraph as a file: text, or base64 of bytes. */
export const subgraphExport: Required<Pick<SubgraphResolvers, 'export'>> = {
  export: async ({ part, request, truncated }, { format: name, positions }, context) => {
    const format = EXPORT_FORMATS.find((each) => each.name === name);
    invariant(format !== undefined, `${name} is a format that something writes`);
    const dataVersion = await context.graph.version(context.deadline);
    const found = await readExportedGraph(context, part, { what: 'subgraph', request, dataVersion, truncated });
    const graph = positions ? await withPositions(found, context.deadline) : found;
    const blocks: Uint8Array[] = [];
    for await (const block of writeExport(format, graph)) blocks.push(block);
    return Buffer.concat(blocks).toString(format.isText ? 'utf8' : 'base64');
  },
};
