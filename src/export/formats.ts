import type { ExportedGraph } from './exported-graph.js';

/** A format that graphs are exported in. What writes it is loaded when it is first asked for: a start needs none. */
export interface ExportFormat {
  /** As the schema's enum has it. */
  readonly name: ExportFormatName;
  /** As an address has it: `format=node-link`. */
  readonly parameter: string;
  readonly mediaType: string;
  /** The end of a file's name. */
  readonly extension: string;
  /** Whether browsers keep it or show it. */
  readonly disposition: 'attachment' | 'inline';
  /** Whether it is text in UTF-8. */
  readonly isText: boolean;
  readonly load: () => Promise<ExportWriter>;
}

export type ExportFormatName = 'CYTOSCAPE' | 'NODE_LINK';

/** Writes a graph in pieces, so that others are answered between two of them. */
export type ExportWriter = (graph: ExportedGraph) => Iterable<string | Uint8Array>;

/** All formats; where a client takes any, it gets the first that it takes. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'CYTOSCAPE',
    parameter: 'cytoscape',
    mediaType: 'application/json',
    extension: 'cytoscape.json',
    disposition: 'attachment',
    isText: true,
    load: async () => (await import('./cytoscape.js')).toCytoscape,
  },
  {
    name: 'NODE_LINK',
    parameter: 'node-link',
    mediaType: 'application/x.node-link+json',
    extension: 'node-link.json',
    disposition: 'attachment',
    isText: true,
    load: async () => (await import('./node-link.js')).toNodeLink,
  },
];
