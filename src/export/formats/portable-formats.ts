import type { ExportWriter } from '../exported-graph.js';

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

export type ExportFormatName =
  'CYTOSCAPE' | 'NODE_LINK' | 'GRAPHML' | 'GEXF' | 'JSON_LD' | 'CSV' | 'CYPHER' | 'GEO_JSON' | 'HTML';

/** Formats that are written anywhere, of which a client that takes any gets the first. */
export const PORTABLE_FORMATS: readonly ExportFormat[] = [
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
  {
    name: 'GRAPHML',
    parameter: 'graphml',
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    disposition: 'attachment',
    isText: true,
    load: async () => (await import('./graphml.js')).toGraphml,
  },
  {
    name: 'GEXF',
    parameter: 'gexf',
    mediaType: 'application/gexf+xml',
    extension: 'gexf',
    disposition: 'attachment',
    isText: true,
    load: async () => (await import('./gexf.js')).toGexf,
  },
  {
    name: 'JSON_LD',
    parameter: 'json-ld',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    disposition: 'attachment',
    isText: true,
    load: async () => (await import('./json-ld.js')).toJsonLd,
  },
  {
    name: 'CSV',
    parameter: 'csv',
    mediaType: 'application/zip',
    extension: 'csv.zip',
    disposition: 'attachment',
    isText: false,
    load: async () => (await import('./csv-zip.js')).toCsvZip,
  },
  {
    name: 'CYPHER',
    parameter: 'cypher',
    mediaType: 'application/x-cypher-query',
    extension: 'cypher',
    disposition: 'attachment',
    isText: true,
    load: async () => (await import('./cypher-script.js')).toCypherScript,
  },
  {
    name: 'GEO_JSON',
    parameter: 'geo-json',
    mediaType: 'application/geo+json',
    extension: 'geojson',
    disposition: 'attachment',
    isText: true,
    load: async () => (await import('./geo-json.js')).toGeoJson,
  },
];
